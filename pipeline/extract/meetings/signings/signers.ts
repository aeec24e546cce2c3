/** Who puts a name to what is settled: the subject and those behind "with", or those behind "by". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { mentionAt } from "../../reference/index.ts";
import { pluralSetsIn } from "../../reference/plural-sets.ts";
import { wordSet } from "../../word-set.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { representatives } from "./on-behalf.ts";
import { isBodyOfStates, whoAre, whoIs } from "../parties/participants.ts";
import { phraseEnd } from "../parties/phrase.ts";
import { subjectRange } from "../parties/subject.ts";

export interface Signers {
  readonly who: readonly Referent[];
  /** Tokens from the first to the last word that names them. */
  readonly words: TokenRange;
}

const SIGNING = wordSet("sign initial ink countersign cosign co-sign");
/** "put their names to", "set their hands to" */
const PUTTING = wordSet("put set affix append");
const SIGNATURES = wordSet("signature signatures name names initials hand hands pen pens");
/** "exchanged notes", "handed over the instruments of ratification" */
const EXCHANGING = wordSet("exchange hand");
const PAPERS = wordSet("notes letters instruments documents texts");
/** "attended the signing ceremony", "presided over the signature of a treaty" */
const ATTENDING = wordSet("attend witness oversee watch preside observe");
const CEREMONY = wordSet("signing signature");
/** How long the words before "signing" may be: "attended a lavish signing". */
const BEFORE_CEREMONY = 4;
/** How far behind the verb "with" or "by" may stand: "was signed at the palace in Oslo on Tuesday by". */
const REACH = 16;

/** Whether a verb tells that a paper is signed. */
export function isSigning(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (SIGNING.has(verb.lemma)) return true;
  if (ATTENDING.has(verb.lemma)) return isAtCeremony(analysis, chunks, verb);
  const isPut = PUTTING.has(verb.lemma) && !verb.passive;
  if (!isPut && !EXCHANGING.has(verb.lemma)) return false;
  const object = verb.passive ? chunks.nounAt(verb.first - 1) : chunks.nounAt(verb.last);
  return object !== null && (isPut ? SIGNATURES : PAPERS).has(analysis.tokens.lower[object.head]!);
}

/** Whether it is a signing that is attended. */
function isAtCeremony(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  const { lower } = analysis.tokens;
  const subject = verb.passive ? subjectRange(analysis, chunks, verb) : null;
  const [from, to] = subject === null ? [verb.last, verb.last + BEFORE_CEREMONY] : [subject.first, subject.last];
  return (!verb.passive || subject !== null) && lower.slice(from, Math.min(to, chunks.sentence.last)).some((form) => CEREMONY.has(form));
}

/** Those who sign or agree, where they are office-holders of two parties, or of a body of states; null for states, whose signatures may come from anywhere. */
export function signersOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Signers | null {
  const standing = isSigning(analysis, chunks, verb) ? representatives(analysis, chunks, verb) : null;
  if (standing !== null) return standing;
  const byWhom = verb.passive || verb.form === "participle" || isReduced(analysis, chunks, verb);
  const named = byWhom ? agents(analysis, chunks, verb) : subjects(analysis, chunks, verb);
  const signers = named === null ? null : { ...named, who: ofInstrument(analysis, chunks, named.who) };
  return signers !== null && areOfficeHolders(analysis, signers.who) ? signers : null;
}

/** "A treaty between Chile and Norway was signed by Mr. A and the Norwegian minister, B": whoever is of no state that is said signs for the other one. */
function ofInstrument(analysis: Analysis, chunks: Chunks, who: readonly Referent[]): readonly Referent[] {
  const people = who.flatMap((one) => (one.members.length > 0 ? one.members : [one]));
  const open = people.filter(({ parties }) => parties.length === 0);
  if (people.length !== 2 || open.length !== 1 || open[0]!.kind !== "person") return who;
  const between = analysis.tokens.lower.slice(chunks.sentence.first, chunks.sentence.last).indexOf("between");
  const [set] = between < 0 ? [] : pluralSetsIn(analysis, chunks.sentence.first + between + 1, chunks.sentence.last);
  const told = people.find(({ parties }) => parties.length > 0)!.parties;
  const left = set?.codes.length === 2 ? set.codes.filter((code) => !told.includes(code)) : [];
  if (left.length !== 1) return who;
  return people.map((one) => (one === open[0] ? { ...one, country: left[0]!, parties: left, stated: false } : one));
}

/** "A letter, signed on Monday by A and B,": a participle, though its form is also that of the past tense. */
const isReduced = ({ tokens }: Analysis, chunks: Chunks, { simple, first, last }: VerbGroup): boolean =>
  simple && tokens.lower[first - 1] === "," && chunks.nounAt(last) === null;

/** "A and B signed", "A signed a treaty with B" */
function subjects(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Signers | null {
  const subject = subjectRange(analysis, chunks, verb);
  if (subject === null || subject.first > verb.first) return null;
  const who = whoIs(analysis, subject);
  if (who === null) return null;
  const other = who.kind === "person" && who.parties.length === 1 && isSigning(analysis, chunks, verb) ? partner(analysis, chunks, verb) : null;
  return { who: other === null ? [who] : [who, other], words: subject };
}

/** The person behind "with" in the clause of the verb; null without one. */
function partner(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Referent | null {
  const limit = Math.min(verb.last + REACH, chunks.sentence.last);
  for (let at = verb.last; at < limit && chunks.verbAt(at) === null; at++) {
    if (analysis.tokens.lower[at] !== "with") continue;
    const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
    const who = last > at + 1 ? whoIs(analysis, { first: at + 1, last }) : null;
    return who?.kind === "person" ? who : null;
  }
  return null;
}

/** "was signed in Lima by A and B", "signed by A and by B" */
function agents(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Signers | null {
  const { lower } = analysis.tokens;
  for (let at = verb.last; at < Math.min(verb.last + REACH, chunks.sentence.last); at++) {
    if (chunks.verbAt(at) !== null || (lower[at] === "," && !isPlaceOrDay(analysis, at + 1) && lower[at + 1] !== "by")) return null;
    if (lower[at] !== "by") continue;
    const first = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
    if (first === at + 1) return null;
    const next = nextBy(lower, first);
    const last = next < 0 ? first : phraseEnd(analysis, chunks, next, chunks.sentence.last);
    const who = whoAre(analysis, { first: at + 1, last: first });
    return { who: next < 0 ? who : [...who, ...whoAre(analysis, { first: next, last })], words: { first: at + 1, last } };
  }
  return null;
}

/** Behind ", and by": where the next signer begins; -1 without one. */
function nextBy(lower: readonly string[], at: number): number {
  const link = lower[at] === "," ? at + 1 : at;
  return lower[link] === "and" && lower[link + 1] === "by" ? link + 2 : -1;
}

const isPlaceOrDay = (analysis: Analysis, at: number): boolean =>
  dateAt(analysis, at) !== undefined ||
  dateAt(analysis, at + 1) !== undefined ||
  mentionAt(analysis, at)?.kind === "place" ||
  mentionAt(analysis, at)?.kind === "country";

function areOfficeHolders(analysis: Analysis, who: readonly Referent[]): boolean {
  if (!who.every(isHolder)) return false;
  const parties = new Set(who.flatMap((one) => one.parties));
  return parties.size > 1 || (who.length === 1 && who[0]!.level !== null && who[0]!.kind === "group" && isBodyOfStates(analysis, who[0]!));
}

const isHolder = ({ kind, members, level }: Referent): boolean =>
  kind === "person" ||
  (members.length > 1 ? members.every((member) => member.kind === "person" || member.level !== null) : kind === "group" && level !== null);
