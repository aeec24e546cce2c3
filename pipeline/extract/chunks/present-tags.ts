/** Verbs in the present that the tagger reads as plurals or nouns behind a name: "Chile plans to sign", "Norway and Chile sign a treaty", "President Holm travels to Oslo". */
import type { Tag } from "../../tagger/tagger.ts";
import type { Tokens } from "../../text/tokens.ts";
import { tagBefore, wordBefore } from "./before.ts";
import { ARTICLES } from "./speech-tags.ts";

const PLANS = new Set(["plan", "vow", "pledge", "hope", "aim"]);
const RETURNS = new Set(["return", "travel", "head"]);
const MOVES = new Set(["travels", "heads", "flies", "returns"]);

/** "Chile and Norway plan to sign", "President Holm travels to Oslo": behind names, a verb with its "to". */
export function plansOrMoves(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (tokens.lower[at + 1] !== "to") return false;
  // "negotiators return to Oslo"
  if (RETURNS.has(tokens.lower[at]!))
    return tagBefore(tags, at) === "NOUN" && tokens.lower[at - 1]!.endsWith("s") && (tags[at + 2] === "PROPN" || tags[at + 2] === "DET");
  // "Holm, who had been in Bergen, travels to Oslo"
  if (MOVES.has(tokens.lower[at]!) && tokens.lower[at - 1] === ",") return tags[at + 2] === "PROPN";
  if (tagBefore(tags, at) !== "PROPN") return false;
  if (MOVES.has(tokens.lower[at]!)) return tags[at + 2] === "PROPN";
  if (tags[at + 2] !== "VERB") return false;
  return PLANS.has(tokens.lower[at]!) ? tags[at - 2] === "CCONJ" : INTENDS.has(tokens.lower[at]!) && !isSubject(tokens, tags, at + 3);
}

const INTENDS = new Set(["plans", "vows", "pledges", "hopes", "aims"]);
const FARTHEST_PREDICATE = 15;

/** "Chile plans to expand were dropped": an auxiliary before the next mark makes a subject of what stands before it. */
function isSubject(tokens: Tokens, tags: readonly Tag[], from: number): boolean {
  for (let at = from; at < Math.min(tags.length, from + FARTHEST_PREDICATE) && tags[at] !== "PUNCT"; at++) {
    if (tags[at] === "SCONJ" || tokens.lower[at] === "that" || tokens.lower[at] === "which" || tokens.lower[at] === "who") return false;
    if (tags[at] === "AUX" && tokens.lower[at - 1] !== "to") return true;
  }
  return false;
}

const SIGNS = new Set(["sign", "signs", "initial", "initials", "ink", "inks"]);
const EXCHANGES = new Set(["exchange", "exchanges"]);
const EXCHANGED = new Set(["letters", "notes", "instruments", "ratifications"]);

/** "Chile and Norway sign a treaty", "exchange letters", "Norway declines to sign": what the present of a heading or a chronicle tells behind a name. */
export function signsSomething(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  const form = tokens.lower[at]!;
  const before = tagBefore(tags, at);
  // "will initial a pact"
  if (before === "AUX" && form === "initial") return ARTICLES.has(tokens.lower[at + 1] ?? "");
  if (before !== "PROPN" && wordBefore(tokens, at) !== ")") return false;
  const next = tokens.lower[at + 1] ?? "";
  if (SIGNS.has(form)) return ARTICLES.has(next);
  return EXCHANGES.has(form) ? EXCHANGED.has(next) : form === "declines" && next === "to";
}

const TALKS = new Set(["talks", "negotiations", "consultations", "discussions", "summits", "deliberations"]);
const LOCATIVES = new Set([
  "in",
  "at",
  "on",
  "here",
  "today",
  "tomorrow",
  "next",
  "this",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
]);
/** How far before its verb the subject may begin: "talks between Chile and its northern neighbour Peru open". */
const FARTHEST_SUBJECT = 12;

/** "Talks between Chile and Peru open in Lima": behind talks that no verb has taken up, "open" is none of their qualities. */
export function opensTalks(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (tokens.lower[at] !== "open" || !LOCATIVES.has(tokens.lower[at + 1] ?? "")) return false;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_SUBJECT); before--) {
    if (TALKS.has(tokens.lower[before]!)) return true;
    const tag = tags[before];
    if (tag === "VERB" || tag === "AUX" || tag === "PUNCT") return false;
  }
  return false;
}
