/** What an agreement verb governs: whether it is a complement of the kind the verb takes, and where it ends. */
import type { AgreementComplement, AgreementVerb } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import { QUESTION_WORDS } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { findSubject } from "../../clauses/subject.ts";
import { contentEnd } from "../../clauses/content-span.ts";
import type { NounFrame } from "../../meetings/nouns/noun-frame.ts";
import { behindMember, behindParticle } from "./behind-particle.ts";
import { frontedEnd, SUBORDINATING } from "./fronted-end.ts";
import { nextClause } from "./next-clause.ts";
import { contentStart, isYearOfName, OPENING } from "./content-start.ts";
import { withoutTail } from "./content-tail.ts";
import { fits, type ComplementForm } from "./complement-kind.ts";
import { instrumentIn } from "./instrument.ts";
import { withoutNextNumber } from "./list-lines.ts";

export interface AgreementContent {
  readonly first: number;
  readonly last: number;
  readonly form: ComplementForm;
}

const QUOTES = new Set(['"', "\u201c", "``", "\u2018"]);
const CLOSING = new Set(['"', "\u201d", "''", "\u2019"]);
const POINTING = new Set(["this", "these", "those", "it", "them", "nothing", "everything", "anything", "something", "little", "much"]);

/** The content of one reading of an agreement verb, which ends before token `limit` at the latest; null when what follows is none it takes. */
export function agreementContent(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  { particle, complements }: AgreementVerb,
  frames: readonly NounFrame[],
  limit: number,
): AgreementContent | null {
  const at = behindParticle(analysis, behindMember(analysis, chunks, verb.last, particle), particle);
  // "settled on Tuesday for a draw"
  const day = at > verb.last ? dateAt(analysis, at) : undefined;
  if (day?.first === at && day.date !== null && !isYearOfName(analysis, chunks, at)) return null;
  const first = at < 0 ? chunks.sentence.last : contentStart(analysis, chunks, at);
  // "in the fields agreed upon for their cooperation"
  if (analysis.tokens.lower[first] === "upon" && analysis.tags[first + 1] === "ADP") return null;
  const end = Math.min(limit, withoutNextNumber(analysis, chunks.sentence.last), frontedEnd(analysis, chunks, verb));
  return first >= end ? null : contentAt(analysis, chunks, first, complements, frames, end);
}

/** What is agreed from token `first` on, if it is of a kind that is taken. */
export function contentAt(
  analysis: Analysis,
  chunks: Chunks,
  first: number,
  takes: readonly AgreementComplement[],
  frames: readonly NounFrame[],
  limit: number,
): AgreementContent | null {
  const form = formAt(analysis, chunks, first, limit);
  // "agreed to disagree"
  if (form === "to" && analysis.tokens.lower[first + 1] === "disagree") return null;
  if (form === null || refersBack(analysis, first) || isProcedure(analysis, first) || !fits(analysis, chunks, first, form, takes)) return null;
  const settled = form === "np" || form === "to" ? nextClause(analysis, chunks, first) : limit;
  const end = Math.min(limit, contentEnd(analysis, chunks, first), form === "np" ? asideEnd(analysis, chunks, first) : limit, settled);
  const last = withoutMarks(analysis, first, withoutTail(analysis, chunks, frames, first, form, end));
  return last > first + 1 ? { first, last, form } : null;
}

/** "The talks, the first since the two signed a treaty in May, ran for an hour": the comma that closes the aside in which it was told. */
function asideEnd(analysis: Analysis, chunks: Chunks, first: number): number {
  const { tokens, tags } = analysis;
  const next = chunks.verbs.find((verb) => verb.first > first && verb.form === "finite");
  if (next === undefined) return chunks.sentence.last;
  if (tokens.lower[next.first - 1] !== ",") return relativeEnd(analysis, chunks, first, next);
  for (let at = first; at < next.first; at++)
    if (tags[at] === "SCONJ" || QUESTION_WORDS.has(tokens.lower[at]!) || tokens.lower[at] === "that") return chunks.sentence.last;
  return next.first - 1;
}

/** "With Chile, which signed a treaty in May, patrols are to start": the comma behind a relative clause that stands before the main clause. */
function relativeEnd(analysis: Analysis, chunks: Chunks, first: number, next: VerbGroup): number {
  const { lower } = analysis.tokens;
  const own = chunks.verbs.findLast((verb) => verb.form === "finite" && verb.last <= first);
  const comma = findSubject(analysis, chunks, next)?.first ?? 0;
  const opens = own !== undefined && lower[own.first - 1] === "which" && lower[own.first - 2] === ",";
  const isFirst = chunks.verbs.every((verb) => verb.form !== "finite" || verb === own || verb.first > first);
  return opens && isFirst && comma - 1 > first && lower[comma - 1] === "," ? comma - 1 : chunks.sentence.last;
}

const KNOWN = new Set(
  "document documents agreement agreements deal deals treaty accord accords pact memorandum mou text protocol instrument papers declaration convention".split(
    " ",
  ),
);

/** "signed the document": one of which the reader has been told. */
export function isKnown(analysis: Analysis, { first, last }: AgreementContent): boolean {
  const { tokens } = analysis;
  const at = tokens.lower[first] === "the" ? first + 1 : -1;
  if (at < 0 || !KNOWN.has(tokens.lower[at]!)) return false;
  const next = tokens.lower[at + 1];
  const dated = next === "on" && dateAt(analysis, at + 2)?.first === at + 2;
  return at + 1 >= last || next === "at" || next === "in" || dated || (next === "on" && tokens.lower[at + 2] === "behalf");
}

/** "agreed on this point", "issued the following statement": nothing is said of what it is. */
function refersBack(analysis: Analysis, first: number): boolean {
  const { lower } = analysis.tokens;
  const at = OPENING.has(lower[first]!) ? first + 1 : first;
  return POINTING.has(lower[at]!) && analysis.tags[at + 1] !== "VERB" && lower[at + 2] !== "of"
    ? true
    : lower[at] === "the" && lower[at + 1] === "following";
}

/** "finalised the agenda" */
const isProcedure = ({ tokens: { lower } }: Analysis, first: number): boolean => lower[first] === "the" && lower[first + 1] === "agenda";

function formAt(analysis: Analysis, chunks: Chunks, first: number, limit: number): ComplementForm | null {
  let at = first;
  while (at < chunks.sentence.last && QUOTES.has(analysis.tokens.lower[at]!)) at++;
  const form = analysis.tokens.lower[at]!;
  if (form === "that") return "that";
  // "agreed not to reinforce the post"
  if (form === "to" || (form === "not" && analysis.tokens.lower[at + 1] === "to")) return "to";
  if (OPENING.has(form) || form === "for") return "np";
  // "signed a “Cooperation Agreement”"
  if (analysis.tags[at] === "DET" && QUOTES.has(analysis.tokens.lower[at + 1] ?? "")) return "np";
  // "announced the reopening of the border": a gerund with an article is a noun.
  if (form === "the" && analysis.tokens.lower[at + 1]!.endsWith("ing") && analysis.tokens.lower[at + 2] === "of") return "np";
  const group = chunks.nounAt(at);
  if (group === null) return form === "there" ? "clause" : QUESTION_WORDS.has(form) ? "np" : null;
  const verb = chunks.verbs.find((candidate) => candidate.first >= group.last && candidate.first < limit && candidate.form === "finite");
  // "signed a treaty and agreed to…" goes on with another verb.
  const next = verb === undefined || analysis.tags[verb.first - 1] === "CCONJ" || verb.first - group.last > 8;
  // "reached an agreement to restore ties severed in May": a participle that looks like a past tense, within what the infinitive, or "fixing the status of troops stationed there", governs.
  const within =
    verb !== undefined &&
    chunks.verbs.some((other) => (other.form === "infinitive" || other.form === "gerund") && other.first === group.last && other.last < verb.first);
  // "signed an accord to end raids aimed at herds": a participle.
  const reduced = verb !== undefined && verb.simple && verb.tense === "past" && isBound(analysis, verb.last);
  const named = (within || reduced) && instrumentIn(analysis, at, group.last) !== null;
  return next || named || hasBorder(analysis, group.last, verb.first) ? "np" : "clause";
}

/** "aimed at", "brokered by", "designed to" */
const isBound = ({ tags, tokens }: Analysis, at: number): boolean => tags[at] === "ADP" || tokens.lower[at] === "to";

/** "a memorandum that opens the way", "a treaty as prices rose": the verb is one of a relative or subordinate clause. */
const BORDERS = new Set([",", ";", ":", "that", "which", ...QUESTION_WORDS]);

function hasBorder(analysis: Analysis, from: number, to: number): boolean {
  const { lower } = analysis.tokens;
  for (let at = from; at < to; at++) if (BORDERS.has(lower[at]!) || SUBORDINATING.has(lower[at]!) || analysis.tags[at] === "SCONJ") return true;
  return false;
}

/** Drops a final comma, and a closing quotation mark that nothing in the content opened. */
function withoutMarks(analysis: Analysis, first: number, end: number): number {
  let last = end;
  while (last > first + 1) {
    const mark = analysis.tokens.lower[last - 1]!;
    const closes = CLOSING.has(mark) && !analysis.quotations.some((quotation) => quotation.last === last && quotation.first >= first);
    if (mark !== "," && mark !== ";" && !closes) return last;
    last--;
  }
  return last;
}
