/** "in the words of Holm": a phrase that names whose words stand beside it. */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { nounPhraseFrom } from "../clauses/noun-phrase.ts";
import type { CueMatch } from "./cue-match.ts";

const PHRASE = ["in", "the", "words", "of"];

/** The cue that begins at token `at`; null when it is another phrase. */
export function inTheWordsOf(text: TaggedText, chunks: Chunks, at: number): CueMatch | null {
  if (text.tokens.lower[at] !== "in" || !PHRASE.every((word, index) => text.tokens.lower[at + index] === word)) return null;
  const cue = text.lexicon.cues.byLemma.get(PHRASE.join(" "));
  const last = at + PHRASE.length;
  const group = chunks.nounAt(last);
  if (cue === undefined || group === null || group.first !== last || quotationAt(text.quotations, at) !== null) return null;
  const { first, last: end, head } = nounPhraseFrom(text, chunks, group);
  return { cue, first: at, last, verb: null, source: { first, last: end, head, rule: "inverted", pronoun: null } };
}
