/** Who takes part in a meeting that its own sentence leaves open: those told together before, or the one whose meetings the text tells. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { findSubject } from "../../clauses/subject.ts";
import type { Referent } from "../../mention.ts";
import type { DocumentMeeting } from "../meeting.ts";
import { movementsIn, statesBeside } from "../parties/movements.ts";
import { addParticipants, joinReferents, whoIs, withStates } from "../parties/participants.ts";
import type { MeetingPassage } from "../passage.ts";

/** How many sentences back the parties of "the meeting" may stand. */
const LOOK_BACK = 3;

/** What several states may do each for itself. */
const ATTITUDES = new Set("want wish hope fear believe favour favor support back oppose reject need belong border face have remain be".split(" "));

/** "The meeting took place…" after "the ministers of A and B agreed": the parties are those last told together, movements among them. */
export function withImpliedParties(analysis: Analysis, chunks: readonly Chunks[], passage: MeetingPassage): MeetingPassage {
  for (const { subject, sentence, verb } of subjectsBefore(analysis, chunks, passage.sentence)) {
    const referent = whoIs(analysis, subject);
    if (referent !== null && referent.parties.length > 1 && isElsewhere(passage, referent)) return passage;
    if (referent !== null && referent.parties.length > 1 && !ATTITUDES.has(verb.lemma)) return { ...passage, ...joinReferents([referent]) };
    const others = movementsIn(analysis, [subject]);
    const states = statesBeside(analysis, [subject], others);
    if (states.length > 0 && sentence < passage.sentence) return { ...passage, ...withStates(joinReferents([]), states), others };
  }
  return passage;
}

const GATHERINGS = new Set(["summit", "conference"]);

/** "before the summit in Lima", of two who are not Peruvian: a gathering in a third state is one of many. */
const isElsewhere = ({ noun, place }: MeetingPassage, { parties }: Referent): boolean =>
  noun !== null && GATHERINGS.has(noun) && place?.country != null && !parties.includes(place.country.value);

/** "A meeting with the Russian minister was cancelled": whose it was, the text has told before: the one who takes part in most of its meetings, else whom its own sentence or the one before is about. */
export function withHolder(
  analysis: Analysis,
  chunks: readonly Chunks[],
  passage: MeetingPassage,
  meetings: readonly DocumentMeeting[],
): MeetingPassage {
  const other = new Set(passage.parties.map(({ value }) => value));
  const holder = protagonist(meetings, other) ?? topicBefore(analysis, chunks, passage, other);
  if (holder === null) return passage;
  const together = addParticipants(
    { people: passage.people, parties: passage.parties, portfolios: passage.portfolios, level: passage.level },
    joinReferents([{ ...holder, stated: false }]),
  );
  return { ...passage, ...together };
}

/** Of a text that tells of more meetings the last ones tell whom it is about. */
const LAST_MEETINGS = 40;

/** The person of another party who takes part in most meetings told so far; of equals the one named first in the latest. */
function protagonist(meetings: readonly DocumentMeeting[], other: ReadonlySet<string>): Referent | null {
  const counts = new Map<string, number>();
  for (const { people } of meetings.slice(-LAST_MEETINGS)) for (const name of people.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const latest = [...(meetings.at(-1)?.people.values() ?? [])].filter((person) => isApart(person, other));
  return latest.toSorted((a, b) => counts.get(b.name)! - counts.get(a.name)!)[0] ?? null;
}

function topicBefore(analysis: Analysis, chunks: readonly Chunks[], { sentence, span }: MeetingPassage, other: ReadonlySet<string>): Referent | null {
  // "Holm said that talks with Peru would open": hers.
  const own = subjectsOf(analysis, chunks, sentence).find(({ subject }) => analysis.tokens.end[subject.last - 1]! <= span.start);
  for (const { subject } of own === undefined ? subjectsBefore(analysis, chunks, sentence) : [own, ...subjectsBefore(analysis, chunks, sentence)]) {
    const who = whoIs(analysis, subject);
    if (who?.kind === "person" && isApart(who, other)) return who;
  }
  return null;
}

const isApart = ({ parties }: Referent, other: ReadonlySet<string>): boolean => parties.length > 0 && parties.every((code) => !other.has(code));

/** The subjects of the sentences before, the nearest sentence first. */
function* subjectsBefore(analysis: Analysis, chunks: readonly Chunks[], sentence: number) {
  for (let index = sentence - 1; index >= Math.max(analysis.itemOf[sentence]!, sentence - LOOK_BACK); index--) {
    if (analysis.regions[index] === "body") yield* subjectsOf(analysis, chunks, index);
  }
}

const subjectsOf = (analysis: Analysis, chunks: readonly Chunks[], sentence: number) =>
  chunks[sentence]!.verbs.flatMap((verb) => {
    const subject = verb.form === "finite" ? findSubject(analysis, chunks[sentence]!, verb) : null;
    return subject === null ? [] : [{ subject, sentence, verb }];
  });
