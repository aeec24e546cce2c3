/** One row of `meetings` from the drafts that are one meeting. */
import type { Conflict } from "../../../schemas/conflict.ts";
import type { MeetingDraft } from "../../../schemas/draft.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { MEETING_LEVELS, type Meeting, type MeetingFormat, type MeetingStatus } from "../../../schemas/meeting.ts";
import type { CountryNames } from "../country-names.ts";
import { sortedUnique } from "../order.ts";
import { joinPeople, type JoinedPerson } from "../people/join-people.ts";
import { otherSpellings } from "../people/other-spellings.ts";
import { conflictRows } from "../records/conflict-rows.ts";
import { countsOf, topicsOf } from "../records/counts.ts";
import { evidenceRows } from "../records/evidence-rows.ts";
import { pickDate } from "../records/pick-date.ts";
import { pickNewest, pickText, type Course } from "../records/pick.ts";
import type { Placed } from "../records/placed.ts";
import { corrected, type RecordMaking } from "../records/record-making.ts";
import { meetingType, ploverMode } from "./crosswalk.ts";
import { meetingTitle } from "./title.ts";

/** A merged meeting with what hangs on it. */
export interface BuiltMeeting {
  readonly row: Meeting;
  readonly people: readonly JoinedPerson[];
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

/** What has happened goes before what was planned, when one day's documents differ. */
const STATUS: Course<MeetingStatus> = {
  preference: ["held", "ongoing", "cancelled", "scheduled", "proposed"],
  facts: ["held", "ongoing"],
  plans: ["scheduled", "proposed"],
};

/** Consolidates drafts, given in canonical order, into one meeting. */
export function buildMeeting(
  members: readonly Placed<MeetingDraft>[],
  { id: meeting_id, curated }: RecordMaking<Meeting>,
  countries: CountryNames,
): BuiltMeeting {
  const drafts = members.map(({ draft }) => draft);
  const people = peopleOf(drafts, curated.participants);
  const picked = pickCells(members);
  const { cells: date } = picked.date;
  const read = {
    forum: picked.forum.value,
    level: MEETING_LEVELS.find((level) => drafts.some((draft) => draft.level === level)) ?? "unknown",
    format: (picked.format.value ?? "unknown") as MeetingFormat,
    status: picked.status.value,
    date: date.date,
    date_start: date.date_start,
    date_end: date.date_end,
    date_precision: date.date_precision,
    date_basis: date.date_basis,
    venue: picked.venue.value,
    city: picked.city.value,
    country: picked.country.value,
    parties: sortedUnique(drafts.flatMap((draft) => draft.parties)),
    other_parties: sortedUnique(drafts.flatMap((draft) => draft.other_parties)),
    participants: people.map((person) => person.name),
  };
  const cells = corrected(read, curated);
  const portfolios = sortedUnique(drafts.flatMap((draft) => draft.portfolios));
  const counts = countsOf(members, cells.date_basis, people.length > 0);
  const row = corrected<Meeting>(
    {
      meeting_id,
      title: meetingTitle(cells, portfolios, countries),
      meeting_type: meetingType(cells.parties, cells.other_parties),
      forum: read.forum,
      level: read.level,
      format: read.format,
      status: read.status,
      date: read.date,
      date_start: read.date_start,
      date_end: read.date_end,
      date_precision: read.date_precision,
      date_basis: read.date_basis,
      venue: read.venue,
      city: read.city,
      country: read.country,
      parties: read.parties,
      other_parties: read.other_parties,
      participants: read.participants,
      topics: topicsOf(members),
      plover_event: "CONSULT",
      plover_mode: ploverMode(cells.format, cells.parties, cells.country),
      n_documents: counts.n_documents,
      n_independent: counts.n_independent,
      confidence: counts.confidence,
    },
    curated,
  );
  return {
    row,
    people,
    evidence: evidenceRows("meetings", meeting_id, row, members, curated),
    conflicts: conflictRows(
      "meetings",
      meeting_id,
      { ...picked, participants: otherSpellings(drafts, (draft) => draft.people, people) },
      members,
      curated,
    ),
  };
}

/** The people whom the documents name; where a person has judged who took part, those, with what the documents say of them. */
function peopleOf(drafts: readonly MeetingDraft[], curated: readonly string[] | undefined): readonly JoinedPerson[] {
  const people = joinPeople(drafts.map((draft) => draft.people));
  return curated?.map((name) => people.find((person) => person.name === name) ?? { name, role: null, country: null }) ?? people;
}

function pickCells(members: readonly Placed<MeetingDraft>[]) {
  return {
    forum: pickText(members, "forum", (draft) => draft.forum),
    format: pickText(members, "format", (draft) => (draft.format === "unknown" ? null : draft.format)),
    status: pickNewest(members, (draft) => draft.status, STATUS),
    date: pickDate(members),
    venue: pickText(members, "venue", (draft) => draft.venue),
    city: pickText(members, "city", (draft) => draft.city),
    country: pickText(members, "country", (draft) => draft.country),
  };
}
