/** What follows a verb: addressee, occasion and time, then the content up to the end of its clause. */
import { behindDay } from "../chunks/day-inside.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { adverbialEnd, overDate, overTitle, startsClause } from "./adverbial-end.ts";
import { cueOf } from "./cue-of.ts";
import { wordSet } from "../word-set.ts";
import { colonBehind, isQuotationMark, thatBehind } from "./introduction.ts";
import { nounPhraseFrom, type NounPhrase } from "./noun-phrase.ts";
import { overTime } from "./time-phrase.ts";
import { isTime, isTimeWord } from "./asides.ts";

export interface Complement {
  /** Where the content begins: after "that", a colon, adverbs, addressee, occasion and time. */
  readonly first: number;
  readonly addressee: TokenRange | null;
  readonly occasion: TokenRange | null;
  /** Whether "that" or a colon introduced it. */
  readonly introduced: boolean;
}

export interface ComplementShape {
  /** The verb takes a person as object before its clause: "told reporters that". */
  readonly addressee: boolean;
}

const OCCASION_PREPOSITIONS = new Set([
  "in",
  "at",
  "on",
  "during",
  "after",
  "before",
  "through",
  "via",
  "from",
  "following",
  "ahead",
  "over",
  "by",
  "with",
  "outside",
  "under",
]);
const ADDRESSEE_PREPOSITIONS = new Set(["to"]);
/** "said despite the vote, the port would open": never of the saying. */
const CONCEDING = wordSet("despite notwithstanding unlike besides except given");
const MAXIMUM_STEPS = 8;

interface Walk {
  at: number;
  addressee: TokenRange | null;
  occasion: TokenRange | null;
}

/** Reads what stands between a verb and its clause. `at` is the token after the verb. */
export function findComplement(text: TaggedText, chunks: Chunks, at: number, shape: ComplementShape): Complement {
  const walk: Walk = { at: skipAdverbs(text, chunks, at), addressee: null, occasion: null };
  if (shape.addressee) takeAddressee(text, chunks, walk);
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const before = walk.at;
    takeAdverbial(text, chunks, walk);
    if (walk.at === before) break;
  }
  const first = skipIntroduction(text, chunks, colonBehind(text, chunks, thatBehind(text, chunks, walk.at, walk.addressee !== null)));
  return { first, addressee: walk.addressee, occasion: walk.occasion, introduced: first > walk.at };
}

function skipAdverbs(text: TaggedText, chunks: Chunks, at: number): number {
  let next = at;
  while (next < chunks.sentence.last && isAdverb(text, chunks, next) && !opensClause(text, chunks, next) && !modifiesNoun(text, next)) next++;
  return next;
}

/** "late" of "late yesterday" too, not "last" of "last week". */
const isAdverb = (text: TaggedText, chunks: Chunks, at: number): boolean =>
  text.tags[at] === "ADV" || (text.tags[at] === "ADJ" && isTimeWord(text, at + 1) && chunks.nounAt(at) === null);

/** "expressed deep concern": what is read as an adverb may be the adjective of the noun behind it; "said late yesterday" has none, and in "said today troops" the day is that of the saying. */
function modifiesNoun(text: TaggedText, at: number): boolean {
  return text.tags[at + 1] === "NOUN" && !text.tokens.lower[at]!.endsWith("ly") && !isTimeWord(text, at) && !isTimeWord(text, at + 1);
}

/** "said now is the time": an adverb that a finite verb follows belongs to the clause. */
function opensClause(text: TaggedText, chunks: Chunks, at: number): boolean {
  const verb = chunks.verbAt(at + 1);
  const form = text.tokens.lower[at]!;
  return (verb !== null && verb.form === "finite") || form === "when" || form === "how" || form === "why" || form === "where";
}

function takeAddressee(text: TaggedText, chunks: Chunks, walk: Walk): void {
  const group = chunks.nounAt(walk.at);
  if (group === null || group.first !== walk.at || isTime(text, group)) return;
  const phrase = withoutPlace(text, chunks, nounPhraseFrom(text, chunks, group));
  const behind = chunks.verbAt(phrase.last)?.form === "finite" ? group.last : overParticiple(text, chunks, phrase.last);
  const last = overTitle(text, behind);
  walk.addressee = { first: group.first, last };
  walk.at = skipAdverbs(text, chunks, last);
}

const OCCASIONS = wordSet(
  "interview briefing conference call speech address statement session hearing message letter note rally ceremony talks meeting summit dinner lunch",
);
const AT = wordSet("in at on during after");

/** "told the radio in an interview", "told reporters on a daily call": up to the occasion, which is none of those addressed. */
function withoutPlace(text: TaggedText, chunks: Chunks, phrase: NounPhrase): NounPhrase {
  for (let at = phrase.first + 1; at < phrase.last; at++) {
    const occasion = AT.has(text.tokens.lower[at]!) ? chunks.nounAt(at + 1) : null;
    for (let noun = at + 1; noun < (occasion?.last ?? 0); noun++) if (OCCASIONS.has(text.tokens.lower[noun]!)) return { ...phrase, last: at };
  }
  return phrase;
}

/** "told troops bound for Chad to": over a participle with its phrase, where what was told follows it. */
function overParticiple(text: TaggedText, chunks: Chunks, at: number): number {
  const verb = chunks.verbAt(at);
  if (verb === null || (verb.form !== "participle" && verb.form !== "gerund") || text.tags[verb.last] !== "ADP") return at;
  const object = chunks.nounAt(verb.last + 1);
  if (object === null || object.first !== verb.last + 1) return at;
  const last = adverbialEnd(text, chunks, object);
  return text.tokens.lower[last] === "that" || chunks.verbAt(last)?.form === "infinitive" ? last : at;
}

/** One adverbial between verb and clause: a day, "at a briefing in Oslo", "to reporters", an aside in commas. */
function takeAdverbial(text: TaggedText, chunks: Chunks, walk: Walk): void {
  const group = chunks.nounAt(walk.at);
  if (group !== null && group.first === walk.at && isTime(text, group) && !startsClause(text, chunks, group)) {
    walk.at = skipAdverbs(text, chunks, group.last);
    return;
  }
  // "announced last week plans to": the day is read with the noun behind it.
  const day = group?.first === walk.at ? behindDay(text, walk.at) : walk.at;
  if (group !== null && day > walk.at && day < group.last && !startsClause(text, chunks, group)) {
    walk.at = day;
    return;
  }
  // "said years ago that"
  if (group !== null && group.first === walk.at && text.tokens.lower[group.last] === "ago" && text.tokens.lower[group.last + 1] === "that") {
    walk.at = group.last + 1;
    return;
  }
  const form = text.tokens.lower[walk.at];
  if (form === undefined || walk.at >= chunks.sentence.last) return;
  const behind = overTime(text, walk.at);
  if (behind > walk.at && reachesClause(text, chunks, behind)) {
    walk.at = behind;
    return;
  }
  if (form === "," || form === "(") return takeAside(text, chunks, walk);
  if ((text.tags[walk.at] !== "ADP" && !ADDRESSEE_PREPOSITIONS.has(form)) || CONCEDING.has(form)) return;
  const object = chunks.nounAt(walk.at + 1);
  if (object === null || object.first !== walk.at + 1) return;
  const last = overDate(text, chunks, overTitle(text, adverbialEnd(text, chunks, object)));
  if (!reachesClause(text, chunks, last)) return;
  if (ADDRESSEE_PREPOSITIONS.has(form)) walk.addressee ??= { first: object.first, last };
  else if (OCCASION_PREPOSITIONS.has(form) && !isTime(text, object)) walk.occasion ??= { first: object.first, last };
  // "at talks in Lima last Monday that"
  walk.at = skipAdverbs(text, chunks, last);
}

/** Whether what follows an adverbial can be the content: a clause, a quotation, "that", a comma or the sentence's end. */
function reachesClause(text: TaggedText, chunks: Chunks, at: number): boolean {
  if (at >= chunks.sentence.last) return true;
  const form = text.tokens.lower[at]!;
  if (form === "that" || form === ":" || form === "there" || text.tags[at] === "PUNCT" || text.tags[at] === "SCONJ") return true;
  return (
    chunks.nounAt(at) !== null ||
    text.tags[at] === "ADP" ||
    text.tags[at] === "ADV" ||
    text.tags[at] === "ADJ" ||
    chunks.verbAt(at)?.form === "infinitive"
  );
}

const opensReport = (form: string): boolean => form === "that" || form === "why" || form === "how" || form === "whether";

/** ", however," and ", in a rare admission," between verb and clause. */
function takeAside(text: TaggedText, chunks: Chunks, walk: Walk): void {
  // "…, Holm said, could reopen by May, whether or not…": a predicate is no aside.
  const inside = chunks.verbAt(walk.at + 1);
  // "…, he said, adding, “…”": another saying.
  const reports = inside !== null && inside.lemma !== "cite" && cueOf(text, inside) !== undefined;
  if (isQuotationMark(text, walk.at + 1) || inside?.form === "finite" || reports) return;
  const close = text.tokens.lower[walk.at] === "(" ? ")" : ",";
  const limit = Math.min(chunks.sentence.last, walk.at + 20);
  for (let at = walk.at + 1; at < limit; at++) {
    if (text.tokens.lower[at] !== close) continue;
    if (opensReport(text.tokens.lower[at + 1] ?? "") || isQuotationMark(text, at + 1) || isPlacing(text, chunks, walk.at + 1, at)) walk.at = at + 1;
    return;
  }
}

/** ", during the meeting,", ", on his part,": nothing but a preposition and its noun, and another noun behind the comma. */
function isPlacing(text: TaggedText, chunks: Chunks, first: number, comma: number): boolean {
  const object = text.tags[first] === "ADP" ? chunks.nounAt(first + 1) : null;
  return object !== null && object.first === first + 1 && object.last === comma && chunks.nounAt(comma + 1)?.first === comma + 1;
}

function skipIntroduction(text: TaggedText, chunks: Chunks, at: number): number {
  const form = text.tokens.lower[at];
  if (at >= chunks.sentence.last) return at;
  if (form === ":") return at + 1;
  if (form === "," && isQuotationMark(text, at + 1)) return at + 1;
  if (form !== "that") return at;
  // "said that is wrong" has a pronoun, "said that the plan is wrong" a conjunction.
  const verb = chunks.verbAt(at + 1);
  return verb !== null && verb.form === "finite" ? at : at + 1;
}
