/** "A fourth round was held in Muscat on Sunday. Chile was represented by A and Peru by B.": the sides of a meeting that the sentences behind it name. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { attendancePassages } from "../attendance/attendance.ts";
import { sidePassages } from "../attendance/sides.ts";
import type { Referent } from "../../mention.ts";
import { joinReferents, whoIs, type Participants } from "../parties/participants.ts";
import { subjectRange } from "../parties/subject.ts";
import type { MeetingPassage } from "../passage.ts";

/** How many sentences behind it the sides may be named. */
const REACH = 2;
const OF_ANYTHING = new Set(["round", "session", "rounds", "sessions"]);
/** Those who have just met, whatever is told of them next. */
const DELEGATIONS = /\b(?:delegations?|negotiators|teams|envoys|delegates)\b/i;

/** The passage with the sides that the next sentences name, where it is certain when or where it was and nobody is named; unchanged otherwise. */
export function withSidesBehind(analysis: Analysis, chunks: readonly Chunks[], passage: MeetingPassage): MeetingPassage {
  const { status, date, place, parties, people, others, linkOnly, sentence, noun } = passage;
  // "a round of the tournament", "the fourth round of voting"
  if (noun === null || OF_ANYTHING.has(noun)) return passage;
  const isOpen = parties.length + people.length + others.length === 0 && !linkOnly && status !== null && (date !== null || place !== null);
  if (!isOpen) return passage;
  const sides: Referent[] = [];
  for (let index = sentence; index <= sentence + REACH && index < chunks.length; index++) {
    if (analysis.regions[index] !== "body" || analysis.itemOf[index] !== analysis.itemOf[sentence]) break;
    if (index > sentence) sides.push(...delegationsIn(analysis, chunks[index]!));
    const told = [...sidePassages(analysis, chunks[index]!, index), ...attendancePassages(analysis, chunks[index]!, index, [])];
    sides.push(...told.flatMap((presence) => presence.people));
    const present = joinReferents(sides.map((side) => ({ ...side, stated: false })));
    if (present.parties.length > 1) return { ...passage, ...withoutPeople(present) };
  }
  return passage;
}

/** Who led a side joins the meeting by himself. */
const withoutPeople = (present: Participants): Participants => ({ ...present, people: [] });

/** What those have done who have met: "Chile and Peru agreed to meet again"; with somebody else they agree elsewhere. */
const CONCLUDING = new Set(["agree", "decide", "undertake", "pledge"]);
const ON_WHAT = new Set(["to", "on", "that"]);

/** "The Chilean and Peruvian delegations left without a word.", "Chile and Peru agreed to meet again." */
function delegationsIn(analysis: Analysis, chunks: Chunks): readonly Referent[] {
  const verb = chunks.verbs.find(({ form }) => form === "finite");
  const subject = verb === undefined ? null : subjectRange(analysis, chunks, verb);
  const who = subject === null ? null : whoIs(analysis, subject);
  if (who === null || who.kind !== "group" || who.parties.length < 2 || !who.stated) return [];
  return DELEGATIONS.test(who.name) ||
    (CONCLUDING.has(verb!.lemma) && verb!.tense === "past" && !verb!.negated && ON_WHAT.has(analysis.tokens.lower[verb!.last] ?? ""))
    ? [who]
    : [];
}
