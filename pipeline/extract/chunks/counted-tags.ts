/** "The two shook hands", "and the three exchanged notes": those counted stand for a noun where a past follows that modifies none. */
import type { Tag } from "../../tagger/tagger.ts";
import type { Tokens } from "../../text/tokens.ts";
import { tagBefore, wordBefore } from "./before.ts";

const COUNTS = new Set(["two", "three", "four", "five", "six"]);
/** What opens a clause before "the two". */
const JOINING = new Set(["and", "but", "that", "while", "as", "where", "when", "before", "after"]);
const PARTICLES = new Set(["up", "out", "off", "on", "in", "into", "to", "away", "down", "over", "with", "at", "by", "themselves"]);
/** How far a predicate may stand from its subject. */
const FARTHEST_PREDICATE = 12;

/** Whether the form at `at`, right behind "the two", is what they did: no participle before its noun. */
export function isDoneByCounted(tokens: Tokens, tags: readonly Tag[], at: number, pasts: ReadonlySet<string>): boolean {
  const { lower } = tokens;
  if (at < 2 || !COUNTS.has(lower[at - 1]!) || wordBefore(tokens, at - 1) !== "the") return false;
  if (!(lower[at]!.endsWith("ed") || pasts.has(lower[at]!))) return false;
  const opens = at === 2 || tagBefore(tags, at - 2) === "PUNCT" || JOINING.has(lower[at - 3]!);
  if (!opens) return false;
  const next = tags[at + 1];
  if (next === "DET" || next === "PRON" || PARTICLES.has(lower[at + 1] ?? "")) return true;
  return (next === "NOUN" || next === "ADJ") && !hasPredicate(tokens, tags, at + 1);
}

/** "The two disputed islands are", "the three wounded soldiers died": with a verb behind it, what follows is the subject. */
function hasPredicate(tokens: Tokens, tags: readonly Tag[], from: number): boolean {
  for (let at = from; at < Math.min(tags.length, from + FARTHEST_PREDICATE) && tags[at] !== "PUNCT"; at++) {
    // "exchanged notes and agreed": a second verb of the same subject.
    if (tags[at] === "CCONJ" && (tags[at + 1] === "VERB" || tags[at + 1] === "AUX" || tags[at + 1] === "ADV")) return false;
    if ((tags[at] === "VERB" || tags[at] === "AUX") && tokens.lower[at - 1] !== "to") return true;
  }
  return false;
}
