/** From a meeting of a document to its draft. */
import type { DraftPerson, MeetingDraft } from "../../../schemas/draft.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import { MEETING_LEVELS, type MeetingFormat, type MeetingLevel, type MeetingStatus } from "../../../schemas/meeting.ts";
import type { Analysis } from "../analysis.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import { isRemote } from "../meetings/nouns/noun-format.ts";
import type { Told, ToldPlace } from "../meetings/passage.ts";
import { together } from "../meetings/places/place.ts";
import type { Referent } from "../mention.ts";
import { findTopics } from "../topics.ts";
import type { EvidenceList, EvidenceMaker } from "./evidence.ts";

/** Which status stands when passages of one document differ: what was done outweighs what was planned, a cancellation both. */
const STATUS_RANK: readonly MeetingStatus[] = ["cancelled", "held", "ongoing", "scheduled", "proposed"];

const NOWHERE: ToldPlace = { venue: null, city: null, country: null };

/** The draft of a meeting; `date` is its day, as told or inherited, `around` the place that trips or dateline tell. */
export function meetingDraft(
  analysis: Analysis,
  meeting: DocumentMeeting,
  key: string,
  date: Told<EdtfDate> | null,
  around: ToldPlace | null,
  make: EvidenceMaker,
): MeetingDraft {
  const status = statusOf(meeting, date, analysis.document.row.published);
  // Who calls from a city is not in it with those called.
  const places = isRemote(meeting.format) ? [] : [...meeting.passages.map((passage) => passage.place), around];
  const place = places.reduce(together, null) ?? NOWHERE;
  const format = meeting.format ?? formatOfPlace(place);
  const forum = meeting.forum ?? impliedForum(meeting);
  const topics = topicsOf(analysis, meeting);
  const people = [...meeting.people.values()].filter(isNamed);
  const evidence = make();
  evidence.told("status", status);
  evidence.told("format", format);
  evidence.told("forum", forum);
  evidence.told("venue", place.venue);
  evidence.told("city", place.city);
  evidence.told("country", place.country);
  addDate(evidence, date);
  for (const party of meeting.parties.values()) evidence.told("parties", party);
  for (const party of meeting.others.values()) evidence.told("other_parties", party);
  for (const person of people) addPerson(evidence, "participants", person);
  for (const topic of topics) evidence.told("topics", topic);
  return {
    table: "meetings",
    key,
    document_id: analysis.document.row.document_id,
    published: analysis.document.row.published,
    date: date?.value ?? null,
    topics: topics.map((told) => told.value) as MeetingDraft["topics"],
    forum: forum?.value ?? null,
    level: levelOf(meeting),
    format: format?.value ?? "unknown",
    status: status.value,
    venue: place.venue?.value ?? null,
    city: place.city?.value ?? null,
    country: place.country?.value ?? null,
    parties: [...meeting.parties.keys()].toSorted(),
    other_parties: [...meeting.others.keys()].toSorted(),
    people: people.map(draftPerson),
    portfolios: [...meeting.portfolios].toSorted(),
    evidence: evidence.rows,
  };
}

/** Adds the evidence of a date: the expression and what it was counted from. */
export function addDate(evidence: EvidenceList, date: Told<EdtfDate> | null): void {
  if (date !== null) evidence.cell("date", date.value.date, date.spans, date.method);
}

/** "Kenya's president" and "King of Norway" are nobody's names. */
export const isNamed = ({ name, role }: Referent): boolean =>
  role === null || !(name.toLowerCase().endsWith(role.toLowerCase()) || name.toLowerCase().startsWith(`${role.toLowerCase()} of `));

export const draftPerson = ({ name, role, country }: Referent): DraftPerson => ({ name, role, country });

/** Adds the evidence of a person in a list of names. */
export function addPerson(evidence: EvidenceList, column: string, person: Referent): void {
  evidence.cell(column, person.name, person.spans, `person.name:${person.stated ? "stated" : "inferred"}`);
}

function levelOf(meeting: DocumentMeeting): MeetingLevel {
  const ranks = meeting.passages.map((passage) => MEETING_LEVELS.indexOf(passage.level));
  return MEETING_LEVELS[Math.min(...ranks)]!;
}

/** A plan for a day that lies ahead of the document is still a plan, whatever the tense of a later mention. */
export function statusOf(meeting: DocumentMeeting, date: Told<EdtfDate> | null, published: string | null): Told<MeetingStatus> {
  const told = meeting.passages.map((passage) => passage.status).filter((status) => status !== null);
  const first = STATUS_RANK.map((status) => told.find((candidate) => candidate.value === status)).find((status) => status !== undefined);
  const status = first ?? { value: "held", spans: [meeting.passages[0]!.span], method: "status.mention:inferred" };
  const ahead = published !== null && date?.value.date_start != null && date.value.date_start > published;
  if (ahead && status.value === "held") return { ...status, value: "scheduled", method: "status.date:inferred" };
  return status;
}

/** Who meets at a place meets in person. */
function formatOfPlace(place: ToldPlace): Told<MeetingFormat> | null {
  const where = place.venue ?? place.city ?? place.country;
  return where === null ? null : { value: "in_person", spans: where.spans, method: "format.place:inferred" };
}

/** Foreign and defense ministers of two parties together are a two-plus-two, also where the text does not call it so. */
function impliedForum(meeting: DocumentMeeting): Told<string> | null {
  const both = meeting.portfolios.has("foreign") && meeting.portfolios.has("defense");
  if (!both || meeting.parties.size !== 2 || levelOf(meeting) !== "minister" || (meeting.people.size > 0 && meeting.people.size < 4)) return null;
  const source = meeting.passages.find((passage) => passage.portfolios.length > 1);
  return source === undefined ? null : { value: "two-plus-two", spans: [...meeting.parties.values()][0]!.spans, method: "forum.offices:inferred" };
}

function topicsOf(analysis: Analysis, meeting: DocumentMeeting): readonly Told<string>[] {
  const sentences = [...new Set(meeting.passages.map((passage) => passage.sentence))].map((index) => analysis.sentences[index]!);
  const found = sentences.flatMap((sentence) => findTopics(analysis, sentence.first, sentence.last));
  const unique = new Map(found.map(({ topic, span }) => [topic as string, span]));
  return [...unique].slice(0, 3).map(([value, span]) => ({ value, spans: [span], method: "topic.phrase:inferred" }));
}
