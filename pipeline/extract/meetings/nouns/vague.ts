/** Meetings of which too little is told to be a row: "talks in the past", "G7 meetings", "their last meeting". */
import { parseIsoDay } from "../../../dates/calendar.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { Referent } from "../../mention.ts";
import { isHigh, type Participants } from "../parties/participants.ts";
import type { Told, ToldPlace } from "../passage.ts";
import { isAgreedCourse } from "../times/status.ts";
import { isForMany } from "./for-many.ts";
import { isRemarked } from "./matter.ts";
import type { NounFrame } from "./noun-frame.ts";
import { isAhead } from "./noun-status.ts";
import { isCourseOnly } from "./process.ts";

/** What is told of a meeting besides its noun. */
interface ToldOfMeeting {
  readonly named: Participants;
  readonly partner: Referent | null;
  readonly status: Told<MeetingStatus> | null;
  readonly date: Told<EdtfDate> | null;
  readonly place: ToldPlace | null;
}

/** Whether a meeting told by a noun is only spoken of: a course of talks, several that nobody could tell apart, one of which no day and no place says which it is. */
export function isVague(analysis: Analysis, chunks: Chunks, frame: NounFrame, { named, partner, status, date, place }: ToldOfMeeting): boolean {
  const unplaced = date === null && place === null;
  const unfixed = date === null && place?.city == null && status?.value === "proposed";
  // "discussed the upcoming summit": one that they know, and the reader does not.
  const unknown = unplaced && frame.relation === "object" && isAhead(frame) && !analysis.lexicon.events.carriers.has(frame.verb!.lemma);
  // "recalled his talks with A": which of them, nobody can tell.
  const remarked = unplaced && isRemarked(analysis, frame);
  // "At their last meeting they agreed to…": background that no day and no place tells from others.
  const before = unplaced && frame.relation === "preposition" && isOfBefore(analysis, frame);
  const isCourse = isAgreedCourse(chunks, frame.verb) && place === null && (date === null || isLong(date.value));
  const isCourseAlone = date === null && place?.city == null && isCourseOnly(analysis, frame, status?.value ?? null);
  return isCourseAlone || isGeneric(frame, named, date) || unfixed || unknown || remarked || before || isCourse || isForMany(frame, partner);
}

/** "their last meeting", "a recent round"; but "the latest talks" are the news. */
export const isOfBefore = ({ tokens }: Analysis, { first, last, effects }: NounFrame): boolean => {
  const words = new Set(tokens.lower.slice(first, last));
  return words.has("recent") || (effects.has("earlier") && !words.has("latest"));
};

const DAYS_OF_A_MONTH = 31;

/** "agreed to resume talks early next year": a course of talks rather than one of them. */
function isLong({ date_start, date_end }: EdtfDate): boolean {
  const [from, to] = [parseIsoDay(date_start ?? ""), parseIsoDay(date_end ?? "")];
  return from === null || to === null || to - from >= DAYS_OF_A_MONTH;
}

/** "G7 meetings": several without a day or people are no certain one, but those that a person or a state held with an office-holder of another are. */
const isGeneric = (frame: NounFrame, named: Participants, date: unknown): boolean =>
  frame.use === "plural" &&
  date === null &&
  named.people.length === 0 &&
  !(isHigh(named.level) && named.parties.length === 2 && frame.relation === "object");
