/** "said a senior diplomat", "Another witness told": who speaks in a sentence without a name or an office, for "he" and "she" behind it. */
import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../../text/sentences.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Referent } from "../mention.ts";
import { mentionAt, partiesIn } from "./mentions-in.ts";
import { isServed } from "./persons.ts";
import { officialBefore } from "./official.ts";
import { makeReferent, referentOf, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";

const INDEFINITE = new Set(["a", "an", "another", "one"]);
const MODIFYING = new Set(["ADJ", "NOUN", "PROPN", "VERB"]);
const PLURAL = /[^s]s$/;
/** "one senior former Western intelligence official" */
const LONGEST = 7;
/** Between the noun and its verb: "close to the talks", "who followed them". */
const REACH = 14;

/** The one who speaks without a name before token `until` of a sentence; null where nobody does. */
export function unnamedSayer(analysis: Analysis, sentence: Sentence, until: number): Referent | null {
  const last = Math.min(sentence.last, until);
  for (let at = sentence.first; at < last; at++) {
    // "The official said it was late. He": the same one, and nobody who was named farther back.
    const isDefinite = at === sentence.first && analysis.tokens.lower[at] === "the";
    if (!(INDEFINITE.has(analysis.tokens.lower[at]!) || isDefinite) || quotationAt(analysis.quotations, at) !== null) continue;
    const end = endOfSource(analysis, at, last);
    if (isDefinite && PLURAL.test(analysis.tokens.lower[end - 1] ?? "")) continue;
    if (
      end < 0 ||
      !(speaks(analysis, at - 1) || isAccordingTo(analysis, at) || (isFree(analysis, sentence, at) && speaksBehind(analysis, end, last)))
    )
      continue;
    const official = officialBefore(analysis, { first: at, last: end });
    if (official !== null) return referentOf(analysis, official);
    const parties = partiesIn(analysis, at, end);
    const country = parties.length === 1 ? parties[0]! : null;
    return makeReferent("anonymous", wordsOf(analysis, { first: at, last: end }), {
      country,
      parties,
      spans: [spanOf(analysis, { first: at, last: end })],
    });
  }
  return null;
}

/** At the front of a sentence, or behind what is quoted. */
const isFree = ({ quotations }: Analysis, { first }: Sentence, at: number): boolean => at === first || quotationAt(quotations, at - 1)?.last === at;

/** "according to a Western diplomat" */
const isAccordingTo = ({ tokens: { lower } }: Analysis, at: number): boolean => lower[at - 1] === "to" && lower[at - 2] === "according";

/** Behind "a senior diplomat", which begins at `first`; -1 where no such noun follows, or a name. */
function endOfSource(analysis: Analysis, first: number, last: number): number {
  let end = -1;
  for (let at = first + 1; at < last && at - first < LONGEST && MODIFYING.has(analysis.tags[at]!); at++) {
    if (mentionAt(analysis, at)?.kind === "person") return -1;
    if (analysis.lexicon.words.is(analysis.tokens.lower[at]!, "anonymous")) end = at + 1;
  }
  return mentionAt(analysis, end)?.kind === "person" ? -1 : end;
}

/** Verbs of that class which tell what people do together. */
const CONTACTS = new Set(["met", "discussed", "agreed", "called"]);

/** Whether token `at` is a verb by which one alone says something. */
export function speaks({ tokens, lexicon }: Analysis, at: number): boolean {
  const form = tokens.lower[at];
  return form !== undefined && lexicon.words.is(form, "speech") && !CONTACTS.has(form);
}

/** Whether a verb of saying comes before anybody who is named. */
function speaksBehind(analysis: Analysis, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + REACH); at++) {
    if (speaks(analysis, at)) return true;
    const named = mentionAt(analysis, at);
    // "an aide to A said"
    if ((named?.kind === "person" && !isServed(analysis, named)) || quotationAt(analysis.quotations, at) !== null) return false;
  }
  return false;
}
