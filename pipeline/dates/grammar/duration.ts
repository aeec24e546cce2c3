/** Durations and what is counted with them: "three weeks", "two years ago", "a day after", "the past six months", "in 10 days". */
import { readNumber, type NumberMatch } from "../numbers.ts";
import type { PeriodUnit } from "../period.ts";
import type { Base } from "../reading.ts";
import { formAt, gluedAt, wordAt, type View } from "../view.ts";
import { dated, undated } from "./build.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a number of units and what it is counted from. */
export const duration: DateRule = {
  id: "duration",
  read(view, at) {
    if (gluedAt(view, at)) return null;
    const definite = readDefinite(view, at);
    if (definite !== null) return definite;
    const start = skipLead(view, at);
    const number = readNumber(view, start) ?? readPlural(view, start);
    if (number === null) return null;
    const unit = unitAfter(view, skipAdjectives(view, number.last));
    if (unit === null || isNoDuration(view, start, unit)) return null;
    const measured = measure(view, unit, number.value);
    return start > at ? led(view, at, start, measured) : counted(view, at, measured);
  },
};

/** "the day after the summit", "the week before": one unit; "the year ended March 31": a stretch. */
function readDefinite(view: View, at: number): Match | null {
  if (formAt(view, at) !== "the") return null;
  const unitAt = formAt(view, at + 1) === "fiscal" ? at + 2 : at + 1;
  const { unit, plural } = wordAt(view, unitAt);
  if (unit === undefined || plural === true || PERIOD_UNITS[unit] === undefined) return null;
  const next = formAt(view, unitAt + 1);
  if (unit === "year" && (next === "ended" || next === "ending")) return undated(at, unitAt + 1, "DURATION", "P1Y", "duration");
  const relation = wordAt(view, unitAt + 1).relation;
  // "the day after tomorrow" is another rule's; "the month since" and "the year ahead" are stretches.
  if (relation === undefined || next === "since" || next === "ahead" || wordAt(view, unitAt + 2).deictic !== undefined) return null;
  return counted(view, at, { last: unitAt + 1, unit, count: 1 });
}

interface Measured {
  readonly last: number;
  readonly unit: string;
  /** Null for "several". */
  readonly count: number | null;
}

/** "the past", "the next", "the first", "last" before a number. */
function skipLead(view: View, at: number): number {
  const start = formAt(view, at) === "the" ? at + 1 : at;
  const word = wordAt(view, start);
  if (word.shift !== undefined && formAt(view, start) !== "this") return start + 1;
  return start > at && word.ordinal !== undefined && formAt(view, start + 1) !== "of" ? start + 1 : start;
}

/** "for weeks", "in years": a plural that stands for some number of them. */
function readPlural(view: View, at: number): NumberMatch | null {
  if (wordAt(view, at).plural !== true) return null;
  return PLURAL_LEADS.has(formAt(view, at - 1)) || wordAt(view, at + 1).relation !== undefined || wordAt(view, at + 1).offset !== undefined
    ? { last: at, value: null }
    : null;
}

const PLURAL_LEADS = new Set("for in within of over after past last next coming recent just the early".split(" "));
const ADJECTIVES = new Set("more additional consecutive straight full trading business working whole long calendar further other".split(" "));

const skipAdjectives = (view: View, at: number): number => (ADJECTIVES.has(formAt(view, at)) ? at + 1 : at);

function unitAfter(view: View, at: number): { readonly at: number; readonly unit: string } | null {
  const toward = formAt(view, at) === "to" || formAt(view, at) === "or" ? readNumber(view, at + 1) : null;
  const unitAt = toward === null ? at : skipAdjectives(view, toward.last);
  const { unit } = wordAt(view, unitAt);
  return unit === undefined || unit === "weekend" || unit === "night" ? null : { at: unitAt, unit };
}

/** "12-year-old", "a second", "20th century", "a third quarter". */
function isNoDuration(view: View, start: number, found: { readonly at: number; readonly unit: string }): boolean {
  if (formAt(view, found.at + 1) === "old" || formAt(view, found.at + 1) === "olds") return true;
  const isArticle = formAt(view, start) === "a" || formAt(view, start) === "one";
  if (found.unit === "quarter") return isArticle || gluedAt(view, found.at) || formAt(view, found.at + 1) === "of";
  return found.unit === "second" && isArticle;
}

function measure(view: View, found: { readonly at: number; readonly unit: string }, count: number | null): Measured {
  const orSo = formAt(view, found.at + 1) === "or" && formAt(view, found.at + 2) === "so";
  if (orSo) return { last: found.at + 3, unit: found.unit, count };
  const half = formAt(view, found.at + 1) === "and" && formAt(view, found.at + 2) === "a" && formAt(view, found.at + 3) === "half";
  return { last: found.at + (half ? 4 : 1), unit: found.unit, count: count !== null && half ? count + 0.5 : count };
}

const LETTERS: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", quarter: "Q", year: "Y", hour: "H", minute: "M", second: "S" };
const SCALED: Readonly<Record<string, readonly [number, string]>> = { decade: [10, "Y"], century: [100, "Y"], fortnight: [2, "W"] };
const CLOCK_UNITS = new Set(["hour", "minute", "second"]);

/** The TIMEX3 value of a length of time: `P2W`, `PT90M`, `PXY`, `P2Y6M`. */
function lengthValue(unit: string, count: number | null): string {
  const [scale, letter] = SCALED[unit] ?? [1, LETTERS[unit]!];
  const prefix = CLOCK_UNITS.has(unit) ? "PT" : "P";
  if (count === null) return `${prefix}X${letter}`;
  const whole = Math.floor(count * scale);
  const rest = count * scale - whole;
  if (rest === 0) return `${prefix}${whole}${letter}`;
  if (unit === "year") return `P${whole}Y${Math.round(rest * 12)}M`;
  if (unit === "minute") return `PT${whole}M${Math.round(rest * 60)}S`;
  return unit === "hour" ? `PT${whole}H${Math.round(rest * 60)}M` : `${prefix}${whole + rest}${letter}`;
}

/** "the past two years", "the first nine months": a stretch, not a point. */
function led(view: View, at: number, start: number, measured: Measured): Match | null {
  const offset = wordAt(view, measured.last);
  if (start - at === 1 && (offset.offset !== undefined || offset.relation !== undefined) && formAt(view, at) === "the") return null;
  return undated(at, measured.last, "DURATION", lengthValue(measured.unit, measured.count), "duration");
}

const PERIOD_UNITS: Readonly<Record<string, PeriodUnit>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  fortnight: "week",
};

function counted(view: View, at: number, measured: Measured): Match {
  const { last } = measured;
  const word = wordAt(view, last);
  const value = lengthValue(measured.unit, measured.count);
  const unit = PERIOD_UNITS[measured.unit];
  const length = undated(at, last, "DURATION", value, "duration");
  const isWhole = measured.count !== null && Number.isInteger(measured.count);
  if (unit === undefined || !isWhole) return word.offset === undefined || unit === undefined ? length : vague(at, last + 1, word.offset);
  const count = measured.count * (measured.unit === "fortnight" ? 2 : 1);
  if (word.offset !== undefined) return offsetMatch(view, at, last, unit, count, word.offset);
  if (formAt(view, last) === "from" && formAt(view, last + 1) === "now") return shifted(at, last + 2, unit, count, "unit", "anchor");
  const relation = relationAfter(view, last);
  if (relation !== null) return eventMatch(at, last, relation, unit, count, length);
  if (formAt(view, at - 1) === "in" && isFuture(view, at)) return shifted(at, last, unit, count, "unit", "anchor");
  return length;
}

const vague = (at: number, last: number, direction: number): Match => undated(at, last, "DATE", direction < 0 ? "PAST_REF" : "FUTURE_REF", "vague");

function shifted(at: number, last: number, unit: PeriodUnit, count: number, method: string, from: "anchor" | "reference"): Match {
  return dated(at, last, { kind: "shift", unit, count, from }, method);
}

/** "two years ago", "a year earlier", "two days later". */
function offsetMatch(view: View, at: number, last: number, unit: PeriodUnit, count: number, direction: number): Match {
  const form = formAt(view, last);
  if (form === "ago" || form === "hence") return shifted(at, last + 1, unit, direction * count, "unit", "anchor");
  return shifted(at, last + 1, unit, direction * count, "anaphoric", "reference");
}

/** What "a day after", "two days ahead of", "a week before" leads to: the direction, how many pieces, and whether an event follows. */
function relationAfter(view: View, at: number): { readonly direction: number; readonly length: number; readonly bare: boolean } | null {
  const direction = wordAt(view, at).relation;
  if (direction === undefined || (formAt(view, at) === "ahead" && formAt(view, at + 1) !== "of")) return null;
  const length = formAt(view, at) === "ahead" ? 2 : 1;
  return { direction, length, bare: ENDS.has(formAt(view, at + length)) };
}

const ENDS = new Set(["", ".", ",", ";", ")", ":", '"', "\u201d", "and", "but"]);

/** Counted from an event, which the caller knows; without one ("the day before.") from the date named before. */
function eventMatch(
  at: number,
  last: number,
  relation: { readonly direction: number; readonly length: number; readonly bare: boolean },
  unit: PeriodUnit,
  count: number,
  length: Match,
): Match {
  if (relation.bare) return shifted(at, last + relation.length, unit, relation.direction * count, "anaphoric", "reference");
  const base: Base = { kind: "shift", unit, count: relation.direction * count, from: "event" };
  return { first: at, last: last + relation.length, reading: { ...length.reading, base, basis: "event", method: "event" } };
}

/** Whether "in three days" looks ahead: after "will", or with nothing that says it took so long. */
function isFuture(view: View, at: number): boolean {
  for (let before = at - 1; before >= view.first && at - before < 12; before--) {
    const form = formAt(view, before);
    if (form === "will" || form === "'ll" || form === "expected" || form === "due") return true;
    if (form === "." || form === ";") return false;
  }
  return false;
}
