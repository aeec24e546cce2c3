/** "told the visiting minister of B that", "Visiting Oslo, A told his counterpart B that": whoever speaks to a visitor meets him. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { cueOf } from "../../clauses/cue-of.ts";
import { wordSet } from "../../word-set.ts";
import { impliedPassage } from "../implied-passage.ts";
import { isHigh, whoIs } from "../parties/participants.ts";
import { rangeFrom } from "../parties/partner-range.ts";
import type { MeetingPassage, ToldPlace } from "../passage.ts";
import { visited } from "../places/place.ts";
import { statusOf } from "../times/status.ts";
import { subjectRange } from "../parties/subject.ts";
import { dateOf } from "../times/when.ts";

/** What is said to somebody's face, and reports nothing. */
const COURTESIES = wordSet("thank congratulate praise decorate assure reassure promise press");

/** The passages of those who speak to a visitor, or on a visit to their host. */
export const visitorPassages = (analysis: Analysis, chunks: Chunks, index: number): readonly MeetingPassage[] =>
  chunks.verbs.flatMap((verb) => passageOf(analysis, chunks, index, verb) ?? []);

function passageOf(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): MeetingPassage | null {
  if (verb.form !== "finite" || verb.passive || verb.negated || verb.tense !== "past" || verb.perfect) return null;
  if (cueOf(analysis, verb) === undefined && !COURTESIES.has(verb.lemma)) return null;
  const object = chunks.nounAt(verb.last)?.first === verb.last ? rangeFrom(analysis, chunks, verb.last) : null;
  if (object === null) return null;
  const place = visitOf(analysis, chunks, verb, object);
  if (place === undefined) return null;
  const subject = subjectRange(analysis, chunks, verb);
  const [who, whom] = [subject === null ? null : whoIs(analysis, subject), whoIs(analysis, object)];
  const meet = who?.kind === "person" && whom?.kind === "person" && isHigh(who.level) && whom.level !== null;
  if (!meet || whom.parties.length === 0 || who.parties.some((code) => whom.parties.includes(code))) return null;
  const status = statusOf(analysis, chunks, verb, "held");
  const date = dateOf(analysis, chunks, verb.first, object.last, verb, []);
  return status === null ? null : impliedPassage(analysis, index, verb, { who: [who, whom], status, date, place, rule: "visit" });
}

/** Where the visit is that brings them together, as far as it is told; undefined without a visit. */
function visitOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup, object: TokenRange): ToldPlace | null | undefined {
  const { lower } = analysis.tokens;
  if (lower[object.first] === "visiting" || (lower[object.first] === "the" && lower[object.first + 1] === "visiting")) return null;
  const [opening] = chunks.verbs;
  const isVisit = opening !== undefined && opening.first === chunks.sentence.first && opening.form === "gerund" && opening.lemma === "visit";
  const isHost = /^(?:his|her)$/.test(lower[object.first]!);
  const place = isVisit && isHost && chunks.verbs.find(({ form }) => form === "finite") === verb ? visited(analysis, opening) : null;
  return place ?? undefined;
}
