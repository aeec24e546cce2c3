/** Places that a meeting's own name or the adjective of a state tells: "the Oslo summit", "at a Ugandan game lodge". */
import type { Analysis } from "../../analysis.ts";
import { mentionAt } from "../../reference/index.ts";
import type { ToldPlace } from "../passage.ts";
import { asInferred, placeOf } from "./place-names.ts";

/** "the Oslo summit", "the 1998 Wye River talks": the place right before the noun of a meeting, whose name it gives. */
export function placeInName(analysis: Analysis, first: number, last: number): ToldPlace | null {
  const site = mentionAt(analysis, last - 1) === null ? mentionAt(analysis, last - 2) : null;
  if (site === null || site.first < first || site.adjectival || !(site.kind === "place" || site.metonym)) return null;
  const place = placeOf(analysis, site);
  // "a White House breakfast"
  return place.venue !== null || (place.city === null && place.country === null) ? null : asInferred(place, [], "place.name:inferred");
}

const LONGEST_SITE = 6;

/** "at a Ugandan game lodge", "at a New York hotel": a place without a name, whose state or town is told. */
export function siteIn(analysis: Analysis, from: number, to: number): ToldPlace | null {
  const { lower, start, end } = analysis.tokens;
  const { inState, inTown } = analysis.lexicon.sites;
  for (let at = from; at + 2 < to; at++) {
    if (!SITE_PREPOSITIONS.has(lower[at]!)) continue;
    const state = mentionAt(analysis, ARTICLES.has(lower[at + 1]!) ? at + 2 : at + 1);
    if (state?.kind === "place" && ARTICLES.has(lower[at + 1]!) && state.first === at + 2 && inTown.has(lower[state.last] ?? "")) {
      const town = placeOf(analysis, state);
      if (town.city !== null && town.venue === null) return asInferred(town, [], "place.site:inferred");
    }
    if (state?.kind !== "country" || !state.adjectival || state.country === null) continue;
    let last = state.last;
    while (last < Math.min(to, state.last + LONGEST_SITE) && !inState.has(lower[last]!) && MODIFIES.has(analysis.tags[last]!)) last++;
    if (last >= to || !inState.has(lower[last]!) || mentionAt(analysis, last)?.kind === "person") continue;
    const spans = [{ start: start[state.first]!, end: end[last]! }];
    return { venue: null, city: null, country: { value: state.country, spans, method: "place.site:inferred" } };
  }
  return null;
}

const SITE_PREPOSITIONS = new Set(["in", "at", "on"]);
const ARTICLES = new Set(["a", "an", "the"]);
const MODIFIES = new Set(["ADJ", "NOUN", "PROPN"]);
