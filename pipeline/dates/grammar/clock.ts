/** Times of day: "5 p.m.", "10:35 a.m. EDT", "0900 GMT", "noon", "midnight". */
import { readingOf } from "../reading.ts";
import { formAt, gluedAt, lengthAt, numeralAt, wordAt, type View } from "../view.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a time of day; the day it belongs to is found by the join with its neighbour. */
export const clock: DateRule = {
  id: "clock",
  read(view, at) {
    const fixed = wordAt(view, at).clock;
    if (fixed !== undefined) return gluedAt(view, at) ? null : timed(at, at + 1, fixed);
    return readDigits(view, at);
  },
};

const timed = (first: number, last: number, time: string): Match => ({
  first,
  last,
  reading: readingOf("TIME", null, "relative", "clock", { time }),
});

const JOINED = /^(?<hour>\d{1,2})(?<half>am|pm)$/;

function readDigits(view: View, at: number): Match | null {
  const joined = lengthAt(view, at) <= 4 ? JOINED.exec(formAt(view, at)) : null;
  if (joined !== null) return timeOf(view, at, at + 1, Number(joined.groups!["hour"]), null, joined.groups!["half"] === "am" ? 0 : 12);
  const hour = numeralAt(view, at);
  if (hour < 0 || gluedAt(view, at) || gluedAt(view, at + 1)) return null;
  if (lengthAt(view, at) === 4 && wordAt(view, at + 1).zone === true) return timeOf(view, at, at + 1, Math.floor(hour / 100), hour % 100, null);
  const split = (formAt(view, at + 1) === ":" || formAt(view, at + 1) === ".") && lengthAt(view, at + 2) === 2 && numeralAt(view, at + 2) >= 0;
  const next = split ? at + 3 : at + 1;
  const meridiem = wordAt(view, next).meridiem;
  if (meridiem !== undefined) return timeOf(view, at, next + 1, hour, split ? numeralAt(view, at + 2) : null, meridiem);
  return split && wordAt(view, next).zone === true ? timeOf(view, at, next, hour, numeralAt(view, at + 2), null) : null;
}

const pad = (number: number): string => String(number).padStart(2, "0");

function timeOf(view: View, first: number, at: number, written: number, minute: number | null, meridiem: number | null): Match | null {
  const hour = meridiem === null ? written : (written % 12) + meridiem;
  if (written > 24 || (meridiem !== null && (written > 12 || written < 1)) || (minute ?? 0) > 59) return null;
  const last = wordAt(view, at).zone === true ? at + 1 : at;
  return timed(first, last, `T${pad(hour)}:${pad(minute ?? 0)}`);
}
