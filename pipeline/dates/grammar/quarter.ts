/** Quarters, halves, seasons and fiscal years: "the first quarter of 2023", "Q3 2022", "summer 2022", "fiscal 2027". */
import { readYear } from "../numbers.ts";
import { yearPeriod } from "../period.ts";
import { turnWithin } from "../cycle.ts";
import type { Base, Cycle } from "../reading.ts";
import { formAt, gluedAt, wordAt, type View } from "../view.ts";
import { dated, explicit, turn } from "./build.ts";
import { fiscalPeriod, readFiscal } from "./fiscal.ts";
import { readShiftedYear } from "./month-date.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads part of a year that has a number or a season's name. */
export const quarter: DateRule = {
  id: "quarter",
  read(view, at) {
    const start = formAt(view, at) === "the" ? at + 1 : at;
    const led = readYear(view, start);
    const cycle = readCycle(view, led === null ? start : led.last);
    if (cycle === null || (gluedAt(view, start) && start === at)) return null;
    if (led !== null) return withinYear(at, cycle.last, cycle.cycle, led.year);
    return readOf(view, at, cycle.last, cycle.cycle) ?? readBare(view, at, start, cycle);
  },
};

/** "third quarter", "third-quarter", "Q3", "second half", "summer". */
export function readCycle(view: View, at: number): { readonly last: number; readonly cycle: Cycle } | null {
  const word = wordAt(view, at);
  if (word.season !== undefined) return { last: at + 1, cycle: { of: "season", index: word.season } };
  const form = formAt(view, at);
  if (word.quarter !== undefined) return { last: at + 1, cycle: { of: "quarter", index: word.quarter } };
  const index = word.ordinal ?? (form === "last" || form === "latter" ? 5 : undefined);
  if (index === undefined) return null;
  const fiscal = formAt(view, at + 1) === "fiscal" ? at + 2 : at + 1;
  const unit = formAt(view, fiscal);
  if (unit === "quarter" && index <= 5) return { last: fiscal + 1, cycle: { of: "quarter", index: Math.min(index, 4) } };
  return unit === "half" && (index <= 2 || index === 5) ? { last: fiscal + 1, cycle: { of: "half", index: Math.min(index, 2) } } : null;
}

/** "… of 2023", "… 2023", "… of this year", "… of fiscal 2024". */
function readOf(view: View, first: number, at: number, cycle: Cycle): Match | null {
  const next = formAt(view, at) === "of" ? at + 1 : at;
  if (next === at && gluedAt(view, at)) return null;
  const year = readYear(view, next);
  if (year !== null) return withinYear(first, year.last, cycle, year.year);
  const shifted = readShiftedYear(view, next);
  if (shifted !== null) return dated(first, shifted.last, { kind: "within", cycle, outer: shifted.base }, "unit");
  const fiscal = readFiscal(view, next);
  const outer = fiscal === null ? null : fiscalPeriod(view, next, fiscal.year);
  return fiscal === null || outer === null ? null : dated(first, fiscal.last, { kind: "within", cycle, outer: explicit(outer) }, "fiscal");
}

function withinYear(first: number, last: number, cycle: Cycle, of: number): Match | null {
  const period = turnWithin(cycle, yearPeriod(of));
  return period === null ? null : dated(first, last, explicit(period), "explicit");
}

/** Without a year: a quarter always; a season only with its article; a half is as often half of a game. */
function readBare(view: View, first: number, start: number, found: { readonly last: number; readonly cycle: Cycle }): Match | null {
  const { cycle } = found;
  if (cycle.of === "half" || gluedAt(view, found.last)) return null;
  if (cycle.of === "season" && (start === first || formAt(view, found.last) === "of") && wordAt(view, first - 1).part === undefined) return null;
  const base: Base = turn(cycle, cycle.of === "season" ? "nearest" : null);
  return dated(first, found.last, base, cycle.of === "season" ? "season" : "quarter");
}
