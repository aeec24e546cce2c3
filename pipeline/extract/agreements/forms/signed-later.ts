/** "They have concluded a treaty. It was signed on Sunday": the day of an agreement, and its signing, told in a sentence behind it. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { firstWithin } from "../../form-within.ts";
import { findSubject } from "../../clauses/subject.ts";
import { datesIn } from "../../dating/dates-in.ts";
import { dateOf, told } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { isActOfSigning } from "./signings.ts";

const SIGNING = new Set(["sign", "initial", "ink"]);
const MAKING = new Set(["conclude", "reach", "strike", "seal", "finalise", "finalize", "agree", "clinch"]);
/** "The decision was taken on Monday" */
const TAKING = new Set(["take", "reach", "make"]);
const DECISIONS = new Set(["decision", "undertaking", "pledge", "commitment"]);
/** "The signing took place on Monday" */
const ACTS = new Set(["signing", "signature", "initialling", "exchange", "ceremony"]);
const HAPPENING = new Set(["take", "hold"]);
const PRONOUNS = new Set(["it", "they", "both", "all"]);
/** Words for an agreement of which the reader has been told. */
const REFERRING = new Set(
  "agreement agreements accord accords deal deals treaty treaties pact pacts memorandum memoranda protocol protocols convention document documents text texts instrument instruments truce ceasefire cease-fire arrangement declaration understanding mou contract notes papers".split(
    " ",
  ),
);
/** How many sentences behind an agreement its day may be told. */
export const DAY_REACH = 2;
const LONGEST_SUBJECT = 3;
const LONGEST_OPENING = 12;

/** The agreements, each with the day that a sentence soon behind it gives, where it has none of its own; what is signed there is signed. */
export function withLaterDays(analysis: Analysis, chunks: readonly Chunks[], agreements: readonly DocumentAgreement[]): readonly DocumentAgreement[] {
  return agreements.map((agreement, index) => {
    const isDated = agreement.date !== null;
    if (
      (isDated && agreement.kind !== "agreed") ||
      agreement.status.value !== "concluded" ||
      agreement.kind === "affirmed" ||
      agreement.kind === "reaffirmed"
    )
      return agreement;
    const own = chunks[agreement.sentence]!.verbs.find(({ first }) => first === agreement.first);
    const next = agreements.slice(index + 1).find(({ sentence }) => sentence > agreement.sentence)?.sentence ?? Infinity;
    for (let at = agreement.sentence + 1; at <= Math.min(agreement.sentence + DAY_REACH, next, chunks.length - 1); at++) {
      if (analysis.itemOf[at] !== analysis.itemOf[agreement.sentence]) break;
      const occasion = agreement.instrument === null ? null : dayOfCeremony(analysis, chunks[at]!);
      if (occasion !== null && !isDated && isNews(analysis, occasion)) return { ...agreement, date: occasion, kind: "signed" };
      const verb = chunks[at]!.verbs.find((other) => tellsOf(analysis, chunks[at]!, other, agreement, own));
      const date = verb === undefined ? null : dateOf(analysis, chunks[at]!, verb.first, verb.last, verb, []);
      // "The deal was signed in Oslo today", of one struck today
      if (isDated && date?.value.date !== agreement.date!.value.date) continue;
      if (date !== null && isNews(analysis, date))
        return { ...agreement, date, kind: isSigning(analysis, chunks[at]!, verb!) ? "signed" : agreement.kind };
    }
    return agreement;
  });
}

const AT = new Set(["at", "during", "after"]);
/** How far behind "the signing" its day may stand: "of the treaty in Oslo on Monday". */
const TO_DAY = 8;

/** "Speaking at the signing ceremony on Monday, she…" */
function dayOfCeremony(analysis: Analysis, { sentence: { first, last } }: Chunks): DocumentAgreement["date"] {
  const { lower } = analysis.tokens;
  for (let at = first + 2; at < last; at++) {
    if (!isActOfSigning(lower[at]!) || lower[at - 1] !== "the" || !AT.has(lower[at - 2]!)) continue;
    const day = datesIn(analysis, at, Math.min(last, at + TO_DAY)).find(({ date }) => date?.date_precision === "day");
    const isFree = day !== undefined && !lower.slice(at, day.first).some((form) => form === "," || form === ";");
    return isFree ? told(day, day.date!) : null;
  }
  return null;
}

/** Whether a verb tells that the agreement told before, and no other, was made. */
function tellsOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup, agreement: DocumentAgreement, own: VerbGroup | undefined): boolean {
  if (isRecalled(analysis, chunks, verb)) return agreement.instrument !== null;
  if (verb.form !== "finite" || verb.negated || verb.modal !== null || verb.progressive || verb.tense === "future") return false;
  const { lower } = analysis.tokens;
  const subject = findSubject(analysis, chunks, verb);
  if (subject === null || subject.last > verb.first || subject.last - subject.first > LONGEST_SUBJECT) return false;
  const opening = lower[subject.first]!;
  const head = lower[subject.head]!;
  const isThe = opening === "the";
  if (isThe && ACTS.has(head)) return HAPPENING.has(verb.lemma) && (verb.passive || lower[verb.last] === "place");
  if (!verb.passive) return false;
  if (isThe && DECISIONS.has(head)) return TAKING.has(verb.lemma) && agreement.kind === "agreed";
  const isMade = SIGNING.has(verb.lemma) || MAKING.has(verb.lemma) || verb.lemma === own?.lemma;
  return isMade && agreement.instrument !== null && ((subject.last - subject.first === 1 && PRONOUNS.has(opening)) || (isThe && REFERRING.has(head)));
}

/** "Under the document, signed in May, …", "Signed in May, it…" */
function isRecalled({ tokens: { lower } }: Analysis, { sentence }: Chunks, verb: VerbGroup): boolean {
  const isParticiple = verb.form === "participle" || (verb.form === "finite" && verb.tense === "past" && verb.simple);
  if (!isParticiple || verb.passive || !(SIGNING.has(verb.lemma) || MAKING.has(verb.lemma))) return false;
  if (verb.first === sentence.first) {
    const comma = firstWithin(lower, ",", verb.last, Math.min(sentence.last, verb.last + LONGEST_OPENING));
    return comma > 0 && (lower[comma + 1] === "it" || (lower[comma + 1] === "the" && REFERRING.has(lower[comma + 2] ?? "")));
  }
  // "The treaty signed in 1954" is told from another by its day.
  const noun = verb.first - 2;
  return noun > sentence.first && lower[noun + 1] === "," && lower[noun - 1] === "the" && REFERRING.has(lower[noun]!);
}

/** "It was signed", "The signing took place" */
const isSigning = ({ tokens: { lower } }: Analysis, { sentence: { first } }: Chunks, verb: VerbGroup): boolean =>
  SIGNING.has(verb.lemma) || lower.slice(first, verb.first).some(isActOfSigning);

/** Whether a day is past, and not of years ago. */
function isNews({ document: { row } }: Analysis, { value: { date_start: start } }: NonNullable<DocumentAgreement["date"]>): boolean {
  if (row.published === null || start === null) return true;
  return start <= row.published && Number(row.published.slice(0, 4)) - Number(start.slice(0, 4)) <= 1;
}
