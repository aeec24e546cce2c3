/** Modifiers that the tagger reads as verbs or nouns: "visiting Chilean minister Rivas", "oil-rich Angola", "Planned talks have begun". */
import type { Tag } from "../../tagger/tagger.ts";
import { isCapital } from "../../text/capital.ts";
import type { Tokens } from "../../text/tokens.ts";
import { tagBefore } from "./before.ts";

const VISITORS = new Set(["visiting", "touring"]);

/** "met with visiting Chilean minister Rivas", "working-level talks": what stands before a noun as its modifier. */
export function modifiesNoun(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  const form = tokens.lower[at]!;
  if (form.endsWith("-level")) return tags[at + 1] === "NOUN" || tags[at + 1] === "ADJ";
  // "an estimated 400 soldiers"
  if (form === "estimated") return tags[at + 1] === "NUM" && tagBefore(tags, at) === "DET";
  if (DESCRIBING.test(form)) return isCapital(tokens.text, tokens.start[at + 1] ?? 0);
  // "the official welcoming ceremony"
  if (form === "welcoming") return WELCOMES.has(tokens.lower[at + 1] ?? "");
  if (!VISITORS.has(form) || !isCapital(tokens.text, tokens.start[at + 1] ?? 0)) return false;
  const before = tagBefore(tags, at);
  return before === "DET" || before === "VERB" || (before === "ADP" && WITH.has(tokens.lower[at - 1]!));
}

/** "oil-rich Angola", "arch-rival Peru": what a state is like, right before its name. */
const DESCRIBING = /-(?:rich|poor|rival|neutral|torn|hit|backed|led|ruled|held|locked|starved|dominated|aligned|speaking|run|controlled)$/;
const WELCOMES = new Set(["ceremony", "ceremonies", "remarks", "speech", "address", "reception", "dinner", "banquet", "party", "committee"]);
const WITH = new Set(["with", "by", "to", "between", "from"]);

/** "Planned talks have begun": a participle that opens its sentence right before a noun. */
export const opensGroup = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  tags[at + 1] === "NOUN" &&
  tokens.lower[at]!.endsWith("ed") &&
  isCapital(tokens.text, tokens.start[at]!) &&
  (at === 0 || tagBefore(tags, at) === "PUNCT");
