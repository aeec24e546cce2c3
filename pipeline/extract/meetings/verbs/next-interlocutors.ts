/** Those whom one verb meets one after another: "met A on Monday and B on Tuesday". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { mentionAt } from "../../reference/index.ts";
import { namesPerson, rangeFrom } from "../parties/partner-range.ts";

/** "met A on Monday and B on Tuesday", "met A, then B": those met after the first, each parted from him by a time, a place or an order. */
export function nextInterlocutors(analysis: Analysis, chunks: Chunks, from: number): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = partedFrom(analysis, chunks, from);
  while (at >= 0) {
    const range = rangeFrom(analysis, chunks, at);
    if (range === null || !namesPerson(analysis, range) || chunks.verbAt(range.last)?.form === "finite") break;
    ranges.push(range);
    at = partedFrom(analysis, chunks, range.last);
  }
  return ranges;
}

const ORDERS = new Set(["then", "later", "afterwards", "separately"]);
const LINKS = new Set([",", "and"]);

/** Where the next partner begins, behind the time or place of the one before and a comma or "and"; -1 when none does. */
function partedFrom(analysis: Analysis, chunks: Chunks, from: number): number {
  const { lower } = analysis.tokens;
  let parted = false;
  let linked = false;
  let at = from;
  while (at < chunks.sentence.last) {
    const date = dateAt(analysis, at);
    const place = mentionAt(analysis, at);
    if (date !== undefined && date.first === at) {
      parted = true;
      at = date.last;
    } else if (place !== null && place.kind === "place" && place.first === at) {
      parted = true;
      at = place.last;
    } else if (LINKS.has(lower[at]!)) {
      linked = true;
      at++;
    } else if (ORDERS.has(lower[at]!)) {
      parted = true;
      at++;
    } else if (analysis.tags[at] === "ADP" && (lower[at] !== "with" || linked)) at++;
    else break;
  }
  return parted && linked && at < chunks.sentence.last && chunks.nounAt(at)?.first === at ? at : -1;
}
