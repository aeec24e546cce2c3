/** The day of a meeting: as told, else of what was agreed at it, else of the trip it was part of, else the document's own. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { DocumentAgreement } from "../agreements/agreement.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import { sentenceOfReport } from "../layout/items.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { MeetingPassage, Told } from "../meetings/passage.ts";
import type { Trip } from "../meetings/places/trips.ts";
import { documentDay, entryDay } from "./report-day.ts";
import { isInUnknownPast } from "./unknown-past.ts";

/** News stands in the first sentences; what comes later without a day is background. */
const NEWS_SENTENCES = 4;

/** The day of a meeting, with its evidence; `trip` is that of the trip it was part of, `trips` are those of the document. Null when neither text nor document tells it. */
export function meetingDay(
  analysis: Analysis,
  chunks: readonly Chunks[],
  meeting: DocumentMeeting,
  agreements: readonly DocumentAgreement[],
  trip: Told<EdtfDate> | null,
  trips: readonly Trip[],
): Told<EdtfDate> | null {
  if (meeting.date !== null) return meeting.date;
  const sentences = new Set(meeting.passages.map(({ sentence }) => sentence));
  const agreed = agreements.find(({ date, sentence }) => date !== null && (sentences.has(sentence) || date.value.date_basis !== "explicit"))?.date;
  if (agreed != null) return agreed;
  if (trip !== null) return trip;
  const { published } = analysis.document.row;
  const first = meeting.passages[0]!;
  const entry = isNow(first) || isGoingOn(first) ? entryDay(analysis, first.sentence) : null;
  if (entry !== null) return entry;
  // A government's own text tells its officers' meetings of the day, wherever in it they stand; but that of a trip tells those of many days.
  const isOwnNews = (passage: MeetingPassage): boolean =>
    analysis.issuer === null ? isReported(analysis, passage, trips) : trips.length === 0 && isTold(passage);
  const news = meeting.passages.filter(
    (passage) => isGoingOn(passage) || (isNow(passage) && (sentenceOfReport(analysis, passage.sentence) < NEWS_SENTENCES || isOwnNews(passage))),
  );
  const isNews = news.some((passage) => !isInUnknownPast(analysis, chunks[passage.sentence]!, passage, passage.clause, []));
  if (published === null || !isNews) return null;
  return { value: documentDay(published), spans: [first.span], method: "date.document:inferred" };
}

/** "She is in Lima for talks", "are meeting": now, wherever it is told; talks that have begun may have begun long ago. */
const isGoingOn = ({ status, linkOnly }: MeetingPassage): boolean =>
  status?.value === "ongoing" && !linkOnly && (status.method.startsWith("status.preposition") || status.method.startsWith("status.verb"));

const isTold = ({ status, linkOnly, earlier }: MeetingPassage): boolean =>
  !linkOnly && !earlier && /^status\.(?:verb|object|subject):stated$/.test(status?.method ?? "");

/** How far down a report may still tell what somebody did that day. */
const REPORT_SENTENCES = 8;

/** "Earlier the prime minister called on the president": what named people did, as the verb of a clause tells it. */
const isReported = (analysis: Analysis, passage: MeetingPassage, trips: readonly Trip[]): boolean =>
  sentenceOfReport(analysis, passage.sentence) < REPORT_SENTENCES &&
  passage.people.length > 1 &&
  isTold(passage) &&
  !passage.status!.method.startsWith("status.subject") &&
  !isSubordinate(analysis, passage) &&
  !looksBack(analysis, passage, trips);

/** How far before its verb a clause may begin. */
const CLAUSE = 16;
const SUBORDINATORS = new Set(["after", "when", "since", "before", "once", "who", "which", "that", "where", "while", "as", "if"]);

/** "The order came after A spoke with B": behind the news. */
function isSubordinate({ tokens, tags, sentences }: Analysis, { sentence, clause, first }: MeetingPassage): boolean {
  const from = clause ?? first;
  for (let at = from - 1; at >= Math.max(sentences[sentence]!.first, from - CLAUSE); at--) {
    if (SUBORDINATORS.has(tokens.lower[at]!)) return true;
    if (tags[at] === "VERB" || tokens.lower[at] === ",") return false;
  }
  return false;
}

/** A report of a trip that is over tells its talks together: none of them was held on the day of the report. */
function looksBack({ document }: Analysis, { people }: MeetingPassage, trips: readonly Trip[]): boolean {
  const { published } = document.row;
  return trips.some(
    ({ date, travellers }) =>
      date?.value.date_precision === "interval" && (date.value.date_end ?? "9") < published! && people.some(({ name }) => travellers.includes(name)),
  );
}

const isNow = ({ status }: MeetingPassage): boolean => status?.value === "held" || status?.value === "ongoing";
