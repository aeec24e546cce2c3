/** Days that stand beside a meeting and are those of something else: of refusing it, of commenting on it, of arriving for it. */
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import { parseIsoDay } from "../../../dates/calendar.ts";
import type { Analysis } from "../../analysis.ts";
import { cueOf } from "../../clauses/cue-of.ts";
import type { NounFrame } from "../nouns/noun-frame.ts";
import { ARRIVING } from "../nouns/noun-status.ts";
import type { Told } from "../passage.ts";

interface Dated {
  readonly date: Told<EdtfDate>;
  readonly status: Told<MeetingStatus> | null;
  /** Behind the last token that names who meets. */
  readonly end: number;
}

/** Whether the day that was read for the meeting of a noun is that of its verb alone. */
export const isOfOther = (analysis: Analysis, frame: NounFrame, dated: Dated): boolean =>
  isDenied(analysis, frame, dated.status) || isCommentDay(analysis, frame, dated) || isArrivalDay(analysis, frame, dated.date);

/** "refused on Tuesday to hold talks", "would not resume talks": what carries the meeting says that there was none, and its day is that of something else. */
const isDenied = ({ lexicon }: Analysis, { relation, verb, tail }: NounFrame, status: unknown): boolean =>
  status === null && tail === null && verb !== null && (relation === "object" || relation === "subject") && lexicon.events.carriers.has(verb.lemma);

/** How many days old a day may be that a comment is dated by without its date. */
const FRESH = 7;

/** "rejected talks with Chile on Tuesday": the day behind it, where it is one of the news, is that of the comment. */
function isCommentDay(analysis: Analysis, { relation, verb, tail }: NounFrame, { date: { value, spans }, end }: Dated): boolean {
  const [day, today] = [parseIsoDay(value.date), parseIsoDay(analysis.document.row.published ?? "")];
  if (relation !== "object" || verb === null || tail !== null || day === null || today === null) return false;
  if (analysis.lexicon.events.carriers.has(verb.lemma) || cueOf(analysis, verb) === undefined) return false;
  return spans[0]!.start >= analysis.tokens.end[end - 1]! && day <= today && today - day <= FRESH;
}

/** "flew to Oslo on Sunday for talks", told days later: the day of the arrival alone. */
function isArrivalDay(analysis: Analysis, { preposition, verb, first }: NounFrame, date: Told<EdtfDate>): boolean {
  const { published } = analysis.document.row;
  if (preposition !== "for" || verb === null || verb.tense !== "past" || verb.last > first || !ARRIVING.has(verb.lemma)) return false;
  return published !== null && date.spans[0]!.end <= analysis.tokens.start[first]! && (date.value.date_end ?? published) < published;
}
