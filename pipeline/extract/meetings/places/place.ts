/** Where a meeting takes place: the buildings, cities and countries after "in", "at" and the like in its clause. */
import type { Analysis } from "../../analysis.ts";
import { MOTION } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import type { ToldPlace } from "../passage.ts";
import { LOCATIVES } from "../times/prepositions.ts";
import { buildingIn } from "./buildings.ts";
import { isLocated } from "./located.ts";
import { capitalIn, here, placeOf, unlistedIn } from "./place-names.ts";
import { siteIn } from "./sites.ts";

const PLACES = new Set(["place", "country"]);

/** The place told from token `from` to the end of its clause, before token `limit`, each part with its own words; null without one. "near" a city is not in it. */
export function placeIn(analysis: Analysis, chunks: Chunks, from: number, limit: number): ToldPlace | null {
  const to = clauseEnd(analysis, chunks, from, limit);
  const located = mentionsIn(analysis, from, to).filter(
    (mention) => mention.first >= from && mention.last <= to && isLocated(analysis, chunks, mention),
  );
  const places = located.map((mention) => placeOf(analysis, mention));
  const told = [
    ...places,
    buildingIn(analysis, chunks, from, to),
    capitalIn(analysis, from, to),
    siteIn(analysis, from, to),
    here(analysis, from, to),
  ];
  const place = told.reduce<ToldPlace | null>(together, null);
  return place?.city != null ? place : together(place, unlistedIn(analysis, from, to));
}

/** What takes its subject to a place, where the next thing it does happens. */
const LEADING = new Set([...MOTION, "be"]);

/** The place told before the verb: "In Oslo, A met B", "A flew to Oslo and met B", "will travel to Oslo to meet B", "is due in Oslo, where he will meet B". */
export function placeBefore(analysis: Analysis, chunks: Chunks, verb: VerbGroup, subject: number): ToldPlace | null {
  const relative = whereBefore(analysis, chunks, verb.first);
  if (relative !== null) return relative;
  const before = chunks.verbs.findLast((other) => other.last <= verb.first);
  // "Visiting Oslo, A signed"
  if (before?.form === "gerund" && before.first === chunks.sentence.first && (before.lemma === "visit" || before.lemma === "tour"))
    return visited(analysis, before);
  if (
    before?.form === "gerund" &&
    before.first === chunks.sentence.first &&
    before.lemma === "speak" &&
    analysis.tokens.lower[verb.first - 1] === "after"
  )
    return placeIn(analysis, chunks, before.last, verb.first);
  if (before !== undefined && LEADING.has(before.lemma) && !before.negated && reaches(analysis, before.last, verb.first)) {
    const from = before.lemma === "visit" || before.lemma === "tour" ? visited(analysis, before) : null;
    return from ?? placeIn(analysis, chunks, before.last, verb.first);
  }
  return placeInFront(analysis, chunks, subject);
}

/** The place at the front of a sentence, before its subject: "In Oslo,", "Meanwhile in Oslo,", "On Monday, in the Norwegian capital,", "In Oslo, meanwhile,". */
export function placeInFront(analysis: Analysis, chunks: Chunks, subject: number): ToldPlace | null {
  const from = behindOpeners(analysis, chunks.sentence.first, subject);
  if (!LOCATIVES.has(analysis.tokens.lower[from]!)) return null;
  const end = clauseEnd(analysis, chunks, from, subject);
  return subject - behindOpeners(analysis, behindEpithet(analysis, end, subject), subject) < 2 ? placeIn(analysis, chunks, from, end) : null;
}

/** How long what is said of a town may be. */
const LONGEST_EPITHET = 8;

/** "in Oslo, the capital of Norway,": behind the comma that closes what the town is. */
function behindEpithet({ tokens: { lower } }: Analysis, from: number, to: number): number {
  if (lower[from] !== "," || lower[from + 1] !== "the" || !lower.slice(from, from + 4).includes("capital")) return from;
  const close = lower.slice(from + 1, Math.min(to, from + LONGEST_EPITHET)).indexOf(",");
  return close < 0 ? from : from + 1 + close;
}

/** Adverbs that may stand beside the place at the front of a sentence. */
const OPENERS = new Set([",", "meanwhile", "earlier", "later", "separately", "elsewhere", "also", "too", "however", "previously"]);
const BEFORE_DAYS = new Set(["on", "over", "in", "during", "at"]);

/** The first token from `from` on that is no such adverb and no day: "Earlier, on Monday". */
function behindOpeners(analysis: Analysis, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (OPENERS.has(analysis.tokens.lower[at]!)) {
      at++;
      continue;
    }
    const day = [at, at + 1, at + 2].map((first) => dateAt(analysis, first)).find((mention, skipped) => mention?.first === at + skipped);
    const leads = day === undefined || day.first === at || BEFORE_DAYS.has(analysis.tokens.lower[at]!);
    const isNear = day !== undefined && (day.first <= at + 1 || analysis.tags[at + 1] === "DET");
    if (day === undefined || !leads || !isNear) return at;
    at = day.last;
  }
  return at;
}

/** How far before its verb "where" may stand: "where he is also due to meet A". */
const WHERE_REACH = 8;

/** "to Oslo, where he will meet A": the place that "where" stands for. */
function whereBefore(analysis: Analysis, chunks: Chunks, verb: number): ToldPlace | null {
  for (let at = verb - 1; at >= Math.max(chunks.sentence.first + 1, verb - WHERE_REACH); at--) {
    if (analysis.tokens.lower[at] !== "where") continue;
    let end = analysis.tokens.lower[at - 1] === "," ? at - 2 : at - 1;
    // "to Oslo on Monday, where"
    const day = dateAt(analysis, end);
    if (day !== undefined) end = analysis.tags[day.first - 1] === "ADP" ? day.first - 2 : day.first - 1;
    const place = mentionAt(analysis, end);
    return place !== null && (PLACES.has(place.kind) || place.metonym) ? placeOf(analysis, place) : null;
  }
  return null;
}

/** Whether the subject of a motion goes on to the next verb: by "and", "to", "where" or a relative clause, and no other subject between. */
function reaches(analysis: Analysis, from: number, to: number): boolean {
  const words = analysis.tokens.lower.slice(from, to + 1);
  return words.includes("where") || words.at(-1) === "to" || words.at(-2) === "and" || words.at(-1) === "and";
}

/** "visited Oslo": the place is the object. */
export function visited(analysis: Analysis, verb: VerbGroup): ToldPlace | null {
  const place = mentionAt(analysis, verb.last);
  // "Visiting Norwegian minister A"
  if (place !== null && !place.adjectival && (PLACES.has(place.kind) || place.metonym)) return placeOf(analysis, place);
  return capitalIn(analysis, verb.last, verb.last + TO_CAPITAL, true);
}

/** "visited the Norwegian capital" */
const TO_CAPITAL = 3;

const SUBORDINATORS = new Set([
  "as",
  "while",
  "when",
  "after",
  "before",
  "because",
  "since",
  "amid",
  "following",
  "which",
  "who",
  "where",
  "--",
  "\u2014",
  "\u2013",
  ";",
  ":",
]);

/** Where the clause ends: at a subordinator, or at a comma that no place follows ("in Paris, France"). */
function clauseEnd(analysis: Analysis, chunks: Chunks, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const form = analysis.tokens.lower[at]!;
    const verb = chunks.verbAt(at);
    if (SUBORDINATORS.has(form) || (verb !== null && verb.form !== "finite" && !tellsHead(analysis, verb) && !isBuilding(analysis, at))) return at;
    if (form !== "," || PLACES.has(mentionAt(analysis, at + 1)?.kind ?? "") || (at === from && isPlaceAside(analysis, at + 1, limit))) continue;
    const close = closingComma(analysis, chunks, at, limit);
    if (close < 0) return at;
    at = close;
  }
  return limit;
}

/** "at the Kamba border crossing" goes on nowhere. */
const isBuilding = ({ lexicon, tokens, tags }: Analysis, at: number): boolean =>
  lexicon.sites.building.has(tokens.lower[at]!) && (tags[at - 1] === "NOUN" || tags[at - 1] === "PROPN");

const HEADING = new Set(["lead", "head", "chair", "accompany"]);

/** "met a delegation led by A in Oslo": who leads it is said in passing. */
const tellsHead = ({ tokens }: Analysis, { form, lemma, last }: VerbGroup): boolean =>
  form === "participle" && HEADING.has(lemma) && tokens.lower[last] === "by";

/** "The talks, in Oslo, lasted": a place between commas right behind what is told. */
function isPlaceAside(analysis: Analysis, at: number, limit: number): boolean {
  const { lower } = analysis.tokens;
  if (!LOCATIVES.has(lower[at]!)) return false;
  const place = mentionAt(analysis, lower[at + 1] === "the" ? at + 2 : at + 1);
  return (
    place !== null && (PLACES.has(place.kind) || place.metonym) && lower.slice(place.last, Math.min(limit, place.last + LONGEST_ASIDE)).includes(",")
  );
}

/** How long a name or title between commas may be. */
const LONGEST_ASIDE = 12;

/** "met his counterpart, Radu Marin, in Sofia": the second comma of a name between two, with a place or a day behind it; -1 for any other comma. */
function closingComma(analysis: Analysis, chunks: Chunks, open: number, limit: number): number {
  let behind = open + 1;
  while (analysis.lexicon.words.is(analysis.tokens.lower[behind]!, "honorific")) behind++;
  const named = mentionAt(analysis, behind) ?? mentionAt(analysis, behind + 1);
  if (named === null || (named.kind !== "person" && named.kind !== "office")) return -1;
  for (let at = named.last; at < Math.min(limit - 1, open + LONGEST_ASIDE); at++) {
    if (chunks.verbAt(at) !== null) return -1;
    if (analysis.tokens.lower[at] === ",") return analysis.tags[at + 1] === "ADP" || dateAt(analysis, at + 1) !== undefined ? at : -1;
  }
  return -1;
}

/** Each part as first told; a city that is stated goes before one that a building implies. */
export function together(one: ToldPlace | null, other: ToldPlace | null): ToldPlace | null {
  if (one === null || other === null) return one ?? other;
  const cityStated = one.city === null || (isImplied(one) && !isImplied(other) && other.city !== null);
  // A city abroad is not where the building stands.
  if (one.venue !== null && other.venue === null && one.country !== null && other.country !== null && one.country.value !== other.country.value)
    return one;
  // "on the war in Chad here": the country is that of the city.
  if (one.venue === null && one.city === null && other.city !== null && other.country !== null && one.country?.value !== other.country.value)
    return other;
  const city = cityStated ? other.city : one.city;
  return { venue: one.venue ?? other.venue, city, country: one.country ?? other.country };
}

/** Whether the city is told by a building alone. */
export const isImplied = (place: ToldPlace): boolean => place.city?.method === "place.venue:inferred";
