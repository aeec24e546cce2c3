/** Where and when, between a word and what belongs to it: "the signing | at Belgrade on Monday | of a convention", "concluded | in Oslo on Monday | with an accord". */
import { behindDay } from "../../chunks/day-inside.ts";
import type { Analysis } from "../../analysis.ts";
import { mentionAt } from "../../reference/index.ts";

/** Behind the day, the place and the day that may stand from token `from` on; `from` itself where none does. */
export function behindPlaceAndDay(analysis: Analysis, from: number): number {
  const { lower } = analysis.tokens;
  let at = behindDay(analysis, from);
  const place = lower[at] === "in" || lower[at] === "at" ? mentionAt(analysis, at + 1) : null;
  if (place?.kind === "place" || place?.kind === "country") at = place.last;
  else if (lower[at] === "here") at++;
  return behindDay(analysis, at);
}
