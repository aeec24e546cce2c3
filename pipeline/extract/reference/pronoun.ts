/** Pronouns of one person: "he", "she", "who", "the former", "the latter". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { isOther } from "./gender.ts";
import { holderOf, resolveTitle } from "./holder.ts";
import { indexFrom, mentionsIn } from "./mentions-in.ts";
import { isParenthetical } from "./parenthetical.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import { firstOf, isQuoted, isSayer, isServed, isSubject, personsBefore } from "./persons.ts";
import { belonging, pluralSetsIn } from "./plural-sets.ts";
import { byMemory, referentOf } from "./referent.ts";
import { speaks, unnamedSayer } from "./unnamed-sayer.ts";

const SENTENCES_BACK = 8;
/** Of a speech whose sentences all name the speaker by the pronoun. */
const LONGEST_SPEECH = 30;
/** How far "the former" reaches back. */
const PAIR_BACK = 5;

/** "he", "she", "him", "her": the last one, named or by a title alone, who was subject of a verb of saying, else the last subject, else the last named. */
export function resolveHeOrShe(analysis: Analysis, range: TokenRange, feminine: boolean, except: string | null = null): Referent | null {
  const here = analysis.sentenceOf[range.first]!;
  const parallel = except === null ? parallelTo(analysis, range) : -1;
  if (parallel >= 0) {
    const same = resolveHeOrShe(analysis, { first: parallel, last: parallel + 1 }, feminine);
    return same === null ? null : byMemory(analysis, same, range);
  }
  const inPassing = isParenthetical(analysis, range);
  const gender = feminine ? "feminine" : "masculine";
  let left = SENTENCES_BACK;
  for (let index = here; index >= Math.max(analysis.itemOf[here]!, here - LONGEST_SPEECH) && left >= 0; index--) {
    const sentence = analysis.sentences[index]!;
    // "He said the treaty was his idea and that A had refused it": whoever spoke there is told before.
    if (index < here && speaksIn(analysis, sentence, feminine ? "she" : "he")) continue;
    left--;
    // "In his talk with A, he said": somebody else than A.
    const isInFront =
      index === here &&
      (isOwnersPhrase(analysis, sentence.first, feminine) ||
        isOwnMessage(analysis, sentence.first, range.first) ||
        isParticiple(analysis, sentence.first, range.first));
    const own = isInFront ? sentence.first : range.first;
    const ones = mentionsIn(analysis, sentence.first, Math.min(sentence.last, own)).filter(
      (mention) =>
        isOne(analysis, mention) &&
        mention.name !== except &&
        !isOther(analysis, mention, gender) &&
        !isDescribed(analysis, mention, range) &&
        !(inPassing && index === here && !isSayer(analysis, mention)),
    );
    // "She met A. Later she called B": who is spoken of goes on being spoken of.
    const goesOn = index < here && opensWith(analysis, sentence, feminine ? "she" : "he");
    const named = ones.find((one) => isSayer(analysis, one) && !isQuoted(analysis, one)) ?? null;
    const unnamed = named === null && except === null && says(analysis, range) ? unnamedSayer(analysis, sentence, own) : null;
    if (unnamed !== null) return byMemory(analysis, unnamed, range);
    const chosen = goesOn ? named : chooseSubject(analysis, ones);
    const referent = chosen === null ? null : holderOrTitle(analysis, chosen);
    if (referent !== null && referent.name !== except) return byMemory(analysis, referent, range);
  }
  const nearest = firstOf(
    personsBefore(analysis, range.first),
    (person) => !isOther(analysis, person, gender) && !isDescribed(analysis, person, range),
  );
  return nearest === null ? null : byMemory(analysis, referentOf(analysis, nearest)!, range);
}

const RELATIVES = new Set(["who", "whom", "whose"]);

/** "A, whom he described as", "B of Chile, who she said": the one described is another than the pronoun's. */
const isDescribed = ({ tokens }: Analysis, { first, last }: Mention, pronoun: TokenRange): boolean =>
  RELATIVES.has(tokens.lower[pronoun.first - 1]!) && first < pronoun.first && pronoun.first - last <= MOST_DESCRIBED;

/** Between a name and the pronoun: "of Chile, whom" */
const MOST_DESCRIBED = 5;

/** "he said", "she later added", "said he": who goes on speaking may have no name; who does something else has. */
const says = (analysis: Analysis, { first, last }: TokenRange): boolean =>
  speaks(analysis, analysis.tags[last] === "ADV" ? last + 1 : last) || speaks(analysis, first - 1);

/** "In his talk with A,", "During her visit to B,": a phrase in front that speaks of its subject. */
function isOwnersPhrase({ tokens, tags }: Analysis, first: number, feminine: boolean): boolean {
  return tags[first] === "ADP" && tokens.lower[first + 1] === (feminine ? "her" : "his");
}

const FRONT = new Set(["a", "an", "another"]);

/** "In a letter to A, he", "In a call with A he": what somebody else is told or takes part in. */
function isOwnMessage({ tokens, tags }: Analysis, first: number, pronoun: number): boolean {
  if (tokens.lower[first] !== "in" || !FRONT.has(tokens.lower[first + 1]!) || pronoun - first > LONGEST_FRONT) return false;
  for (let at = first; at < pronoun; at++) if (tags[at] === "VERB" || tags[at] === "AUX") return false;
  return true;
}

const LONGEST_FRONT = 20;

/** "Flanked by A, he", "Standing beside A, she", "Asked about A, he": what a participle in front has with it is somebody else. */
const isParticiple = ({ tokens, tags }: Analysis, first: number, pronoun: number): boolean =>
  tags[first] === "VERB" && isParticipleForm(tokens.lower[first]!) && tokens.lower[pronoun - 1] === ",";

const isParticipleForm = (form: string): boolean => /(?:ed|ing)$/.test(form);

/** "He said…", "…, she added.": whether a pronoun is the speaker of a whole sentence, in front of what is said or behind it. */
function speaksIn(analysis: Analysis, { first, last }: TokenRange, pronoun: string): boolean {
  const { lower } = analysis.tokens;
  const at = analysis.tags[first] === "CCONJ" ? first + 1 : first;
  if (lower[at] === pronoun && says(analysis, { first: at, last: at + 1 }) && !isParallel(analysis, at + 1, last)) return true;
  for (let end = last - 1; end > Math.max(first, last - LONGEST_TAIL); end--) {
    if (lower[end] !== pronoun || quotationAt(analysis.quotations, end) !== null || !says(analysis, { first: end, last: end + 1 })) continue;
    return lower[end - 1] === "," || quotationAt(analysis.quotations, end - 1) !== null;
  }
  return false;
}

/** "He said no, and A said": another speaks in the same sentence. */
function isParallel(analysis: Analysis, from: number, last: number): boolean {
  return mentionsIn(analysis, from, last).some(
    (mention) => isOne(analysis, mention) && analysis.tokens.lower[mention.last] === "said" && !isQuoted(analysis, mention),
  );
}

/** ", he added on Monday." */
const LONGEST_TAIL = 7;

/** How far into a sentence its subject may stand: "On the sidelines of the autumn session she". */
const OPENING = 10;

/** Whether a pronoun is the subject of the first clause of a sentence. */
function opensWith({ tokens, tags }: Analysis, { first, last }: TokenRange, pronoun: string): boolean {
  // "Recalling a meeting of A and B, she": behind the comma, however long the phrase with the participle is.
  const isFronted = isParticipleForm(tokens.lower[first]!) && tags[first] === "VERB";
  for (let at = first; at < Math.min(first + (isFronted ? LONGEST_PARTICIPLE : OPENING), last); at++) {
    if (tokens.lower[at] === pronoun && (!isFronted || tokens.lower[at - 1] === ",")) return true;
    if (tags[at] === "AUX" || (tags[at] === "VERB" && !isFronted)) return false;
  }
  return false;
}

const LONGEST_PARTICIPLE = 40;

/** How far behind "and" the pronoun may stand: "and in the afternoon he held talks". */
const AND_REACH = 5;

const FRONTING = new Set(["where", "when", "while", "after", "before"]);

/** "he met the minister, and in the afternoon he held talks": the subject of the clause before, where "and" joins a clause with the same pronoun; -1 elsewhere. */
function parallelTo(analysis: Analysis, { first }: TokenRange): number {
  const { lower } = analysis.tokens;
  const form = lower[first]!;
  if (form !== "he" && form !== "she") return -1;
  const start = analysis.sentences[analysis.sentenceOf[first]!]!.first;
  const fronted = lower[first - 1] === "," ? lower.indexOf(form, start) : first;
  // "In Lima, where she met the envoy, she told him"
  if (fronted < first && FRONTING.has(lower[fronted - 1]!)) return fronted;
  let and = first - 1;
  while (and > start && first - and <= AND_REACH && lower[and] !== "and") and--;
  if (lower[and] !== "and" || analysis.tags.slice(and, first).some((tag) => tag === "VERB" || tag === "AUX")) return -1;
  for (let at = and - 1; at >= start; at--) {
    if (/["\u201c\u201d]|^that$/.test(lower[at]!)) return -1;
    if (lower[at] === form) return at;
  }
  return -1;
}

const INDEFINITE = new Set(["a", "an", "another", "one"]);
const NOBODY = new Set(["as", "no", "other", "any", "every", "each"]);

/** Whoever is named, whoever comes in by a title alone ("a spokesman"), and the leaders and ministers of a state; any other title may stand for somebody named before ("the senator"). */
function isOne(analysis: Analysis, mention: Mention): boolean {
  if (mention.kind !== "office") return mention.kind === "person";
  const { first } = belonging(analysis, mention);
  const before = analysis.tokens.lower[first - 1] ?? "";
  const isHigh = mention.level === "leader" || mention.level === "minister";
  // "a president would": any president. "her years as foreign minister", "no minister": nobody.
  if (INDEFINITE.has(before) || INDEFINITE.has(analysis.tokens.lower[first]!)) return !isHigh;
  // In a government's own text a leader without a state is its own.
  if (NOBODY.has(before)) return false;
  // "The envoy shrugged. He": one whom the text has named.
  if (!isHigh) return isDefinite(analysis, first) && isSubject(analysis, mention) && holderOf(analysis, mention) !== null;
  return mention.country !== null || analysis.issuer !== null || (mention.level === "leader" && before === "the" && isSubject(analysis, mention));
}

/** "the envoy", "the veteran diplomat" */
const isDefinite = ({ tokens, tags }: Analysis, first: number): boolean =>
  tokens.lower[first - 1] === "the" || (tokens.lower[first - 2] === "the" && (tags[first - 1] === "ADJ" || tags[first - 1] === "NOUN"));

/** A title alone can stand for somebody who is named elsewhere. */
const holderOrTitle = (analysis: Analysis, one: Mention): Referent =>
  one.kind === "person" ? referentOf(analysis, one)! : resolveTitle(analysis, one, belonging(analysis, one));

/** Whoever has no name but a title is spoken of only as a subject. */
function chooseSubject(analysis: Analysis, ones: readonly Mention[]): Mention | null {
  const free = ones.filter((one) => !isQuoted(analysis, one));
  const isNamed = ({ kind }: Mention): boolean => kind === "person";
  return (
    free.find((one) => isSayer(analysis, one)) ??
    free.find((one) => isSubject(analysis, one)) ??
    free.find((one) => opensAsOwner(analysis, one)) ??
    free.find((one) => isAgent(analysis, one)) ??
    free.findLast((one) => isNamed(one) && !isServed(analysis, one)) ??
    free.findLast(isNamed) ??
    ones.findLast(isNamed) ??
    null
  );
}

/** "was described by an official as": who does it in a passive. */
function isAgent(analysis: Analysis, one: Mention): boolean {
  const { lower } = analysis.tokens;
  let at = one.kind === "person" ? one.first - 1 : belonging(analysis, one).first - 1;
  while (at > 0 && analysis.tags[at] !== "ADP" && one.first - at < LONGEST_TITLE && analysis.tags[at] !== "VERB") at--;
  return lower[at] === "by" && analysis.tags[at - 1] === "VERB";
}

const LONGEST_TITLE = 7;

/** "Holm's last stop was Lima": whose the subject is. */
const opensAsOwner = ({ tokens, sentences, sentenceOf }: Analysis, { kind, first, last }: Mention): boolean =>
  kind === "person" && tokens.lower[last] === "'s" && first === sentences[sentenceOf[first]!]!.first;

/** "who", "which": what was named right before it. */
export function resolveRelative(analysis: Analysis, range: TokenRange): Referent | null {
  const before = analysis.mentions[indexFrom(analysis, range.first) - 1];
  if (before === undefined || range.first - before.last > 2) return null;
  const referent = referentOf(analysis, before);
  return referent === null ? null : byMemory(analysis, referent, range);
}

/** "the former" and "the latter" of the last two. */
export function resolveOfTwo(analysis: Analysis, range: TokenRange, latter: boolean): Referent | null {
  const here = analysis.sentenceOf[range.first]!;
  for (let index = here; index >= Math.max(analysis.itemOf[here]!, here - PAIR_BACK); index--) {
    const sentence = analysis.sentences[index]!;
    const set = pluralSetsIn(analysis, sentence.first, Math.min(sentence.last, range.first)).findLast((other) => other.persons.length === 2);
    const chosen = latter ? set?.persons[1] : set?.persons[0];
    if (chosen !== undefined) return byMemory(analysis, referentOf(analysis, chosen)!, range);
  }
  return null;
}
