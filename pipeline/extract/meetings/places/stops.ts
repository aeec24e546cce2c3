/** The places of a trip, one after another: "to Lima, Peru", "to Tokyo, Seoul and Beijing". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { Mention } from "../../mention.ts";
import { mentionAt } from "../../reference/index.ts";
import type { ToldPlace } from "../passage.ts";
import { capitalIn, placeOf } from "./place-names.ts";
import { LOCATIVES } from "../times/prepositions.ts";

const LINKS = new Set([",", "and", "the", "then", "&"]);
const LONGEST_BRACKET = 3;
/** How far behind the verb the first place may stand: "arrived on Tuesday in Oslo". */
const REACH = 8;

const FORMER = new Set(["after", "following", "before", "since"]);

/** How a verb takes its place: as an object ("visited Oslo"), behind "for" too ("left for Oslo"), or behind "to" and "in" alone. */
export type Manner = "object" | "for" | "to";

/** The places behind token `from`; none where it leads nowhere. */
export function stopsFrom(analysis: Analysis, chunks: Chunks, from: number, manner: Manner): readonly ToldPlace[] {
  const first = firstStop(analysis, chunks, from, manner);
  if (first === null) {
    const capital = capitalIn(analysis, from, borderOf(analysis, chunks, from), manner === "object");
    return capital === null ? [] : [capital];
  }
  const stops: ToldPlace[] = [placeOf(analysis, first)];
  let at = first.last;
  while (at < chunks.sentence.last) {
    if (LINKS.has(analysis.tokens.lower[at]!)) {
      at++;
      continue;
    }
    // "the Republic of Korea (ROK), and Mongolia"
    const close = analysis.tokens.lower[at] === "(" ? analysis.tokens.lower.slice(at, at + LONGEST_BRACKET + 1).indexOf(")") : -1;
    if (close > 0) {
      at += close + 1;
      continue;
    }
    const next = mentionAt(analysis, at);
    if (next === null || next.first !== at || !isPlace(next) || next.adjectival) break;
    const place = placeOf(analysis, next);
    const before = stops.at(-1)!;
    // "Lima, Peru" is one place.
    if (place.city === null && place.country?.value === before.country?.value) stops[stops.length - 1] = { ...before, country: place.country };
    else stops.push(place);
    at = next.last;
  }
  return stops;
}

const isPlace = (mention: Mention): boolean => mention.kind === "place" || mention.kind === "country" || mention.metonym;

function firstStop(analysis: Analysis, chunks: Chunks, from: number, manner: Manner): Mention | null {
  let located = manner === "object";
  for (let at = from; at < borderOf(analysis, chunks, from); at++) {
    const form = analysis.tokens.lower[at]!;
    const mention = mentionAt(analysis, at);
    if (mention !== null && mention.first === at && isPlace(mention) && !mention.adjectival) return located ? mention : null;
    if (LOCATIVES.has(form) || (manner === "for" && form === "for")) located = true;
  }
  return null;
}

/** Where what a verb of going leads to can end: "arrived on Monday after a trip to Oslo". */
function borderOf({ tokens }: Analysis, chunks: Chunks, from: number): number {
  const end = Math.min(from + REACH, chunks.sentence.last);
  let at = from;
  while (at < end && tokens.lower[at] !== "," && !FORMER.has(tokens.lower[at]!) && chunks.verbAt(at) === null) at++;
  return at;
}
