/** Who does what a verb says: the subject of finite verbs, participles, infinitives and coordinated verbs. */
import { quotationAt } from "../../text/quotation-at.ts";
import { SUBORDINATORS } from "../closed-classes.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { fullNounGroup } from "./noun-phrase.ts";
import { hasCommaBetween, isTime, skipAsidesLeft } from "./asides.ts";
import { cueOf } from "./cue-of.ts";
import { inClosedRelative, inContactClause, inRelative, isAsked, isReported, RELATIVES, reportsOn, sameQuotation } from "./sharing.ts";
import { asSubject, type Subject } from "./found-subject.ts";
import { behindGerund, behindOpening, inverted, isQuoteOrComma, mayInvert, overObject } from "./inverted-subject.ts";
import { thankedFor, withName } from "./named-subject.ts";
import { beforeRelative, behindRelative, overRelative, relative } from "./relative-subject.ts";

/** Verbs whose object, not whose subject, does what their infinitive says. */
const OBJECT_CONTROL = new Set(
  "ask urge tell order allow permit force invite want expect help enable persuade press call encourage require advise warn request lead push cause instruct direct".split(
    " ",
  ),
);
/** A verb may be this many verb groups away from the one whose subject it shares. */
const REACH = 12;

/** The subject of a verb group of the sentence, as its full noun group; null when the sentence has none for it. */
export function findSubject(text: TaggedText, chunks: Chunks, verb: VerbGroup): Subject | null {
  return subjectOf(text, chunks, chunks.verbs.indexOf(verb), REACH);
}

/** By sentence, verb and reach: each is asked by many verbs around it, and verbs without subjects ask one another. */
const subjectsIn = new WeakMap<Chunks, Map<number, Subject | null>>();

function subjectOf(text: TaggedText, chunks: Chunks, index: number, reach: number): Subject | null {
  if (chunks.verbs[index] === undefined || reach === 0) return null;
  let subjects = subjectsIn.get(chunks);
  if (subjects === undefined) subjectsIn.set(chunks, (subjects = new Map()));
  const key = index * (REACH + 1) + reach;
  const known = subjects.get(key);
  if (known !== undefined) return known;
  const subject = findSubjectOf(text, chunks, index, reach);
  subjects.set(key, subject);
  return subject;
}

function findSubjectOf(text: TaggedText, chunks: Chunks, index: number, reach: number): Subject | null {
  const verb = chunks.verbs[index]!;
  if (verb.form === "infinitive") return subjectOfInfinitive(text, chunks, index, reach);
  if (verb.form === "gerund" || verb.form === "participle") return subjectOfParticiple(text, chunks, index, reach);
  return subjectOfFinite(text, chunks, index, reach);
}

function subjectOfFinite(text: TaggedText, chunks: Chunks, index: number, reach: number): Subject | null {
  const verb = chunks.verbs[index]!;
  const { tokens } = text;
  const at = skipAsidesLeft(text, chunks, verb.first);
  const before = at - 1;
  if (before < chunks.sentence.first) return inverted(text, chunks, verb);
  if (RELATIVES.has(tokens.lower[before]!)) return relative(text, chunks, before);
  const group = chunks.nounAt(before);
  if (group !== null && group.last === at && isTime(text, group) && text.tags[group.first - 1] === "ADP") return inverted(text, chunks, verb);
  if (group !== null && group.last === at) {
    const phrase = overObject(text, chunks, behindGerund(text, chunks, fullNounGroup(text, chunks, behindOpening(text, chunks, group) ?? group)));
    // "the claim that it was a farce is": what a clause says of its own subject.
    const own = phrase.first > chunks.sentence.first ? chunks.verbAt(phrase.first - 1) : null;
    if (own?.lemma === "be" && own.form === "finite" && phrase.last === verb.first) return null;
    return overRelative(text, chunks, phrase, verb) ?? asSubject(withName(text, chunks, phrase, verb), "adjacent", null);
  }
  // "those surveyed say"
  const passive = chunks.verbAt(before);
  const asked = passive?.form === "participle" && passive.last === at ? chunks.nounAt(passive.first - 1) : null;
  if (asked !== null && asked.last === passive!.first) return asSubject(fullNounGroup(text, chunks, asked), "adjacent", null);
  const named = behindRelative(text, chunks, verb);
  if (named !== null) return named;
  // "reiterated their support; affirmed the need": what follows a semicolon goes on with the subject before it.
  const main = tokens.lower[before] === ";" ? ofMainClause(text, chunks, index, reach) : null;
  if (main !== null) return main;
  if (isQuoteOrComma(text, before) && mayInvert(text, verb)) {
    const after = inverted(text, chunks, verb);
    if (after !== null) return after;
  }
  return shared(text, chunks, index, reach) ?? beforeRelative(text, chunks, verb);
}

/** "…activities that undermine it; affirmed…": behind a semicolon the main clause goes on, whose verb is the first of the sentence. */
function ofMainClause(text: TaggedText, chunks: Chunks, index: number, reach: number): Subject | null {
  const main = chunks.verbs.findIndex((verb) => verb.form === "finite");
  const subject = main >= 0 && main < index ? subjectOf(text, chunks, main, reach - 1) : null;
  return subject?.rule === "adjacent" ? { ...subject, rule: "shared" } : null;
}

/** A coordinated verb shares the subject of the verb before it. */
function shared(text: TaggedText, chunks: Chunks, index: number, reach: number): Subject | null {
  const verb = chunks.verbs[index]!;
  for (let other = index - 1; other >= 0; other--) {
    const candidate = chunks.verbs[other]!;
    if (
      candidate.form !== "finite" ||
      !sameQuotation(text, candidate, verb) ||
      inRelative(text, chunks, candidate) !== inRelative(text, chunks, verb)
    )
      continue;
    if (reportsOn(text, verb) && !reportsOn(text, candidate) && (isReported(text, chunks, other) || isAsked(text, chunks, other))) continue;
    if (isOfOtherTense(text, chunks, verb, other) || inClosedRelative(text, chunks, candidate, verb.first)) continue;
    const subject = subjectOf(text, chunks, other, reach - 1);
    if (subject !== null && !inContactClause(chunks, candidate)) return { ...subject, rule: "shared" };
  }
  return null;
}

/** "said Chile would pay and asked Norway to wait", "watched soldiers land and declared": a past verb of saying goes with a past in front, not with the other tense between them. */
function isOfOtherTense(text: TaggedText, chunks: Chunks, verb: VerbGroup, index: number): boolean {
  const candidate = chunks.verbs[index]!;
  if (verb.tense !== "past" || candidate.tense === "past" || candidate.perfect || cueOf(text, verb) === undefined) return false;
  const goesOnFrom = (earlier: VerbGroup | undefined): boolean =>
    earlier?.form === "finite" && earlier.tense === "past" && !inRelative(text, chunks, earlier) && sameQuotation(text, earlier, verb);
  // "said the plan is what hurts farmers and called it late": over the clauses of what is said.
  return (
    goesOnFrom(chunks.verbs[index - 1]) ||
    chunks.verbs.slice(Math.max(0, index - REACH), index).some((earlier) => cueOf(text, earlier) !== undefined && goesOnFrom(earlier))
  );
}

function subjectOfInfinitive(text: TaggedText, chunks: Chunks, index: number, reach: number): Subject | null {
  const verb = chunks.verbs[index]!;
  if (verb.governor >= 0) {
    const subject = subjectOf(text, chunks, verb.governor, reach - 1);
    return subject === null ? null : { ...subject, rule: "governor" };
  }
  const governor = chunks.verbs[index - 1];
  if (governor === undefined) return null;
  if (OBJECT_CONTROL.has(governor.lemma) && !governor.passive) {
    const object = chunks.nouns.findLast((noun) => noun.first >= governor.last && noun.last <= verb.first);
    if (object !== undefined) return asSubject(fullNounGroup(text, chunks, object), "object", null);
  }
  const subject = subjectOf(text, chunks, index - 1, reach - 1);
  return subject === null ? null : { ...subject, rule: "shared" };
}

/** A participle after a comma takes the subject of the main clause; directly after a noun it takes that noun; at the front, the subject that follows. */
function subjectOfParticiple(text: TaggedText, chunks: Chunks, index: number, reach: number): Subject | null {
  const author = authorOf(text, chunks, index, reach);
  if (author !== null) return author;
  const verb = chunks.verbs[index]!;
  const before = verb.first - 1;
  const own = before >= chunks.sentence.first ? chunks.nounAt(before) : null;
  if (own !== null && own.last === verb.first) return asSubject(fullNounGroup(text, chunks, own), "adjacent", null);
  const thanked = thankedFor(text, chunks, index);
  if (thanked !== null) return thanked;
  const main = mainVerb(text, chunks, verb);
  if (main >= 0) {
    const subject = subjectOf(text, chunks, main, reach - 1);
    return subject === null ? null : { ...subject, rule: main > index ? "following" : "shared" };
  }
  return null;
}

/** Of whom what follows may tell: "quoted officials saying". */
const RELAYING = new Set(["quote", "cite", "report", "tell", "ask", "note", "recall"]);
/** "criticized the envoys saying": they may have said it. */
const PEOPLE = ["persons", "anonymous", "body-noun", "institution", "parties"] as const;
/** "gave a defence of the plan saying" */
const SPEECHES = new Set("defence defense account assessment description explanation answer reply response warning speech interview".split(" "));
const ISSUING = new Set([
  "respond",
  "reply",
  "react",
  "issue",
  "release",
  "make",
  "publish",
  "send",
  "write",
  "deliver",
  "give",
  "post",
  "sign",
  "circulate",
]);

/** "Holm issued a statement saying": who issues a text speaks in it. */
function authorOf(text: TaggedText, chunks: Chunks, index: number, reach: number): Subject | null {
  // "issued a statement following the talks saying"
  const at = chunks.verbs[index - 1]?.lemma === "follow" && chunks.verbs[index - 1]!.form === "gerund" ? index - 2 : index - 1;
  const issued = chunks.verbs[at];
  if (issued === undefined || issued.form !== "finite" || issued.passive) return null;
  const tells = cueOf(text, issued)?.speech === true && !RELAYING.has(issued.lemma);
  if (!tells && !ISSUING.has(issued.lemma)) return null;
  const { first } = chunks.verbs[index]!;
  const own = first > chunks.sentence.first ? chunks.nounAt(first - 1) : null;
  if (own === null || own.last !== first || fullNounGroup(text, chunks, own).first < issued.last) return null;
  // "a letter to the council" ends in another noun.
  const { head } = chunks.nounAt(issued.last) ?? own;
  const word = text.tokens.lower[head]!;
  const isSpoken = tells ? own.kind === "noun" && !PEOPLE.some((kind) => text.lexicon.words.is(word, kind)) : SPEECHES.has(word);
  if (!isSpoken && !text.lexicon.words.is(word, "document")) return null;
  const subject = subjectOf(text, chunks, at, reach - 1);
  return subject === null ? null : { ...subject, rule: "shared" };
}

/** The index of the verb of the main clause that a participle hangs on; -1 without one. */
function mainVerb(text: TaggedText, chunks: Chunks, participle: VerbGroup): number {
  const finite = (verb: VerbGroup): boolean => verb.form === "finite" && sameQuotation(text, verb, participle) && !inRelative(text, chunks, verb);
  const before = chunks.verbs.filter((verb) => finite(verb) && verb.last <= participle.first && !inFrontedClause(text, chunks, verb));
  const main = before.findLast((verb) => trails(text, chunks, verb)) ?? before[0];
  if (main !== undefined) return chunks.verbs.indexOf(main);
  return chunks.verbs.findIndex((verb) => finite(verb) && verb.first >= participle.last && hasCommaBetween(text, participle.last, verb.first));
}

/** "…, Holm said, noting that": the verb of a trailing attribution is the one a participle behind it hangs on. */
function trails(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  if (cueOf(text, verb) === undefined) return false;
  const subject = subjectOfFinite(text, chunks, chunks.verbs.indexOf(verb), 1);
  if (subject === null || subject.rule === "shared") return false;
  const start = Math.min(subject.first, verb.first) - 1;
  if (start <= chunks.sentence.first) return false;
  // "…, Holm said, referring to": the participle right behind the attribution.
  return quotationAt(text.quotations, start)?.last === start + 1 || (text.tokens.lower[start] === "," && text.tokens.lower[verb.last] === ",");
}

const FRONTING = new Set([...SUBORDINATORS, "until", "unless"]);

/** Whether the verb stands in a subordinate clause at the front of the sentence, before its comma. */
function inFrontedClause(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  const { first } = chunks.sentence;
  if (!FRONTING.has(text.tokens.lower[first]!)) return false;
  return !hasCommaBetween(text, first, verb.first);
}
