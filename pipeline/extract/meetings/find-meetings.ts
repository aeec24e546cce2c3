/** Finds the meetings of a document. */
import type { Analysis } from "../analysis.ts";
import { SUBORDINATORS } from "../closed-classes.ts";
import type { Chunks } from "../chunks/index.ts";
import { dayWritten } from "../dating/dateline-dates.ts";
import { mentionsIn } from "../reference/index.ts";
import { countedBack } from "./times/counted-back.ts";
import { countOffsets } from "./times/day-offset.ts";
import { attendancePassages } from "./attendance/attendance.ts";
import { asPlan, settle } from "./times/settle.ts";
import { withHolder, withImpliedParties } from "./joining/implied.ts";
import { isDomestic } from "./joining/domestic.ts";
import { withSidesBehind } from "./joining/sides-behind.ts";
import { joinPassages, type Imply } from "./joining/join-passages.ts";
import type { DocumentMeeting } from "./meeting.ts";
import { namesMeetingOf } from "./nouns/adjunct.ts";
import { sentenceOfReport } from "../layout/items.ts";
import { findNounFrames, nounPassages } from "./nouns/noun-passages.ts";
import { joinReferents, whoIs, type Participants } from "./parties/participants.ts";
import type { MeetingPassage } from "./passage.ts";
import { sidePassages } from "./attendance/sides.ts";
import { signatoryPassages } from "./signings/signatories.ts";
import { handingPassages } from "./verbs/handing.ts";
import { verbPassages } from "./verbs/verb-passages.ts";
import { visitorPassages } from "./verbs/visitors.ts";

/** What has more tokens is no sentence but a list or a lost full stop. */
const LONGEST_SENTENCE = 500;

/** The meetings that a document tells. A caption or a title completes a meeting, it never makes one. */
export function findMeetings(analysis: Analysis, chunks: readonly Chunks[]): readonly DocumentMeeting[] {
  const isOrganisation = (code: string): boolean => analysis.lexicon.countries.rows.get(code)?.kind === "organisation";
  const { published } = analysis.document.row;
  const written = dayWritten(analysis);
  const told = chunks.flatMap((sentence, index) => passagesOf(analysis, sentence, index));
  const passages = told.map((passage) => settle(passage, published, written, isOrganisation));
  const imply: Imply = (passage, meetings) =>
    passage.lone ? withHolder(analysis, chunks, passage, meetings) : withImpliedParties(analysis, chunks, passage);
  const follow = (passage: MeetingPassage): MeetingPassage => withSidesBehind(analysis, chunks, passage);
  // A headline tells what the text tells in full, so it joins what is told there and comes last.
  const isTitle = ({ sentence }: MeetingPassage): boolean => analysis.regions[sentence] === "title";
  const titles = passages.filter(isTitle).map((passage) => ({ ...passage, definite: true, linkOnly: true }));
  const ordered = [...passages.filter((passage) => !isTitle(passage)), ...titles];
  return joinPassages(ordered, { imply, follow }, isOrganisation, (sentence) => analysis.itemOf[sentence]!).filter((meeting) =>
    isTold(analysis, meeting),
  );
}

/** News stands in the first sentences; what is mentioned later needs a day, a place, people or a verb of its own to be one certain meeting. */
const NEWS_SENTENCES = 4;

function isTold(analysis: Analysis, meeting: DocumentMeeting): boolean {
  const body = meeting.passages.filter((passage) => analysis.regions[passage.sentence] === "body");
  if (body.length === 0) return false;
  if (isDomestic(analysis, { ...meeting, named: meeting.passages.some(({ named }) => named) })) return false;
  if (meeting.date !== null || meeting.people.size > 0 || sentenceOfReport(analysis, body[0]!.sentence) < NEWS_SENTENCES) return true;
  return body.some((passage) => passage.place !== null || /^status\.(?:verb|object|subject):stated$/.test(passage.status?.method ?? ""));
}

function passagesOf(analysis: Analysis, sentence: Chunks, index: number): readonly MeetingPassage[] {
  const region = analysis.regions[index]!;
  if (region !== "body" && region !== "caption" && region !== "title") return [];
  if (sentence.sentence.last - sentence.sentence.first > LONGEST_SENTENCE) return [];
  const frames = findNounFrames(analysis, sentence);
  const cast = region === "caption" ? castOf(analysis, sentence) : null;
  const byVerb = verbPassages(analysis, sentence, frames, index, cast);
  const verbs = new Set(byVerb.map((passage) => passage.first));
  const own = frames.filter((frame) => frame.verb === null || !verbs.has(frame.verb.first) || !namesMeetingOf(frame, frame.verb));
  const told = [...nounPassages(analysis, sentence, own, index), ...byVerb];
  const found = [
    ...told,
    ...sidePassages(analysis, sentence, index),
    ...attendancePassages(analysis, sentence, index, told),
    ...(region === "body"
      ? [
          ...signatoryPassages(analysis, sentence, index),
          ...visitorPassages(analysis, sentence, index),
          ...handingPassages(analysis, sentence, index),
        ]
      : []),
  ].toSorted((a, b) => a.first - b.first);
  const settled = found.map((passage) => {
    if (cast !== null) return cast.parties.length < 2 ? passage : { ...passage, ...cast };
    const planned = region === "body" ? asPlan(analysis, sentence, passage, analysis.document.row.published) : passage;
    const dated = countedBack(analysis, sentence, planned);
    return isQuoted(analysis, passage) && !isOwnNews(analysis, sentence, dated) ? { ...dated, linkOnly: true } : dated;
  });
  return countOffsets(analysis, sentence, settled);
}

/** 'had "frank talks" with A': only how they are called is quoted, where the verb stands before the marks. */
const isQuoted = (analysis: Analysis, { clause, first, last }: MeetingPassage): boolean =>
  analysis.quotations.some(
    (quotation) => quotation.first < first && last <= quotation.last && (clause === null || clause > quotation.first || last + 1 < quotation.last),
  );

/** "On Monday the minister met B of Chile," the ministry said: two sides and a day, told by the first verb of words that are quoted as others are reported. */
function isOwnNews({ tokens }: Analysis, { sentence, verbs }: Chunks, { clause, date, parties, status }: MeetingPassage): boolean {
  if (date?.value.date_precision !== "day" || parties.length < 2 || status?.value !== "held") return false;
  // "The statement after A spoke with B": a clause that only says when.
  const isMain = clause !== null && verbs.find(({ form }) => form === "finite")?.first === clause;
  return isMain && !tokens.lower.slice(sentence.first, clause).some((form) => SUBORDINATORS.has(form));
}

/** Everyone whom a caption of a meeting names takes part in it. */
function castOf(analysis: Analysis, sentence: Chunks): Participants {
  const inside = mentionsIn(analysis, sentence.sentence.first, sentence.sentence.last).filter((mention) => mention.kind === "person");
  return joinReferents(inside.map((mention) => whoIs(analysis, mention)).filter((referent) => referent !== null));
}
