/** Which sentences lie in which labelled region of the document; one walk over both, which are in text order. */
import type { Region, RegionKind } from "../../schemas/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";

/** The sentences, parted where a region begins or ends inside one: a dateline ends in its sentence, a credit begins in one. */
export function splitAtRegions(tokens: Tokens, sentences: readonly Sentence[], regions: readonly Region[]): readonly Sentence[] {
  if (regions.length === 0) return sentences;
  const borders = regions.flatMap((region) => [region.span.start, region.span.end]).toSorted((a, b) => a - b);
  let next = 0;
  return sentences.flatMap((sentence) => {
    while (next < borders.length && borders[next]! <= sentence.start) next++;
    const first = next;
    while (next < borders.length && borders[next]! < sentence.end) next++;
    return first === next ? [sentence] : splitAt(tokens, sentence, borders.slice(first, next));
  });
}

function splitAt(tokens: Tokens, sentence: Sentence, borders: readonly number[]): readonly Sentence[] {
  const parts: Sentence[] = [];
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
  return parts;
}

/** By sentence: the region in which it begins. */
export function regionsOf(sentences: readonly Sentence[], regions: readonly Region[]): readonly (RegionKind | "body")[] {
  const ordered = regions.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  return sentences.map(({ start }) => {
    while (next < ordered.length && ordered[next]!.span.end <= start) next++;
    const region = ordered[next];
    return region !== undefined && region.span.start <= start ? region.kind : "body";
  });
}
