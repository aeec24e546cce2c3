/** How well temporal expressions are found and put on the calendar, by the definitions of TempEval-3. */
import { ratio, scores, type Scores } from "./scores.ts";

export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface TimedText {
  readonly gold: readonly Timex[];
  readonly predicted: readonly Timex[];
}

export interface TimexOptions {
  /** Only what names a point of the calendar. */
  readonly calendar: boolean;
  /** Values are compared without their time of day. */
  readonly day: boolean;
}

export interface TimexScores {
  readonly relaxed: Scores;
  /** Relaxed F1 times the share of matched expressions with equal value. */
  readonly valueF1: number;
  readonly gold: number;
  readonly matched: number;
}

const CALENDAR = /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?|-Q\d|-H\d|-W\d\d(?:-WE)?|-(?:SP|SU|FA|WI))?|\d{2,3})$/u;

/** Scores all texts together. */
export function scoreTimex(texts: readonly TimedText[], options: TimexOptions): TimexScores {
  const count = { gold: 0, predicted: 0, matched: 0, value: 0 };
  for (const text of texts) {
    const { gold, predicted } = options.calendar ? onCalendar(text) : text;
    const pairs = align(gold, predicted);
    count.gold += gold.length;
    count.predicted += predicted.length;
    count.matched += pairs.length;
    count.value += pairs.filter(([g, p]) => comparable(g.value, options.day) === comparable(p.value, options.day)).length;
  }
  const relaxed = scores(count.matched, count.predicted, count.matched, count.gold);
  return { relaxed, valueF1: relaxed.f1 * ratio(count.value, count.matched), gold: count.gold, matched: count.matched };
}

const overlaps = (a: Timex, b: Timex): boolean => Math.min(a.end, b.end) > Math.max(a.start, b.start);

/** Without the gold that is on no calendar, and without predictions that are none or overlap only such gold. */
function onCalendar({ gold, predicted }: TimedText): TimedText {
  const isDate = ({ type }: Timex): boolean => type === "DATE" || type === "TIME";
  const kept = gold.filter((timex) => isDate(timex) && CALENDAR.test(timex.value));
  const other = gold.filter((timex) => !kept.includes(timex));
  const guesses = predicted
    .filter((timex) => isDate(timex) && !timex.value.endsWith("_REF"))
    .filter((timex) => !other.some((one) => overlaps(one, timex)) || kept.some((one) => overlaps(one, timex)));
  return { gold: kept, predicted: guesses };
}

/** Overlapping expressions pair one to one, first come first served in the order of the text. */
function align(gold: readonly Timex[], predicted: readonly Timex[]): ReadonlyArray<readonly [Timex, Timex]> {
  const inOrder = (timexes: readonly Timex[]): readonly Timex[] => timexes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const free = new Set(inOrder(predicted));
  return inOrder(gold).flatMap((timex) => {
    const match = [...free].find((guess) => overlaps(guess, timex));
    if (match === undefined) return [];
    free.delete(match);
    return [[timex, match] as const];
  });
}

const comparable = (value: string, day: boolean): string => (day && !value.startsWith("P") ? value.replace(/T.*$/u, "") : value);
