/** What introduces a clause behind a verb, over the phrases between them: "that", and the colon before what is quoted. */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { wordSet } from "../word-set.ts";

const LONGEST_ADVERBIAL = 16;
const WHILE_DOING = wordSet("after before on upon while since");

/** "said for years in Oslo's salons that", "told a rally in Salem, Oregon, that": over prepositional phrases and names up to "that"; `at` where something else stands there. */
export function thatBehind(text: TaggedText, chunks: Chunks, at: number, addressed: boolean): number {
  const { lower } = text.tokens;
  // "told reporters in Oslo, the capital, that"
  if (addressed && lower[at] === "," && lower[at + 1] === "that" && chunks.nounAt(at + 2)?.first === at + 2) return at + 1;
  const doing = chunks.verbAt(at + 1);
  // "said after meeting him in Oslo that"
  const isBeside = WHILE_DOING.has(lower[at]!) && doing?.form === "gerund" && doing.first === at + 1;
  const limit = Math.min(at + LONGEST_ADVERBIAL, chunks.sentence.last);
  if (BESIDE.has(lower[at]!) && !isBeside) return thatBehindClause(text, chunks, at, limit);
  if (text.tags[at] !== "ADP" && lower[at] !== "to" && !isBeside && !opensName(text, chunks, at)) return at;
  for (let next = isBeside ? doing.last : at + 1; next < limit; next++) {
    if (lower[next] === "that") return chunks.nounAt(next + 1)?.first === next + 1 ? next : at;
    const parts = text.tags[next] === "PUNCT" && lower[next] !== "'" && !opensName(text, chunks, next) && !closesName(text, chunks, next);
    if (chunks.verbAt(next) !== null || parts) return at;
  }
  return at;
}

/** What opens a clause of when and how something was said. */
const BESIDE = wordSet("when as while without");

/** "said when asked about the talks that", "said without elaborating that": over a clause without a mark to the "that" behind it; `at` where none follows. */
function thatBehindClause(text: TaggedText, chunks: Chunks, at: number, limit: number): number {
  for (let next = at + 2; next < limit; next++) {
    if (text.tags[next] === "PUNCT") return at;
    if (text.tokens.lower[next] === "that") return chunks.nounAt(next + 1)?.first === next + 1 ? next : at;
  }
  return at;
}

/** Whether nothing but a clause of when and how something was said stands between `at` and the sentence's end: "…, Holm said when asked about the talks". */
export function trailsBeside(text: TaggedText, chunks: Chunks, at: number): boolean {
  if (!BESIDE.has(text.tokens.lower[at] ?? "")) return false;
  const does = chunks.verbAt(at + 1);
  const opens = does !== null ? does.form !== "infinitive" : chunks.nounAt(at + 1)?.kind === "pronoun";
  if (!opens) return false;
  for (let next = at + 1; next + 1 < chunks.sentence.last; next++)
    if (text.tags[next] === "PUNCT" || text.tokens.lower[next] === "that") return false;
  return true;
}

/** "told the press as he left the hall: “It is late.”": over a clause to the colon before what is quoted; `at` where something else stands there. */
export function colonBehind(text: TaggedText, chunks: Chunks, at: number): number {
  if (text.tags[at] !== "SCONJ" || text.tokens.lower[at] === "that") return at;
  for (let next = at + 1; next < Math.min(at + LONGEST_ADVERBIAL, chunks.sentence.last); next++) {
    if (isQuotationMark(text, next)) return at;
    if (text.tokens.lower[next] === ":") return isQuotationMark(text, next + 1) ? next : at;
  }
  return at;
}

/** The comma in front of "Oregon" in "Salem, Oregon,", of "the capital" in "Oslo, the capital,". */
function opensName(text: TaggedText, chunks: Chunks, comma: number): boolean {
  const name = text.tokens.lower[comma] === "," ? chunks.nounAt(comma + 1) : null;
  return name !== null && name.first === comma + 1 && closesName(text, chunks, name.last);
}

/** The comma behind "Oregon" in "Salem, Oregon, on Monday that". */
function closesName(text: TaggedText, chunks: Chunks, comma: number): boolean {
  const name = text.tokens.lower[comma] === "," ? chunks.nounAt(comma - 1) : null;
  const goesOn = text.tags[comma + 1] === "ADP" || text.tokens.lower[comma + 1] === "that";
  const places = name?.kind === "name" || text.tokens.lower[name?.first ?? comma] === "the";
  return name !== null && places && text.tokens.lower[name.first - 1] === "," && goesOn;
}

/** Whether a quotation mark stands at a token. */
export function isQuotationMark(text: TaggedText, at: number): boolean {
  return text.quotations.length > 0 && /^(?:["\u201c\u201d\u201e\u00ab'\u2018`]|``|'')$/.test(text.tokens.lower[at] ?? "");
}
