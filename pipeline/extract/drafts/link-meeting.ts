/** Which meeting of its document an agreement or a statement came from. */
import type { DocumentAgreement } from "../agreements/agreement.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import { overlap } from "../meetings/same-meeting.ts";
import type { MeetingPassage } from "../meetings/passage.ts";

/** What speaks for a meeting: it is the last one told before the verb in its sentence, the same people, the same fields of office, the meeting the text speaks of most, a mention not far before. */
const WEIGHTS = { sameClause: 12, samePeople: 4, somePeople: 2, sameSentence: 3, mostTold: 2, portfolios: 1, recent: 1 } as const;
const RECENT_SENTENCES = 6;
const TOOK_PLACE = new Set(["held", "ongoing"]);

/** The index of the meeting that produced the agreement; -1 when the text names none that fits. */
export function meetingOfAgreement(agreement: DocumentAgreement, meetings: readonly DocumentMeeting[]): number {
  let best = -1;
  let most = WEIGHTS.mostTold as number;
  const last = lastBefore(agreement, meetings);
  const mostTold = Math.max(...meetings.map(({ passages }) => passages.length));
  meetings.forEach((meeting, index) => {
    const weight = fit(agreement, meeting, last) + (meeting.passages.length === mostTold ? WEIGHTS.mostTold : 0);
    if (weight > most) {
      best = index;
      most = weight;
    }
  });
  return best;
}

/** The last passage before the verb in its sentence; undefined without one. */
function lastBefore(agreement: DocumentAgreement, meetings: readonly DocumentMeeting[]): MeetingPassage | undefined {
  const before = meetings.flatMap(({ passages }) =>
    passages.filter(({ sentence, first }) => sentence === agreement.sentence && first < agreement.first),
  );
  return before.toSorted((a, b) => a.first - b.first).at(-1);
}

function fit(agreement: DocumentAgreement, meeting: DocumentMeeting, last: MeetingPassage | undefined): number {
  if (!meeting.passages.some((passage) => passage.status !== null && TOOK_PLACE.has(passage.status.value)) && agreement.status.value === "concluded")
    return 0;
  // "agreed to meet again in May": what is agreed on has produced nothing yet.
  const outside = meeting.passages.filter(({ span }) => span.start < agreement.content.start || span.end > agreement.content.end);
  if (outside.length === 0) return 0;
  const parties = agreement.parties.map((party) => party.value);
  if (parties.some((code) => !meeting.parties.has(code)) && !isWhole(agreement, meeting)) return 0;
  if (agreement.date !== null && meeting.date !== null && !overlap(agreement.date.value, meeting.date.value)) return 0;
  const names = agreement.people.map((person) => person.name);
  const shared = names.filter((name) => meeting.people.has(name)).length;
  if (names.length > 0 && meeting.people.size > 0 && shared === 0) return 0;
  // An observer may have sat with those who agreed; without names, who met must be who agreed.
  if (parties.length < meeting.parties.size && (names.length < 2 || shared < names.length)) return 0;
  const nearest = nearestBefore(outside, agreement);
  let weight = 1;
  if (shared > 0) weight += shared === names.length && shared === meeting.people.size ? WEIGHTS.samePeople : WEIGHTS.somePeople;
  if (last !== undefined && meeting.passages.includes(last)) weight += WEIGHTS.sameClause;
  else if (meeting.passages.some((passage) => passage.sentence === agreement.sentence)) weight += WEIGHTS.sameSentence;
  if (agreement.portfolios.length > 0 && agreement.portfolios.every((portfolio) => meeting.portfolios.has(portfolio))) weight += WEIGHTS.portfolios;
  if (nearest !== null && agreement.sentence - nearest.sentence <= RECENT_SENTENCES) weight += WEIGHTS.recent;
  return weight;
}

/** Whether all who met agreed, though the text names the state of one of them only elsewhere. */
const isWhole = ({ people, parties }: DocumentAgreement, meeting: DocumentMeeting): boolean =>
  meeting.people.size > 1 &&
  [...meeting.people.keys()].every((name) => people.some((person) => person.name === name)) &&
  [...meeting.parties.keys()].every((code) => parties.some(({ value }) => value === code));

function nearestBefore(passages: readonly MeetingPassage[], agreement: DocumentAgreement): MeetingPassage | null {
  return passages.findLast((passage) => passage.first <= agreement.first) ?? null;
}

/** The index of the meeting during which a statement was made: one that its sentence names and its speaker attends; -1 otherwise. `before` limits the passages to those outside the content. */
export function meetingOfStatement(
  sentence: number,
  outside: (passage: MeetingPassage) => boolean,
  attends: (meeting: DocumentMeeting) => boolean,
  meetings: readonly DocumentMeeting[],
): number {
  return meetings.findIndex((meeting) => attends(meeting) && meeting.passages.some((passage) => passage.sentence === sentence && outside(passage)));
}
