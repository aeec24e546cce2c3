/** Looks up the quotation that covers a token. */
import type { Quotation } from "./quotation-marks.ts";

/** The quotation that covers token `at`, its marks included; null outside. Quotations are in text order, so this is a binary search. */
export function quotationAt(quotations: readonly Quotation[], at: number): Quotation | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.last <= at) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found !== undefined && found.first <= at ? found : null;
}
