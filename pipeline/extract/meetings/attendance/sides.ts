/** "A led the Chilean side", "Chile was represented by A and Norway by B": who stood at the head of a delegation took part in the talks just told. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { whoIs } from "../parties/participants.ts";
import type { MeetingPassage } from "../passage.ts";
import { phraseEnd } from "../parties/phrase.ts";
import { ofSide, SIDES } from "./own-side.ts";
import { presencePassage } from "./presence.ts";
import { subjectRange } from "../parties/subject.ts";

const LEADING = new Set(["lead", "head"]);
/** "A spoke for Chile and B for Peru" */
const SPEAKING = new Set(["speak", "negotiate"]);
/** How many words a leader's title and name have. */
const LONGEST_LEADER = 8;

/** The passages of those who led the sides of a meeting, which they join; they make none. */
export function sidePassages(analysis: Analysis, chunks: Chunks, index: number): readonly MeetingPassage[] {
  return chunks.verbs.flatMap((verb) => sideOf(analysis, chunks, index, verb) ?? []);
}

function sideOf(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): MeetingPassage | null {
  const represents = verb.lemma === "represent" && verb.passive;
  const speaks = SPEAKING.has(verb.lemma) && analysis.tokens.lower[verb.last] === "for";
  const sends = verb.lemma === "send" && !verb.passive;
  if (!LEADING.has(verb.lemma) && !represents && !speaks && !sends) return null;
  // "is led by A": told of a delegation on its way.
  const isTold = verb.tense === "past" || verb.tense === "future" || (verb.tense === "present" && verb.passive);
  if (verb.negated || verb.form !== "finite" || !isTold) return null;
  if (sends) return sentBy(analysis, chunks, index, verb);
  const subject = subjectRange(analysis, chunks, verb);
  // "The Indian side was led by A", "A led the Indian side"
  const side = verb.passive ? subject : chunks.nounAt(speaks ? verb.last + 1 : verb.last);
  if (side === null || (!represents && !speaks && !SIDES.has(analysis.tokens.lower[side.last - 1]!))) return null;
  const leader = verb.passive
    ? agentOf(analysis, chunks, side, verb.last)
    : subject === null
      ? null
      : ofSide(analysis, side, whoIs(analysis, subject));
  if (leader === null) return null;
  const other = verb.passive ? nextSide(analysis, chunks, verb.last + 1) : nextLeader(analysis, chunks, side.last);
  return presencePassage(analysis, index, verb, other === null ? [leader] : [leader, other]);
}

/** "Lima sent its chief negotiator, A": the passage of whoever is sent, by a state alone. */
function sentBy(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): MeetingPassage | null {
  const subject = subjectRange(analysis, chunks, verb);
  const side = subject === null ? null : mentionAt(analysis, subject.first);
  const isState = side !== null && side.last === subject!.last && (side.kind === "country" || side.metonym);
  const last = isState ? phraseEnd(analysis, chunks, verb.last, chunks.sentence.last) : verb.last;
  const envoy = last > verb.last ? mentionsIn(analysis, verb.last, last).find(({ kind }) => kind === "person") : undefined;
  const who = envoy === undefined ? null : ofSide(analysis, side!, whoIs(analysis, envoy));
  return who === null ? null : presencePassage(analysis, index, verb, [who]);
}

/** "A led the Chilean team and B the Peruvian", "A spoke for Chile and B for Peru": the next side, whose verb is left out; null without one. */
function nextLeader(analysis: Analysis, chunks: Chunks, from: number): Referent | null {
  const { lower } = analysis.tokens;
  const at = lower[from] === "," ? from + 1 : from;
  const name = lower[at] === "and" ? mentionsIn(analysis, at + 1, at + 1 + LONGEST_LEADER).find(({ kind }) => kind === "person") : undefined;
  const link = name === undefined ? "" : lower[name.last];
  const side =
    name !== undefined && (link === "the" || link === "for")
      ? mentionAt(analysis, lower[name.last + 1] === "the" ? name.last + 2 : name.last + 1)
      : null;
  if (side?.kind !== "country" || side.adjectival !== (link === "the") || side.last > chunks.sentence.last) return null;
  return ofSide(analysis, side, whoIs(analysis, name!));
}

/** The person behind "by" at token `at`, who is of the side. */
function agentOf(analysis: Analysis, chunks: Chunks, side: TokenRange, at: number): Referent | null {
  if (analysis.tokens.lower[at] !== "by") return null;
  const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
  const name = mentionsIn(analysis, at + 1, last).find(({ kind }) => kind === "person");
  // "by A, secretary at the Ministry of Trade, while": the name alone says who it is.
  const whole = last > at + 1 ? ofSide(analysis, side, whoIs(analysis, { first: at + 1, last })) : null;
  return whole ?? (name === undefined ? null : ofSide(analysis, side, whoIs(analysis, name)));
}

/** "…, and the Chilean side by B": the next side, whose verb is left out; null without one. */
function nextSide(analysis: Analysis, chunks: Chunks, from: number): Referent | null {
  for (let at = from + 1; at < chunks.sentence.last && chunks.verbAt(at) === null; at++) {
    const side = analysis.tokens.lower[at] === "by" ? chunks.nounAt(at - 1) : null;
    if (side === null || side.last !== at) continue;
    const leader = agentOf(analysis, chunks, side, at);
    if (leader !== null) return leader;
  }
  return null;
}
