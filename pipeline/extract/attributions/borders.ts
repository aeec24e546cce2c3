/** Borders of content: marks, the quotation before a cue, and where a clause that a cue governs ends. */
import type { Quotation } from "../../text/quotation-marks.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";

const FULL_STOPS = new Set([".", "!", "?", "...", "\u2026", ";"]);
const SEPARATORS = new Set([",", "--", "\u2014", "\u2013", "-", "---", ";"]);

/** Whether a comma or dash stands at token `at`. */
export function isSeparator(text: TaggedText, at: number): boolean {
  return at >= 0 && SEPARATORS.has(text.tokens.lower[at] ?? "");
}

/** Whether a comma stands before token `at`, also inside a closing quotation mark. */
export function hasCommaBefore(text: TaggedText, at: number): boolean {
  if (text.tokens.lower[at - 1] === ",") return true;
  return text.tokens.lower[at - 2] === "," && quotationAt(text.quotations, at - 1)?.last === at;
}

/** Whether nothing of a sentence is left at `at` but its full stop. */
export function isSentenceEnd(text: TaggedText, chunks: Chunks, at: number): boolean {
  if (at >= chunks.sentence.last) return true;
  return FULL_STOPS.has(text.tokens.lower[at]!) || (text.tokens.lower[at] === ")" && at + 2 >= chunks.sentence.last);
}

/** The quotation that ends right before token `at`, a comma between them allowed; null when there is none in the paragraph. */
export function quotationBefore(text: TaggedText, at: number): Quotation | null {
  const end = isSeparator(text, at - 1) ? at - 1 : at;
  const found = end > 0 ? quotationAt(text.quotations, end - 1) : null;
  if (found === null || found.last !== end) return null;
  const here = text.sentences[text.sentenceOf[at] ?? -1];
  return here !== undefined && text.sentences[text.sentenceOf[found.first]!]!.paragraph === here.paragraph ? found : null;
}

/** The quotation that begins at token `at`. */
export function quotationFrom(text: TaggedText, at: number): Quotation | null {
  const found = quotationAt(text.quotations, at);
  return found !== null && found.first === at ? found : null;
}

/** Fewer tokens, marks included, are a name or a phrase. */
const SHORTEST_SENTENCE = 7;
const LOWER_CASE = /^\p{Ll}/u;
const ENDS_SENTENCE = /[.!?\u2026]/;

/** Whether a quotation behind a comma or colon is a sentence of its own: it opens with a capital and goes on in small letters, holds a verb, and closes with the sentence. */
export function isQuotedSentence(text: TaggedText, quotation: Quotation): boolean {
  const { first, last } = quotation;
  if (last - first < SHORTEST_SENTENCE || LOWER_CASE.test(text.tokens.text.slice(text.tokens.start[first + 1]))) return false;
  if (quotation.close && !ENDS_SENTENCE.test(text.tokens.lower[last - 2] ?? "")) return false;
  let small = 0;
  let verbs = 0;
  for (let at = first + 2; at < last; at++) {
    if (LOWER_CASE.test(text.tokens.text.slice(text.tokens.start[at], text.tokens.end[at]))) small++;
    if (text.tags[at] === "VERB" || text.tags[at] === "AUX") verbs++;
  }
  return verbs > 0 && 2 * small > last - first - 2;
}

/** The range without separators, "and" and a full stop at its ends; a full stop inside quotation marks stays. */
export function trimmed(text: TaggedText, range: TokenRange): TokenRange {
  let { first, last } = range;
  while (first < last && (isSeparator(text, first) || text.tokens.lower[first] === ":")) first++;
  while (last > first && (isSeparator(text, last - 1) || FULL_STOPS.has(text.tokens.lower[last - 1]!) || text.tokens.lower[last - 1] === ":")) last--;
  return { first, last };
}

/** Whether the range holds a finite verb that is not in a subordinate clause at its front. */
export function hasFiniteVerb(chunks: Chunks, range: TokenRange): boolean {
  return chunks.verbs.some((verb) => verb.form === "finite" && verb.first >= range.first && verb.last <= range.last);
}

/** The range stretched to the end of a quotation that its last token stands in. */
export function withOpenQuotation(text: TaggedText, range: TokenRange): TokenRange {
  const open = range.last > range.first ? quotationAt(text.quotations, range.last - 1) : null;
  return open !== null && open.last > range.last ? { first: range.first, last: open.last } : range;
}

/** "who, officials said, had left, was held": the comma behind which the main clause goes on. */
export function relativeEnd(text: TaggedText, chunks: Chunks, { first, last }: TokenRange): number {
  const main = chunks.verbs.find((verb) => verb.form === "finite" && verb.first > first && verb.first < last && hasCommaBefore(text, verb.first));
  return main === undefined ? last : main.first - 1;
}
