/** Buildings and ships that `venues.csv` has not, by the nouns of `sites.csv` that they are named with: "at the Grand Ribat Palace", "in the Hotel Aurora", "aboard the frigate Minerva", "at a villa". */
import type { Span } from "../../../../schemas/span.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { NounGroup } from "../../chunks/noun-group.ts";
import { wordSet } from "../../word-set.ts";
import type { Told, ToldPlace } from "../passage.ts";

const INSIDE = wordSet("at in inside");
/** Between the parts of a name: "Palace of Nations", "Hotel de la Paix". */
const PARTICLES = wordSet("of das de des do du da del della dei la las los le les el the");

/** The building told in tokens `[from, to)` behind a preposition; null without one. */
export function buildingIn(analysis: Analysis, chunks: Chunks, from: number, to: number): ToldPlace | null {
  const { lower } = analysis.tokens;
  for (let at = from; at + 1 < to; at++) {
    const ship = shipBehind(lower, at);
    const range =
      ship > 0 ? shipAt(analysis, chunks, ship, to) : INSIDE.has(lower[at]!) ? buildingAt(analysis, chunks, at + 1, to, lower[at]!) : null;
    if (range !== null) return { venue: told(analysis, range), city: null, country: null };
  }
  return null;
}

interface Named {
  readonly first: number;
  readonly last: number;
  /** Whether it has a name of its own. */
  readonly named: boolean;
}

/** The method of a building without a name: two of them need not be one. */
export const UNNAMED_SITE = "place.site:stated";

/** "at the Kamba border crossing": where two states meet, and not where the report comes from. */
export const isAtBorder = (place: ToldPlace): boolean => /\b(?:crossing|checkpoint|border|frontier|bridge)\b/i.test(place.venue?.value ?? "");

function told({ tokens }: Analysis, { first, last, named }: Named): Told<string> {
  const span: Span = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
  return { value: tokens.text.slice(span.start, span.end), spans: [span], method: named ? "place.building:stated" : UNNAMED_SITE };
}

function buildingAt(analysis: Analysis, chunks: Chunks, from: number, to: number, preposition: string): Named | null {
  const { lower } = analysis.tokens;
  const { sites } = analysis.lexicon;
  const group = chunks.nounAt(from);
  if (group === null || group.last > to) return null;
  const first = /^(?:the|an?)$/.test(lower[group.first]!) ? group.first + 1 : group.first;
  if (first >= group.last) return null;
  const end = nounEnd(analysis, group, to);
  const last = nameEnd(analysis, end, to);
  const head = lower[end - 1]!;
  if (sites.chain.has(head) && isCapital(analysis, end - 1)) return { first, last: end, named: true };
  const isFronted = sites.front.has(lower[first]!) && isCapital(analysis, first) && last > first + 1 && isCapital(analysis, last - 1);
  if (isFronted || (sites.building.has(head) && isCapital(analysis, first))) return { first, last, named: true };
  if (sites.unnamed.has(head) && (preposition === "at" || lower[group.first] !== "the")) return { first, last: end, named: false };
  const isOwned = sites.owned.has(head) && (/^(?:his|her|their)$/.test(lower[first]!) || lower.slice(first, end).includes("'s"));
  return isOwned ? { first, last: end, named: false } : null;
}

/** How many common words may follow a name: "the Ribat military base", "the Kamba border crossing". */
const MOST_COMMON = 2;

/** The end of a group, over the common words behind a name that are parted from it. */
function nounEnd({ lexicon: { sites }, tokens: { lower }, tags }: Analysis, { head, last }: NounGroup, to: number): number {
  if (sites.building.has(lower[head]!) || tags[last - 1] === "NUM") return last;
  for (let at = last; at < Math.min(to, last + MOST_COMMON); at++) {
    if (sites.building.has(lower[at]!)) return at + 1;
    if (tags[at] !== "ADJ" && tags[at] !== "NOUN") break;
  }
  return last;
}

/** Behind "of Nations", "das Cataratas": the end of a name that goes on over particles. */
function nameEnd(analysis: Analysis, from: number, to: number): number {
  let end = from;
  let at = from;
  while (at < to && PARTICLES.has(analysis.tokens.lower[at]!)) at++;
  if (at === from) return from;
  while (at < to && isCapital(analysis, at)) end = ++at;
  return end;
}

const isCapital = ({ tokens, tags }: Analysis, at: number): boolean =>
  tags[at] !== "PUNCT" && /^\p{Lu}/u.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));

/** The token behind "aboard" or "on board"; -1 elsewhere. */
const shipBehind = (lower: readonly string[], at: number): number =>
  lower[at] === "aboard" || lower[at] === "onboard" ? at + 1 : lower[at] === "on" && lower[at + 1] === "board" ? at + 2 : -1;

/** "aboard HMS Minerva", "aboard the U.S. frigate Minerva", "on board a train" */
function shipAt(analysis: Analysis, chunks: Chunks, from: number, to: number): Named | null {
  const { lower } = analysis.tokens;
  const group = chunks.nounAt(from);
  if (group === null || group.last > to) return null;
  const first = /^(?:the|an?)$/.test(lower[group.first]!) ? group.first + 1 : group.first;
  const named = isCapital(analysis, group.last - 1);
  return first < group.last && (named || analysis.lexicon.sites.ship.has(lower[group.head]!)) ? { first, last: group.last, named } : null;
}
