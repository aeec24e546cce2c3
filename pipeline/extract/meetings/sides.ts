/** "A led the Chilean side": who stood at the head of a delegation took part in the talks just told. */
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { mentionsIn } from "../reference/index.ts";
import { spanOf } from "../token-range.ts";
import { joinReferents, whoIs } from "./participants.ts";
import type { MeetingPassage } from "./passage.ts";
import { phraseEnd } from "./phrase.ts";
import { subjectRange } from "./subject.ts";

const LEADING = new Set(["lead", "head"]);
const SIDES = new Set(["side", "delegation", "team"]);

/** The passages of those who led the sides of a meeting, which they join; they make none. */
export function sidePassages(analysis: Analysis, chunks: Chunks, index: number): readonly MeetingPassage[] {
  return chunks.verbs.flatMap((verb) => sideOf(analysis, chunks, index, verb) ?? []);
}

function agentOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup) {
  if (analysis.tokens.lower[verb.last] !== "by") return null;
  const last = phraseEnd(analysis, chunks, verb.last + 1, chunks.sentence.last);
  return last > verb.last + 1 ? whoIs(analysis, { first: verb.last + 1, last }) : null;
}

function sideOf(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): MeetingPassage | null {
  if (!LEADING.has(verb.lemma) || verb.negated || verb.form !== "finite" || (verb.tense !== "past" && verb.tense !== "future")) return null;
  const subject = subjectRange(analysis, chunks, verb);
  // "The Indian side was led by A", "A led the Indian side"
  const side = verb.passive ? subject : chunks.nounAt(verb.last);
  if (side === null || !SIDES.has(analysis.tokens.lower[side.last - 1]!)) return null;
  const codes = mentionsIn(analysis, side.first, side.last).flatMap(({ country }) => country ?? []);
  if (codes.length !== 1) return null;
  const who = verb.passive ? agentOf(analysis, chunks, verb) : subject === null ? null : whoIs(analysis, subject);
  // What the side says of its leader outweighs what the text around suggests.
  if (who?.kind !== "person" || (who.country !== null && who.home === null && who.country !== codes[0])) return null;
  return {
    sentence: index,
    first: verb.first,
    last: verb.last,
    span: spanOf(analysis, verb),
    status: null,
    ...joinReferents([{ ...who, country: codes[0]!, home: null, parties: codes }]),
    others: [],
    date: null,
    offset: null,
    place: null,
    forum: null,
    format: null,
    definite: true,
    linkOnly: true,
    partial: true,
    separate: false,
    clause: verb.first,
    beside: false,
    earlier: false,
    sequel: false,
    lone: false,
    again: false,
    coming: false,
    named: false,
  };
}
