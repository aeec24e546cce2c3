/** Dates in digits: "2023-01-12", "2023/01/12", "12/31/2023" where the order is beyond doubt. */
import { yearPeriod } from "../period.ts";
import { formAt, gluedAt, numeralAt, lengthAt, type View } from "../view.ts";
import { dated, explicit, explicitDay, nothing } from "./build.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a date of three numbers; one whose day and month could change places tells the year only. */
export const numericDate: DateRule = {
  id: "numeric-date",
  read(view, at) {
    const first = numeralAt(view, at);
    if (first < 1 || gluedAt(view, at) || (formAt(view, at + 1) !== "/" && !gluedAt(view, at + 1))) return null;
    const step = gluedAt(view, at + 1) ? 1 : 2;
    const second = numeralAt(view, at + step);
    const third = numeralAt(view, at + 2 * step);
    const evenly = step === 1 ? gluedAt(view, at + 2) : formAt(view, at + 3) === "/";
    if (second < 1 || third < 1 || !evenly) return null;
    return read(view, at, at + 2 * step + 1, first, second, third);
  },
};

function read(view: View, at: number, last: number, first: number, second: number, third: number): Match | null {
  if (lengthAt(view, at) === 4) return match(at, last, first, second, third);
  if (third < 1000) return null;
  if (first > 12 && second <= 12) return match(at, last, third, second, first);
  if (first <= 12 && (second > 12 || first === second)) return match(at, last, third, first, second);
  return first <= 12 && third <= 2099 ? dated(at, last, explicit(yearPeriod(third)), "explicit") : null;
}

function match(at: number, last: number, year: number, month: number, day: number): Match | null {
  const base = explicitDay(year, month, day);
  return base === null ? nothing(at, last) : dated(at, last, base, "explicit");
}
