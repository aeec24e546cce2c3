/** Extract: from a cleaned document to the drafts of its meetings, agreements and statements. */
import type { Document } from "../../schemas/document.ts";
import type { Draft } from "../../schemas/draft.ts";
import type { EdtfDate } from "../../schemas/edtf-date.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { findAgreements } from "./agreements/find-agreements.ts";
import { analyse } from "./analyse.ts";
import type { Analysis } from "./analysis.ts";
import { findAttributions } from "./attributions/index.ts";
import { chunkSentence, type Chunks } from "./chunks/index.ts";
import { dayOfBesides } from "./drafts/agreed-besides.ts";
import { agreementDraft } from "./drafts/agreement-draft.ts";
import { communiqueDay } from "./drafts/communique-day.ts";
import { evidenceMaker } from "./drafts/evidence.ts";
import { meetingOfAgreement } from "./drafts/link-meeting.ts";
import type { DocumentMeeting } from "./meetings/meeting.ts";
import { dayOfAnother } from "./drafts/day-of-another.ts";
import { meetingDay } from "./drafts/meeting-day.ts";
import { entryDay, reportDay } from "./drafts/report-day.ts";
import { meetingDraft } from "./drafts/meeting-draft.ts";
import type { DatedMeeting } from "./drafts/news-meetings.ts";
import { signingDays } from "./drafts/signing-day.ts";
import { statementDrafts } from "./drafts/statement-drafts.ts";
import { visitDay } from "./drafts/visit-day.ts";
import { isInUnknownPast } from "./drafts/unknown-past.ts";
import { findTrips } from "./meetings/places/trips.ts";
import { placesOfGatherings } from "./meetings/places/gatherings.ts";
import { placesOfDays } from "./meetings/places/same-day.ts";
import { whereabouts } from "./meetings/places/whereabouts.ts";
import { findMeetings } from "./meetings/find-meetings.ts";
import type { DocumentAgreement } from "./agreements/agreement.ts";
import type { Told } from "./meetings/passage.ts";
import { tokenRangeOf } from "./token-range.ts";

/** The drafts of one document, whatever its scope; it sees nothing but the document. */
export function extract(document: Document, lexicon: Lexicon, tagger: Tagger): readonly Draft[] {
  return draftsOf(analyse(document, lexicon, tagger));
}

/** How many of the meetings told before are looked at for the day of one. */
const MOST_BEFORE = 8;

const around = (found: readonly DocumentMeeting[], at: number): readonly DocumentMeeting[] => [
  ...found.slice(at + 1, at + 3),
  ...found.slice(Math.max(0, at - MOST_BEFORE), at),
];

/** The drafts of an analysed document: meetings first, then agreements, then statements, each in text order. */
export function draftsOf(analysis: Analysis): readonly Draft[] {
  const chunks = analysis.sentences.map((sentence) => chunkSentence(analysis, sentence));
  const document = analysis.document.row;
  const make = evidenceMaker(analysis.tokens.text);
  const found = findMeetings(analysis, chunks);
  // What was not said is told of, but yields no record.
  const attributions = findAttributions(analysis, chunks).filter(({ denied }) => !denied);
  const trips = findTrips(analysis, chunks);
  const agreements = findAgreements(
    analysis,
    chunks,
    attributions.filter((attribution) => !attribution.nested),
    found,
    trips,
  );
  const past = agreements.map((agreement) => isPast(analysis, chunks, agreement));
  const homes = agreements.map((agreement, index) => meetingOfAgreement(analysis, agreement, found, past[index]!));
  const madeAt = new Map<number, DocumentAgreement[]>();
  for (const [at, agreement] of agreements.entries()) {
    const made = madeAt.get(homes[at]!);
    if (made === undefined) madeAt.set(homes[at]!, [agreement]);
    else made.push(agreement);
  }
  const placed = found.map((meeting, index) => {
    const made = madeAt.get(index) ?? [];
    const where = whereabouts(analysis, meeting, trips);
    const besides = meeting.date === null ? dayOfAnother(analysis, chunks, meeting, around(found, index)) : null;
    return { meeting, key: `m${index + 1}`, date: meetingDay(analysis, chunks, meeting, made, besides ?? where.date, trips), place: where.place };
  });
  const placeOfGathering = placesOfGatherings(analysis, placed);
  const gathered = placed.map((one) => ({ ...one, place: one.place ?? placeOfGathering(one) }));
  const placeOfDay = placesOfDays(gathered);
  const meetings = gathered.map((one) => ({ ...one, place: one.place ?? placeOfDay(one) }));
  const issued = communiqueDay(analysis, found, trips);
  return [
    ...meetings.map(({ meeting, key, date, place }) => meetingDraft(analysis, meeting, key, date, place, make)),
    ...agreements.map((agreement, index) => {
      const home = meetings[homes[index]!];
      return agreementDraft(
        analysis,
        agreement,
        `a${index + 1}`,
        home?.key ?? null,
        agreementDay(analysis, agreements, index, past[index]!, home, visitDay(analysis, agreement, trips) ?? issued),
        make,
      );
    }),
    ...statementDrafts(analysis, chunks, attributions, meetings, issued, signingDays(agreements, document.published), make),
  ];
}

const isAfter = (published: string | null, { date_start: start }: EdtfDate): boolean => published !== null && start !== null && start > published;

/** Whether the verb, outside its content, is told of a past that no calendar knows. */
const isPast = (analysis: Analysis, chunks: readonly Chunks[], { sentence, first, last, content }: DocumentAgreement): boolean =>
  isInUnknownPast(analysis, chunks[sentence]!, { first, last }, first, [tokenRangeOf(analysis.tokens, content)]);

/** The day told with the verb, else that of the visit, the communiqué, the meeting or the agreement beside it, else the document's; none for what lies in an unknown past. */
function agreementDay(
  analysis: Analysis,
  agreements: readonly DocumentAgreement[],
  index: number,
  past: boolean,
  home: DatedMeeting | undefined,
  issued: Told<EdtfDate> | null,
): Told<EdtfDate> | null {
  const agreement = agreements[index]!;
  // "signed a pact to trade in the coming year": what has been settled was not settled on a day to come.
  const isAhead = (day: Told<EdtfDate>): boolean => agreement.status.value !== "planned" && isAfter(analysis.document.row.published, day.value);
  if (agreement.date !== null && !isAhead(agreement.date)) return agreement.date;
  const entry = analysis.entries.size > 0 && agreement.status.value !== "planned" ? entryDay(analysis, agreement.sentence) : null;
  if (entry !== null) return entry;
  if (issued !== null && !past && agreement.status.value === "concluded") return issued;
  if (home?.date != null && !isAhead(home.date)) return { ...home.date, method: home.date.method.replace(/:stated$/, ":inferred") };
  const isNews = agreement.status.value === "concluded" || agreement.status.value === "not_reached";
  return past || !isNews ? null : (dayOfBesides(analysis, agreements, index) ?? reportDay(analysis, agreement.sentence, [agreement.verb]));
}
