/** Look-ups of date expressions by token, in the logarithm of their number. */
import type { DateMention } from "../../dates/date-mention.ts";
import type { Analysis } from "../analysis.ts";

/** The date expressions that begin among tokens `[first, last)`. */
export function datesIn(analysis: Pick<Analysis, "dates">, first: number, last: number): readonly DateMention[] {
  return analysis.dates.slice(indexFrom(analysis.dates, first), indexFrom(analysis.dates, last));
}

/** The date expression that covers a token; undefined when none does. */
export function dateAt(analysis: Pick<Analysis, "dates">, token: number): DateMention | undefined {
  const behind = indexFrom(analysis.dates, token + 1);
  if (behind === 0) return undefined;
  const date = analysis.dates[behind - 1]!;
  return token < date.last ? date : undefined;
}

/** The index of the first expression that begins at or after `token`. */
function indexFrom(dates: readonly DateMention[], token: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
