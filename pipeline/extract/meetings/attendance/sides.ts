/** "A led the Chilean side", "Chile was represented by A and Norway by B": who stood at the head of a delegation took part in the talks just told. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import { whoIs } from "../parties/participants.ts";
import type { MeetingPassage } from "../passage.ts";
import { phraseEnd } from "../parties/phrase.ts";
import { ofSide } from "./own-side.ts";
import { presencePassage } from "./presence.ts";
import { subjectRange } from "../parties/subject.ts";

const LEADING = new Set(["lead", "head"]);
const SIDES = new Set(["side", "delegation", "team"]);

/** The passages of those who led the sides of a meeting, which they join; they make none. */
export function sidePassages(analysis: Analysis, chunks: Chunks, index: number): readonly MeetingPassage[] {
  return chunks.verbs.flatMap((verb) => sideOf(analysis, chunks, index, verb) ?? []);
}

function sideOf(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): MeetingPassage | null {
  const represents = verb.lemma === "represent" && verb.passive;
  if (!LEADING.has(verb.lemma) && !represents) return null;
  // "is led by A": told of a delegation on its way.
  const isTold = verb.tense === "past" || verb.tense === "future" || (verb.tense === "present" && verb.passive);
  if (verb.negated || verb.form !== "finite" || !isTold) return null;
  const subject = subjectRange(analysis, chunks, verb);
  // "The Indian side was led by A", "A led the Indian side"
  const side = verb.passive ? subject : chunks.nounAt(verb.last);
  if (side === null || (!represents && !SIDES.has(analysis.tokens.lower[side.last - 1]!))) return null;
  const leader = verb.passive
    ? agentOf(analysis, chunks, side, verb.last)
    : subject === null
      ? null
      : ofSide(analysis, side, whoIs(analysis, subject));
  if (leader === null) return null;
  const other = verb.passive ? nextSide(analysis, chunks, verb.last + 1) : null;
  return presencePassage(analysis, index, verb, other === null ? [leader] : [leader, other]);
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
