/** The day that stands between a verb and what belongs to it: "warned on Tuesday of a crisis", "accused Chile on Monday of fraud". */
import type { TaggedText } from "../chunks/tagged-text.ts";
import { wordSet } from "../word-set.ts";

const DAYS = wordSet("monday tuesday wednesday thursday friday saturday sunday today yesterday");
const PARTS = wordSet("night morning afternoon evening");
const ABOUT = wordSet("late early earlier");

/** Where what stands at token `at` goes on behind "on Tuesday", "late Tuesday", "yesterday"; `at` itself when no day stands there. */
export function behindDay({ tokens: { lower } }: TaggedText, at: number): number {
  const from = ABOUT.has(lower[at] ?? "") ? at + 1 : at;
  const day = lower[from] === "on" ? from + 1 : from;
  if (!DAYS.has(lower[day] ?? "")) return at;
  return PARTS.has(lower[day + 1] ?? "") ? day + 2 : day + 1;
}
