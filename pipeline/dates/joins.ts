/** Joins neighbouring matches of a sentence: a day with its time, the two ends of a range. */
import { chooseTurn } from "./cycle.ts";
import type { Match } from "./grammar/rule.ts";
import { isRangeMark } from "./grammar/range-mark.ts";
import type { Base, Reading } from "./reading.ts";
import { formAt, gluedAt, wordAt, type View } from "./view.ts";

/** The matches of a sentence with times and ranges joined, in text order. */
export function join(view: View, matches: readonly Match[]): readonly Match[] {
  const joined: Match[] = [];
  for (const match of matches.map((found) => withDaypart(view, found))) {
    const before = joined.at(-1);
    const pair = before === undefined ? null : (joinTime(view, before, match) ?? joinRange(view, before, match));
    if (before !== undefined && pair === null) joined[joined.length - 1] = lendDay(view, before, match);
    if (pair === null) joined.push(match);
    else joined[joined.length - 1] = pair;
  }
  return joined;
}

/** "Tuesday morning", "Jan. 4 in the evening". */
function withDaypart(view: View, match: Match): Match {
  if (!isDay(match.reading) || match.reading.time !== undefined || gluedAt(view, match.last)) return match;
  const daypart = wordAt(view, match.last).daypart;
  return daypart === undefined ? match : { ...match, last: match.last + 1, reading: { ...match.reading, type: "TIME", time: `T${daypart}` } };
}

const isClock = (reading: Reading): boolean => reading.method === "clock" && reading.base === null;

const DAYS: ReadonlySet<string> = new Set(["weekday", "date", "day-of-month", "holiday"]);

/** Whether a reading names a single day. */
function isDay(reading: Reading): boolean {
  const { base } = reading;
  if (base === null || reading.until !== undefined || reading.basis === "event") return false;
  if (base.kind === "fixed") return base.period.unit === "day";
  if (base.kind === "cycle" || base.kind === "within") return DAYS.has(base.cycle.of);
  return (base.kind === "shift" || base.kind === "same") && base.unit === "day";
}

const LINKS = new Set(["on", "at", ",", "local", "time", "about", "around", "by", "("]);

/** "9 a.m. EST Tuesday", "Tuesday at about 9 a.m.": one expression with the day of the one and the time of the other. */
function joinTime(view: View, before: Match, match: Match): Match | null {
  const [time, day] = isClock(before.reading) ? [before, match] : [match, before];
  if (!isClock(time.reading) || !isDay(day.reading) || day.reading.time !== undefined || !linked(view, before.last, match.first)) return null;
  return { first: before.first, last: match.last, reading: { ...day.reading, type: "TIME", time: time.reading.time! } };
}

function linked(view: View, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!LINKS.has(formAt(view, at))) return false;
  return true;
}

/** "from Jan. 30 to Feb. 2", "between Monday and Friday", "2010 to 2015". */
function joinRange(view: View, before: Match, match: Match): Match | null {
  if (!isPoint(before.reading) || !isPoint(match.reading) || grainOf(before.reading.base!) !== grainOf(match.reading.base!)) return null;
  const opener = formAt(view, before.first - 1);
  const closer = formAt(view, before.last);
  const after = isRangeMark(view, before.last);
  const between = opener === "between" && closer === "and" && match.first === before.last + 1;
  const isWritten = METHODS.has(before.reading.method) && METHODS.has(match.reading.method);
  const fromTo =
    after !== null && match.first === after && (opener === "from" || opener === "over" || closer === "through" || !isWord(closer) || isWritten);
  // "in March or April"
  const either = closer === "or" && match.first === before.last + 1;
  if (!between && !fromTo && !either) return null;
  return { first: before.first, last: match.last, reading: { ...before.reading, ...far(before.reading, match.reading) } };
}

/** Two dates with their months and "to" between them need no "from". */
const METHODS: ReadonlySet<string> = new Set(["partial", "explicit"]);

const isWord = (form: string): boolean => form >= "a" && form <= "z~";

const isPoint = (reading: Reading): boolean =>
  reading.base !== null && reading.until === undefined && reading.basis !== "event" && reading.time === undefined && reading.type === "DATE";

/** The unit a base is written in; the two ends of a range share it. */
function grainOf(base: Base): string {
  if (base.kind === "fixed") return base.period.unit;
  if (base.kind === "cycle" || base.kind === "within") return DAYS.has(base.cycle.of) ? "day" : base.cycle.of;
  return base.kind === "parallel" ? "year" : base.unit;
}

/** "a day after Monday's talks": the day beside the event is the event's. */
function lendDay(view: View, before: Match, match: Match): Match {
  const { base } = before.reading;
  if (base?.kind !== "shift" || base.from !== "event" || !isDay(match.reading)) return before;
  const next = formAt(view, before.last) === "the" ? before.last + 1 : before.last;
  return next === match.first ? { ...before, reading: { ...before.reading, base: { ...base, from: match.reading.base! } } } : before;
}

/** The far end: the first turn after the near end. A near end without a year takes that of the far end. */
function far(near: Reading, end: Reading): Partial<Reading> {
  const base = near.base!;
  const until = end.base!;
  const lent = base.kind === "cycle" && until.kind === "fixed" ? chooseTurn(base.cycle, "past", until.period.start) : null;
  if (lent !== null) return { base: { kind: "fixed", period: lent }, until, basis: "explicit", method: end.method };
  return { until, basis: near.basis === "explicit" ? end.basis : near.basis, method: near.method };
}
