/** A meeting of one document: the passages that speak of it, and what they tell together. */
import { parseIsoDay } from "../../dates/calendar.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { MeetingFormat } from "../../../schemas/meeting.ts";
import type { Referent } from "../mention.ts";
import type { MeetingPassage, Told } from "./passage.ts";
import { overlap } from "./joining/same-meeting.ts";

export interface DocumentMeeting {
  readonly passages: readonly MeetingPassage[];
  /** By name. */
  readonly people: ReadonlyMap<string, Referent>;
  readonly parties: ReadonlyMap<string, Told<string>>;
  /** Movements, by their words. */
  readonly others: ReadonlyMap<string, Told<string>>;
  readonly portfolios: ReadonlySet<string>;
  readonly forum: Told<string> | null;
  readonly format: Told<MeetingFormat> | null;
  readonly date: Told<EdtfDate> | null;
}

/** What the passages say became of a meeting. */
export const statusesOf = ({ passages }: DocumentMeeting): ReadonlySet<string> => new Set(passages.flatMap(({ status }) => status?.value ?? []));

const PRECISE: Readonly<Record<string, number>> = { day: 0, interval: 1, month: 2, season: 3, quarter: 3, year: 4 };

/** The meeting that passages tell together; `extra` are parties known from context. */
export function meetingOf(passages: readonly MeetingPassage[]): DocumentMeeting {
  const people = new Map<string, Referent>();
  const parties = new Map<string, Told<string>>();
  for (const passage of passages) {
    // Where one passage leaves the state out, another may say it.
    for (const person of passage.people) {
      const known = people.get(person.name);
      if (known === undefined || (known.country === null && person.country !== null)) people.set(person.name, person);
    }
    for (const party of passage.parties) if (!parties.has(party.value)) parties.set(party.value, party);
  }
  return {
    passages,
    people,
    parties,
    others: new Map(passages.flatMap((passage) => passage.others.map((other) => [other.value, other] as const)).toReversed()),
    portfolios: new Set(passages.flatMap((passage) => passage.portfolios)),
    forum: firstOf(passages, (passage) => passage.forum),
    format: formatOf(passages),
    date: dateOf(passages),
  };
}

function firstOf<T>(passages: readonly MeetingPassage[], read: (passage: MeetingPassage) => T | null): T | null {
  for (const passage of passages) {
    const value = read(passage);
    if (value !== null) return value;
  }
  return null;
}

/** A format that a word states goes before one that a verb or noun only suggests. */
function formatOf(passages: readonly MeetingPassage[]): Told<MeetingFormat> | null {
  return (
    firstOf(passages, ({ format }) => (format !== null && format.method.endsWith(":stated") && format.value !== "in_person" ? format : null)) ??
    firstOf(passages, ({ format }) => format)
  );
}

/** The longest meeting whose days are told one by one. */
const LONGEST_RANGE = 10;

/** "held between 7 and 9 May": the first and last day of a meeting, written out, and not a week or a third of a month. */
function isRange({ value, method }: Told<EdtfDate>): boolean {
  const [start, end] = [parseIsoDay(value.date_start ?? ""), parseIsoDay(value.date_end ?? "")];
  const written = /^date\.(?:partial|explicit|weekday):/.test(method);
  return value.date_precision === "interval" && written && start !== null && end !== null && end - start < LONGEST_RANGE;
}

/** A day that the meeting's own verb has, and not what was done at it. */
const tellsOwnDay = ({ date, linkOnly, status }: MeetingPassage): boolean =>
  !linkOnly && date?.value.date_precision === "day" && status?.method.startsWith("status.preposition") !== true;

/** The days of a meeting that lasted several, where they hold all others; else the most precise date; among equals an explicit one, then the first. */
function dateOf(passages: readonly MeetingPassage[]): Told<EdtfDate> | null {
  const dates = passages.flatMap((passage) => (passage.linkOnly || passage.date === null ? [] : [passage.date]));
  const range = passages.some(tellsOwnDay)
    ? undefined
    : dates.find((date) => isRange(date) && dates.every(({ value }) => overlap(value, date.value)));
  if (range !== undefined) return range;
  const rank = (date: Told<EdtfDate>): number => PRECISE[date.value.date_precision]! * 2 + (date.value.date_basis === "explicit" ? 0 : 1);
  return dates.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
