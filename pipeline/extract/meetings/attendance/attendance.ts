/** "The meeting was attended by A", "A joined the talks", "Present there were A and B": who else was at the meeting just told. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import { whoIs } from "../parties/participants.ts";
import type { MeetingPassage } from "../passage.ts";
import { phraseEnd } from "../parties/phrase.ts";
import { presencePassage } from "./presence.ts";
import { subjectRange } from "../parties/subject.ts";

/** The passages of those who were present, which join the meeting told before. */
export function attendancePassages(analysis: Analysis, chunks: Chunks, index: number): readonly MeetingPassage[] {
  return chunks.verbs.flatMap((verb) => {
    if (verb.negated || verb.form !== "finite" || verb.tense !== "past") return [];
    const people = listedBehind(analysis, chunks, verb) ?? peopleOf(analysis, presentOf(analysis, chunks, verb));
    return people.length > 0 && people.every(({ kind }) => kind === "person") ? [presencePassage(analysis, index, verb, people)] : [];
  });
}

function peopleOf(analysis: Analysis, range: TokenRange | null): readonly Referent[] {
  const who = range === null ? null : whoIs(analysis, range);
  return who === null ? [] : who.members.length > 0 ? who.members : [who];
}

/** How far behind "present" the list of those may begin: "were present at the meeting:". */
const BEFORE_LIST = 5;

/** "Some ministers were present: A (Economy), B (Defense) and C", "Also present were A (adviser) and B": the persons of the list; null without one. */
function listedBehind(analysis: Analysis, chunks: Chunks, { lemma, first, last }: VerbGroup): readonly Referent[] | null {
  const { lower } = analysis.tokens;
  if (lemma !== "be") return null;
  const behind = lower.slice(last, chunks.sentence.last);
  const colon = lower[last] === "present" ? behind.slice(0, BEFORE_LIST).indexOf(":") : -1;
  if (colon < 0 && !(opensWithPresence(lower, chunks.sentence.first, first) && behind.includes("("))) return null;
  const persons = mentionsIn(analysis, last + colon + 1, chunks.sentence.last).filter(({ kind }) => kind === "person");
  return persons.flatMap((person) => whoIs(analysis, person) ?? []);
}

/** Whom a verb tells to have been present at "the meeting"; null for any other verb. */
function presentOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  const { lower } = analysis.tokens;
  const behind = (from: number): TokenRange | null => {
    const last = phraseEnd(analysis, chunks, from, chunks.sentence.last);
    return last > from ? { first: from, last } : null;
  };
  if (verb.lemma === "be") {
    if (opensWithPresence(lower, chunks.sentence.first, verb.first)) return behind(verb.last);
    return lower[verb.last] === "present" && isFullStop(analysis, chunks, verb.last + 1) ? subjectRange(analysis, chunks, verb) : null;
  }
  if (verb.passive) return null;
  const at =
    verb.lemma === "attend" || verb.lemma === "join"
      ? verb.last
      : verb.lemma === "participate" && lower[verb.last] === "in"
        ? verb.last + 1
        : verb.lemma === "take" && lower[verb.last] === "part" && lower[verb.last + 1] === "in"
          ? verb.last + 2
          : -1;
  return at >= 0 && lower[at] === "the" && isMeeting(analysis, at + 1) ? subjectRange(analysis, chunks, verb) : null;
}

/** "Present there were", "Also present were", "On hand was". */
function opensWithPresence(lower: readonly string[], first: number, last: number): boolean {
  const opening = lower.slice(first, last).join(" ");
  return /^(?:also )?(?:present|on hand)(?: there| at the (?:meeting|talks|talk))?$/.test(opening);
}

const isFullStop = (analysis: Analysis, chunks: Chunks, at: number): boolean =>
  at >= chunks.sentence.last - 1 || (analysis.tokens.lower[at] === "at" && analysis.tokens.lower[at + 1] === "the" && isMeeting(analysis, at + 2));

/** A noun for a meeting, and no name of one. */
function isMeeting(analysis: Analysis, at: number): boolean {
  const noun = analysis.lexicon.events.meetingNouns.longestAt(analysis.tokens, at);
  const next = noun === null ? "" : (analysis.tokens.lower[noun.last] ?? "");
  return noun !== null && noun.value.use !== "hint" && next !== "of" && next !== "between" && next !== "in" && next !== "on";
}
