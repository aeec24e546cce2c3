/** Words of saying read as nouns, and other words read as saying: what their neighbours tell. */
import type { Tag } from "../../tagger/tagger.ts";
import { isCapital } from "../../text/capital.ts";
import type { Tokens } from "../../text/tokens.ts";
import { tagBefore } from "./before.ts";

const SUBJECT_PRONOUNS = new Set(["he", "she", "they", "we", "i"]);
/** Verbs of saying that are nouns as well. */
const HOMOGRAPHS = new Set(
  "claim note state report charge estimate promise demand remark forecast praise slam blast answer reply comment quip boast".split(" "),
);
const CLOSING = new Set(['"', "\u201d", "\u2019", "''"]);
export const ARTICLES = new Set(["the", "a", "an", "its", "his", "her", "their"]);

/** Whether what was read as a noun says something: "half say he is right", "the notice claims “…”". */
export function saysSomething(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  const form = tokens.lower[at]!;
  const before = tagBefore(tags, at);
  const next = tokens.lower[at + 1] ?? "";
  // "a third say they…"
  if (before === "ADJ") return form === "say" && SUBJECT_PRONOUNS.has(next);
  if (before !== "NOUN" && before !== "PROPN" && before !== "NUM") return false;
  if (form === "say" || form === "says") return true;
  // "“…,” Holm notes."
  if (before === "PROPN" && tags[at + 1] === "PUNCT" && CLOSING.has(tokens.lower[at - 2] ?? "")) return HOMOGRAPHS.has(form.replace(/s$/, ""));
  // "Trend reports, citing the ministry, that", "…, Trend reports."
  if (form === "reports" && before === "PROPN" && (tokens.lower[at + 2] === "citing" || (next === "." && tokens.lower[at - 2] === ","))) return true;
  if (before === "NUM") return form.endsWith("s") && SUBJECT_PRONOUNS.has(next);
  // "Norway's foreign ministry blasts the plan": what a noun never has behind it.
  if (next === "that" || (ARTICLES.has(next) && form.endsWith("s"))) return agreesAsVerb(form, tokens.lower[at - 1]!);
  // "Norway claims it was late"
  if (before === "PROPN" && next === "it") return form.endsWith("s") && HOMOGRAPHS.has(form.replace(/s$/, ""));
  return form.endsWith("s") && (SUBJECT_PRONOUNS.has(next) || next === "\u201c");
}

/** "the suit claims that", "experts note that": the number of the noun before shows that it is the subject. */
function agreesAsVerb(form: string, noun: string): boolean {
  const plural = noun.endsWith("s") && !noun.endsWith("ss");
  return HOMOGRAPHS.has(plural ? form : form.replace(/s$/, "")) && plural !== form.endsWith("s");
}

const EXPRESSING = /^(?:voic|express)(?:e|es|ed|ing)$/;
const FELT = new Set(["hope", "fear", "doubt", "regret", "support"]);

/** "voiced hope that": behind a verb that wants an object, what is felt is a noun. */
export const isFelt = (tokens: Tokens, at: number): boolean => at > 0 && FELT.has(tokens.lower[at]!) && EXPRESSING.test(tokens.lower[at - 1]!);

const WRITTEN = new Set([
  "statement",
  "letter",
  "report",
  "note",
  "message",
  "memo",
  "communique",
  "resolution",
  "declaration",
  "editorial",
  "tweet",
  "post",
]);

/** "a statement warning that": behind a noun for a text, what takes a that-clause is a verb. */
export const warnsThat = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  tokens.lower[at] === "warning" && tagBefore(tags, at) === "NOUN" && tokens.lower[at + 1] === "that" && WRITTEN.has(tokens.lower[at - 1]!);

/** "Brigadier Said Nasser": in capitals between capitals, a name; "Mohammed Said al-Hassan". */
export function isNamedSaid(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (tokens.lower[at] !== "said" || at === 0 || tagBefore(tags, at) === "PUNCT") return false;
  const goesOn = isCapital(tokens.text, tokens.start[at + 1] ?? 0) || /^(?:al|el|as|ash|bin|ibn)(?:-|$)/.test(tokens.lower[at + 1] ?? "");
  return isCapital(tokens.text, tokens.start[at]!) && tags[at + 1] !== "PUNCT" && goesOn;
}

const PHRASAL: ReadonlyMap<string, readonly string[]> = new Map([
  ["shot", ["back", "down"]],
  ["hit", ["back", "out"]],
  ["cast", ["doubt"]],
  ["patched", ["up"]],
]);

/** "The minister shot back": pasts that are nouns elsewhere, with the word that makes a verb of them. */
export function isPhrasalPast(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (PHRASAL.get(tokens.lower[at]!)?.includes(tokens.lower[at + 1] ?? "") !== true) return false;
  return tagBefore(tags, at) === "NOUN" || tagBefore(tags, at) === "PROPN" || tagBefore(tags, at) === "PRON";
}

const STATE_OWNED = new Set(["radio", "television", "tv", "media", "broadcaster", "news", "newspaper"]);

/** "took to state radio" */
export const isStateOwned = (tokens: Tokens, at: number): boolean => tokens.lower[at] === "state" && STATE_OWNED.has(tokens.lower[at + 1] ?? "");

/** "told a think tank" */
export const isThinkTank = (tokens: Tokens, at: number): boolean => tokens.lower[at] === "think" && /^tanks?$/.test(tokens.lower[at + 1] ?? "");

const REPORTING = new Set(["saying", "adding"]);

/** "…, further saying, “…”" */
export const reportsOn = (tokens: Tokens, at: number): boolean =>
  REPORTING.has(tokens.lower[at]!) &&
  (tokens.lower[at + 1] === "that" || (tokens.lower[at + 1] === "," && /^["\u201c]$/.test(tokens.lower[at + 2] ?? "")));
