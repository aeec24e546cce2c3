/** What stands behind the content of a cue and tells when and where it was said: "…”, while addressing the press", "…, speaking in Lima", "…, during a visit to Lima". */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { wordSet } from "../word-set.ts";
import { isQuotedSentence, quotationFrom } from "./borders.ts";

/** What opens a phrase of when and where. */
const PHRASE = wordSet("in at during on upon after following before");
const CLAUSE = wordSet("while when as after before");
const SAME_TIME = wordSet("while when as");
const SPEAKING = wordSet("speaking addressing talking writing testifying appearing briefing");
/** What one does while one says something; the content may tell of anything else. */
const WHILE_SAYING = wordSet(
  "speak address talk brief write testify appear answer take field meet receive welcome host greet visit tour attend open inaugurate launch unveil arrive leave depart return",
);
/** What one has come from when one says something. */
const ENDED = wordSet("meeting talks session summit conference briefing");
/** Occasions at which something is said; of "the talks" and "the summit" the content may speak. */
const OCCASIONS = wordSet(
  "ceremony rally hearing tour visit trip stopover arrival return departure inauguration dinner luncheon banquet reception gathering service parade speech address briefing conference interview statement broadcast appearance letter message release note memo article remarks testimony sermon lecture",
);
const PRONOUNS = wordSet("he she");

/** The token at which such a phrase begins in content that runs from `first` to `last`; `last` where it has none. */
export function speakingStart(text: TaggedText, chunks: Chunks, first: number, last: number, clausal: boolean): number {
  const whole = quotationFrom(text, first);
  if (whole !== null && whole.last < last && isQuotedSentence(text, { ...whole, close: false }))
    return tellsWhen(text, chunks, afterComma(text, whole.last), last) ? whole.last : last;
  for (let at = last - 2; at > first; at--) {
    const quotation = quotationAt(text.quotations, at);
    if (text.tokens.lower[at] === "," && quotation === null) return tellsSpeaking(text, chunks, at + 1, last, true) ? at : last;
    // "called it “a farce” during a visit", "condemned the raid while speaking in Lima"
    const isBehindQuotation = quotation?.last === at + 1 && quotation.first > first;
    if (isBehindQuotation || (!clausal && quotation === null)) {
      if (tellsSpeaking(text, chunks, at + 1, last, isBehindQuotation)) return at + 1;
    }
    if (quotation !== null) return last;
  }
  return last;
}

const afterComma = (text: TaggedText, at: number): number => (text.tokens.lower[at] === "," ? at + 1 : at);

/** Behind a whole quoted sentence any phrase or clause of time and place is the outlet's. */
function tellsWhen(text: TaggedText, chunks: Chunks, at: number, last: number): boolean {
  const form = text.tokens.lower[at] ?? "";
  if (last - at < 2 || hasMark(text, at, last)) return false;
  return PHRASE.has(form) || CLAUSE.has(form) || (SPEAKING.has(form) && chunks.verbAt(at)?.form === "gerund");
}

/** Elsewhere only what is done by speaking, or while one speaks; `apart`: a mark parts it from what was said, so that a phrase is not of the noun before it. */
function tellsSpeaking(text: TaggedText, chunks: Chunks, at: number, last: number, apart: boolean): boolean {
  const form = text.tokens.lower[at]!;
  if (last - at < 2 || hasMark(text, at, last)) return false;
  if (SPEAKING.has(form)) return apart && chunks.verbAt(at)?.form === "gerund";
  if (apart ? CLAUSE.has(form) : SAME_TIME.has(form)) {
    const isNamed = PRONOUNS.has(text.tokens.lower[at + 1]!);
    const verb = chunks.verbAt(isNamed ? at + 2 : at + 1);
    // "plans to meet him when he visits Lima" is of what was said.
    if (verb !== null && WHILE_SAYING.has(verb.lemma) && (isNamed ? verb.tense === "past" : verb.form === "gerund")) return true;
  }
  const group = apart && PHRASE.has(form) ? chunks.nounAt(at + 1) : null;
  if (group === null || group.first !== at + 1) return false;
  const noun = text.tokens.lower[group.head]!;
  return OCCASIONS.has(noun) || (AFTER.has(form) && ENDED.has(noun));
}
const AFTER = wordSet("after following");

/** Whether something else is quoted, set apart or added there. */
function hasMark(text: TaggedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (MARKS.has(text.tokens.lower[at]!) || quotationAt(text.quotations, at) !== null) return true;
  return false;
}

const MARKS = wordSet(", ; : -- \u2014 \u2013 that and but");
