/** "Said after the talks", "told reporters at the end of the meeting": the day of the meeting that the text told last, whoever says it. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { pointsToMeeting } from "../meetings/attendance/meant-meeting.ts";
import type { Told } from "../meetings/passage.ts";
import { wordSet } from "../word-set.ts";
import { isNews, lastBefore, type DatedMeeting } from "./news-meetings.ts";

/** Whoever speaks "before the talks" mostly does so at their door; "ahead of them" may be days before. */
const WHEN = wordSet("after before following at during when as");
const PARTS = wordSet("end close conclusion start opening outset beginning sidelines margins");
/** How far back the meeting may be told. */
const REACH = 6;

/** The day of the meeting that the sentence names by a mere "the meeting", outside what was said; null where it names none or the text tells no such news. */
export function dayOfNamed(
  analysis: Analysis,
  { sentence, content }: Attribution,
  verb: VerbGroup | null,
  meetings: readonly DatedMeeting[],
): Told<EdtfDate> | null {
  if (verb === null || verb.tense !== "past" || verb.perfect) return null;
  const { first, last } = analysis.sentences[sentence]!;
  for (let at = first; at + 1 < last; at++) {
    if (!pointsToMeeting(analysis, at) || !isWhen(analysis, at, first)) continue;
    const { start } = analysis.tokens;
    if (content.some((span) => span.start <= start[at]! && start[at]! < span.end)) continue;
    const { published } = analysis.document.row;
    const news = meetings.filter(
      (dated) =>
        isNews(dated, published) && dated.meeting.passages.some((passage) => passage.sentence < sentence && sentence - passage.sentence <= REACH),
    );
    return lastBefore(news, sentence, false)?.date ?? null;
  }
  return null;
}

/** "after the …", "at the end of the …", "when the …" */
function isWhen({ tokens: { lower } }: Analysis, at: number, first: number): boolean {
  if (at === first) return false;
  if (WHEN.has(lower[at - 1]!)) return true;
  return (
    at - 4 >= first &&
    lower[at - 1] === "of" &&
    PARTS.has(lower[at - 2]!) &&
    lower[at - 3] === "the" &&
    (lower[at - 4] === "at" || lower[at - 4] === "on")
  );
}
