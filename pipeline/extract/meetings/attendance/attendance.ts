/** "The meeting was attended by A", "A joined the talks", "Present there were A and B": who else was at the meeting just told. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";
import type { MeetingPassage } from "../passage.ts";
import { attendingSubject } from "./attending.ts";
import { besideMeeting } from "./bystanders.ts";
import { companions } from "./company.ts";
import { listEnd, personsListed } from "./listed.ts";
import { isMeeting } from "./meant-meeting.ts";
import { openedByPresence } from "./opening.ts";
import { ofSide, SIDES } from "./own-side.ts";
import { presencePassage } from "./presence.ts";

/** The passages of those who were present, which join the meeting told before; `told` are those of the sentence itself. */
export function attendancePassages(analysis: Analysis, chunks: Chunks, index: number, told: readonly MeetingPassage[]): readonly MeetingPassage[] {
  const byVerb = chunks.verbs.flatMap((verb) => {
    const isPlan = verb.tense === "future";
    if (verb.negated || verb.form !== "finite" || (verb.tense !== "past" && !isPlan)) return [];
    const people = presentAt(analysis, chunks, verb);
    return people.length > 0 ? [presencePassage(analysis, index, verb, people, isPlan)] : [];
  });
  const beside = told.flatMap((meeting) =>
    besideMeeting(analysis, chunks, meeting).flatMap((range) => {
      const people = personsListed(analysis, range);
      return people.length > 0 ? [presencePassage(analysis, index, range, people)] : [];
    }),
  );
  return [...byVerb, ...beside];
}

/** Whom a verb tells to have been at the meeting just told. */
function presentAt(analysis: Analysis, chunks: Chunks, verb: VerbGroup): readonly Referent[] {
  const range =
    listedBehind(analysis, chunks, verb) ??
    openedByPresence(analysis, chunks, verb) ??
    attendingSubject(analysis, chunks, verb) ??
    agents(analysis, chunks, verb);
  if (range === null) return companions(analysis, chunks, verb);
  const people = sided(analysis, chunks, personsListed(analysis, range));
  return WITNESSING.has(verb.lemma) || isObserver(analysis, verb.last) ? people.map((one) => asWitness(analysis, one)) : people;
}

/** What is done by those who stand between the sides: their states have no part in it. */
const WITNESSING = wordSet("chair co-chair moderate mediate facilitate observe sit");

/** "attended as an observer" */
const isObserver = ({ tokens: { lower } }: Analysis, at: number): boolean =>
  lower[at] === "as" &&
  /^(?:observers?|mediators?|witness|witnesses)$/.test(
    lower[at + 1] === "an" || lower[at + 1] === "a" ? (lower[at + 2] ?? "") : (lower[at + 1] ?? ""),
  );

/** Who watches or mediates is there for an organisation, or for nobody. */
function asWitness({ lexicon }: Analysis, who: Referent): Referent {
  return { ...who, parties: who.parties.filter((code) => lexicon.countries.rows.get(code)?.kind === "organisation") };
}

/** How far behind "present" the list of those may begin: "were present at the meeting:". */
const BEFORE_LIST = 5;

/** "Some ministers were present: A (Economy), B (Defense) and C". */
function listedBehind(analysis: Analysis, chunks: Chunks, { lemma, last }: VerbGroup): TokenRange | null {
  const { lower } = analysis.tokens;
  if (lemma !== "be" || lower[last] !== "present") return null;
  const colon = lower.slice(last, last + BEFORE_LIST).indexOf(":");
  return colon < 0 ? null : { first: last + colon + 1, last: chunks.sentence.last };
}

const CONVENED = wordSet("attend host chair co-chair moderate mediate facilitate");

/** "The meeting was attended by A", "which were hosted by A" */
function agents(analysis: Analysis, chunks: Chunks, { lemma, first, last, passive }: VerbGroup): TokenRange | null {
  const { lower } = analysis.tokens;
  if (!passive || !CONVENED.has(lemma) || lower[last] !== "by") return null;
  const noun = chunks.nounAt(first - 1);
  const isTold = lower[first - 1] === "which" || (noun !== null && isMeeting(analysis, noun.head));
  return isTold ? { first: last + 1, last: listEnd(analysis, chunks, last + 1) } : null;
}

/** How far "on the Chilean side" reaches. */
const SIDE_WORDS = 5;

/** Those present as of the state on whose side the sentence puts them. */
function sided(analysis: Analysis, { sentence }: Chunks, people: readonly Referent[]): readonly Referent[] {
  const { lower } = analysis.tokens;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!SIDES.has(lower[at]!)) continue;
    const side = { first: Math.max(sentence.first, at - SIDE_WORDS), last: at };
    const link = lower.slice(side.first, at).some((form) => form === "on" || form === "from" || form === "for");
    if (link && mentionsIn(analysis, side.first, side.last).length > 0) return people.map((one) => ofSide(analysis, side, one) ?? one);
  }
  return people;
}
