/** "Fishermen blocked a road. They said": several of whom the sentence before tells, or a movement, for "they" in the next. */
import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Referent } from "../mention.ts";
import { wordSet } from "../word-set.ts";
import { mentionAt, partiesIn } from "./mentions-in.ts";
import { makeReferent, referentOf, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";

/** People who are several, beside the sources that news has of all kinds. */
const PEOPLE = wordSet(
  "protesters farmers fishermen miners students teachers doctors troops police policemen parents families traders businessmen gunmen kidnappers hijackers prisoners unions groups clerics elders settlers tribesmen deputies mps senators commanders generals mayors governors leaders politicians parties organisations organizations agencies charities shippers owners drivers strikers peacekeepers inspectors",
);
const OPENING = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
const LINKS = wordSet("but and yet still meanwhile ,");
/** Who are counted, or known already, are named elsewhere. */
const NAMED_ELSEWHERE = wordSet("both two three four five his her their its");
/** Known people are "the leaders", others have a word before them: "Opposition leaders". */
const OFTEN_NAMED = wordSet("leaders politicians commanders generals delegates negotiators diplomats governors mayors deputies parties");
const LONGEST = 8;
/** Behind the noun: "of the town", "in Lima", ", mostly fishermen,". */
const REACH = 10;
const BINDING = wordSet("of in to from at");

/** The several, or the movement, of whom a sentence before token `until` tells first; null where a person or a state is its subject. */
export function pluralSubject(analysis: Analysis, sentence: Sentence, until: number): Referent | null {
  const { lower } = analysis.tokens;
  const last = Math.min(sentence.last, until);
  let first = sentence.first;
  while (first < last && LINKS.has(lower[first]!)) first++;
  const body = mentionAt(analysis, lower[first] === "the" ? first + 1 : first);
  if (body?.kind === "organisation" && body.country === null && acts(analysis, body.last, last)) return referentOf(analysis, body);
  const end = endOfPeople(analysis, first, last);
  if (end < 0 || !acts(analysis, end, last)) return null;
  const range = { first, last: endOfPhrase(analysis, end, last) };
  const parties = partiesIn(analysis, range.first, range.last);
  if (parties.length > 1) return null;
  return makeReferent("anonymous", wordsOf(analysis, range), { country: parties[0] ?? null, parties, spans: [spanOf(analysis, range)] });
}

/** One past the noun for people that a sentence opens with; -1 where it opens otherwise. */
function endOfPeople(analysis: Analysis, first: number, last: number): number {
  const { tokens, tags } = analysis;
  let end = first;
  while (end < last && end - first < LONGEST && OPENING.has(tags[end]!) && mentionAt(analysis, end)?.kind !== "person") {
    if (NAMED_ELSEWHERE.has(tokens.lower[end]!)) return -1;
    end++;
  }
  const noun = tokens.lower[end - 1] ?? "";
  if (end === first || !(noun.endsWith("s") || noun === "police" || noun === "fishermen" || noun === "gunmen" || noun === "people")) return -1;
  if (!PEOPLE.has(noun) && !analysis.lexicon.words.is(noun, "anonymous")) return -1;
  const isBare = end - first < 2 || (end - first === 2 && tags[first] === "DET");
  return OFTEN_NAMED.has(noun) && isBare ? -1 : end;
}

/** Over one phrase behind the noun, which says whose or where they are. */
function endOfPhrase(analysis: Analysis, end: number, last: number): number {
  if (!BINDING.has(analysis.tokens.lower[end]!)) return end;
  let at = end + 1;
  while (at < last && at < end + LONGEST && OPENING.has(analysis.tags[at]!)) at++;
  return analysis.tags[at] === "VERB" || analysis.tags[at] === "AUX" ? at : end;
}

/** Whether a verb follows, behind a phrase or an aside at most. */
function acts({ tags }: Analysis, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + REACH); at++) if (tags[at] === "VERB" || tags[at] === "AUX") return true;
  return false;
}
