/** Where in a document its meetings are told, for those who ask again and again what stands near a sentence. */
import type { DocumentMeeting } from "./meeting.ts";
import type { MeetingPassage } from "./passage.ts";

export interface PlacedPassage {
  /** The place of its meeting in the list. */
  readonly index: number;
  readonly passage: MeetingPassage;
}

export interface MeetingIndex {
  readonly bySentence: ReadonlyMap<number, readonly PlacedPassage[]>;
  /** The first of the meetings that most passages tell; -1 when there are none. */
  readonly mostTold: number;
}

const known = new WeakMap<readonly DocumentMeeting[], MeetingIndex>();

/** The index of a list of meetings; made once for each list, in time linear in its passages. */
export function meetingIndex(meetings: readonly DocumentMeeting[]): MeetingIndex {
  const made = known.get(meetings) ?? indexOf(meetings);
  known.set(meetings, made);
  return made;
}

function indexOf(meetings: readonly DocumentMeeting[]): MeetingIndex {
  const bySentence = new Map<number, PlacedPassage[]>();
  let mostTold = -1;
  for (const [index, { passages }] of meetings.entries()) {
    if (mostTold < 0 || passages.length > meetings[mostTold]!.passages.length) mostTold = index;
    for (const passage of passages) {
      const here = bySentence.get(passage.sentence);
      if (here === undefined) bySentence.set(passage.sentence, [{ index, passage }]);
      else here.push({ index, passage });
    }
  }
  return { bySentence, mostTold };
}

/** In a document of more meetings only so many before and behind a place can be meant there. */
const REACH = 40;

/** The places in the list of the meetings told nearest to a sentence, in order: all of them in any article of common length. Meetings are in the order of their first passages. */
export function meetingsNear(meetings: readonly DocumentMeeting[], sentence: number): readonly [from: number, to: number] {
  if (meetings.length <= 2 * REACH) return [0, meetings.length];
  let from = 0;
  let to = meetings.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (meetings[middle]!.passages[0]!.sentence <= sentence) from = middle + 1;
    else to = middle;
  }
  return [Math.max(0, from - REACH), Math.min(meetings.length, from + REACH)];
}
