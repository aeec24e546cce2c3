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
  // "the Chadian working group on demining"
  if (form === "working") return WORKING.has(tokens.lower[at + 1] ?? "");
  if (!VISITORS.has(form) || !isCapital(tokens.text, tokens.start[at + 1] ?? 0)) return false;
  const before = tagBefore(tags, at);
  // "President A and visiting Chilean President B agreed", "said that visiting President B had agreed", not "touring Oslo and visiting Bergen"
  if ((tokens.lower[at - 1] === "and" && tags[at - 2] === "PROPN") || tokens.lower[at - 1] === "that")
    return tokens.lower.slice(at + 1, at + TO_TITLE).some((next) => TITLES.has(next));
  return before === "DET" || before === "VERB" || (before === "ADP" && WITH.has(tokens.lower[at - 1]!));
}

/** How far behind "visiting" the title may stand. */
const TO_TITLE = 5;
const TITLES = new Set("president minister premier chancellor king queen emir prince secretary leader counterpart envoy chief commander".split(" "));

/** "oil-rich Angola", "arch-rival Peru": what a state is like, right before its name. */
const DESCRIBING = /-(?:rich|poor|rival|neutral|torn|hit|backed|led|ruled|held|locked|starved|dominated|aligned|speaking|run|controlled)$/;
const WELCOMES = new Set(["ceremony", "ceremonies", "remarks", "speech", "address", "reception", "dinner", "banquet", "party", "committee"]);
const WORKING = new Set(["group", "groups", "party", "lunch", "dinner", "breakfast", "visit", "session", "sessions", "meeting", "meetings", "level"]);
const WITH = new Set(["with", "by", "to", "between", "from"]);

/** "Planned talks have begun": a participle that opens its sentence right before a noun. */
export const opensGroup = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  tags[at + 1] === "NOUN" &&
  tokens.lower[at]!.endsWith("ed") &&
  isCapital(tokens.text, tokens.start[at]!) &&
  (at === 0 || tagBefore(tags, at) === "PUNCT");

/** Tags of what stands between an article and its noun. */
export const MODIFIED: ReadonlySet<Tag> = new Set<Tag>(["ADJ", "NOUN", "PROPN", "NUM"]);
const SITES = new Set(["lodge", "base", "camp", "resort", "port", "retreat"]);

/** "at a Kenyan game lodge": behind an article and what modifies it, a singular noun has no plural verb. */
export function isSite(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (!SITES.has(tokens.lower[at]!)) return false;
  let first = at - 1;
  while (first >= 0 && MODIFIED.has(tags[first]!)) first--;
  return first >= 0 && tags[first] === "DET";
}
