/** Who said each attribution, when, and at which meeting; those that are no statement of anyone are left out. */
import type { StatementDraft } from "../../../schemas/draft.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Chunks } from "../chunks/index.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { MeetingPassage, Told } from "../meetings/passage.ts";
import type { Referent } from "../mention.ts";
import { resolveObject } from "../reference/object.ts";
import type { EvidenceMaker } from "./evidence.ts";
import { meetingOfStatement } from "./link-meeting.ts";
import { findOwnWords } from "./own-words.ts";
import { saysLittle } from "./says-little.ts";
import { relaysOnly } from "./relays-only.ts";
import { sameSource } from "./same-source.ts";
import { withHome } from "./speaker-home.ts";
import { speakerOf } from "./speaker.ts";
import { stateSigns } from "./state-signs.ts";
import type { SigningDays } from "./signing-day.ts";
import { reportDay } from "./report-day.ts";
import { tookPlace, type DatedMeeting } from "./news-meetings.ts";
import { statementDay, type Said } from "./statement-day.ts";
import { statementDraft } from "./statement-draft.ts";

/** The drafts of the statements of a document, in text order; `issued` is the day of a communiqué, `signed` the days of signatories. */
export function statementDrafts(
  analysis: Analysis,
  chunks: readonly Chunks[],
  attributions: readonly Attribution[],
  meetings: readonly DatedMeeting[],
  issued: Told<EdtfDate> | null,
  signed: SigningDays,
  make: EvidenceMaker,
): readonly StatementDraft[] {
  const { published } = analysis.document.row;
  const past = meetings.filter((dated) => tookPlace(dated, published));
  const drafts: StatementDraft[] = [];
  const said: Said[] = [];
  const signs = stateSigns(analysis);
  const isMet = ({ name }: Referent): boolean => meetings.some(({ meeting }) => meeting.people.has(name));
  for (const attribution of attributions) {
    if (!isStatement(attribution) || saysLittle(analysis, attribution)) continue;
    const speaking = speakerOf(analysis, attribution, said.at(-1));
    const speaker = speaking === null ? null : withHome(analysis, sameSource(speaking, said), attribution.source, isMet(speaking), signs);
    if (speaker !== null && relaysOnly(analysis, attribution, speaker, attributions)) continue;
    if (speaker === null || (attribution.joint && (speaker.parties.length > 1 || speaker.kind === "group"))) continue;
    const at = meetingAt(analysis, attribution, speaker, past);
    const date = statementDay(analysis, chunks, attribution, speaker, at, said, meetings, issued, signed);
    said.push({ speaker, sentence: attribution.sentence, date });
    const context = { key: `s${drafts.length + 1}`, speaker, meeting: at?.key ?? null, date };
    drafts.push(statementDraft(analysis, attribution, context, make));
  }
  for (const { speaker, content, sentence } of findOwnWords(analysis, attributions)) {
    const date = reportDay(analysis, sentence, [content]);
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
  sent: false,
  reporter: null,
  nested: false,
  denied: false,
  act: null,
  speech: true,
  joint: false,
  rule: "document",
} as const;

const isStatement = (attribution: Attribution): boolean => attribution.speech || attribution.kind === "direct";

/** "The foreign ministers of Chad and Niger met. … Chad's foreign minister, A, said after the talks": one of those who met without being named. */
function isOneOf({ parties, people, portfolios }: DocumentMeeting, { kind, country, portfolio }: Referent): boolean {
  if (kind !== "person" || country === null || portfolio === null || !portfolios.has(portfolio) || !parties.has(country)) return false;
  return [...people.values()].every((other) => other.country !== country);
}

/** The meeting at which it was said: named in the sentence, outside the content, and attended by the speaker. */
function meetingAt(analysis: Analysis, attribution: Attribution, speaker: Referent, meetings: readonly DatedMeeting[]): DatedMeeting | undefined {
  if (attribution.sent) return undefined;
  const inContent = (passage: MeetingPassage): boolean =>
    attribution.content.some((span) => span.start <= passage.span.start && passage.span.end <= span.end);
  const attends = (meeting: DocumentMeeting): boolean =>
    meeting.people.has(speaker.name) ||
    isOneOf(meeting, speaker) ||
    (speaker.kind === "group" && speaker.parties.every((code) => meeting.parties.has(code)));
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
