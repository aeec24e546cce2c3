/** The day of a meeting told by a noun, and the events beside it whose days are not its own. */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { cueOf } from "../../clauses/cue-of.ts";
import type { Told } from "../passage.ts";
import { isOfOther } from "../times/other-days.ts";
import { delayed, newDate } from "../times/postponement.ts";
import { AHEAD, SAME_DAY } from "../times/prepositions.ts";
import { overDays } from "../times/several-days.ts";
import { dateOf } from "../times/when.ts";
import { sharesDayWith } from "./adjunct.ts";
import { isEdition, ownTail } from "./edition.ts";
import type { NounFrame } from "./noun-frame.ts";

export interface NounDay {
  readonly date: Told<EdtfDate> | null;
  /** The other meetings of the sentence, and what is said of an earlier edition. */
  readonly events: readonly TokenRange[];
}

/** The day of the meeting of `frame`, one of the `frames` of its sentence; `read` is the status its words tell, `status` the one it has, `end` the token behind those who meet. */
export function nounDay(
  analysis: Analysis,
  chunks: Chunks,
  frame: NounFrame,
  frames: readonly NounFrame[],
  { read, status, end }: { readonly read: Told<MeetingStatus> | null; readonly status: Told<MeetingStatus> | null; readonly end: number },
): NounDay {
  const others: readonly TokenRange[] = frames.filter((other) => other !== frame && !sharesDayWith(other, frame.verb));
  // What is said of an earlier edition stands between this meeting and its own date.
  const edition =
    frame.tail !== null && isEdition(analysis, frame) ? [{ first: frame.tail.first, last: frame.verb?.first ?? chunks.sentence.last }] : [];
  const events = [...others, ...edition];
  const tail = ownTail(analysis, frame);
  const anchor = tail ?? (sharesDay(analysis, frame) ? frame.verb : null);
  const postponed = newDate(analysis, chunks, frame.verb) ?? newDate(analysis, chunks, tail);
  const told = postponed ?? overDays(analysis, frame, frame.verb?.lemma ?? "", dateOf(analysis, chunks, frame.first, end, anchor, events));
  const old = isOldPlan(analysis, frame);
  const isVerbs = told !== null && ((status === null && isOfVerb(analysis, frame, told)) || isBeforeMeeting(analysis, frame, told));
  const planned = told !== null && (old || isVerbs || isOfOther(analysis, frame, { date: told, status: read, end })) ? null : told;
  return { date: delayed(analysis, chunks, frame.verb, delayed(analysis, chunks, tail, planned)), events };
}

/** "watched the talks with A on Monday": a weekday behind a meeting of which its verb does not tell is the verb's own. */
const isOfVerb = ({ tokens }: Analysis, { relation, last }: NounFrame, { method, spans }: Told<EdtfDate>): boolean =>
  (relation === "object" || relation === "preposition") && method.startsWith("date.weekday") && spans[0]!.start >= tokens.end[last - 1]!;

/** "met this week ahead of talks between A and B": the day before such words is that of what comes first. */
const isBeforeMeeting = ({ tokens }: Analysis, { first, preposition }: NounFrame, { spans }: Told<EdtfDate>): boolean =>
  preposition !== null && AHEAD.has(preposition) && spans[0]!.end <= tokens.start[first]!;

/** "originally planned for July": a day that has been given up. */
export function isOldPlan({ tokens: { lower } }: Analysis, { first, last, tail, relation, verb }: NounFrame): boolean {
  const told = tail ?? (relation === "subject" ? verb : null);
  return told !== null && told.first >= first && lower.slice(last, told.last).some((form) => form === "originally" || form === "initially");
}

const AFTERWARDS = new Set(["after", "following"]);

/** Whether the day of the clause is the day of the meeting: what came before or after it has its own, but what is said after a meeting is said on its day. */
export function sharesDay(analysis: Analysis, { relation, preposition, verb, first }: NounFrame): boolean {
  if (relation === "subject" || relation === "object") return true;
  if (relation !== "preposition") return false;
  const says = verb !== null && cueOf(analysis, verb) !== undefined && AFTERWARDS.has(preposition!);
  // "reached no deal on Tuesday after ten hours of talks"
  const isMeasured = AFTERWARDS.has(preposition!) && /^(?:hours?|minutes)$/.test(analysis.tokens.lower[first + 1] ?? "");
  // "days after the meeting"
  return SAME_DAY.has(preposition!) || isMeasured || (says && !COUNTS.test(analysis.tokens.lower[first - 2] ?? ""));
}

const COUNTS = /^(?:days?|weeks?|months?|years?)$/;
