/** Civil calendar arithmetic on day numbers: no time zone, no clock. */

/** A civil day as the number of days since 1970-01-01. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY_IN_MILLISECONDS = 86_400_000;
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

/** The day number of a civil date, or null when there is no such day or its year is not written with four digits. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return Date.UTC(year, month - 1, day) / DAY_IN_MILLISECONDS;
}

/** The first and the last day of years of four digits. */
export const FIRST_DAY: Day = Date.UTC(FIRST_YEAR, 0, 1) / DAY_IN_MILLISECONDS;
export const LAST_DAY: Day = Date.UTC(LAST_YEAR, 11, 31) / DAY_IN_MILLISECONDS;

/** The day number of the first day of a month; months beyond 12 or below 1 count into the neighbouring years. NaN before the year 1000. */
export function monthStart(year: number, month: number): Day {
  // Date.UTC takes a year below 100 for one of the last century.
  if (year * 12 + month - 1 < FIRST_YEAR * 12) return NaN;
  return Date.UTC(year, month - 1, 1) / DAY_IN_MILLISECONDS;
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  return monthStart(year, month + 1) - monthStart(year, month);
}

/** The civil date of the day asked for last: the rules ask for one day many times over. */
let latest = { of: NaN, date: { year: 0, month: 0, day: 0 } };

/** The civil date of a day number. */
export function civilOf(day: Day): CivilDate {
  if (latest.of !== day) {
    const date = new Date(day * DAY_IN_MILLISECONDS);
    latest = { of: day, date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() } };
  }
  return latest.date;
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of another month, cut to that month's length: one month after 31 January is the end of February. */
export function addMonths(day: Day, months: number): Day {
  const from = civilOf(day);
  const start = monthStart(from.year, from.month + months);
  const to = civilOf(start);
  return start + Math.min(from.day, monthLength(to.year, to.month)) - 1;
}

/** The same day of another year; 29 February becomes the 28th. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** The ISO week a day lies in, and the year that week is counted to. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - monthStart(year, 1)) / 7) + 1 };
}

/** Western Easter Sunday of a year (the Gregorian computus of Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapless = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - leapless + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return monthStart(year, Math.floor(count / 31)) + (count % 31);
}

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofMonth, 2)}`;
}

/** `YYYY-MM`. */
export function isoMonth(day: Day): string {
  return isoDay(day).slice(0, 7);
}

/** Reads `YYYY-MM-DD` and nothing else; null when it is no day. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match.groups!["year"]), Number(match.groups!["month"]), Number(match.groups!["day"]));
}
