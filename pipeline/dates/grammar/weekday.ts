/** Weekdays: "Thursday", "Thursday, Jan. 12", "Tuesday last week", "on Mondays". */
import { formAt, gluedAt, isCapitalAt, wordAt, type View } from "../view.ts";
import { dated, turn, undated } from "./build.ts";
import { monthDate } from "./month-date.ts";
import { numericDate } from "./numeric-date.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a weekday, with the date or the week beside it. */
export const weekday: DateRule = {
  id: "weekday",
  read(view, at) {
    const word = wordAt(view, at);
    if (word.weekdays !== undefined && isCapitalAt(view, at)) return undated(at, at + 1, "SET", `XXXX-WXX-${word.weekdays}`, "set");
    const index = word.weekday ?? word.weekdayShort;
    if (index === undefined || gluedAt(view, at) || !isCapitalAt(view, at)) return null;
    const date = readDateBeside(view, at, index);
    if (date !== null) return date;
    if (word.weekday === undefined || isNamed(view, at)) return null;
    return readWeekBeside(view, at, index) ?? dated(at, at + 1, turn({ of: "weekday", index }, null), "weekday");
  },
};

/** "Thursday, Jan. 12, 2023", "Thursday (12 January)", "Thursday the 12th". */
function readDateBeside(view: View, at: number, index: number): Match | null {
  let next = at + 1;
  if (wordAt(view, next).daypart !== undefined) next++;
  if (formAt(view, next) === "," || formAt(view, next) === "(") next++;
  if (formAt(view, next) === "the") next++;
  const date = monthDate.read(view, next) ?? numericDate.read(view, next);
  if (date !== null && namesDay(date)) {
    const close = formAt(view, next - 1) === "(" && formAt(view, date.last) === ")" ? 1 : 0;
    return { ...date, first: at, last: date.last + close, reading: { ...date.reading, weekday: index } };
  }
  const ordinal = wordAt(view, next).ordinal;
  if (formAt(view, next - 1) !== "the" || next > at + 2 || ordinal === undefined || ordinal > 31) return null;
  return dated(at, next + 1, turn({ of: "day-of-month", index: ordinal }, "nearest"), "partial", { weekday: index });
}

function namesDay(match: Match): boolean {
  const { base } = match.reading;
  if (base?.kind === "fixed") return base.period.unit === "day";
  return (base?.kind === "cycle" || base?.kind === "within") && base.cycle.of === "date";
}

/** "Tuesday last week", "Friday of next week", "Monday week" is left alone. */
function readWeekBeside(view: View, at: number, index: number): Match | null {
  const next = formAt(view, at + 1) === "of" ? at + 2 : at + 1;
  const shift = wordAt(view, next).shift;
  if (shift === undefined || formAt(view, next + 1) !== "week") return null;
  const outer = { kind: "shift", unit: "week", count: shift, from: "anchor" } as const;
  return dated(at, next + 2, { kind: "within", cycle: { of: "weekday", index }, outer }, "weekday");
}

const NAMING = new Set("black bloody good super ruby easter palm ash maundy cyber giving holy shrove".split(" "));

/** Whether the weekday is part of a name: "Bloody Sunday". */
const isNamed = (view: View, at: number): boolean => isCapitalAt(view, at - 1) && NAMING.has(formAt(view, at - 1));
