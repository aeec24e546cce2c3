/** Soft-wrapped text: lines that were broken to fit a width are joined again, where the breaks show that they were. */
import { originOf, tracedBuilder, type Traced } from "./traced.ts";

/** Widths that programs wrap to; longer lines are paragraphs. */
const NARROWEST = 40;
const WIDEST = 100;
/** A text is taken as wrapped when at least this many breaks, and this share of them, could not have come later. */
const FEWEST_BREAKS = 3;
const FORCED_SHARE = 0.75;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The text with soft line breaks turned into blanks; texts that are not clearly wrapped come back as they are. */
export function unwrap(traced: Traced): Traced {
  const lines = linesOf(traced.text);
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < NARROWEST || width > WIDEST) return traced;
  const inner = lines.slice(0, -1).filter((line, at) => line.end > line.start && lines[at + 1]!.end > lines[at + 1]!.start);
  const forced = inner.filter((line) => isForced(traced.text, line, width));
  if (forced.length < FEWEST_BREAKS || forced.length < inner.length * FORCED_SHARE) return traced;
  const out = tracedBuilder();
  let from = 0;
  for (const { end } of forced) {
    out.copy(traced, from, end);
    // The blank stands for the break; where none is needed, the break is left out.
    if (!endsInsideWord(traced.text, end)) out.append(" ", originOf(traced, end), originOf(traced, end + 1));
    from = end + 1;
  }
  out.copy(traced, from, traced.text.length);
  return out.build();
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Whether the first word of the next line would not have fitted on this one. */
function isForced(text: string, line: Line, width: number): boolean {
  let end = line.end + 1;
  while (end < text.length && end - line.end <= width && !/[\s-]/.test(text[end]!)) end++;
  if (text[end] === "-") end++;
  return line.end - line.start + (end - line.end) > width;
}

/** Programs also break after a hyphen, as in "two-plus-" / "two"; a suspended hyphen ("short- and") is followed by a blank. */
function endsInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, at - 3), at)) && !/^(?:and|or|to)\b/.test(text.slice(at + 1, at + 5));
}
