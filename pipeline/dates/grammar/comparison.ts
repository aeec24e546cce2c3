/** Stretches compared with: "the year-ago quarter", "a year earlier", "the same period last year", "the quarter", "the latest quarter". */
import type { Base } from "../reading.ts";
import { formAt, gluedAt, wordAt, type View } from "../view.ts";
import { dated } from "./build.ts";
import { readShiftedYear } from "./month-date.ts";
import type { DateRule, Match } from "./rule.ts";

const STRETCH = new Set(["quarter", "period", "month", "half"]);
const YEAR_BEFORE: Base & { readonly kind: "parallel" } = { kind: "parallel", years: -1, from: "anchor" };

/** Reads the stretch that lies a year before the one spoken of, or that one itself. */
export const comparison: DateRule = {
  id: "comparison",
  read(view, at) {
    const start = formAt(view, at) === "the" || formAt(view, at) === "a" ? at + 1 : at;
    return readYearAgo(view, at, start) ?? readCorresponding(view, at, start) ?? readQuarter(view, at, start);
  },
};

/** "year-ago", "the year-earlier period", "a year ago", "a year earlier". */
function readYearAgo(view: View, at: number, start: number): Match | null {
  const offset = wordAt(view, start + 1).offset;
  if (formAt(view, start) !== "year" || offset !== -1 || (start === at && !gluedAt(view, start + 1))) return null;
  if (formAt(view, at) === "a" && !gluedAt(view, start + 1)) {
    const from = formAt(view, start + 1) === "earlier" ? "reference" : "anchor";
    return dated(at, start + 2, { ...YEAR_BEFORE, from }, "comparison");
  }
  const stretch = STRETCH.has(formAt(view, start + 2)) ? 1 : 0;
  return dated(at, start + 2 + stretch, YEAR_BEFORE, "comparison");
}

const SAME = new Set(["same", "corresponding", "comparable"]);

/** "the same period last year", "the corresponding quarter of last year". */
function readCorresponding(view: View, at: number, start: number): Match | null {
  if (!SAME.has(formAt(view, start)) || !STRETCH.has(formAt(view, start + 1))) return null;
  const next = formAt(view, start + 2) === "of" || formAt(view, start + 2) === "in" ? start + 3 : start + 2;
  const year = readShiftedYear(view, next);
  const isLast = year !== null && year.base.kind === "shift" && year.base.count === -1;
  return isLast ? dated(at, year.last, YEAR_BEFORE, "comparison") : null;
}

/** "the quarter": the one named before. */
function readQuarter(view: View, at: number, start: number): Match | null {
  if (start === at || formAt(view, at) !== "the" || formAt(view, start) !== "quarter" || formAt(view, start + 1) === "of") return null;
  return dated(at, start + 1, { kind: "same", unit: "quarter" }, "anaphoric");
}
