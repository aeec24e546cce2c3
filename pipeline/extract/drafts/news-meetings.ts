/** Which meetings of a document are the news that it tells. */
import { parseIsoDay } from "../../dates/calendar.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { Told } from "../meetings/passage.ts";
import { statusOf } from "./meeting-draft.ts";

/** A meeting with its key and day, as its own draft has them. */
export interface DatedMeeting {
  readonly meeting: DocumentMeeting;
  readonly key: string;
  readonly date: Told<EdtfDate> | null;
}

/** News of a meeting reports it for some days. */
const DAYS_OF_NEWS = 4;

/** Whether a meeting is held or under way, on one of the last days before the document; without a day of its own the document tells no news from background. */
export function isNews({ meeting, date }: DatedMeeting, published: string | null): boolean {
  if (date === null || !tookPlace({ meeting, date }, published)) return false;
  const { date_start: start, date_end: end } = date.value;
  if (start === null || end === null || published === null) return true;
  return start <= published && parseIsoDay(published)! - parseIsoDay(end)! <= DAYS_OF_NEWS;
}

/** The meeting that the text speaks of last before a sentence; `ahead`: else the first it speaks of. */
export function lastBefore(meetings: readonly DatedMeeting[], sentence: number, ahead: boolean): DatedMeeting | undefined {
  let best = ahead ? meetings[0] : undefined;
  let nearest = -1;
  for (const dated of meetings) {
    const last = dated.meeting.passages.findLast((passage) => passage.sentence <= sentence)?.sentence ?? -1;
    if (last > nearest) [best, nearest] = [dated, last];
  }
  return best;
}

/** Whether something can have been said at a meeting: one that is planned or was called off has not been. */
export function tookPlace({ meeting, date }: Pick<DatedMeeting, "meeting" | "date">, published: string | null): boolean {
  const { value } = statusOf(meeting, date, published);
  return value === "held" || value === "ongoing";
}
