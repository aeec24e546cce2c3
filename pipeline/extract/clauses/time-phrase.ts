/** Days told in more than one word between a verb and its clause: "said late on Monday that", "said the previous day that", "said a day earlier that". */
import { behindDay } from "../chunks/day-inside.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { wordSet } from "../word-set.ts";

const PARTS = wordSet("late early earlier later");
const COUNTS = wordSet("a the one two three four five six several");
const WHICH = wordSet("same previous preceding next following");
const UNITS = wordSet("day days night morning evening week weeks month months hours");
const SIDES = wordSet("earlier before later after afterwards");
const PREPOSITIONS = wordSet("before after");

/** Behind such words at token `at`; `at` itself where none stand. */
export function overTime(text: TaggedText, at: number): number {
  const { lower } = text.tokens;
  const word = lower[at]!;
  if (PARTS.has(word)) {
    // "earlier in the day", "later that day"
    const from = lower[at + 1] === "in" && lower[at + 2] === "the" ? at + 3 : lower[at + 1] === "that" ? at + 2 : -1;
    if (from > 0 && UNITS.has(lower[from] ?? "")) return from + 1;
    return lower[at + 1] === "on" ? behindDay(text, at) : at;
  }
  const first = word === "on" ? at + 1 : at;
  if (!COUNTS.has(lower[first] ?? "") && lower[first] !== "that") return at;
  if (WHICH.has(lower[first + 1] ?? "") && UNITS.has(lower[first + 2] ?? "")) return first + 3;
  if (!UNITS.has(lower[first + 1] ?? "") || !SIDES.has(lower[first + 2] ?? "")) return at;
  // "a day after the raid"
  const governs = PREPOSITIONS.has(lower[first + 2]!) && lower[first + 3] !== "that" && lower[first + 3] !== ",";
  return governs ? at : first + 3;
}
