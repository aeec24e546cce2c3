/** A temporal expression of the text. */
import type { EdtfDate } from "../../schemas/edtf-date.ts";
import type { Reading } from "./reading.ts";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** One temporal expression: tokens `[first, last)`, UTF-16 `[start, end)`, its TIMEX3 value, and its place on the calendar where it has one. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  /** TIMEX3 value ("2023-01-12", "P1D", "PAST_REF"). */
  readonly value: string;
  /** Null when it names no point of the calendar, or has no anchor. */
  readonly date: EdtfDate | null;
  /** The rule that read it: "weekday", "deictic", "partial", "unit", "explicit"…; becomes part of `evidence.method`. */
  readonly method: string;
  /** Whether its value depends on the day it is counted from, so that another anchor gives another date. */
  readonly relative: boolean;
  /** Whether the weekday written beside the date is that of another day. The date is kept. */
  readonly conflict: boolean;
  /** What the words say before any anchor: `redate` reads it again from another day. */
  readonly reading: Reading;
}

/** Where an expression stands. */
export type DatePlace = Pick<DateMention, "first" | "last" | "start" | "end">;

/** What an expression means, wherever it stands. */
export type Meaning = Omit<DateMention, keyof DatePlace>;

/** The mention of a meaning at its place. Written in one place, so that all mentions have one shape, whatever day they are counted from. */
export function dateMention({ first, last, start, end }: DatePlace, meaning: Meaning): DateMention {
  const { type, value, date, method, relative, conflict, reading } = meaning;
  return { first, last, start, end, type, value, date, method, relative, conflict, reading };
}
