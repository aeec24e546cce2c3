/** "normally meet in the summer", "hold talks regularly": what is done again and again is no certain meeting. */
import type { TaggedText } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { wordSet } from "../../word-set.ts";

const HABITS = wordSet("normally usually regularly routinely typically traditionally customarily ordinarily habitually");

/** Whether such a word stands in a verb group, or right before or behind it. */
export function isHabit({ tokens: { lower } }: TaggedText, { first, last }: VerbGroup): boolean {
  for (let at = Math.max(first - 1, 0); at <= last; at++) if (HABITS.has(lower[at] ?? "")) return true;
  return false;
}
