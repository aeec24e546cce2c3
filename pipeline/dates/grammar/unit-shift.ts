/** "last month", "this year", "next Friday", "last June", "the following day", "the next morning", "that week", "that evening", "this year's third quarter". */
import type { PeriodUnit } from "../period.ts";
import type { Base, Cycle, Direction, Origin } from "../reading.ts";
import { formAt, gluedAt, isCapitalAt, phraseAt, wordAt, type View } from "../view.ts";
import { dated, turn } from "./build.ts";
import { monthDate } from "./month-date.ts";
import { readCycle } from "./quarter.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a unit or a turn of a cycle named by its distance. */
export const unitShift: DateRule = {
  id: "unit-shift",
  read(view, at) {
    if (gluedAt(view, at)) return null;
    const start = formAt(view, at) === "the" ? at + 1 : at;
    return (
      readSame(view, at, start) ??
      readShift(view, at, start) ??
      readWeekend(view, at, start) ??
      readEnd(view, at, start) ??
      readWeekOf(view, at, start)
    );
  },
};

const UNITS: Readonly<Record<string, PeriodUnit>> = {
  day: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

/** Words that count from the date named before, not from the document's day. */
const ANAPHORIC = new Set(["following", "previous", "preceding"]);

function readShift(view: View, at: number, start: number): Match | null {
  const shift = wordAt(view, start).shift;
  if (shift === undefined) return null;
  const form = formAt(view, start);
  const bare = start > at && form === "next";
  const next = formAt(view, start) === "this" && wordAt(view, start + 1).shift !== undefined ? start + 1 : start;
  const count = next > start ? wordAt(view, next).shift! : shift;
  const part = readDaypart(view, at, next, count);
  if (part !== null) return part;
  const from: Origin = ANAPHORIC.has(form) || (bare && formAt(view, start + 1) === "day") ? "reference" : "anchor";
  return readUnit(view, at, next, count, from) ?? readTurn(view, at, next, next > start && count < 0 ? "past" : directionOf(count));
}

/** "the following morning", "next morning", "the previous evening": never counted from the day of the document, unlike "last night" and "this morning". */
function readDaypart(view: View, at: number, shiftAt: number, count: number): Match | null {
  const { daypart, plural } = wordAt(view, shiftAt + 1);
  const form = formAt(view, shiftAt);
  if (daypart === undefined || plural === true || (!ANAPHORIC.has(form) && form !== "next")) return null;
  return dated(at, shiftAt + 2, { kind: "shift", unit: "day", count, from: "reference" }, "anaphoric", { type: "TIME", time: `T${daypart}` });
}

const directionOf = (count: number): Direction => (count < 0 ? "last" : count > 0 ? "next" : "this");

/** "last month", "the following day", "this week's". */
function readUnit(view: View, at: number, shiftAt: number, count: number, from: Origin): Match | null {
  const word = wordAt(view, shiftAt + 1);
  if (word.plural === true || gluedAt(view, shiftAt + 1) || gluedAt(view, shiftAt + 2)) return null;
  const unit = UNITS[word.unit ?? ""];
  // Capitals on both make a title: "This Week".
  if (isCapitalAt(view, shiftAt + 1) && isCapitalAt(view, shiftAt)) return null;
  // "the last week of May" is one of that month.
  if (unit === "week" && formAt(view, shiftAt + 2) === "of" && wordAt(view, shiftAt + 3).month !== undefined) return null;
  if (unit === undefined || (unit === "day" && from === "anchor") || unit === "century") return null;
  const base: Base = { kind: "shift", unit, count, from };
  if (unit === "year") {
    const cycle = readCycle(view, formAt(view, shiftAt + 2) === "'s" ? shiftAt + 3 : shiftAt + 2);
    if (cycle !== null) return dated(at, cycle.last, { kind: "within", cycle: cycle.cycle, outer: base }, "unit");
  }
  const daypart = unit === "day" ? wordAt(view, shiftAt + 2).daypart : undefined;
  const time = daypart === undefined ? {} : { time: `T${daypart}`, type: "TIME" as const };
  return dated(at, shiftAt + (daypart === undefined ? 2 : 3), base, from === "anchor" ? "unit" : "anaphoric", time);
}

/** "last Friday", "next May", "this coming Sunday", "last summer", "last Christmas". */
function readTurn(view: View, at: number, shiftAt: number, direction: Direction): Match | null {
  const next = shiftAt + 1;
  const word = wordAt(view, next);
  if (gluedAt(view, next)) return null;
  const day = monthDate.read(view, next);
  if (day?.reading.base?.kind === "cycle" && day.reading.base.cycle.of === "date" && day.reading.until === undefined) {
    return { ...day, first: at, reading: { ...day.reading, base: { ...day.reading.base, direction } } };
  }
  const cycle = cycleOf(view, next);
  if (cycle !== null) return dated(at, next + 1, turn(cycle, direction), word.weekday === undefined ? "unit" : "weekday");
  const season = readCycle(view, next);
  if (season !== null) return dated(at, season.last, turn(season.cycle, direction), "unit");
  const holiday = word.phrase === true && isCapitalAt(view, next) ? phraseAt(view, view.lexicon.holidays, next) : null;
  return holiday === null ? null : dated(at, holiday.last, turn({ of: "holiday", rule: holiday.value }, direction), "holiday");
}

function cycleOf(view: View, at: number): Cycle | null {
  const word = wordAt(view, at);
  if (!isCapitalAt(view, at)) return null;
  if (word.weekday !== undefined) return { of: "weekday", index: word.weekday };
  return word.month === undefined ? null : { of: "month", index: word.month };
}

/** "the week of March 6": the week that day lies in. */
function readWeekOf(view: View, at: number, start: number): Match | null {
  if (start === at || formAt(view, start) !== "week" || formAt(view, start + 1) !== "of") return null;
  const day = monthDate.read(view, start + 2);
  const base = day?.reading.until === undefined ? day?.reading.base : undefined;
  if (day === null || base === undefined || base === null || (base.kind === "cycle" && base.cycle.of !== "date")) return null;
  if (base.kind === "fixed" && base.period.unit !== "day") return null;
  return dated(at, day.last, { kind: "shift", unit: "week", count: 0, from: base }, "unit", { basis: day.reading.basis });
}

/** "the weekend": the last one, unless the clause looks ahead. */
function readWeekend(view: View, at: number, start: number): Match | null {
  if (start === at || formAt(view, start) !== "weekend") return null;
  return dated(at, start + 1, turn({ of: "weekend", index: 1 }, null), "unit");
}

/** "the end of the year", "year-end", "the year's end": the last third of the running one. */
function readEnd(view: View, at: number, start: number): Match | null {
  const word = wordAt(view, start);
  const unit = UNITS[word.unit ?? ""];
  if (unit !== undefined && word.plural !== true && unit !== "day") {
    const next = formAt(view, start + 1) === "'s" ? start + 2 : start + 1;
    return formAt(view, next) === "end" ? dated(at, next + 1, { kind: "shift", unit, count: 0, from: "anchor" }, "unit", { part: "late" }) : null;
  }
  if (word.partNoun === undefined || formAt(view, start + 1) !== "of" || formAt(view, start + 2) !== "the") return null;
  const of = UNITS[wordAt(view, start + 3).unit ?? ""];
  if (of === undefined || of === "day" || wordAt(view, start + 3).plural === true) return null;
  return dated(at, start + 4, { kind: "shift", unit: of, count: 0, from: "anchor" }, "unit", { part: word.partNoun });
}

/** What may follow "that evening"; before a noun it is no time: "said that night raids went on". */
const AFTER_DAYPART = new Set(
  ', . ; : ) -- \u2014 \u2013 " \u201d in at on to with for by from of and but or that when where as after before while he she they it the a his her their its who'.split(
    " ",
  ),
);

/** "that day", "the same month", "that same year", "that evening", "the next day" without its own anchor. */
function readSame(view: View, at: number, start: number): Match | null {
  const form = formAt(view, start);
  const next = formAt(view, start + 1) === "same" ? start + 2 : start + 1;
  const isSame = form === "same" && start > at ? start + 1 : form === "that" ? next : null;
  if (isSame === null) return null;
  const word = wordAt(view, isSame);
  if (word.plural === true || gluedAt(view, isSame + 1)) return null;
  if (word.daypart !== undefined && (isSame > at + 1 || AFTER_DAYPART.has(formAt(view, isSame + 1))))
    return dated(at, isSame + 1, { kind: "same", unit: "day" }, "anaphoric", { type: "TIME", time: `T${word.daypart}` });
  const unit = UNITS[word.unit ?? ""];
  if (unit === undefined) return null;
  return dated(at, isSame + 1, { kind: "same", unit }, "anaphoric");
}
