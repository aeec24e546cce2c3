/** What stands between the two ends of a range. */
import { formAt, gluedAt, type View } from "../view.ts";

const MARKS = new Set(["-", "--", "\u2013", "\u2014", "to", "through", "until", "till", "thru"]);

/** The piece after a range mark at `at` (a hyphen inside the token is one of no width), or null. */
export function isRangeMark(view: View, at: number): number | null {
  if (gluedAt(view, at)) return at;
  return MARKS.has(formAt(view, at)) ? at + 1 : null;
}
