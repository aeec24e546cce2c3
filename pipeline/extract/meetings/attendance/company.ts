/** "A was accompanied by B", "B accompanied A to the talks", "the Chilean delegation also included B": those who came with one of the sides. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { MOTION } from "../../closed-classes.ts";
import type { Referent } from "../../mention.ts";
import { mentionAt, resolveReference } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";
import { whoIs } from "../parties/participants.ts";
import { subjectRange } from "../parties/subject.ts";
import { listEnd, listStart, personsListed } from "./listed.ts";
import { pointsToMeeting } from "./meant-meeting.ts";
import { ofParty, ofSide, SIDES } from "./own-side.ts";

const ESCORTING = wordSet("accompany flank join assist");
const TRIPS = wordSet("trip visit tour journey flight arrival departure plane airport stay");

/** Those who came with somebody of the meeting just told, with whom they came where that is a person; none for any other verb. */
export function companions(analysis: Analysis, chunks: Chunks, verb: VerbGroup): readonly Referent[] {
  if ((!ESCORTING.has(verb.lemma) && !MADE_OF.has(verb.lemma)) || isOfTrip(analysis, chunks)) return [];
  return escorted(analysis, chunks, verb) ?? delegates(analysis, chunks, verb) ?? [];
}

/** Who comes along on a journey need not be at each of its meetings. */
function isOfTrip(analysis: Analysis, { sentence, verbs }: Chunks): boolean {
  return analysis.tokens.lower.slice(sentence.first, sentence.last).some((form) => TRIPS.has(form)) || verbs.some(({ lemma }) => MOTION.has(lemma));
}

function escorted(analysis: Analysis, chunks: Chunks, verb: VerbGroup): readonly Referent[] | null {
  if (!ESCORTING.has(verb.lemma)) return null;
  const { lower } = analysis.tokens;
  if (verb.passive) {
    const subject = lower[verb.last] === "by" ? subjectRange(analysis, chunks, verb) : null;
    const whom = subject === null ? null : whoIs(analysis, subject);
    return whom?.kind === "person" ? withOwn(analysis, whom, behind(analysis, chunks, verb.last + 1)) : null;
  }
  if (verb.lemma !== "accompany") return null;
  const name = mentionAt(analysis, verb.last);
  const end = name?.kind === "person" ? name.last : verb.last + 1;
  const isDone = end >= chunks.sentence.last - 1 || (/^(?:at|to|in|for)$/.test(lower[end]!) && pointsToMeeting(analysis, end + 1));
  const whom = isDone ? resolveReference(analysis, verb.last, end) : null;
  const before = { first: listStart(analysis, chunks, verb.first), last: verb.first };
  return whom?.kind === "person" ? withOwn(analysis, whom, personsListed(analysis, before)) : null;
}

const behind = (analysis: Analysis, chunks: Chunks, first: number): readonly Referent[] =>
  personsListed(analysis, { first, last: listEnd(analysis, chunks, first) });

/** Who comes with somebody serves the same party, unless it is said otherwise. */
function withOwn(analysis: Analysis, whom: Referent, company: readonly Referent[]): readonly Referent[] {
  const others = company.filter(({ name }) => name !== whom.name);
  if (others.length === 0) return [];
  return [whom, ...others.map((one) => (whom.country === null ? one : (ofParty(analysis, one, whom.country) ?? one)))];
}

/** "The delegation of the Chilean foreign ministry at the talks". */
const LONGEST_SIDE = 10;
/** Verbs that name the members of a delegation, with the words behind them. */
const MADE_OF = new Map<string, readonly string[]>([
  ["include", []],
  ["comprise", []],
  ["consist", ["of"]],
  ["make", ["up", "of"]],
  ["compose", ["of"]],
]);

/** "The Chilean side included A and B", "The delegation from Chile was made up of A": those of a side whose state is said. */
function delegates(analysis: Analysis, chunks: Chunks, verb: VerbGroup): readonly Referent[] | null {
  const particle = MADE_OF.get(verb.lemma);
  if (particle === undefined) return null;
  const { lower } = analysis.tokens;
  if (!particle.every((form, index) => lower[verb.last + index] === form)) return null;
  const side: TokenRange = { first: Math.max(chunks.sentence.first, verb.first - LONGEST_SIDE), last: verb.first };
  if (!lower.slice(side.first, side.last).some((form) => SIDES.has(form))) return null;
  return behind(analysis, chunks, verb.last + particle.length).flatMap((one) => ofSide(analysis, side, one) ?? []);
}
