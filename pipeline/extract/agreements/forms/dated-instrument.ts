/** "The 1994 border treaty between Chad and Niger": an agreement of which a sentence tells no more than its name, its day and whose it is. */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { DateMention } from "../../../dates/date-mention.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { NounGroup } from "../../chunks/noun-group.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import { datesIn } from "../../dating/dates-in.ts";
import type { Told } from "../../meetings/passage.ts";
import { closed, told } from "../../meetings/times/when.ts";
import { spanOf } from "../../token-range.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { contentAt, isKnown, type AgreementContent } from "../content/agreement-content.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { partnerIn } from "../parties/partner.ts";
import { isBroken } from "./passive.ts";
import { recalledParties } from "../parties/recalled-parties.ts";
import type { Scene } from "../scene.ts";
import { castOf, sideIn, type Cast } from "../parties/side.ts";

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
  const isBehind = BEHIND.has(tokens.lower[mention.first - 1] ?? "");
  const nearest = chunks.nounAt(isBehind ? mention.first - 2 : mention.last);
  // "the agreement between Chad and Niger of 9 February"
  const parted = isBehind && nearest !== null && !holdsInstrument(analysis, nearest) ? beforeBetween(analysis, chunks, mention.first - 1) : null;
  const group = parted ?? nearest;
  const day = mention.date === null ? null : closed(mention.date);
  if (day === null || group === null) return null;
  // "a 1994 border treaty": the date stands between what opens the group and its noun; "the treaty of 1994": right behind it.
  const isInside = mention.first === group.first || (mention.first > group.first && OPENING.has(tokens.lower[mention.first - 1]!));
  if (isBehind ? parted === null && group.last !== mention.first - 1 : !isInside) return null;
  const from = isBehind ? group.first : mention.last;
  const noun = instrumentIn(analysis, from, Math.min(group.last, from + LONGEST_NAME));
  if (noun === null || noun.last !== group.last || !SETTLED.test(tokens.lower[noun.last - 1]!) || isBroken(chunks, group.first)) return null;
  const next = chunks.verbs.find((verb) => verb.form === "finite" && verb.first >= group.last);
  const content = contentAt(
    analysis,
    chunks,
    group.first,
    ["np"],
    frames,
    next === undefined ? chunks.sentence.last : limitOf(analysis, chunks, group, next),
  );
  const cast = content === null || isKnown(analysis, content) ? null : partiesOf(analysis, chunks, content, group);
  if (content === null || cast === null) return null;
  const word = spanOf(analysis, noun);
  return {
    sentence: index,
    first: noun.first,
    last: noun.last,
    verb: word,
    kind: "agreed",
    status: { value: "concluded", spans: [word], method: "status.name:inferred" },
    content: spanOf(analysis, content),
    instrument: instrumentName(analysis, from, noun, content.last),
    people: [],
    parties: cast.parties,
    others: cast.others,
    portfolios: [],
    date: told(mention, day) satisfies Told<EdtfDate>,
    reporter: null,
  };
}

const RELATIVES = new Set(["which", "who", "whose"]);

/** Before the comma in front of the subject of the next verb or of a relative clause, or the verb itself. */
function limitOf(analysis: Analysis, chunks: Chunks, group: TokenRange, next: VerbGroup): number {
  const { lower } = analysis.tokens;
  for (let at = group.last; at < next.first; at++) if (lower[at] === "," && RELATIVES.has(lower[at + 1]!)) return at;
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
  return partner !== null || isUnder ? recalledParties(analysis, chunks.sentence, group, [partner], () => null) : null;
}

/** Whether both are of one year, or one stands in the words of the other, and their parties are the same. */
const isSame = (other: DocumentAgreement, { parties, date, verb }: DocumentAgreement): boolean =>
  (other.content.start <= verb.start && verb.end <= other.content.end) ||
  (parties.every(({ value }) => other.parties.some((party) => party.value === value)) &&
    other.date?.value.date.slice(0, 4) === date!.value.date.slice(0, 4));
