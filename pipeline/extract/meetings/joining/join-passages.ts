/** Joins the passages of a document that speak of one meeting. */
import { isoDay, parseIsoDay } from "../../../dates/calendar.ts";
import { meetingOf, statusesOf, type DocumentMeeting } from "../meeting.ts";
import type { MeetingPassage } from "../passage.ts";
import { isHigh } from "../parties/participants.ts";
import { isApart } from "../parties/movements.ts";
import { ENOUGH, isArrival, likeness } from "./same-meeting.ts";

/** How many meetings back a passage may point. */
const MEMORY = 40;
/** A meeting told this often has been told: further passages add nothing, and time must stay linear. */
const MOST_PASSAGES = 64;

/** Finds who takes part in a passage that leaves it open, from the text and the meetings told before it. */
export type Imply = (passage: MeetingPassage, meetings: readonly DocumentMeeting[]) => MeetingPassage;

/** How a passage that names nobody is completed: from what stands before it, and failing that from what stands behind. */
export interface Completion {
  readonly imply: Imply;
  readonly follow: (passage: MeetingPassage) => MeetingPassage;
}

/** The meetings of a document, in the order of their first passages; passages that identify no meeting are left out. `imply` finds the parties of "the meeting" when no meeting was told before; `itemOf` tells the item of a sentence, which goes on with no meeting of another. */
export function joinPassages(
  passages: readonly MeetingPassage[],
  { imply, follow }: Completion,
  isOrganisation: (code: string) => boolean,
  itemOf: (sentence: number) => number,
): readonly DocumentMeeting[] {
  const meetings: DocumentMeeting[] = [];
  let latest = -1;
  let item = 0;
  let own = 0;
  for (const told of passages) {
    if (itemOf(told.sentence) !== item) {
      item = itemOf(told.sentence);
      // A title comes last and is that of all items.
      own = item === 0 ? 0 : meetings.length;
      latest = -1;
    }
    const before = own === 0 ? meetings : meetings.slice(own);
    const passage = counted(asEdition(told, editionOf(before, told, meetings[latest])), meetings, passages);
    const home = isPresence(passage) && hasRoom(meetings[latest], passage) ? latest : bestHome(meetings, passage, own);
    // Who "will also attend" attends what is to come.
    if (home >= 0 && isPresence(passage) && passage.status?.value === "scheduled" && !statusesOf(meetings[home]!).has("scheduled")) continue;
    if (home >= 0) {
      latest = home;
      if (meetings[home]!.passages.length >= MOST_PASSAGES) continue;
      meetings[home] = meetingOf([
        ...meetings[home]!.passages,
        isPresence(passage) && passage.linkOnly ? asMember(passage, meetings[home]!, isOrganisation) : passage,
      ]);
      continue;
    }
    if (passage.linkOnly) continue;
    const isOpen =
      passage.lone || (passage.again && passage.parties.length === 0) || (passage.definite && !passage.named && passage.parties.length === 0);
    const implied = isOpen && !isOfAnybody(passage) ? imply(passage, before) : passage;
    const whole = identifies(implied, isOrganisation) ? implied : follow(implied);
    if (identifies(whole, isOrganisation)) latest = meetings.push(meetingOf([whole])) - 1;
  }
  return meetings;
}

/** "Also present were A and B": those at the meeting just told. */
const isPresence = ({ definite, partial, people }: MeetingPassage): boolean => definite && partial && people.length > 0;

/** Those present where an organisation meets sit there as its members. */
function asMember(passage: MeetingPassage, { parties }: DocumentMeeting, isOrganisation: (code: string) => boolean): MeetingPassage {
  const isBody = parties.size === 1 && [...parties.keys()].every(isOrganisation);
  return isBody ? { ...passage, parties: [] } : passage;
}

/** How many sentences on the same meeting is told. */
const NEAR = 4;

/** Whether people can have been at a meeting: they are of its parties, and it has just been told. */
const hasRoom = (meeting: DocumentMeeting | undefined, { people, sentence }: MeetingPassage): boolean =>
  meeting !== undefined &&
  sentence - meeting.passages.at(-1)!.sentence <= NEAR &&
  people.every(({ parties }) => parties.length > 0 && parties.every((code) => meeting.parties.has(code)));

/** What any two who have met held, whoever they are: other nouns tell what kind of meeting it is another edition of. */
const GENERAL = new Set(["meeting", "talks", "round", "call", "conversation", "conversations", "discussion", "discussions", "encounter"]);

/** The meeting that a passage tells another edition of: of those held, the last under the same noun ("the next consultations"), or with a name as well; else the last of all. */
function editionOf(before: readonly DocumentMeeting[], told: MeetingPassage, latest: DocumentMeeting | undefined): DocumentMeeting | undefined {
  if (!told.sequel && !told.earlier) return latest;
  const { noun } = told;
  const isKind = noun !== null && !GENERAL.has(noun);
  const same = isKind ? before.findLast((meeting) => isHeld(meeting) && meeting.passages.some((passage) => passage.noun === noun)) : undefined;
  if (same !== undefined || isOfAnybody(told)) return same;
  if (!told.sequel) return latest;
  const named = told.named ? before.findLast((meeting) => wasHeld(meeting) && meeting.passages.some((passage) => passage.named)) : undefined;
  const held = named ?? before.findLast(wasHeld) ?? before.findLast(isUnderWay);
  // "The tenth round opens on Friday. The ninth was held in May.": of a plan, what was held is the edition before.
  return held ?? (told.status?.value === "held" && told.date !== null ? latest : undefined);
}

/** "arrived for talks with B": those who have come for it will hold it, and the next one after it. */
const isUnderWay = ({ passages, parties }: DocumentMeeting): boolean => parties.size > 1 && passages.some(isArrival);

const isHeld = ({ passages }: DocumentMeeting): boolean => passages.some(({ status }) => status?.value === "held" || status?.value === "ongoing");

const wasHeld = (meeting: DocumentMeeting): boolean => meeting.parties.size > 0 && isHeld(meeting);

/** "The next conference": whoever comes to one, those who met last in the text need not. */
const isOfAnybody = ({ noun, sequel, earlier }: MeetingPassage): boolean => noun === "conference" && (sequel || earlier);

/** An earlier or later edition has the parties and the form of the meeting it is an edition of. */
function asEdition(passage: MeetingPassage, latest: DocumentMeeting | undefined): MeetingPassage {
  if ((!passage.earlier && !passage.sequel && !passage.again) || passage.parties.length > 0 || latest === undefined) return passage;
  // A conference of many that nobody lists has editions of many.
  if (latest.parties.size === 0) return latest.passages.some(({ named }) => named) ? { ...passage, named: true } : passage;
  const parties = [...latest.parties.values()].map((party) => ({ ...party, method: party.method.replace(/:stated$/, ":inferred") }));
  const others = passage.others.length > 0 ? passage.others : [...latest.others.values()];
  return { ...passage, parties, others, forum: passage.forum ?? latest.forum, portfolios: [...latest.portfolios], level: latest.passages[0]!.level };
}

/** The passage with its day counted from another meeting, where the text counts it and gives no day itself. */
function counted(passage: MeetingPassage, meetings: readonly DocumentMeeting[], passages: readonly MeetingPassage[]): MeetingPassage {
  const { offset } = passage;
  if (offset === null || passage.date !== null) return passage;
  const anchor = passages.find((other) => other.first === offset.from);
  const base =
    meetings.find((meeting) => meeting.passages.some((other) => other.first === offset.from)) ??
    (anchor === undefined ? undefined : meetings[bestHome(meetings, anchor)]);
  const day = base?.date?.value;
  if (base === undefined || day === undefined || day.date_precision !== "day") return passage;
  const from = parseIsoDay(day.date);
  if (from === null) return passage;
  const date = isoDay(from + offset.days);
  const value = { date, date_start: date, date_end: date, date_precision: "day", date_basis: "event" } as const;
  return { ...passage, date: { value, spans: [offset.span, ...base.date!.spans], method: "date.event:inferred" } };
}

/** The index of the meeting a passage speaks of; -1 for none. The latest of equally likely ones wins; those before `own` are of other items, and are meant only where the same people met. */
function bestHome(meetings: readonly DocumentMeeting[], passage: MeetingPassage, own = 0): number {
  let best = -1;
  let most: number = passage.definite || passage.linkOnly ? ENOUGH.definite : ENOUGH.indefinite;
  for (let index = Math.max(0, meetings.length - MEMORY); index < meetings.length; index++) {
    if (index < own && !passage.people.some(({ name }) => meetings[index]!.people.has(name))) continue;
    const weight = likeness(meetings[index]!, passage);
    if (weight !== null && weight >= most) {
      best = index;
      most = weight;
    }
  }
  return best;
}

/** Two parties, an organisation that meets as a body, or a meeting with a name and a day, a place or people. */
function identifies(passage: MeetingPassage, isOrganisation: (code: string) => boolean): boolean {
  // A leader or minister whose state the text takes for granted is another party than the one it names.
  if (passage.named && (passage.date !== null || passage.place !== null || passage.people.length > 0)) return true;
  const unnamed = passage.people.some((person) => person.country === null && isHigh(person.level));
  if (passage.parties.length === 1 && (unnamed || isOfOwn(passage))) return true;
  if (passage.others.length > 0 && passage.parties.some((party) => isApart(party, passage.others))) return true;
  return passage.parties.length > 1 || (passage.parties.length === 1 && passage.people.length === 0 && isOrganisation(passage.parties[0]!.value));
}

/** "The Secretary of Defence called on the Chilean minister": who acts holds an office, of no state that anybody says, and meets somebody whose state is said. */
const isOfOwn = ({ people: [who, ...others], parties }: MeetingPassage): boolean =>
  who?.country === null && who.level !== null && who.level !== "unknown" && others.length > 0 && parties[0]!.method.endsWith(":stated");
