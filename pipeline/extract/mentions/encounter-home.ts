/** The state in which somebody is met or receives another, which is as a rule the one that he serves. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import type { Find } from "./find.ts";
import { isA, isPossessive, LOWER, sameSentence, tagAt, wordAt, type Words } from "./words.ts";
import { homeAt, isPlace, isSeat, type Home } from "./home.ts";

const MEETING = new Set("with meet met meets meeting by see saw sees host hosting greet brief".split(" "));
const LEADING = new Set("to in into for at visit visited visits visiting".split(" "));

/** Whoever is met serves the state he is met in, but for the seats of conferences: right behind the name, or where the sentence has gone before. */
export function metAt(words: Words, finds: readonly Find[], at: number, arrival: () => Find | null): Home | null {
  const self = words.owner[at] ?? null;
  const first = titleStart(words, at);
  if (self === null || !isMetAt(words, at)) return null;
  const behind = placeBehind(words, finds, self.last);
  const before = finds.findLast((find) => find.last <= first && isPlace(find) && LEADING.has(wordAt(words, find.first - 1)));
  const place = behind ?? before ?? arrival();
  return place === null || isSeat(words, place) ? null : homeAt(place.country!, place);
}

/** How far behind a name the place of the meeting may stand: "met President A on Tuesday in Lima". */
const BEHIND = 7;
const LOCATED = new Set(["in", "at", "on", "the"]);

function placeBehind(words: Words, finds: readonly Find[], from: number): Find | null {
  const place = finds.find((find) => find.first > from && isPlace(find)) ?? null;
  if (place === null || place.first - from > BEHIND) return null;
  const link = wordAt(words, wordAt(words, place.first - 1) === "the" ? place.first - 2 : place.first - 1);
  if (link !== "in" && (link !== "at" || place.entry?.kind !== "venue")) return null;
  if (!LOCATED.has(wordAt(words, from))) return null;
  for (let at = from; at < place.first; at++) if (tagAt(words, at) === "VERB" || tagAt(words, at) === "PUNCT") return null;
  return place;
}

const ARRIVING = new Set("arrived arrives arriving landed flew travelled traveled came visiting visited visits visit trip".split(" "));
/** How far before the place the verb of going may stand. */
const GONE = 3;

/** "arrived in Lima on Monday": where the sentence before has taken somebody. */
export const arrivalIn = (words: Words, finds: readonly Find[]): Find | null =>
  finds.find((find) => {
    // "and flew on to Lima": later than what is told next.
    if (!isPlace(find) || !LEADING.has(wordAt(words, find.first - 1)) || wordAt(words, find.first - 2) === "on" || isVisitors(words, find))
      return false;
    for (let at = find.first - 1; at >= find.first - GONE && at >= 0; at--) if (ARRIVING.has(wordAt(words, at))) return true;
    return false;
  }) ?? null;

/** "met Peruvian Foreign Minister B in Lima": the place of a sentence in which one of its own state is met by another's; null without one. */
export function hostIn(words: Words, finds: readonly Find[]): Find | null {
  const people = finds.filter(({ kind, country, office }) => kind === "person" && country !== null && office !== null);
  const place =
    finds.find((find) => isPlace(find) && find.kind === "place" && LEADING.has(wordAt(words, find.first - 1)) && !isSeat(words, find)) ?? null;
  const hosts = people.filter(({ country }) => country === place?.country);
  return hosts.length > 0 && hosts.length < people.length ? place : null;
}

/** "met Peruvian President A and held talks with Foreign Minister B": the states of those met before token `at`, and of whoever is named behind the first of them. */
export function hostsBefore(words: Words, finds: readonly Find[], at: number): readonly Home[] {
  const holders = finds.filter(({ kind, office, country, first }) => kind === "person" && office !== null && country !== null && first < at);
  const met = holders.findIndex(({ first }) => isMetAt(words, first));
  const homes = new Map<string, Home>();
  // "met A of Peru and B of Chile, and saw Minister C"
  if (met >= 0) for (const find of holders.slice(met)) homes.set(find.country!, homeAt(find.country!, find));
  return [...homes.values()];
}

/** Whether a verb of meeting takes the one named at token `at`: "met President A", "called on President A". */
export function isMetAt(words: Words, at: number): boolean {
  const title = titleStart(words, at);
  const state = words.owner[isPossessive(words, title - 1) ? title - 2 : title - 1] ?? null;
  // "met Peruvian President A", "called on Peru's president, A"
  const first = state?.kind === "country" && sameSentence(words, state.first, at) ? state.first : title;
  const link = linkBefore(words, first);
  return MEETING.has(link) || (link === "on" && CALLING.has(wordAt(words, wordAt(words, first - 1) === "the" ? first - 3 : first - 2)));
}

const RECEIVING = new Set(["received", "receives", "hosted", "hosts", "welcomed", "welcomes", "entertained", "receive", "host", "welcome"]);
/** "will receive", "has received"; "was received" is another's. */
const AUXILIARIES = new Set(["will", "would", "shall", "has", "had"]);
/** How far behind the name the verb may stand: "A, Foreign Minister, today received". */
const TO_VERB = 8;

export function receivesAt(words: Words, at: number): boolean {
  const name = words.owner[at] ?? null;
  if (name === null) return false;
  for (let token = name.last; token < name.last + TO_VERB && words.sentenceOf[token] === words.sentenceOf[at]; token++) {
    if (AUXILIARIES.has(wordAt(words, token))) continue;
    if (tagAt(words, token) === "VERB" || tagAt(words, token) === "AUX") return RECEIVING.has(wordAt(words, token));
  }
  return false;
}

/** "welcomed A to Lima", "received A in Lima": the place where one receives another, behind the verb. */
export function receptionAt(words: Words, finds: readonly Find[], at: number): Home | null {
  const self = words.owner[at] ?? null;
  if (self === null || !receivesAt(words, at)) return null;
  const place =
    finds.find((find) => find.first > self.last && isPlace(find) && RECEPTION.has(wordAt(words, find.first - 1)) && !isOfNoun(words, find)) ?? null;
  return place === null || isSeat(words, place) ? null : homeAt(place.country!, place);
}

const RECEPTION = new Set(["to", "in"]);
const TIMES = new Set("today yesterday tonight tomorrow morning afternoon evening week month".split(" "));

/** "the situation in Chile": what the noun has to do with, and not where anything is done. */
const isOfNoun = (words: Words, { first }: Find): boolean =>
  wordAt(words, first - 1) === "in" &&
  words.shapes[first - 2] === LOWER &&
  tagAt(words, first - 2) === "NOUN" &&
  words.owner[first - 2] == null &&
  !TIMES.has(wordAt(words, first - 2));

const CALLING = new Set(["call", "calls", "called", "calling"]);

/** The first token of a name, or of the title before it: "President A", "the Prime Minister, H.E. Mr. A", "the Speaker of the Assembly, A". */
export function titleStart(words: Words, at: number): number {
  if (words.owner[at]?.kind !== "person") return at;
  let last = at;
  while (isA(words, last - 1, CLASS_BITS.honorific)) last--;
  if (wordAt(words, last - 1) === ",") last--;
  let title = words.owner[last - 1] ?? null;
  if (title !== null && last < at && BODIES.has(title.kind)) {
    const link = wordAt(words, title.first - 1) === "the" ? title.first - 2 : title.first - 1;
    title = wordAt(words, link) === "of" ? (words.owner[link - 1] ?? null) : null;
  }
  return title?.kind === "office" && sameSentence(words, title.first, at) ? title.first : at;
}

const BODIES: ReadonlySet<string> = new Set(["body", "organisation", "country"]);

const VISITS = new Set(["visit", "visits", "visited", "visiting"]);
/** How far behind the word the state may stand: "a three-day official visit to the Kingdom of Norway". */
const TO_STATE = 6;

/** The one state that the document tells a visit to; null where there is none, or another. */
export function visitedState(words: Words, finds: readonly Find[]): Find | null {
  let visited: Find | null = null;
  for (const find of finds) {
    if (!isPlace(find)) continue;
    const first = wordAt(words, find.first - 1) === "the" ? find.first - 1 : find.first;
    const link = wordAt(words, first - 1);
    // "invited him to visit Norway": who may come one day.
    const direct = VISITS.has(link) && wordAt(words, first - 2) !== "to" && !isVisitors(words, find);
    if (!direct && !((link === "to" || link === "in") && visitBefore(words, first))) continue;
    if (visited !== null && visited.country !== find.country) return null;
    visited ??= find;
  }
  return visited === null || isSeat(words, visited) ? null : visited;
}

/** "visiting Botswana Vice-President A": the state of a visitor, and none that somebody visits. */
function isVisitors(words: Words, { first, last }: Find): boolean {
  const title = wordAt(words, first - 1) === "visiting" ? words.owner[last] : null;
  return title?.kind === "office" || title?.kind === "person";
}

/** "a visit to", "the visit of the president of Peru to": whether the words before token `first` tell a visit. */
function visitBefore(words: Words, first: number): boolean {
  for (let at = first - 1; at > first - TO_STATE - OWNER && sameSentence(words, at, first); at--)
    if (VISITS.has(wordAt(words, at))) return first - at <= TO_STATE || BY.has(wordAt(words, at + 1));
  return false;
}

const BY = new Set(["of", "by"]);
/** How long whose visit it is may be. */
const OWNER = 10;

/** The word before a title, over its article or possessive and adjectives: "met the new president", "met his counterpart". */
function linkBefore(words: Words, first: number): string {
  let at = first - 1;
  while (at > first - 4 && words.shapes[at] === LOWER && tagAt(words, at) === "ADJ") at--;
  return wordAt(words, /^(?:the|his|her|their|its)$/.test(wordAt(words, at)) ? at - 1 : at);
}
