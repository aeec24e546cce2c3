/** "in the words of Holm": a phrase that names whose words stand beside it. */
import type { Cue } from "../../lexicon/cues.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { POSSESSIVES } from "../closed-classes.ts";
import { nounPhraseFrom } from "../clauses/noun-phrase.ts";
import type { CueMatch } from "./cue-match.ts";

const PHRASE = ["in", "the", "words", "of"];

/** The cue that begins at token `at`: "in the words of Holm", "in Holm's words", "in her own words"; null when it is another phrase. */
export function inTheWordsOf(text: TaggedText, chunks: Chunks, at: number): CueMatch | null {
  if (text.tokens.lower[at] !== "in") return null;
  const cue = text.lexicon.cues.byLemma.get(PHRASE.join(" "));
  if (!PHRASE.every((word, index) => text.tokens.lower[at + index] === word)) return cue === undefined ? null : inOwnWords(text, chunks, cue, at);
  const last = at + PHRASE.length;
  const group = chunks.nounAt(last);
  if (cue === undefined || group === null || group.first !== last || quotationAt(text.quotations, at) !== null) return null;
  const { first, last: end, head } = nounPhraseFrom(text, chunks, group);
  return { cue, first: at, last, verb: null, source: { first, last: end, head, rule: "inverted", pronoun: null } };
}

/** "in Holm's words": whose they are stands before "words". */
function inOwnWords(text: TaggedText, chunks: Chunks, cue: Cue, at: number): CueMatch | null {
  const group = chunks.nounAt(at + 1);
  if (group === null || group.first !== at + 1 || text.tokens.lower[group.last - 1] !== "words" || quotationAt(text.quotations, at) !== null)
    return null;
  const before = text.tokens.lower[group.last - 2] === "own" ? group.last - 2 : group.last - 1;
  const possessive = text.tokens.lower[before - 1]!;
  const last = POSSESSIVES.has(possessive) ? before : possessive === "'s" || possessive === "\u2019s" || possessive === "'" ? before - 1 : 0;
  if (last <= group.first) return null;
  const source = { first: group.first, last, head: last - 1, rule: "inverted" as const, pronoun: null };
  return { cue, first: at, last: group.last, verb: null, source };
}
