/** Look-up of mentions by token. */
import type { Analysis } from "../analysis.ts";
import type { Mention } from "../mention.ts";

/** The index of the first mention that ends after token `at`. */
export function indexFrom({ mentions }: Pick<Analysis, "mentions">, at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.last <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that lie wholly in tokens `[first, last)`, in text order. */
export function mentionsIn(analysis: Analysis, first: number, last: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let index = indexFrom(analysis, first); index < analysis.mentions.length; index++) {
    const mention = analysis.mentions[index]!;
    if (mention.first >= last) break;
    if (mention.first >= first && mention.last <= last) found.push(mention);
  }
  return found;
}

/** The mention that covers a token, or null; of the countries in one hyphenated token the first. */
export function mentionAt(analysis: Analysis, token: number): Mention | null {
  const mention = analysis.mentions[indexFrom(analysis, token)];
  return mention !== undefined && mention.first <= token ? mention : null;
}

/** Codes of the states and organisations that tokens `[first, last)` name, sorted: by name, adjective, body, office or person; mere places do not count. */
export function partiesIn(analysis: Analysis, first: number, last: number): readonly string[] {
  const codes = mentionsIn(analysis, first, last).flatMap((mention) => (mention.country === null || isMerePlace(mention) ? [] : [mention.country]));
  return [...new Set(codes)].toSorted();
}

/** A place that stands for no government. */
export const isMerePlace = (mention: Mention): boolean => mention.kind === "place" && !mention.metonym;
