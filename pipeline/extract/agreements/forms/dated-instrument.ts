/** "The 1994 border treaty between Chad and Niger": an agreement of which a sentence tells no more than its name, its day and whose it is. */
import { isCapital } from "../../../text/capital.ts";
import type { DateMention } from "../../../dates/date-mention.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { NounGroup } from "../../chunks/noun-group.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import { datesIn } from "../../dating/dates-in.ts";
import { closed, told } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { makeAgreement } from "../make-agreement.ts";
import { contentAt, isKnown, type AgreementContent } from "../content/agreement-content.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { partnerIn } from "../parties/partner.ts";
import { isBroken } from "./passive.ts";
import { recalledParties } from "../parties/recalled-parties.ts";
import type { Scene } from "../scene.ts";
import { castOf, sideIn, withoutPeople, type Cast } from "../parties/side.ts";

/** What two sides settle between them, in the singular. */
const SETTLED = /(?:agreement|accord|treaty|pact|truce|cease-?fire|armistice|memorandum|protocol|understanding)$/;
const OPENING = new Set(["the", "a", "an", "their", "'s"]);
const LONGEST_NAME = 6;
const BEHIND = new Set(["of", "dated"]);
const BETWEEN = new Set(["between"]);
const UNDER = new Set(["under"]);
const WITH = new Set(["with"]);
/** How far behind "between" a day may stand. */
const REACH = 10;

/** The agreements that a sentence recalls by a name with a day of its own; none where a verb tells of them. */
export function datedInstruments(analysis: Analysis, scene: Scene, byVerb: readonly DocumentAgreement[]): readonly DocumentAgreement[] {
  const { first, last } = scene.chunks.sentence;
  return datesIn(analysis, first, last).flatMap((date) => {
    const row = datedInstrument(analysis, scene, date);
    const isTold = row !== null && [...byVerb, ...scene.told].some((other) => isSame(other, row));
    return row === null || isTold ? [] : [row];
  });
}

function datedInstrument(analysis: Analysis, scene: Scene, mention: DateMention): DocumentAgreement | null {
  const { chunks, frames, index } = scene;
  const { tokens } = analysis;
  // "the treaty with Chad, which dates from 1994"
  const since = startOfDating(analysis, chunks, mention.first);
  const isBehind = since >= 0 || BEHIND.has(tokens.lower[mention.first - 1] ?? "");
  const nearest = since >= 0 ? instrumentBefore(analysis, chunks, since) : chunks.nounAt(isBehind ? mention.first - 2 : mention.last);
  // "the agreement between Chad and Niger of 9 February"
  const isParted = since < 0 && isBehind && nearest !== null && !holdsInstrument(analysis, nearest);
  const parted = isParted ? beforeBetween(analysis, chunks, mention.first - 1) : null;
  const group = parted ?? nearest;
  const day = mention.date === null ? null : closed(mention.date);
  if (day === null || group === null) return null;
  // "a 1994 border treaty": the date stands between what opens the group and its noun; "the treaty of 1994": right behind it.
  const isInside = mention.first === group.first || (mention.first > group.first && OPENING.has(tokens.lower[mention.first - 1]!));
  if (isBehind ? since < 0 && parted === null && group.last !== mention.first - 1 : !isInside) return null;
  const from = isBehind ? group.first : mention.last;
  // "the 1994 treaty | of friendship"
  const noun = instrumentIn(analysis, from, Math.min(chunks.sentence.last, from + LONGEST_NAME));
  const isHead = noun !== null && noun.first < group.last && noun.last >= group.last;
  if (!isHead || !tokens.lower.slice(noun.first, noun.last).some((form) => SETTLED.test(form)) || isBroken(chunks, group.first)) return null;
  const next = chunks.verbs.find((verb) => verb.form === "finite" && verb.first >= group.last);
  const content = contentAt(
    analysis,
    chunks,
    group.first,
    ["np"],
    frames,
    since >= 0 ? since : next === undefined ? chunks.sentence.last : limitOf(analysis, chunks, group, next),
  );
  const cast = content === null || isKnown(analysis, content) ? null : partiesOf(analysis, chunks, content, group);
  if (content === null || cast === null) return null;
  return makeAgreement(analysis, {
    sentence: index,
    word: noun,
    method: "status.name:inferred",
    content,
    instrument: instrumentName(analysis, from, noun, content.last),
    cast: { ...withoutPeople(cast), portfolios: [] },
    date: told(mention, day),
  });
}

/** "dating back to", "which dates from", "in force since": the words before a date that say how old a thing is, the last one first. */
const AGES: ReadonlyArray<readonly string[]> = [
  ["from", "dating"],
  ["to", "back", "dating"],
  ["from", "dates"],
  ["to", "back", "dates"],
  ["to", "back", "goes"],
  ["since", "force", "in"],
  ["since", "effect", "in"],
];
const OPENS_AGE = new Set(["which", "that", "been", "has", ","]);

/** Where "dating from" before the date at token `at` begins, with its comma and its pronoun; -1 where no such words stand. */
function startOfDating({ tokens: { lower } }: Analysis, { sentence }: Chunks, at: number): number {
  const age = AGES.find((words) => words.every((word, back) => lower[at - 1 - back] === word));
  if (age === undefined) return -1;
  let start = at - age.length;
  while (start > sentence.first && OPENS_AGE.has(lower[start - 1]!)) start--;
  return start;
}

/** How many words may stand between a treaty and what says how old it is. */
const LONGEST_DESCRIPTION = 16;

/** The noun group with the instrument of which the words before token `end` speak; null where a clause lies between. */
function instrumentBefore(analysis: Analysis, chunks: Chunks, end: number): NounGroup | null {
  for (let at = end - 1; at >= Math.max(chunks.sentence.first, end - LONGEST_DESCRIPTION); at--) {
    if (chunks.verbAt(at)?.form === "finite") return null;
    const group = chunks.nounAt(at);
    // "the treaty | of friendship"
    const noun = group === null ? null : instrumentIn(analysis, group.first, end);
    if (noun !== null && noun.first < group!.last) return group;
  }
  return null;
}

const RELATIVES = new Set(["which", "who", "whose"]);

/** Before the comma in front of the subject of the next verb or of a relative clause, or the verb itself. */
function limitOf(analysis: Analysis, chunks: Chunks, group: TokenRange, next: VerbGroup): number {
  const { lower } = analysis.tokens;
  for (let at = group.last; at < next.first; at++) {
    // ", which bans nets", ", under which nets are banned"
    if (lower[at] === "," && (RELATIVES.has(lower[at + 1]!) || (analysis.tags[at + 1] === "ADP" && RELATIVES.has(lower[at + 2]!)))) return at;
    if (lower[at] === "which" && at > group.last - 1) return analysis.tags[at - 1] === "ADP" ? at - 1 : at;
  }
  const subject = findSubject(analysis, chunks, next);
  return subject !== null && subject.first > group.last && subject.last <= next.first && lower[subject.first - 1] === ","
    ? subject.first - 1
    : next.first;
}

const holdsInstrument = (analysis: Analysis, { first, last }: TokenRange): boolean => instrumentIn(analysis, first, last) !== null;

/** The noun group right before the "between" that stands in front of token `end`; null without one. */
function beforeBetween({ tokens }: Analysis, chunks: Chunks, end: number): NounGroup | null {
  for (let at = end - 1; at > Math.max(chunks.sentence.first, end - REACH); at--)
    if (BETWEEN.has(tokens.lower[at]!)) {
      const group = chunks.nounAt(at - 1);
      return group?.last === at ? group : null;
    }
  return null;
}

/** "between Chad and Niger", "the Chad-Niger accord", "Chad's 1994 accord with Niger"; else, with one of them named or "under", the two of whom the sentence speaks. */
function partiesOf(analysis: Analysis, chunks: Chunks, content: AgreementContent, group: TokenRange): Cast | null {
  const partner = partnerIn(analysis, chunks, content, WITH);
  const named = castOf([partnerIn(analysis, chunks, content, BETWEEN)]) ?? castOf([sideIn(analysis, group), partner]);
  if (named !== null) return named;
  const isUnder = UNDER.has(analysis.tokens.lower[group.first - 1]!);
  const recalled = partner !== null || isUnder ? recalledParties(analysis, chunks.sentence, group, [partner], () => null) : null;
  return recalled ?? (partner === null ? ofThoseNamed(analysis, chunks, group) : null);
}

const DEFINITE = new Set(["the", "their"]);

/** "Chad told Niger that it wants to change the 1954 treaty": of the two whom the sentence names, unless the agreement bears a name of its own. */
function ofThoseNamed(analysis: Analysis, { sentence }: Chunks, group: TokenRange): Cast | null {
  const { tokens } = analysis;
  if (!DEFINITE.has(tokens.lower[group.first]!)) return null;
  for (let at = group.first + 1; at < group.last; at++) if (isCapital(tokens.text, tokens.start[at]!)) return null;
  return recalledParties(analysis, sentence, group, [], () => null);
}

/** Whether both are of one year, or one stands in the words of the other, and their parties are the same. */
const isSame = (other: DocumentAgreement, { parties, date, verb }: DocumentAgreement): boolean =>
  (other.content.start <= verb.start && verb.end <= other.content.end) ||
  (parties.every(({ value }) => other.parties.some((party) => party.value === value)) &&
    other.date?.value.date.slice(0, 4) === date!.value.date.slice(0, 4));
