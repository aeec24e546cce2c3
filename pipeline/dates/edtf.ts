/** EDTF dates (ISO 8601-2, level 0 and 1) from periods of the calendar. */
import type { DateBasis, DatePrecision, EdtfDate } from "../../schemas/edtf-date.ts";
import { civilOf, isoDay, isoMonth, monthLength, monthStart, type Day } from "./calendar.ts";
import type { Period } from "./period.ts";
import type { Part } from "./reading.ts";

/** What the text says beside the period itself. */
export interface EdtfOptions {
  readonly basis: DateBasis;
  readonly part?: Part | undefined;
  readonly bound?: "since" | "by" | undefined;
  readonly approximate?: boolean | undefined;
}

/** The EDTF date of a period: a point where EDTF has one, else an interval; open on one side after "since" and "by". */
export function edtfDate(period: Period, options: EdtfOptions): EdtfDate {
  const shown = options.part === undefined ? period : partOf(period, options.part);
  const mark = options.approximate === true ? "~" : "";
  const point = pointOf(shown);
  const span = point === null ? intervalOf(shown, mark) : point + mark;
  const start = options.bound === "by" ? null : isoDay(shown.start);
  const end = options.bound === "since" ? null : isoDay(shown.end);
  const date_precision = options.bound === undefined ? precisionOf(shown) : "interval";
  return { date: bounded(span, options.bound), date_start: start, date_end: end, date_precision, date_basis: options.basis };
}

/** Open on one side after "since" and "by", from the near end of an interval. */
function bounded(span: string, bound: EdtfOptions["bound"]): string {
  if (bound === undefined) return span;
  const [first, last] = span.split("/");
  return bound === "since" ? `${first!}/..` : `../${last ?? first!}`;
}

const PRECISIONS: Readonly<Partial<Record<Period["unit"], DatePrecision>>> = {
  day: "day",
  month: "month",
  season: "season",
  quarter: "quarter",
  year: "year",
};

const precisionOf = (period: Period): DatePrecision => PRECISIONS[period.unit] ?? "interval";

/** The single EDTF point that means the whole period, or null. */
function pointOf(period: Period): string | null {
  const { year, month } = civilOf(period.start);
  if (period.unit === "day") return isoDay(period.start);
  if (period.unit === "month") return isoMonth(period.start);
  if (period.unit === "year") return String(year);
  if (period.unit === "decade") return `${Math.floor(year / 10)}X`;
  return period.unit === "season" ? `${year}-${20 + month / 3}` : null;
}

/** Two points: years where whole years are meant, months where whole months are, else days. */
function intervalOf(period: Period, mark: string): string {
  const start = civilOf(period.start);
  const end = civilOf(period.end);
  const wholeMonths = start.day === 1 && end.day === monthLength(end.year, end.month);
  const wholeYears = wholeMonths && start.month === 1 && end.month === 12;
  const written = (day: Day): string => (wholeYears ? isoDay(day).slice(0, 4) : wholeMonths ? isoMonth(day) : isoDay(day)) + mark;
  return `${written(period.start)}/${written(period.end)}`;
}

/** The early, middle or late third of a month, year or decade; of anything else the whole, since nobody says where its thirds lie. */
function partOf(period: Period, part: Part): Period {
  const { year, month } = civilOf(period.start);
  if (part === "first week" || part === "last week") return period.unit === "month" ? weekOf(period, part) : period;
  const third = part === "early" ? 0 : part === "mid" ? 1 : 2;
  if (period.unit === "month") {
    const start = period.start + 10 * third;
    return { unit: "range", start, end: third === 2 ? period.end : start + 9 };
  }
  if (period.unit === "year") return months(year, month + 4 * third, 4);
  if (period.unit === "decade") return months(year + [0, 4, 7][third]!, 1, [48, 36, 36][third]!);
  return period;
}

/** Its first or last seven days. */
function weekOf(period: Period, week: "first week" | "last week"): Period {
  const start = week === "last week" ? period.end - 6 : period.start;
  return { unit: "range", start, end: start + 6 };
}

const months = (year: number, month: number, count: number): Period => ({
  unit: "range",
  start: monthStart(year, month),
  end: monthStart(year, month + count) - 1,
});
