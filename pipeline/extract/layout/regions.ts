/** Which sentences lie in which labelled region of the document; one walk over both, which are in text order. */
import type { Region, RegionKind } from "../../../schemas/document.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Tokens } from "../../text/tokens.ts";

/** The sentences, parted where a region begins or ends inside one: a dateline ends in its sentence, a credit begins in one. */
export function splitAtRegions(tokens: Tokens, sentences: readonly Sentence[], regions: readonly Region[]): readonly Sentence[] {
  if (regions.length === 0) return sentences;
  const borders = regions.flatMap((region) => [region.span.start, region.span.end]).toSorted((a, b) => a - b);
  const parts: Sentence[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < borders.length && borders[next]! <= sentence.start) next++;
    const first = next;
    while (next < borders.length && borders[next]! < sentence.end) next++;
    if (first === next) parts.push(sentence);
    else addParts(tokens, sentence, borders.slice(first, next), parts);
  }
  return parts;
}

/** Adds the parts of a sentence with borders inside. */
function addParts(tokens: Tokens, sentence: Sentence, borders: readonly number[], parts: Sentence[]): void {
  let first = sentence.first;
  let at = first;
  for (const border of borders) {
    while (at < sentence.last && tokens.start[at]! < border) at++;
    if (at === sentence.last) break;
    if (at === first) continue;
    parts.push({ ...sentence, first, last: at, start: tokens.start[first]!, end: tokens.end[at - 1]! });
    first = at;
  }
  parts.push({ ...sentence, first, start: tokens.start[first]! });
}

/** By sentence: the region in which it begins. */
export function regionsOf(sentences: readonly Sentence[], regions: readonly Region[]): readonly (RegionKind | "body")[] {
  const ordered = regions.toSorted((a, b) => a.span.start - b.span.start);
  const kinds: (RegionKind | "body")[] = [];
  let next = 0;
  for (const { start } of sentences) {
    while (next < ordered.length && ordered[next]!.span.end <= start) next++;
    const region = next < ordered.length ? ordered[next]! : null;
    kinds.push(region !== null && region.span.start <= start ? region.kind : "body");
  }
  return kinds;
}
