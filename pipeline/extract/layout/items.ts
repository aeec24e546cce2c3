/** The items of a digest or round-up: what one tells, the next takes nothing from. */
import type { RegionKind } from "../../../schemas/document.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Mention } from "../mention.ts";

type Items = { readonly itemOf: readonly number[]; readonly regions: readonly string[] };

/** How many sentences stand before one in its report: an item under a dateline is a report of its own, an item of a digest of the week none of today's. */
export const sentenceOfReport = ({ itemOf, regions }: Items, sentence: number): number =>
  regions[itemOf[sentence]!] === "dateline" ? sentence - itemOf[sentence]! : sentence;

/** The sentence of the dateline that a sentence stands under; -1 without one. */
export function datelineOver({ itemOf, regions }: Items, sentence: number): number {
  const item = itemOf[sentence]!;
  return regions[item] === "dateline" ? item : regions.indexOf("dateline");
}

/** What the borders of items are read from. */
interface Parts {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly regions: readonly (RegionKind | "body")[];
  readonly mentions: readonly Mention[];
}

/** One heading or label alone may be that of the whole text. */
const FEWEST = 2;

/** By sentence: the first sentence of its item; 0 throughout where the text is one. */
export function itemsOf(parts: Parts): readonly number[] {
  const { sentences, regions } = parts;
  const datelines = startsWhere(parts, (index) => regions[index] === "dateline");
  const places = startsWhere(parts, (index) => isPlaceHeading(parts, index));
  const headings = places.length < FEWEST ? [] : [...places, ...startsWhere(parts, (index) => regions[index] === "heading")];
  const starts = new Set([datelines, headings, labelStarts(parts)].flatMap((found) => (found.length < FEWEST ? [] : found)));
  const items: number[] = [];
  let item = 0;
  for (let index = 0; index < sentences.length; index++) items.push((item = starts.has(index) ? index : item));
  return items;
}

/** The sentences that open a paragraph and fit. */
function startsWhere({ sentences }: Parts, fits: (index: number) => boolean): readonly number[] {
  const starts: number[] = [];
  for (let index = 0; index < sentences.length; index++)
    if ((index === 0 || sentences[index - 1]!.paragraph !== sentences[index]!.paragraph) && fits(index)) starts.push(index);
  return starts;
}

const LONGEST_HEADING = 6;
const LINKS = new Set(["and", "&", "the", "of", ",", "-", "/", ":"]);

/** "Southern Africa", "CHAD AND LIBYA": a line of names of states and regions alone, of which the text behind it tells. */
function isPlaceHeading({ tokens, sentences, regions, mentions }: Parts, index: number): boolean {
  const { first, last, paragraph } = sentences[index]!;
  if (last - first > LONGEST_HEADING || (regions[index] !== "body" && regions[index] !== "heading")) return false;
  const next = sentences[index + 1];
  if (next === undefined || next.paragraph === paragraph) return false;
  let covered = first;
  for (let at = indexOf(mentions, first); at < mentions.length && mentions[at]!.first < last; at++) {
    const { kind, first: from, last: to } = mentions[at]!;
    if ((kind !== "place" && kind !== "country") || !areLinks(tokens, covered, from)) return false;
    covered = to;
  }
  return covered > first && areLinks(tokens, covered, last);
}

function areLinks({ lower }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!LINKS.has(lower[at]!)) return false;
  return true;
}

/** The index of the first mention that begins at token `at` or later. */
function indexOf(mentions: readonly Mention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LONGEST_LABEL = 4;
const CAPITALS = /^[\p{Lu}.&'\u2019-]+$/u;

/** "BALTICS: The ministers": labels in capitals, of which some are places; what recurs labels a speaker. */
function labelStarts(parts: Parts): readonly number[] {
  const seen = new Set<string>();
  let [recurs, places] = [false, false];
  const starts = startsWhere(parts, (index) => {
    const { first, last } = parts.sentences[index]!;
    const colon = labelEnd(parts.tokens, first, last);
    if (colon < 0) return false;
    const label = parts.tokens.lower.slice(first, colon).join(" ");
    recurs ||= seen.has(label);
    seen.add(label);
    const named = parts.mentions[indexOf(parts.mentions, first)];
    places ||= named !== undefined && named.last <= colon && (named.kind === "place" || named.kind === "country");
    return true;
  });
  return recurs || !places ? [] : starts;
}

/** The token of the colon that closes a label in capitals; -1 without one. */
function labelEnd({ text, lower, start, end }: Tokens, first: number, last: number): number {
  for (let at = first; at < Math.min(last, first + LONGEST_LABEL + 1); at++) {
    if (at > first && lower[at] === ":") return at;
    if (!CAPITALS.test(text.slice(start[at]!, end[at]!))) return -1;
  }
  return -1;
}
