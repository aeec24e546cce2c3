/** Where a meeting takes place: the buildings, cities and countries after "in", "at" and the like in its clause. */
import type { Span } from "../../../schemas/span.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { Mention } from "../mention.ts";
import { mentionAt, mentionsIn } from "../reference/index.ts";
import type { ToldPlace } from "./passage.ts";

const LOCATIVES = new Set(["in", "at", "inside", "outside", "on", "to"]);
const REACH = 6;
const PLACES = new Set(["place", "country"]);

/** The place told from token `from` to the end of its clause, before token `limit`, each part with its own words; null without one. "near" a city is not in it. */
export function placeIn(analysis: Analysis, chunks: Chunks, from: number, limit: number): ToldPlace | null {
  const to = clauseEnd(analysis, chunks, from, limit);
  const located = mentionsIn(analysis, from, to).filter(
    (mention) => mention.first >= from && mention.last <= to && isLocated(analysis, chunks, mention),
  );
  const places = located.map((mention) => placeOf(analysis, mention));
  return [...places, buildingIn(analysis, chunks, from, to), capitalIn(analysis, from, to), here(analysis, from, to)].reduce<ToldPlace | null>(
    together,
    null,
  );
}

/** What takes its subject to a place, where the next thing it does happens. */
const MOTION = new Set(["travel", "fly", "go", "head", "arrive", "come", "return", "visit", "journey", "tour", "land", "stop", "drive", "be"]);

/** The place told before the verb: "In Oslo, A met B", "A flew to Oslo and met B", "will travel to Oslo to meet B", "is due in Oslo, where he will meet B". */
export function placeBefore(analysis: Analysis, chunks: Chunks, verb: VerbGroup, subject: number): ToldPlace | null {
  const before = chunks.verbs.findLast((other) => other.last <= verb.first);
  if (before !== undefined && MOTION.has(before.lemma) && !before.negated && reaches(analysis, before.last, verb.first)) {
    const from = before.lemma === "visit" || before.lemma === "tour" ? visited(analysis, before) : null;
    return from ?? placeIn(analysis, chunks, before.last, verb.first);
  }
  const { first } = chunks.sentence;
  if (!LOCATIVES.has(analysis.tokens.lower[first]!)) return null;
  const end = clauseEnd(analysis, chunks, first, subject);
  return subject - end < 2 ? placeIn(analysis, chunks, first, end) : null;
}

/** Whether the subject of a motion goes on to the next verb: by "and", "to", "where" or a relative clause, and no other subject between. */
function reaches(analysis: Analysis, from: number, to: number): boolean {
  const words = analysis.tokens.lower.slice(from, to + 1);
  return words.includes("where") || words.at(-1) === "to" || words.at(-2) === "and" || words.at(-1) === "and";
}

/** "visited Oslo": the place is the object. */
function visited(analysis: Analysis, verb: VerbGroup): ToldPlace | null {
  const place = mentionAt(analysis, verb.last);
  return place !== null && (PLACES.has(place.kind) || place.metonym) ? placeOf(analysis, place) : null;
}

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
    if (SUBORDINATORS.has(form) || (verb !== null && verb.form !== "finite")) return at;
    if (form === "," && !PLACES.has(mentionAt(analysis, at + 1)?.kind ?? "")) return at;
  }
  return limit;
}

/** What one name of a place tells: a building its city and country too, a city its country. */
function placeOf(analysis: Analysis, mention: Mention): ToldPlace {
  const span: Span = { start: mention.start, end: mention.end };
  const part = (value: string | null, method: string) => (value === null ? null : { value, spans: [span], method });
  const site = analysis.lexicon.names.longestAt(analysis.tokens, mention.first)?.value;
  if (site !== undefined && (site.kind === "venue" || site.detail === "building"))
    return {
      venue: part(site.name, "place.venue:stated"),
      city: part(site.city, "place.venue:inferred"),
      country: part(site.code, "place.venue:inferred"),
    };
  if (mention.kind === "country") return { venue: null, city: null, country: part(mention.country, "place.country:stated") };
  return { venue: null, city: part(mention.name, "place.city:stated"), country: part(mention.country, "place.city:inferred") };
}

const BUILDINGS = new Set([
  "palace",
  "palacio",
  "hotel",
  "hall",
  "castle",
  "residence",
  "ministry",
  "headquarters",
  "embassy",
  "mansion",
  "villa",
  "center",
  "centre",
  "airport",
  "base",
  "house",
  "office",
  "resort",
  "monastery",
  "cathedral",
  "museum",
  "library",
  "university",
  "retreat",
  "ranch",
]);

/** "at the Grand Ribat Palace": a building named by a noun for buildings, listed or not. */
function buildingIn(analysis: Analysis, chunks: Chunks, from: number, to: number): ToldPlace | null {
  const { tokens } = analysis;
  for (let at = from; at + 1 < to; at++) {
    if (tokens.lower[at] !== "at") continue;
    const group = chunks.nounAt(at + 1);
    if (group === null || group.last > to || !BUILDINGS.has(tokens.lower[group.head]!)) continue;
    const first = tokens.lower[group.first] === "the" ? group.first + 1 : group.first;
    const span: Span = { start: tokens.start[first]!, end: tokens.end[group.last - 1]! };
    const name = tokens.text.slice(span.start, span.end);
    if (/^\p{Lu}/u.test(name)) return { venue: { value: name, spans: [span], method: "place.building:stated" }, city: null, country: null };
  }
  return null;
}

/** "in the Kenyan capital", "in the capital of Kenya": the city is known, though not said. */
function capitalIn(analysis: Analysis, from: number, to: number): ToldPlace | null {
  const { lower } = analysis.tokens;
  for (let at = from; at < to; at++) {
    if (lower[at] !== "capital" || !lower.slice(Math.max(from, at - REACH), at).some((form) => LOCATIVES.has(form))) continue;
    const state = mentionAt(analysis, lower[at - 1] === "'s" ? at - 2 : at - 1) ?? (lower[at + 1] === "of" ? mentionAt(analysis, at + 2) : null);
    const city = state?.kind === "country" ? (analysis.lexicon.capitals.get(state.country ?? "") ?? null) : null;
    if (state == null || city === null) continue;
    const span: Span = { start: Math.min(state.start, analysis.tokens.start[at]!), end: Math.max(state.end, analysis.tokens.end[at]!) };
    const spans = [span];
    return {
      venue: null,
      city: { value: city, spans, method: "place.capital:inferred" },
      country: { value: state.country!, spans, method: "place.capital:inferred" },
    };
  }
  return null;
}

/** "here" is where the dateline says. */
function here(analysis: Analysis, from: number, to: number): ToldPlace | null {
  const at = analysis.tokens.lower.slice(from, to).indexOf("here");
  const dateline = at < 0 ? -1 : analysis.regions.indexOf("dateline");
  if (dateline < 0) return null;
  const { first, last } = analysis.sentences[dateline]!;
  const city = mentionsIn(analysis, first, last).find((mention) => mention.kind === "place" || mention.metonym);
  if (city === undefined) return null;
  const entry = analysis.lexicon.names.longestAt(analysis.tokens, city.first)?.value;
  const spans: readonly Span[] = [
    { start: analysis.tokens.start[from + at]!, end: analysis.tokens.end[from + at]! },
    { start: city.start, end: city.end },
  ];
  const part = (value: string | null | undefined) => (value == null ? null : { value, spans, method: "place.here:inferred" });
  return { venue: null, city: part(entry?.name ?? city.name), country: part(entry?.code ?? city.country) };
}

/** Each part as first told; a city that is stated goes before one that a building implies. */
export function together(one: ToldPlace | null, other: ToldPlace | null): ToldPlace | null {
  if (one === null || other === null) return one ?? other;
  const cityStated = one.city === null || (isImplied(one) && !isImplied(other) && other.city !== null);
  // A city abroad is not where the building stands.
  if (one.venue !== null && other.venue === null && one.country !== null && other.country !== null && one.country.value !== other.country.value)
    return one;
  const city = cityStated ? other.city : one.city;
  return { venue: one.venue ?? other.venue, city, country: one.country ?? other.country };
}

/** Whether the city is told by a building alone. */
export const isImplied = (place: ToldPlace): boolean => place.city?.method === "place.venue:inferred";

const SETTLEMENTS = new Set(["city", "town", "capital", "port", "village", "resort", "island", "state", "province", "region"]);

/** Whether a preposition of place stands before the mention, with nothing but a determiner or modifiers between. */
function isLocated(analysis: Analysis, chunks: Chunks, mention: Mention): boolean {
  const building = mention.kind === "body" && analysis.lexicon.names.longestAt(analysis.tokens, mention.first)?.value.detail === "building";
  if ((!PLACES.has(mention.kind) && !building) || mention.adjectival) return false;
  for (let at = mention.first - 1; at >= Math.max(chunks.sentence.first, mention.first - REACH); at--) {
    const form = analysis.tokens.lower[at]!;
    if (LOCATIVES.has(form)) return true;
    if (form === "of" && SETTLEMENTS.has(analysis.tokens.lower[at - 1] ?? "")) continue;
    const modifies = form === "the" || form === "," || analysis.tags[at] === "ADJ" || analysis.tags[at] === "PROPN" || analysis.tags[at] === "NOUN";
    if (!modifies) return false;
  }
  return false;
}
