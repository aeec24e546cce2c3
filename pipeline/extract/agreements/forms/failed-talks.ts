/** Negotiations that came to nothing: "the talks collapsed", "ended without an agreement on…", "parted without a deal". */
import type { Analysis } from "../../analysis.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { findSubject } from "../../clauses/subject.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { isOtherEdition } from "../../meetings/nouns/edition.ts";
import type { NounFrame } from "../../meetings/nouns/noun-frame.ts";
import { nounParticipants } from "../../meetings/nouns/noun-participants.ts";
import { isConditional } from "../../meetings/times/status.ts";
import { dateOf } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { makeAgreement } from "../make-agreement.ts";
import { contentAt } from "../content/agreement-content.ts";
import { companyNear } from "../parties/company.ts";
import { partnerIn } from "../parties/partner.ts";
import type { Scene } from "../scene.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { reporterOf, type Relay } from "../parties/relay.ts";
import { castOf, sideIn, withoutPeople, type Cast } from "../parties/side.ts";

/** What talks do when they fail; verbs that need a particle have it behind them. */
const FAILING: ReadonlyMap<string, readonly string[]> = new Map([
  ["collapse", [""]],
  ["fail", [""]],
  ["founder", [""]],
  ["break", ["down", "up", "off"]],
  ["fall", ["apart", "through"]],
]);
const ENDING = new Set(["end", "close", "conclude", "finish", "adjourn", "break"]);
/** "The talks yielded no result" */
const YIELDING = new Set(["yield", "produce", "bring", "achieve"]);
/** "ended without result" */
const RESULTS = new Set(["result", "results", "outcome", "success", "breakthrough", "conclusion", "progress"]);
const OUTCOMES = new Set(["deadlock", "stalemate", "failure", "disarray"]);
const PARTING = new Set(["leave", "part", "depart", "return", "walk", "go", "emerge", "disperse", "come"]);
/** How far behind the verb "without a deal" may stand. */
const REACH = 14;

/** Whether a verb can say that talks failed. */
export const mayFail = (verb: VerbGroup): boolean =>
  FAILING.has(verb.lemma) || YIELDING.has(verb.lemma) || ENDING.has(verb.lemma) || PARTING.has(verb.lemma) || verb.lemma === "be";

/** The agreement that a finite verb says was not reached; none when it says no such thing. */
export function failedTalks(analysis: Analysis, scene: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  const { chunks } = scene;
  const absent = verb.form === "finite" ? withoutAgreement(analysis, scene, verb, relay) : [];
  if (absent.length > 0) return absent;
  if (verb.form !== "finite" || verb.negated || verb.modal !== null || isConditional(analysis, chunks, verb)) return [];
  const without = missingInstrument(analysis, scene, verb, relay.limit);
  const subject = without === null && !fails(analysis, verb) ? null : findSubject(analysis, chunks, verb);
  if (subject === null || isTakenUpAgain(analysis, scene, verb)) return [];
  const frame = scene.frames.find(({ first, last }) => subject.head >= first && subject.head < last);
  if (frame === undefined && without === null) return [];
  const cast = partiesOf(analysis, scene, frame, subject, verb);
  if (cast === null) return [];
  const end = without?.last ?? behindOutcome(analysis, verb);
  const bare = without === null || without.last - without.first <= 2;
  const content = bare ? (matterOf(analysis, { first: subject.first, last: verb.first }) ?? { first: subject.first, last: end }) : without;
  const noun = without === null ? null : instrumentIn(analysis, without.first, without.last);
  return [
    makeAgreement(analysis, {
      sentence: scene.index,
      word: verb,
      status: "not_reached",
      basis: { first: verb.first, last: end },
      content,
      instrument: noun === null ? null : instrumentName(analysis, without!.first, noun, without!.last),
      cast,
      date: dateOf(analysis, chunks, verb.first, verb.last, verb, [content]),
      reporter: reporterOf(relay),
    }),
  ];
}

const ABOUT = new Set(["on", "for", "about", "over"]);

const SOUGHT = new Set(["agreement", "deal", "accord", "consensus", "compromise"]);
const INTENDED = new Set(["planned", "proposed", "draft", "expected", "hoped-for", "long-awaited", "mooted"]);

/** "There was no agreement on the quota", "A planned accord on cod fell through": what was to be agreed and was not. */
function withoutAgreement(analysis: Analysis, scene: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  const { chunks, index } = scene;
  const { lower } = analysis.tokens;
  const isThere = verb.lemma === "be" && verb.tense === "past" && lower[verb.first - 1] === "there" && lower[verb.last] === "no";
  const falls = !isThere && fails(analysis, verb) && FAILING.has(verb.lemma);
  const subject = falls ? findSubject(analysis, chunks, verb) : null;
  const range = isThere ? { first: verb.last, last: chunks.sentence.last } : subject;
  const noun = range === null ? null : instrumentIn(analysis, range.first, range.last);
  // "There was no truce in sight" tells of no talks that failed.
  if (isThere && noun !== null && !(SOUGHT.has(lower[noun.last - 1]!) && ABOUT.has(lower[noun.last] ?? ""))) return [];
  if (range === null || noun === null || (falls && !lower.slice(range.first, noun.first + 1).some((form) => INTENDED.has(form)))) return [];
  const content = isThere ? contentAt(analysis, chunks, verb.last, ["instrument"], scene.frames, relay.limit) : range;
  const cast = content === null ? null : (castOf([partnerIn(analysis, chunks, { ...content, form: "np" })]) ?? companyNear(analysis, scene, verb));
  if (content === null || cast === null) return [];
  // "no agreement | on the quota"
  const matter = isThere ? { first: noun.last, last: content.last } : content;
  return [
    makeAgreement(analysis, {
      sentence: index,
      word: verb,
      status: "not_reached",
      content: matter,
      instrument: isThere ? null : instrumentName(analysis, range.first, noun, range.last),
      cast: withoutPeople(cast),
      date: dateOf(analysis, chunks, verb.first, verb.last, verb, [content]),
      reporter: reporterOf(relay),
    }),
  ];
}

/** "Negotiations on a transit treaty": the instrument that the talks were about. */
function matterOf(analysis: Analysis, { first, last }: TokenRange): TokenRange | null {
  const { lower } = analysis.tokens;
  let at = first;
  while (at < last && !ABOUT.has(lower[at]!)) at++;
  const noun = at + 1 < last ? instrumentIn(analysis, at + 1, last) : null;
  return noun === null ? null : { first: at + 1, last: noun.last };
}

/** "…without an agreement on the corridor": the instrument that is missing. */
function missingInstrument(analysis: Analysis, { chunks, frames }: Scene, verb: VerbGroup, limit: number): TokenRange | null {
  const { lower } = analysis.tokens;
  const end = Math.min(limit, chunks.sentence.last, verb.last + REACH);
  for (let at = verb.last; at < end; at++) {
    if (chunks.verbAt(at) !== null && chunks.verbAt(at)!.form === "finite") return null;
    // "ended abruptly with no agreement"
    if (lower[at] !== "without" && !(lower[at] === "with" && lower[at + 1] === "no")) continue;
    // "without signing a treaty" has a verb of its own.
    const noun = chunks.verbAt(at + 1) === null ? instrumentIn(analysis, at + 1, end) : null;
    if (noun === null) return null;
    const bare = { first: at + 1, last: noun.last };
    // "without agreement on Tuesday" says nothing of what about.
    const isDated = [noun.last, noun.last + 1].some((from) => dateAt(analysis, from)?.first === from);
    return isDated ? bare : (contentAt(analysis, chunks, at + 1, ["instrument"], frames, limit) ?? bare);
  }
  return null;
}

const RESUMING = new Set(["resume", "reopen", "restart", "revive", "relaunch", "continue"]);

/** "Talks began in 1975, broke down twice and were taken up again": what came to nothing then is going on. */
const isTakenUpAgain = ({ tokens }: Analysis, { chunks }: Scene, { last }: VerbGroup): boolean =>
  chunks.verbs.some(
    (other) =>
      other.first >= last && other.form === "finite" && (RESUMING.has(other.lemma) || (other.lemma === "take" && tokens.lower[other.last] === "up")),
  );

function fails({ tokens }: Pick<Analysis, "tokens">, verb: VerbGroup): boolean {
  const particles = FAILING.get(verb.lemma);
  if (particles?.some((particle) => particle === "" || tokens.lower[verb.last] === particle) === true) return tokens.lower[verb.last] !== "to";
  return (ENDING.has(verb.lemma) || YIELDING.has(verb.lemma)) && behindOutcome({ tokens }, verb) > verb.last;
}

/** Behind "in deadlock" or the particle of the verb. */
function behindOutcome({ tokens }: Pick<Analysis, "tokens">, { last, lemma }: VerbGroup): number {
  for (let at = last; at < last + REACH && at + 1 < tokens.count && tokens.lower[at] !== "."; at++) {
    if (tokens.lower[at] === "in" && OUTCOMES.has(tokens.lower[at + 1]!)) return at + 2;
    if (tokens.lower[at] !== "without" && !(YIELDING.has(lemma) && at === last && tokens.lower[at] === "no")) continue;
    const noun = /^(?:a|any|much)$/.test(tokens.lower[at + 1]!) ? at + 2 : at + 1;
    if (RESULTS.has(tokens.lower[noun] ?? "")) return noun + 1;
  }
  return FAILING.get(lemma)?.includes(tokens.lower[last]!) === true ? last + 1 : last;
}

/** Those who talked: named with the talks, the subject itself, or those who met shortly before. */
function partiesOf(analysis: Analysis, scene: Scene, frame: NounFrame | undefined, subject: TokenRange, verb: VerbGroup): Cast | null {
  if (frame === undefined) return castOf([sideIn(analysis, subject)]);
  const between = analysis.tokens.lower[frame.last] === "between" ? castOf([sideIn(analysis, { first: frame.last + 1, last: subject.last })]) : null;
  if (between !== null) return between;
  const { named } = nounParticipants(analysis, scene.chunks, frame, verb.first);
  if (named.parties.length > 1) return { ...named, others: [] };
  const company = isOtherEdition(analysis, frame) ? null : companyNear(analysis, scene, verb);
  // "Negotiations with Chile broke down": none of others.
  const isTheirs = named.parties.every(({ value }) => company?.parties.some((party) => party.value === value));
  return isTheirs ? company : null;
}
