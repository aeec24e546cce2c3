/** Puts a reading on the calendar. */
import { civilOf, FIRST_DAY, LAST_DAY, type Day } from "./calendar.ts";
import { chooseTurn, turnWithin } from "./cycle.ts";
import { dayPeriod, monthsFrom, periodOf, shiftPeriod, type Period, type PeriodUnit } from "./period.ts";
import type { Base, Origin } from "./reading.ts";

/** The days a reading may be counted from; null where there is none. */
export interface Anchors {
  /** The document's own day, the day of speaking in a quotation, the day of a caption. */
  readonly anchor: Day | null;
  /** A day of the document's month, where no more is known of it: dates without their year are the nearest to it. */
  readonly about?: Day | null;
  /** The date read before in the paragraph. */
  readonly reference: Period | null;
  /** The quarter or half year last named in the document: what a report on results speaks of. */
  readonly stretch: Period | null;
  /** The date of the event that "a day after …" counts from. */
  readonly event: Period | null;
}

/** Units by rising length, to tell whether a reference is fine enough to count a unit from. */
const ORDER: readonly PeriodUnit[] = ["day", "weekend", "week", "month", "quarter", "season", "half", "year", "fiscal", "decade", "century"];

/** The period a base names, or null when what it is counted from is not known or it lies outside the years of four digits. */
export function resolve(base: Base, anchors: Anchors): Period | null {
  const period = resolveAny(base, anchors);
  return period !== null && period.start >= FIRST_DAY && period.end <= LAST_DAY ? period : null;
}

function resolveAny(base: Base, anchors: Anchors): Period | null {
  if (base.kind === "fixed") return base.period;
  if (base.kind === "cycle") {
    const near = anchors.anchor ?? (base.cycle.of === "date" || base.cycle.of === "month" ? (anchors.about ?? null) : null);
    return near === null ? null : chooseTurn(base.cycle, anchors.anchor === null ? "nearest" : (base.direction ?? "nearest"), near);
  }
  if (base.kind === "within") {
    const outer = resolve(base.outer, anchors);
    return outer === null ? null : turnWithin(base.cycle, outer);
  }
  if (base.kind === "shift") return resolveShift(base, anchors);
  if (base.kind === "same") return resolveSame(base.unit, base.unit === "quarter" ? (anchors.stretch ?? anchors.reference) : anchors.reference);
  return resolveParallel(base, anchors);
}

function resolveShift(base: Base & { readonly kind: "shift" }, anchors: Anchors): Period | null {
  const origin = originOf(base.from, anchors);
  if (origin === null || ORDER.indexOf(origin.unit) > ORDER.indexOf(base.unit)) return null;
  // A day after an event of several days is a day after its last.
  const day = base.unit === "day" && base.count > 0 ? origin.end : origin.start;
  const period = shiftPeriod(periodOf(base.unit, day, base.fiscal?.month), base.count);
  return base.fiscal === undefined ? period : { ...period, name: civilOf(base.fiscal.namedByEnd ? period.end : period.start).year };
}

function originOf(from: Origin | Base, anchors: Anchors): Period | null {
  if (from === "anchor") return anchors.anchor === null ? null : dayPeriod(anchors.anchor);
  if (from === "reference") return anchors.reference;
  return from === "event" ? anchors.event : resolve(from, anchors);
}

function resolveSame(unit: PeriodUnit, reference: Period | null): Period | null {
  if (reference === null || ORDER.indexOf(reference.unit) > ORDER.indexOf(unit)) return null;
  return reference.unit === unit ? reference : periodOf(unit, reference.start);
}

function resolveParallel(base: Base & { readonly kind: "parallel" }, anchors: Anchors): Period | null {
  const { reference, anchor } = anchors;
  const stretch = reference?.unit === "month" ? reference : anchors.stretch;
  if (stretch !== null) {
    const { year, month } = civilOf(stretch.start);
    return monthsFrom(stretch.unit, year + base.years, month);
  }
  const day = (base.from === "reference" ? reference?.start : undefined) ?? anchor;
  return day === null ? null : shiftPeriod(periodOf("year", day), base.years);
}
