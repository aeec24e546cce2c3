/** What the names of places tell: of a building, a city, a region, a capital that is not named, or "here". */
import type { Span } from "../../../../schemas/span.ts";
import type { Analysis } from "../../analysis.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { datelineOver } from "../../layout/items.ts";
import type { Mention } from "../../mention.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import type { Told, ToldPlace } from "../passage.ts";
import { LOCATIVES } from "../times/prepositions.ts";

/** How far before "capital" its preposition may stand. */
const REACH = 6;

/** What one name of a place tells: a building its city and country too, a city its country, a region its country alone. */
export function placeOf(analysis: Analysis, mention: Mention): ToldPlace {
  const span: Span = { start: mention.start, end: mention.end };
  const part = (value: string | null, method: string) => (value === null ? null : { value, spans: [span], method });
  const site = analysis.lexicon.names.longestAt(analysis.tokens, mention.first)?.value;
  if (site !== undefined && (site.kind === "venue" || site.detail === "building" || (site.kind === "body" && site.city !== null)))
    return {
      venue: part(site.name, "place.venue:stated"),
      city: part(site.city, "place.venue:inferred"),
      country: part(site.code, "place.venue:inferred"),
    };
  // "in the Baltic states" is in none of them for certain.
  if (site !== undefined && site.members.length > 0) return { venue: null, city: null, country: null };
  if (mention.kind === "country")
    return {
      venue: null,
      city: part(CITY_STATES.has(mention.country ?? "") ? mention.name : null, "place.city:stated"),
      country: part(mention.country, "place.country:stated"),
    };
  // What stands for a government keeps the state it lies in: Brussels is in Belgium.
  const country = mention.metonym && site !== undefined ? site.code : mention.country;
  // "in Bali" is as good as a city, "on Crete" is not.
  const town = site?.detail === "city" || (site?.detail === "island" && analysis.tokens.lower[mention.first - 1] !== "on");
  if (site !== undefined && site.kind === "place" && !town) return { venue: null, city: null, country: part(country, "place.region:inferred") };
  const city = mention.metonym || isInCapitals(mention.name) ? (site?.name ?? mention.name) : mention.name;
  return { venue: null, city: part(city, "place.city:stated"), country: part(country, "place.city:inferred") };
}

/** States that are one city, or whose only city of size has their name. */
const CITY_STATES = new Set(["DJI", "LUX", "MCO", "SGP", "SMR"]);

const isInCapitals = (name: string): boolean => name === name.toUpperCase();

/** Capitals that name no town. */
const NO_TOWNS = new Set(["parliament", "congress", "cabinet", "operation", "phase", "round", "session", "person", "english", "ramadan", "god"]);
const LONGEST_TOWN = 3;

const IN: ReadonlySet<string> = new Set(["in"]);

/** "in Tapachula on Saturday": a town that no list has, behind one of the prepositions. */
export function unlistedIn(analysis: Analysis, from: number, to: number, prepositions = IN): ToldPlace | null {
  for (let at = from; at + 1 < to; at++) {
    const last = prepositions.has(analysis.tokens.lower[at]!) ? townEnd(analysis, at + 1, to) : at + 1;
    if (last <= at + 1) continue;
    const span: Span = { start: analysis.tokens.start[at + 1]!, end: analysis.tokens.end[last - 1]! };
    return {
      venue: null,
      city: { value: analysis.tokens.text.slice(span.start, span.end), spans: [span], method: "place.unlisted:stated" },
      country: null,
    };
  }
  return null;
}

/** Where a run of capitals ends that nothing else is known of, with what can follow a place behind it. */
function townEnd(analysis: Analysis, first: number, to: number): number {
  const { tokens, tags } = analysis;
  let at = first;
  const isPart = (token: number): boolean =>
    tags[token] === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(tokens.text.slice(tokens.start[token]!, tokens.end[token]!)) &&
    !NO_TOWNS.has(tokens.lower[token]!) &&
    mentionAt(analysis, token) === null &&
    dateAt(analysis, token) === undefined;
  while (at < to && at < first + LONGEST_TOWN && isPart(at)) at++;
  const next = at < to ? tags[at] : "PUNCT";
  const ends = next === "PUNCT" || next === "ADP" || next === "CCONJ" || next === "ADV" || next === "PART" || dateAt(analysis, at) !== undefined;
  return ends && tokens.lower[at] !== "'s" ? at : first;
}

/** "in the Kenyan capital", "in the capital of Kenya": the city is known, though not said; `located`: also without a preposition. */
export function capitalIn(analysis: Analysis, from: number, to: number, located = false): ToldPlace | null {
  const { lower } = analysis.tokens;
  for (let at = from; at < to; at++) {
    if (lower[at] !== "capital" || (!located && !lower.slice(Math.max(from, at - REACH), at).some((form) => LOCATIVES.has(form)))) continue;
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

/** "here" and "in this port" are where the dateline says. */
export function here(analysis: Analysis, from: number, to: number): ToldPlace | null {
  const at = analysis.tokens.lower.slice(from, to).findIndex((form, index) => form === "here" || (form === "this" && isTown(analysis, from + index)));
  const place = at < 0 ? null : datelinePlace(analysis, analysis.sentenceOf[from]!);
  if (place === null) return null;
  const word: Span = { start: analysis.tokens.start[from + at]!, end: analysis.tokens.end[from + at]! };
  return asInferred(place, [word], "place.here:inferred");
}

const TOWNS = new Set(["city", "town", "resort", "capital", "port", "village"]);
const LONGEST_MODIFIERS = 4;

/** "in this Red Sea resort" */
const isTown = ({ tokens }: Analysis, at: number): boolean =>
  tokens.lower[at - 1] === "in" && tokens.lower.slice(at + 1, at + 1 + LONGEST_MODIFIERS).some((form) => TOWNS.has(form));

/** The city and country of the dateline over a sentence; null without one. */
export function datelinePlace(analysis: Analysis, sentence: number): ToldPlace | null {
  const dateline = datelineOver(analysis, sentence);
  if (dateline < 0) return null;
  const { first, last } = analysis.sentences[dateline]!;
  const mentions = mentionsIn(analysis, first, last);
  const city = mentions.find((mention) => mention.kind === "place" || mention.metonym);
  if (city !== undefined) return asInferred(placeOf(analysis, city), [], "place.dateline:inferred");
  const state = mentions.find((mention) => mention.kind === "country" && !mention.adjectival);
  return state === undefined ? null : asInferred(namesake(analysis, state), [], "place.dateline:inferred");
}

/** A state at the head of a report: "KUWAIT" is the city, where the capital has the name of the state. */
function namesake(analysis: Analysis, state: Mention): ToldPlace {
  const place = placeOf(analysis, state);
  const capital = analysis.lexicon.capitals.get(state.country ?? "");
  const isNamesake = capital?.toLowerCase().startsWith(state.name.toLowerCase()) === true;
  return place.country === null || !isNamesake ? place : { ...place, city: { ...place.country, value: capital! } };
}

/** The same place, told by other words, which stand before its own. */
export function asInferred(place: ToldPlace, spans: readonly Span[], method: string): ToldPlace {
  const part = <T>(told: Told<T> | null): Told<T> | null => (told === null ? null : { value: told.value, spans: [...spans, ...told.spans], method });
  return { venue: part(place.venue), city: part(place.city), country: part(place.country) };
}
