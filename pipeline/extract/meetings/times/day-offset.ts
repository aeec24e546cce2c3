/** Days counted from another meeting in the sentence: "came a day after a summit", "just after the talks", "on the eve of". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { MeetingPassage } from "../passage.ts";

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["5", 5],
]);
const AT_ONCE = new Set(["just", "right", "immediately", "shortly", "hours", "minutes", "directly"]);
const LATER = new Set(["after", "following"]);
const EARLIER = new Set(["before"]);

/** The passages of one sentence with the day of each counted from the other where the text counts it. */
export function countOffsets(analysis: Analysis, chunks: Chunks, passages: readonly MeetingPassage[]): readonly MeetingPassage[] {
  const base = passages.find((passage) => shiftBefore(analysis, chunks, passage.first) !== null);
  if (base === undefined) return passages;
  const shift = shiftBefore(analysis, chunks, base.first)!;
  const counted = passages.find((other) => other !== base && !other.earlier && !other.linkOnly);
  if (counted === undefined) return passages;
  return passages.map((passage) => {
    if (passage === base) return { ...passage, offset: { from: counted.first, days: -shift.days, span: shift.span } };
    return passage === counted ? { ...passage, offset: { from: base.first, days: shift.days, span: shift.span } } : passage;
  });
}

interface Shift {
  readonly days: number;
  readonly span: { readonly start: number; readonly end: number };
}

/** Days by which the rest of the sentence lies after (negative: before) the meeting whose group begins at `first`. */
function shiftBefore(analysis: Analysis, chunks: Chunks, first: number): Shift | null {
  const { tokens } = analysis;
  const floor = chunks.sentence.first;
  let marker = first - 1;
  while (marker >= floor && /^["\u201c\u201d]$/.test(tokens.lower[marker]!)) marker--;
  if (marker < floor) return null;
  const ahead = tokens.lower[marker] === "of" && tokens.lower[marker - 1] === "ahead";
  const eve = tokens.lower[marker] === "of" && tokens.lower[marker - 1] === "eve";
  const form = tokens.lower[marker]!;
  if (!ahead && !eve && !LATER.has(form) && !EARLIER.has(form)) return null;
  const before = ahead || eve ? marker - 2 : marker - 1;
  const spanFrom = (at: number): Shift["span"] => ({ start: tokens.start[at]!, end: tokens.end[marker]! });
  if (eve) return { days: -1, span: spanFrom(before) };
  const sign = LATER.has(form) ? 1 : -1;
  if (before < floor) return null;
  if (AT_ONCE.has(tokens.lower[before]!)) return { days: 0, span: spanFrom(before) };
  if (tokens.lower[before] !== "day" && tokens.lower[before] !== "days") return null;
  const count = COUNTS.get(tokens.lower[before - 1] ?? "");
  return count === undefined ? null : { days: sign * count, span: spanFrom(before - 1) };
}
