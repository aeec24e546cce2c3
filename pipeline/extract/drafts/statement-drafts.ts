/** Who said each attribution, when, and at which meeting; those that are no statement of anyone are left out. */
import type { StatementDraft } from "../../../schemas/draft.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Chunks } from "../chunks/index.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { MeetingPassage, Told } from "../meetings/passage.ts";
import { dateOf } from "../meetings/when.ts";
import type { Referent } from "../mention.ts";
import { resolveObject } from "../reference/object.ts";
import type { EvidenceMaker } from "./evidence.ts";
import { whoIs } from "../meetings/participants.ts";
import { meetingOfStatement } from "./link-meeting.ts";
import { findOwnWords } from "./own-words.ts";
import { documentDay } from "./meeting-day.ts";
import { statementDraft } from "./statement-draft.ts";
import { spanOf } from "../token-range.ts";

/** A meeting with its key and day, as its own draft has them. */
export interface DatedMeeting {
  readonly meeting: DocumentMeeting;
  readonly key: string;
  readonly date: Told<EdtfDate> | null;
}

interface Said {
  readonly speaker: Referent;
  readonly sentence: number;
  readonly date: Told<EdtfDate> | null;
}

const OFFICIAL: ReadonlySet<string> = new Set(["leader", "minister", "senior_official", "military"]);
/** How many sentences on a speaker's day still holds. */
const SAME_OCCASION = 3;
const PRONOUNS = new Set(["he", "she", "they", "both", "it", "we", "i", "you", "who", "his", "her", "their"]);

/** The drafts of the statements of a document, in text order. */
export function statementDrafts(
  analysis: Analysis,
  chunks: readonly Chunks[],
  attributions: readonly Attribution[],
  meetings: readonly DatedMeeting[],
  make: EvidenceMaker,
): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  const said: Said[] = [];
  for (const attribution of attributions) {
    if (!isStatement(attribution)) continue;
    const speaker = speakerOf(analysis, attribution, said.at(-1));
    if (speaker === null || (attribution.joint && speaker.parties.length > 1)) continue;
    const at = meetingAt(analysis, attribution, speaker, meetings);
    const date = dayOf(analysis, chunks, attribution, speaker, at, said, meetings);
    said.push({ speaker, sentence: attribution.sentence, date });
    const context = { key: `s${drafts.length + 1}`, speaker, meeting: at?.key ?? null, date };
    drafts.push(statementDraft(analysis, attribution, context, make));
  }
  for (const { speaker, content, sentence } of findOwnWords(analysis, attributions)) {
    const { published } = analysis.document.row;
    const date = published === null ? null : { value: documentDay(published), spans: [content], method: "date.document:inferred" };
    const context = { key: `s${drafts.length + 1}`, speaker, meeting: null, date };
    drafts.push(statementDraft(analysis, { ...WITHOUT_CUE, content: [content], sentence }, context, make));
  }
  return drafts;
}

/** A paragraph that nothing introduces: it is the statement. */
const WITHOUT_CUE = {
  kind: "document",
  cue: null,
  source: null,
  sourcePronoun: null,
  sourceHead: null,
  quotes: [],
  addressee: null,
  occasion: null,
  reporter: null,
  nested: false,
  denied: false,
  act: null,
  speech: true,
  joint: false,
  rule: "document",
} as const;

const isStatement = (attribution: Attribution): boolean => attribution.speech || attribution.kind === "direct";

/** The speaker of an attribution; of a bare quotation, the speaker before. Null when the text does not tell. */
function speakerOf(analysis: Analysis, attribution: Attribution, before: Said | undefined): Referent | null {
  const { source } = attribution;
  // Nobody says who asked.
  if (source === null && attribution.cue !== null) return null;
  if (source === null) return before !== undefined && before.speaker.kind === "person" ? { ...before.speaker, stated: false } : null;
  const referent = whoIs(analysis, source);
  if (referent === null || PRONOUNS.has(referent.name.toLowerCase())) return null;
  const words = analysis.tokens.text.slice(analysis.tokens.start[source.first]!, analysis.tokens.end[source.last - 1]!);
  // "the two ministers" speak as such; only a pronoun stands for their names.
  return referent.kind === "group" && !referent.stated && !PRONOUNS.has(words.toLowerCase()) ? { ...referent, name: words } : referent;
}

/** The meeting at which it was said: named in the sentence, outside the content, and attended by the speaker. */
function meetingAt(analysis: Analysis, attribution: Attribution, speaker: Referent, meetings: readonly DatedMeeting[]): DatedMeeting | undefined {
  const inContent = (passage: MeetingPassage): boolean =>
    attribution.content.some((span) => span.start <= passage.span.start && passage.span.end <= span.end);
  const attends = (meeting: DocumentMeeting): boolean =>
    meeting.people.has(speaker.name) || (speaker.kind === "group" && speaker.parties.every((code) => meeting.parties.has(code)));
  const outside = (passage: MeetingPassage): boolean => !inContent(passage) && !passage.linkOnly;
  const index = meetingOfStatement(
    attribution.sentence,
    outside,
    attends,
    meetings.map(({ meeting }) => meeting),
  );
  if (index >= 0) return meetings[index];
  // What one participant tells another was said when they met.
  const addressee =
    attribution.addressee === null ? null : resolveObject(analysis, attribution.addressee.first, attribution.addressee.last, speaker.name);
  return addressee === null ? undefined : meetings.find(({ meeting }) => meeting.people.has(speaker.name) && meeting.people.has(addressee.name));
}

function dayOf(
  analysis: Analysis,
  chunks: readonly Chunks[],
  attribution: Attribution,
  speaker: Referent,
  at: DatedMeeting | undefined,
  said: readonly Said[],
  meetings: readonly DatedMeeting[],
): Told<EdtfDate> | null {
  const own = ownDay(analysis, chunks, attribution);
  if (own !== null) return own;
  if (at !== undefined) return inferred(at.date);
  const earlier = said.findLast((other) => other.speaker.name === speaker.name && attribution.sentence - other.sentence <= SAME_OCCASION);
  if (earlier !== undefined && earlier.date !== null) return inferred(earlier.date);
  if (speaker.kind === "anonymous") return null;
  const attended = meetings.find(({ meeting, date }) => date !== null && takesPart(meeting, speaker));
  if (attended !== undefined) return inferred(attended.date);
  const { published } = analysis.document.row;
  if (published === null || speaker.country === null || !isOfficial(speaker)) return null;
  return { value: documentDay(published), spans: spansOf(analysis, attribution), method: "date.document:inferred" };
}

/** Whose words are news of their day; an analyst's remark may be of any. */
const isOfficial = (speaker: Referent): boolean => speaker.kind === "government" || (speaker.level !== null && OFFICIAL.has(speaker.level));

/** A participant, or a body of a party that reports on the meeting. */
function takesPart(meeting: DocumentMeeting, speaker: Referent): boolean {
  if (speaker.kind === "person") return meeting.people.has(speaker.name);
  if (speaker.kind === "document") return meeting.parties.size > 1;
  if (speaker.kind === "group") return speaker.parties.length > 1 && speaker.parties.every((code) => meeting.parties.has(code));
  return speaker.country !== null && meeting.parties.has(speaker.country);
}

function inferred(date: Told<EdtfDate> | null): Told<EdtfDate> | null {
  return date === null ? null : { ...date, method: date.method.replace(/:stated$/, ":inferred") };
}

/** The day told with the reporting verb, outside the content. */
function ownDay(analysis: Analysis, chunks: readonly Chunks[], attribution: Attribution): Told<EdtfDate> | null {
  const { cue } = attribution;
  if (cue === null) return null;
  const sentence = chunks[attribution.sentence]!;
  const verb = sentence.verbAt(cue.first);
  const date = dateOf(analysis, sentence, cue.first, cue.last, verb, []);
  if (date === null) return null;
  const [told] = date.spans;
  return attribution.content.some((span) => span.start <= told!.start && told!.end <= span.end) ? null : date;
}

const spansOf = (analysis: Analysis, attribution: Attribution) =>
  attribution.cue === null ? attribution.content.slice(0, 1) : [spanOf(analysis, attribution.cue)];
