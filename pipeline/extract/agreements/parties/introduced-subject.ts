/** "The two ministers: 1. Noted…; 2. Agreed to…": who does what the items of a list tell, each of which begins with its verb. */
import { lastWithin } from "../../form-within.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { asSubject, type Subject } from "../../clauses/found-subject.ts";
import { findSubject } from "../../clauses/subject.ts";
import { behindNumber, withoutNextNumber } from "../content/list-lines.ts";

/** How many sentences back the words may stand that introduce a list. */
const LONGEST_LIST = 15;
const LONGEST_SUBJECT = 8;

/** The subject of a verb, in the words that introduce its list where it has none of its own. */
export function actorOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Subject | null {
  const own = findSubject(analysis, chunks, verb);
  // "2. Signed a treaty": what stands behind the verb is no subject.
  return own === null || own.rule === "inverted" ? (introducedSubject(analysis, chunks, verb) ?? own) : own;
}

function introducedSubject(analysis: Analysis, { sentence }: Chunks, verb: VerbGroup): Subject | null {
  if (verb.form !== "finite" || verb.tense !== "past") return null;
  const { lower } = analysis.tokens;
  const index = analysis.sentenceOf[sentence.first]!;
  const isNumbered = withoutNextNumber(analysis, sentence.first) < sentence.first;
  if ((isNumbered ? sentence.first : behindNumber(analysis, sentence.first, sentence.last)) !== verb.first) return null;
  for (let before = index - 1; before >= Math.max(0, index - LONGEST_LIST); before--) {
    const { first, last } = analysis.sentences[before]!;
    const end = withoutNextNumber(analysis, last);
    if (end > first && lower[end - 1] === ":") return named(analysis, first, end - 1);
    if (!isItem(analysis, { first, last })) return null;
  }
  return null;
}

/** Whether a sentence is an item: numbered, the number itself, or without a subject. */
const isItem = (analysis: Analysis, { first, last }: TokenRange): boolean =>
  behindNumber(analysis, first, last) !== first || analysis.tags[first] === "VERB";

/** "Following the talks, | the two sides": what stands behind the last comma before the colon, where it is no clause. */
function named({ tokens: { lower }, tags }: Analysis, first: number, colon: number): Subject | null {
  const start = Math.max(first, lastWithin(lower, ",", first, colon) + 1);
  if (colon <= start || colon - start > LONGEST_SUBJECT) return null;
  for (let at = start; at < colon; at++) if (tags[at] === "VERB" || tags[at] === "AUX") return null;
  return asSubject({ first: start, last: colon, head: colon - 1 }, "adjacent", null);
}
