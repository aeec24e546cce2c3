/** Where a meeting takes place: the buildings, cities and countries after "in", "at", "near" in its clause. */
import type { Span } from "../../../schemas/span.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { Mention } from "../mention.ts";
import type { Place, Told } from "./passage.ts";

const LOCATIVES = new Set(["in", "at", "inside", "outside", "on", "to"]);
const REACH = 4;

/** The place told between tokens `from` and `to`; null without one. "near" a city is not in it. */
export function placeIn(analysis: Analysis, chunks: Chunks, from: number, to: number): Told<Place> | null {
  let venue: string | null = null;
  let city: string | null = null;
  let country: string | null = null;
  const spans: Span[] = [];
  for (const mention of analysis.mentions) {
    if (mention.first < from || mention.last > to || !isLocated(analysis, chunks, mention)) continue;
    const site = analysis.lexicon.names.longestAt(analysis.tokens, mention.first)?.value;
    if (site?.kind === "venue" || site?.detail === "building") {
      venue ??= site.name;
      city ??= site.city;
      country ??= site.code;
    } else if (mention.kind === "country") {
      country ??= mention.country;
    } else if (city === null || venue === null) {
      city ??= mention.name;
      country ??= mention.country;
    }
    spans.push({ start: mention.start, end: mention.end });
  }
  if (spans.length === 0) return null;
  return { value: { venue, city, country }, spans, method: "place.locative:stated" };
}

/** Whether a preposition of place stands before the mention, with nothing but a determiner or adjectives between. */
function isLocated(analysis: Analysis, chunks: Chunks, mention: Mention): boolean {
  if (mention.kind !== "place" && mention.kind !== "country" && mention.kind !== "body" && mention.kind !== "organisation") return false;
  if (mention.adjectival) return false;
  for (let at = mention.first - 1; at >= Math.max(chunks.sentence.first, mention.first - REACH); at--) {
    const form = analysis.tokens.lower[at]!;
    if (LOCATIVES.has(form)) return true;
    if (form !== "the" && analysis.tags[at] !== "ADJ" && analysis.tags[at] !== "PROPN" && analysis.tags[at] !== "NOUN" && form !== ",") return false;
  }
  return false;
}
