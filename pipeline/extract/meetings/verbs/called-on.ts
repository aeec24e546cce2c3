/** "called on A" is a visit, "called A" a call by telephone. */
import type { Analysis } from "../../analysis.ts";
import { dateAt } from "../../dating/dates-in.ts";

/** Where the "on" of "called on A" stands, behind the day and "again"; -1 without one. */
export function calledOn(analysis: Analysis, behind: number): number {
  const { tags, tokens } = analysis;
  let at = behind;
  for (;;) {
    const day = dateAt(analysis, at) ?? (tags[at] === "ADP" ? dateAt(analysis, at + 1) : undefined);
    if (day !== undefined && day.last > at) at = day.last;
    else if (tags[at] === "ADV") at++;
    else return tokens.lower[at] === "on" ? at : -1;
  }
}
