/** "The presidents witnessed the signing of five accords between A and B": an agreement told by the noun of its signing. */
import type { AgreementStatus } from "../../../../schemas/agreement.ts";
import type { Analysis } from "../../analysis.ts";
import { findSubject } from "../../clauses/subject.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { datesIn } from "../../dating/dates-in.ts";
import { closed, told } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { contentAt, isKnown } from "../content/agreement-content.ts";
import { behindPlaceAndDay } from "../content/place-and-day.ts";
import { agreementDate } from "../agreement-date.ts";
import { makeAgreement } from "../make-agreement.ts";
import { companyNear } from "../parties/company.ts";
import { partnerIn } from "../parties/partner.ts";
import type { Scene } from "../scene.ts";
import { agreementStatus } from "../agreement-status.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { awaitedSigning } from "./awaited-signing.ts";
import { castOf, sideIn, withoutPeople } from "../parties/side.ts";

/** What those present at a signing do. */
const WITNESSING = new Set(["witness", "oversee", "attend", "watch", "observe", "preside", "see", "mark", "conclude", "follow", "culminate", "end"]);
/** What a signing itself does when it happens, and what is done with one that is to come. */
const HAPPENING = new Set(["take", "follow", "come", "mark", "crown", "cap", "end", "open", "hold", "conclude", "bring", "pave"]);
/** "The signing of a treaty was announced" */
const ANNOUNCING = new Set(["announce", "hail", "welcome", "report", "celebrate", "witness", "attend", "see"]);
const PUTTING_OFF = new Set(["put", "postpone", "delay", "schedule", "plan", "set", "fix", "expect", "defer", "be"]);
/** Before an instrument of which the reader has not been told. */
const INDEFINITE = new Set(["a", "an"]);
const UPON = new Set(["with", "following", "after", "upon"]);
const AHEAD = new Set(["next", "tomorrow", "later", "this"]);
const LONGEST_NAME = 12;
const ACTS = new Set(["signing", "signature", "initialling", "initialing"]);
/** What a signing was of a visit or of talks. */
const OUTCOMES = new Set(["highlight", "highlights", "outcome", "outcomes", "result", "results", "achievement", "fruit"]);
const WITH_EXCHANGE = new Set(["exchange", "exchanging"]);

/** Whether a form names the act of signing. */
export const isActOfSigning = (form: string): boolean => ACTS.has(form);

/** Whether a form may tell of a signing that is watched. */
export const isWatched = (form: string): boolean => ACTS.has(form) || WITH_EXCHANGE.has(form);

/** The agreements whose signing the sentence has somebody witness. */
export function signings(analysis: Analysis, scene: Scene): readonly DocumentAgreement[] {
  const { lower } = analysis.tokens;
  const { first, last } = scene.chunks.sentence;
  const found: DocumentAgreement[] = [];
  for (let at = first; at < last; at++) {
    // "following the signature on Monday of a protocol"
    const isCeremony = lower[at] === "signing" && lower[at + 1] === "ceremony";
    // "the signing and exchange of"
    const isPair = lower[at + 1] === "and" && WITH_EXCHANGE.has(lower[at + 2]!);
    const of = ACTS.has(lower[at]!) ? behindPlaceAndDay(analysis, isCeremony ? at + 2 : isPair ? at + 3 : at + 1) : -1;
    if (WITH_EXCHANGE.has(lower[at]!) && lower[at - 1] === "the" && lower[at + 1] === "of") found.push(...exchangeAt(analysis, scene, at));
    const isOf = of > at && (lower[of] === "of" || (isCeremony && lower[of] === "for"));
    const row = isOf ? signingAt(analysis, scene, at, of) : ACTS.has(lower[at]!) ? awaitedSigning(analysis, scene, at) : null;
    if (row !== null) found.push(row);
  }
  return found;
}

/** "The premiers witnessed the exchange of two agreements": those that have been signed there. */
function exchangeAt(analysis: Analysis, scene: Scene, at: number): readonly DocumentAgreement[] {
  const verb = scene.chunks.verbs.findLast((other) => other.form === "finite" && other.last <= at);
  const row = verb?.lemma === "witness" ? signingAt(analysis, scene, at, at + 1) : null;
  return row === null ? [] : [row];
}

function signingAt(analysis: Analysis, scene: Scene, at: number, of: number): DocumentAgreement | null {
  const { chunks, index } = scene;
  const own = ownVerb(analysis, scene, at, of);
  const verb = own ?? chunks.verbs.findLast((other) => other.form === "finite" && other.last <= at) ?? mainVerbBehind(scene, at);
  const status =
    verb === undefined ? null : own === undefined ? witnessedStatus(analysis, scene, verb, { first: at, last: of }) : ownStatus(analysis, scene, own);
  const noun =
    status === "concluded" || status === "planned" ? instrumentIn(analysis, of + 1, Math.min(of + LONGEST_NAME, chunks.sentence.last)) : null;
  if (verb === undefined || status === null || noun === null) return null;
  const content = contentAt(
    analysis,
    chunks,
    of + 1,
    ["np"],
    scene.frames,
    own?.first ?? (verb.first > at ? endOfOpening(analysis, at, verb.first) : chunks.sentence.last),
  );
  if (content === null || (status === "concluded" && isKnown(analysis, content))) return null;
  const partner = partnerIn(analysis, chunks, content);
  const subject = subjectOf(analysis, scene, verb);
  const cast =
    castOf([partner]) ??
    castOf([subject]) ??
    (subject?.who?.stated === true ? castOf([subject, partner]) : null) ??
    companyNear(analysis, scene, verb);
  // "the signing of a pact with Chile" is of none but Chile's partners.
  if (cast === null || partner?.who?.parties.some((code) => cast.parties.every(({ value }) => value !== code)) === true) return null;
  return makeAgreement(analysis, {
    sentence: index,
    word: { first: at, last: at + 1 },
    kind: "signed",
    status,
    method: "status.signing:stated",
    content,
    instrument: instrumentName(analysis, content.first, noun, content.last),
    cast: withoutPeople(cast),
    date:
      dayBetween(analysis, at + 1, of) ??
      (verb.first > at && own === undefined ? dayBetween(analysis, of, endOfOpening(analysis, at, verb.first)) : null) ??
      agreementDate(analysis, chunks, verb, content, noun),
  });
}

/** The first day among tokens `[first, last)`, as between the noun of signing and its "of"; null where none stands. */
function dayBetween(analysis: Analysis, first: number, last: number): DocumentAgreement["date"] {
  const day = datesIn(analysis, first, last).find(({ date }) => date !== null);
  const date = day === undefined ? null : closed(day.date!);
  return date === null ? null : told(day!, date);
}

/** The comma behind a phrase that opens the sentence. */
function endOfOpening({ tokens }: Analysis, at: number, limit: number): number {
  const comma = tokens.lower.slice(at, limit).indexOf(",");
  return comma < 0 ? limit : at + comma;
}

/** The verb whose subject is "the signing of…", which opens its clause. */
function ownVerb(analysis: Analysis, { chunks }: Scene, at: number, of: number): VerbGroup | undefined {
  const { first } = chunks.sentence;
  const article = analysis.tokens.lower[at - 1];
  const opens =
    (article === "the" || article === "a") && (at - 1 === first || analysis.tags[at - 2] === "PUNCT" || analysis.tags[at - 2] === "SCONJ");
  const verb = opens ? chunks.verbs.find((other) => other.form === "finite" && other.first > at) : undefined;
  const subject = verb === undefined ? null : findSubject(analysis, chunks, verb);
  return subject !== null && subject.first <= of + 3 ? verb : undefined;
}

/** "The signing of an accord took place", "…has been put off until May". */
function ownStatus(analysis: Analysis, { chunks }: Scene, verb: VerbGroup): AgreementStatus | null {
  // "The signing of a treaty would be welcome"
  if (verb.modal === "would") return null;
  const status = agreementStatus(analysis, chunks, verb);
  if (verb.lemma === "cancel") return status === "concluded" ? "not_reached" : null;
  if (PUTTING_OFF.has(verb.lemma) && (verb.passive || verb.lemma === "be")) return "planned";
  return HAPPENING.has(verb.lemma) || (ANNOUNCING.has(verb.lemma) && verb.passive) ? status : null;
}

/** "The presidents witnessed the signing of…", "With the signing of a treaty, the two sides ended…". */
function witnessedStatus(analysis: Analysis, { chunks }: Scene, verb: VerbGroup, { first: at, last: of }: TokenRange): AgreementStatus | null {
  const { lower } = analysis.tokens;
  // "held a signing ceremony for a treaty"
  const holds = verb.lemma === "hold" && lower[at + 1] === "ceremony";
  if ((WITNESSING.has(verb.lemma) || holds) && verb.last <= at) return agreementStatus(analysis, chunks, verb);
  // "A highlight of the visit was the signing of two pacts"
  const isOutcome = verb.lemma === "be" && verb.tense === "past" && !verb.negated && lower[verb.last] === "the" && verb.last === at - 1;
  if (isOutcome && lower.slice(chunks.sentence.first, verb.first).some((form) => OUTCOMES.has(form))) return "concluded";
  const upon = UPON.has(lower[at - 1]!) || (lower[at - 1] === "the" && UPON.has(lower[at - 2]!));
  // "Following the signature yesterday of a pact, trade will resume": a day between them has been.
  const isDone = verb.tense === "past" || (of > at + 1 && !lower.slice(at + 1, of).some((form) => AHEAD.has(form)));
  if (upon && !verb.negated && isDated(analysis, at, of, verb.first > at ? verb.first : chunks.sentence.last)) return "concluded";
  return upon && INDEFINITE.has(lower[of + 1]!) && isDone && !verb.negated ? "concluded" : null;
}

/** "Following the signing of the Oslo Memorandum in May, …": one told by its day, which is past. */
function isDated(analysis: Analysis, at: number, of: number, limit: number): boolean {
  const { published } = analysis.document.row;
  const day = datesIn(analysis, of, endOfOpening(analysis, at, limit)).find(({ date }) => date !== null);
  const end = day?.date?.date_end ?? null;
  return end !== null && published !== null && end <= published;
}

/** The verb of the main clause behind a signing that opens its sentence. */
const mainVerbBehind = ({ chunks }: Scene, at: number): VerbGroup | undefined =>
  chunks.verbs.find((other) => other.form === "finite" && other.first > at);

function subjectOf(analysis: Analysis, { chunks }: Scene, verb: VerbGroup) {
  const subject = findSubject(analysis, chunks, verb);
  return subject === null ? null : sideIn(analysis, subject);
}
