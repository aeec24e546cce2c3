/** Which meeting of its document an agreement or a statement came from. */
import { parseIsoDay } from "../../dates/calendar.ts";
import type { Analysis } from "../analysis.ts";
import type { DocumentAgreement } from "../agreements/agreement.ts";
import { isOtherEdition } from "../meetings/nouns/edition.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import { meetingIndex, meetingsNear } from "../meetings/meeting-index.ts";
import { overlap } from "../meetings/joining/same-meeting.ts";
import type { MeetingPassage } from "../meetings/passage.ts";

/** What speaks for a meeting: it is the last one told before the verb in its sentence, the same people, the same fields of office, the meeting the text speaks of most, a mention not far before. */
const WEIGHTS = { sameClause: 12, samePeople: 4, somePeople: 2, sameSentence: 3, mostTold: 2, portfolios: 1, recent: 1 } as const;
const RECENT_SENTENCES = 6;
const TOOK_PLACE = new Set(["held", "ongoing"]);

/** The index of the meeting that produced the agreement; -1 when the text names none that fits. `past`: the text puts it in a past without a date. */
export function meetingOfAgreement(analysis: Analysis, agreement: DocumentAgreement, meetings: readonly DocumentMeeting[], past: boolean): number {
  if (meetings.length === 0) return -1;
  const told = toldBy(agreement, meetings);
  const [from, to] = meetingsNear(meetings, agreement.sentence);
  const { mostTold } = meetingIndex(meetings);
  const most = meetings[mostTold]!.passages.length;
  const old = isOld(agreement, analysis.document.row.published);
  // What is old comes from no meeting of the news, nor the news from last year's meeting, unless one sentence tells both, and the day of the meeting.
  const isOther = ({ date, passages }: DocumentMeeting): boolean =>
    past ||
    // "… have agreed on prices. They last met in May": what is told first as news comes from no older meeting told later.
    (agreement.date === null && isOlder(date, analysis.document.row.published) && passages.every(({ sentence }) => sentence > agreement.sentence)) ||
    (old && date === null) ||
    passages.every((passage) => isOtherEdition(analysis, passage));
  const isForeign = (index: number): boolean =>
    told.here.has(index)
      ? (old && isRecalled(agreement) && isOther(meetings[index]!)) || isRecalledBeside(analysis, agreement, meetings[index]!)
      : isOther(meetings[index]!);
  const weigh = (index: number): number =>
    isForeign(index) ? 0 : fit(agreement, meetings[index]!, index, told) + (meetings[index]!.passages.length === most ? WEIGHTS.mostTold : 0);
  let best = -1;
  let heaviest = WEIGHTS.mostTold as number;
  for (let index = from; index < to; index++) {
    const weight = weigh(index);
    if (weight > heaviest) [best, heaviest] = [index, weight];
  }
  return (mostTold < from || mostTold >= to) && weigh(mostTold) > heaviest ? mostTold : best;
}

const TELLING_THERE = new Set(["when", "where", "which", "whom"]);
const OPENING = new Set(["at", "in", "during", "when", "after", "following", "on"]);

/** "They noted the progress since the last session in 2017 and agreed…": an older meeting that the sentence recalls without telling what came of it ("… in 2017, when they agreed", "In 2017 …"). */
function isRecalledBeside({ tokens, sentences, document: { row } }: Analysis, agreement: DocumentAgreement, meeting: DocumentMeeting): boolean {
  const end = meeting.date?.value.date_end ?? null;
  if (agreement.date !== null || end === null || row.published === null || end >= row.published.slice(0, 7)) return false;
  const { sentence, first } = agreement;
  const passage = meeting.passages.findLast((one) => one.sentence === sentence && one.first < first);
  if (passage === undefined || OPENING.has(tokens.lower[sentences[sentence]!.first]!)) return false;
  // "…, which was held in 2017, and agreed": the clause that tells of it is over.
  const since = tokens.lower.slice(passage.first, first);
  const clause = since.findLastIndex((form) => TELLING_THERE.has(form));
  return clause < 0 || since.some((form, at) => at > clause && form === "," && since[at + 1] === "and");
}

/** Whether a day lies before the week of the document, as far as it is told. */
function isOlder(date: DocumentMeeting["date"], published: string | null): boolean {
  const end = date?.value.date_end ?? null;
  return end !== null && published !== null && parseIsoDay(published)! - parseIsoDay(end)! > DAYS_OF_NEWS;
}

const DAYS_OF_NEWS = 7;

/** "In 2011 they agreed…": a day written out that lies before the month of the document. */
const isOld = ({ date }: DocumentAgreement, published: string | null): boolean =>
  date !== null && published !== null && date.value.date_basis === "explicit" && (date.value.date_end ?? published) < published.slice(0, 7);

/** "met to discuss the accord signed in 2011": what the words name before they say when it was made. */
const isRecalled = ({ content, verb }: DocumentAgreement): boolean => content.end <= verb.start;

/** Meetings, by index, that are told near an agreement. */
interface ToldNear {
  /** In its sentence. */
  readonly here: ReadonlySet<number>;
  /** The last one before the verb in its sentence; undefined without one. */
  readonly last: number | undefined;
  /** Not far before, outside its content. */
  readonly recent: ReadonlySet<number>;
}

function toldBy(agreement: DocumentAgreement, meetings: readonly DocumentMeeting[]): ToldNear {
  const { bySentence } = meetingIndex(meetings);
  const here = bySentence.get(agreement.sentence) ?? [];
  const before = here.filter(({ passage }) => passage.first < agreement.first).toSorted((a, b) => a.passage.first - b.passage.first);
  const recent = new Set<number>();
  for (let sentence = agreement.sentence - RECENT_SENTENCES; sentence <= agreement.sentence; sentence++)
    for (const { index, passage } of bySentence.get(sentence) ?? [])
      if (passage.first <= agreement.first && isOutside(passage, agreement)) recent.add(index);
  return { here: new Set(here.map(({ index }) => index)), last: before.at(-1)?.index, recent };
}

/** Talks that "ended without a deal" are themselves the content of what failed. */
const isOutside = ({ span }: MeetingPassage, { content, verb }: DocumentAgreement): boolean =>
  content.start < verb.start || span.start < content.start || span.end > content.end;

function fit(agreement: DocumentAgreement, meeting: DocumentMeeting, index: number, told: ToldNear): number {
  if (!meeting.passages.some((passage) => passage.status !== null && TOOK_PLACE.has(passage.status.value)) && agreement.status.value === "concluded")
    return 0;
  // "agreed to meet again in May": what is agreed on has produced nothing yet.
  if (!meeting.passages.some((passage) => isOutside(passage, agreement))) return 0;
  const parties = agreement.parties.map((party) => party.value);
  if (parties.some((code) => !meeting.parties.has(code)) && !isWhole(agreement, meeting)) return 0;
  if (agreement.date !== null && meeting.date !== null && !overlap(agreement.date.value, meeting.date.value)) return 0;
  const names = agreement.people.map((person) => person.name);
  const shared = names.filter((name) => meeting.people.has(name)).length;
  if (names.length > 0 && meeting.people.size > 0 && shared === 0) return 0;
  // An observer may have sat with those who agreed; without names, who met must be who agreed.
  if (parties.length < meeting.parties.size && (names.length < 2 || shared < names.length)) return 0;
  let weight = 1;
  if (shared > 0) weight += shared === names.length && shared === meeting.people.size ? WEIGHTS.samePeople : WEIGHTS.somePeople;
  if (told.last === index) weight += WEIGHTS.sameClause;
  else if (told.here.has(index)) weight += WEIGHTS.sameSentence;
  if (agreement.portfolios.length > 0 && agreement.portfolios.every((portfolio) => meeting.portfolios.has(portfolio))) weight += WEIGHTS.portfolios;
  if (told.recent.has(index)) weight += WEIGHTS.recent;
  return weight;
}

/** Whether all who met agreed, though the text names the state of one of them only elsewhere. */
const isWhole = ({ people, parties }: DocumentAgreement, meeting: DocumentMeeting): boolean =>
  meeting.people.size > 1 &&
  [...meeting.people.keys()].every((name) => people.some((person) => person.name === name)) &&
  [...meeting.parties.keys()].every((code) => parties.some(({ value }) => value === code));

/** The index of the meeting during which a statement was made: one that its sentence names and its speaker attends; -1 otherwise. `before` limits the passages to those outside the content. */
export function meetingOfStatement(
  sentence: number,
  outside: (passage: MeetingPassage) => boolean,
  attends: (meeting: DocumentMeeting) => boolean,
  meetings: readonly DocumentMeeting[],
): number {
  const here = meetingIndex(meetings).bySentence.get(sentence) ?? [];
  return here.find(({ index, passage }) => outside(passage) && attends(meetings[index]!))?.index ?? -1;
}
