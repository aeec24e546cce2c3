/** "Tour operators say business is good. They report": several who speak in a sentence without a name, for "they" in the next. */
import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Referent } from "../mention.ts";
import { mentionAt, partiesIn } from "./mentions-in.ts";
import { makeReferent, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";
import { speaks } from "./unnamed-sayer.ts";

const OPENING = new Set(["DET", "ADJ", "NUM"]);
const LINKS = new Set(["but", "and", "yet", "still", "meanwhile", ","]);
/** "most of the senior Western officials" */
const LONGEST = 8;
/** Between the noun and its verb: "who specialize in travel". */
const REACH = 14;
const COUNTED = new Set(["both", "two", "three", "four", "five"]);
const PLURAL = /[^s]s$|^(?:people|police|clergy|women|men)$/;

/** Whether token `at` is a verb by which several say something: "said", and in the present "say". */
export const say = (analysis: Analysis, at: number): boolean =>
  speaks(analysis, at) || (analysis.tags[at] === "VERB" && analysis.lexicon.cues.byVerb.has(analysis.tokens.lower[at]!));

/** A word of a noun phrase without a name in it; a capital may open the sentence. */
const opens = (analysis: Analysis, first: number, at: number): boolean =>
  (OPENING.has(analysis.tags[at]!) || analysis.tags[at] === "NOUN" || (analysis.tags[at] === "PROPN" && at === first)) &&
  mentionAt(analysis, at)?.kind !== "person";

/** The several who are the subject of a verb of saying in a sentence before token `until`, by their own words; null where a name comes first or one alone speaks. */
export function unnamedSayers(analysis: Analysis, sentence: Sentence, until: number): Referent | null {
  const { tokens, tags } = analysis;
  const last = Math.min(sentence.last, until);
  const behind = last === sentence.last ? sayersBehind(analysis, sentence) : null;
  if (behind !== null) return behind;
  let first = sentence.first;
  while (first < last && LINKS.has(tokens.lower[first]!)) first++;
  let end = first;
  while (end < last && end - first < LONGEST && opens(analysis, first, end)) end++;
  if (end === first || tags[end - 1] !== "NOUN" || !PLURAL.test(tokens.lower[end - 1]!) || (mentionAt(analysis, end - 1)?.country ?? null) !== null)
    return null;
  // "The two ministers" are named elsewhere.
  for (let at = first; at < end; at++) if (COUNTED.has(tokens.lower[at]!)) return null;
  for (let at = end; at < Math.min(last, end + REACH); at++) {
    if (mentionAt(analysis, at)?.kind === "person") return null;
    if (!say(analysis, at)) continue;
    return sayers(analysis, { first, last: end });
  }
  return null;
}

function sayers(analysis: Analysis, range: TokenRange): Referent {
  const parties = partiesIn(analysis, range.first, range.last);
  const country = parties.length === 1 ? parties[0]! : null;
  return makeReferent("anonymous", wordsOf(analysis, range), { country, parties, spans: [spanOf(analysis, range)] });
}

/** "The ministers met in Lima, officials said.": those who speak at the end of a sentence, behind what they say. */
function sayersBehind(analysis: Analysis, { first, last }: Sentence): Referent | null {
  const verb = last - 2;
  if (verb <= first || !say(analysis, verb)) return null;
  let start = verb;
  while (start > first && verb - start < LONGEST && opens(analysis, start - 1, start - 1)) start--;
  const isPlural = start < verb && analysis.tags[verb - 1] === "NOUN" && PLURAL.test(analysis.tokens.lower[verb - 1]!);
  if (!isPlural || !(analysis.tokens.lower[start - 1] === "," || quotationAt(analysis.quotations, start - 1) !== null)) return null;
  return sayers(analysis, { first: start, last: verb });
}

/** How many sentences the news goes on before those who told it are "they". */
const MOST_OVER = 2;

/** "…, diplomats said. The ministers will stay for a day. But they said": those who spoke at the end of a sentence farther back, in whose words the next ones go on. */
export function sayersOver(analysis: Analysis, index: number): Referent | null {
  for (let at = index - 1; at >= Math.max(analysis.itemOf[index]!, index - MOST_OVER); at--) {
    const found = sayersBehind(analysis, analysis.sentences[at]!);
    if (found !== null) return found;
  }
  return null;
}
