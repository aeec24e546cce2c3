/** "Under a deal with Peru, Chile will return the ship": what a sentence says is done under an agreement of which it tells no more than whose it is. */
import type { Span } from "../../../../schemas/span.ts";
import { firstWithin, lastWithin } from "../../form-within.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { contentEnd } from "../../clauses/content-span.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { findSubject } from "../../clauses/subject.ts";
import { isConditional } from "../../meetings/times/status.ts";
import { spanOf, tokenRangeOf } from "../../token-range.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { makeAgreement } from "../make-agreement.ts";
import { reporterOf, type Relay } from "../parties/relay.ts";
import type { Scene } from "../scene.ts";
import { instrumentName } from "../content/instrument.ts";
import { recalledParties } from "../parties/recalled-parties.ts";
import { castOf, sideIn, withoutPeople, type Cast } from "../parties/side.ts";
import { dealIn, type Deal } from "../parties/under-deal.ts";

/** Before an agreement of which the reader has not been told. */
const INDEFINITE = new Set(["a", "an"]);
/** Of what is not agreed yet, or no more. */
const NOT_YET = new Set("draft proposed possible potential planned future hypothetical mooted expected rejected failed secret alleged".split(" "));
/** "will be handed over under an extradition treaty with Peru": what has been in force for long. */
const STANDING = new Set(["treaty", "convention", "charter", "treaties"]);
/** "will return", "must return", "may station": what an agreement lays down. */
const LAYING_DOWN = new Set(["will", "shall", "must", "may", "can"]);

/** What parties take upon themselves "in" or "by" an agreement. */
const UNDERTAKING = new Set(["undertake", "agree", "pledge", "promise", "commit"]);
const BEFORE_NAME = new Set(["under", "in", "by", "of", "through"]);
/** "a deal" says nothing of what is agreed. */
const BARE = 2;

/** The agreements of a sentence with those under whose terms something is done in it; a bare name ("a deal") gives way to what is done. */
export function withTerms(
  analysis: Analysis,
  scene: Scene,
  told: readonly DocumentAgreement[],
  relayOf: (verb: VerbGroup) => Relay,
): readonly DocumentAgreement[] {
  const { chunks } = scene;
  const full = told.map((one) => inFull(analysis, chunks, one));
  // "In a deal signed on Monday, they agreed to…": one agreement, with the day of its name.
  const whole = full.filter(
    (one, at) => one !== told[at] || !full.some((other, index) => other !== told[index] && other.content.start === one.content.start),
  );
  const isTold = (verb: VerbGroup): boolean => told.some(({ first }) => first === verb.first);
  const deal = mayLayDown(analysis, chunks) ? dealIn(analysis, chunks, chunks.sentence.first, chunks.sentence.last) : null;
  const verb = deal === null ? undefined : mainVerb(analysis, chunks, deal);
  if (deal === null || verb === undefined || isTold(verb) || told.some(({ content }) => overlaps(spanOf(analysis, deal), content))) return whole;
  const laid = termOf(analysis, scene, verb, deal, relayOf(verb));
  return laid === null ? whole : [...whole, laid];
}

/** Whether a sentence has a word with which it may name what is done under an agreement. */
export const mayLayDown = ({ tokens }: Analysis, { sentence: { first, last } }: Chunks): boolean =>
  firstWithin(tokens.lower, "under", first, last) >= 0 || firstWithin(tokens.lower, "part", first, last) >= 0;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** "Under a deal signed on Monday, Chile will return the ship": the row with the clause for its content where it has a bare name. */
function inFull(analysis: Analysis, chunks: Chunks, row: DocumentAgreement): DocumentAgreement {
  const name = tokenRangeOf(analysis.tokens, row.content);
  const { lower } = analysis.tokens;
  const isBare = name.last - name.first <= BARE && INDEFINITE.has(lower[name.first]!) && name.last <= row.first;
  if (!isBare || row.status.value !== "concluded" || !BEFORE_NAME.has(lower[name.first - 1] ?? "")) return row;
  const range = { first: name.first - 1, last: row.last };
  const verb = mainVerb(analysis, chunks, range);
  const content = verb === undefined ? null : clauseOf(analysis, chunks, verb, range);
  return content === null ? row : { ...row, content: spanOf(analysis, content) };
}

/** The verb of the clause that stands behind an agreement which opens the sentence, or before one that closes it. */
function mainVerb(analysis: Analysis, chunks: Chunks, deal: TokenRange): VerbGroup | undefined {
  const { first } = chunks.sentence;
  const before = opening(analysis, deal.first, first);
  const isFronted = before === first || analysis.tokens.lower[before - 1] === "that";
  return isFronted
    ? chunks.verbs.find((verb) => verb.form === "finite" && verb.first >= deal.last)
    : chunks.verbs.findLast((verb) => verb.form === "finite" && verb.last <= deal.first);
}

/** What the clause of a verb says is to be done; null where it lays nothing down. */
function clauseOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup, deal: TokenRange): TokenRange | null {
  const undertakes = UNDERTAKING.has(verb.lemma) && !verb.passive;
  if (verb.negated || !(undertakes || laysDown(analysis, verb)) || isConditional(analysis, chunks, verb)) return null;
  const subject = findSubject(analysis, chunks, verb);
  if (!undertakes && (subject === null || subject.last > verb.first)) return null;
  const isFronted = deal.last <= (undertakes ? verb.first : subject!.first);
  const first = undertakes ? verb.last : startOf(analysis, subject!);
  const last = isFronted
    ? Math.min(contentEnd(analysis, chunks, verb.first), nextMain(analysis, chunks, verb))
    : opening(analysis, deal.first, verb.last);
  return last > verb.last && last > first + 1 ? { first, last } : null;
}

/** "In a deal struck on Monday, Chile and Peru will…": a day that opens the clause is no part of its subject. */
function startOf(analysis: Analysis, subject: TokenRange): number {
  const day = dateAt(analysis, subject.first);
  if (day === undefined || day.last >= subject.last) return subject.first;
  return analysis.tokens.lower[day.last] === "," ? day.last + 1 : day.last;
}

/** How many words may stand between "and" and the verb of the next clause. */
const LONGEST_SUBJECT = 5;

/** The comma of ", and Peru will pay for it": where the next clause of the sentence begins. */
function nextMain({ tokens: { lower } }: Analysis, chunks: Chunks, verb: VerbGroup): number {
  for (const next of chunks.verbs) {
    if (next.first <= verb.first || next.form !== "finite") continue;
    const and = lastWithin(lower, "and", Math.max(verb.last, next.first - LONGEST_SUBJECT), next.first);
    if (and > 0 && lower[and - 1] === "," && chunks.nounAt(and + 1) !== null) return and - 1;
  }
  return chunks.sentence.last;
}

/** The agreement under which the subject of a verb acts; null where the two are not named. */
function termOf(analysis: Analysis, { chunks, index }: Scene, verb: VerbGroup, deal: Deal, relay: Relay): DocumentAgreement | null {
  const content = isUntold(analysis, deal) ? clauseOf(analysis, chunks, verb, deal) : null;
  const subject = content === null ? null : findSubject(analysis, chunks, verb);
  if (content === null || subject === null) return null;
  const cast = castOf([sideIn(analysis, subject), deal.partner]) ?? (verb.passive ? ofThing(analysis, chunks, deal) : null);
  if (cast === null) return null;
  return makeAgreement(analysis, {
    sentence: index,
    word: verb,
    basis: deal.name,
    method: "status.name:inferred",
    content,
    instrument: instrumentName(analysis, deal.name.first, deal.noun, deal.name.last),
    cast: withoutPeople(cast),
    reporter: reporterOf(relay),
  });
}

/** "will return the ship", "is to return it" */
const laysDown = ({ tokens }: Analysis, verb: VerbGroup): boolean =>
  (verb.modal !== null && LAYING_DOWN.has(verb.modal)) || (verb.lemma === "be" && verb.tense === "present" && tokens.lower[verb.last] === "to");

/** "a five-year deal", and no "proposed deal" and not "the deal". */
function isUntold({ tokens: { lower } }: Analysis, { name, last }: Deal): boolean {
  if (!INDEFINITE.has(lower[name.first]!) || STANDING.has(lower[name.last - 1]!) || lower[last] === "being") return false;
  return !lower.slice(name.first, name.last).some((form) => NOT_YET.has(form));
}

/** What may stand before an agreement that opens its sentence, and before one that closes it. */
const OPENING = new Set(["as", "part", "under", "the", "of", "terms", "provisions", "in", "by", "but", "and", ",", "also"]);

/** The token at which "as part of" or ", under the terms of" begins, behind the verb. */
function opening({ tokens: { lower } }: Analysis, at: number, floor: number): number {
  let first = at;
  while (first > floor && OPENING.has(lower[first - 1]!)) first--;
  return first;
}

/** "The ship will be returned to Chile under a deal with Peru": the other party is the only other state of the sentence. */
const ofThing = (analysis: Analysis, { sentence }: Chunks, { name, partner }: Deal): Cast | null =>
  recalledParties(analysis, sentence, name, [partner], () => null);
