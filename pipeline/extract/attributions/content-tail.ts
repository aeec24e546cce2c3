/** What stands behind the content of a cue and is not said: the occasion ("in an interview with state radio on Sunday"), the day, what others make of it ("a charge Chile denies"). */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { isTime } from "../clauses/asides.ts";
import { cueOf } from "../clauses/cue-of.ts";
import { wordSet } from "../word-set.ts";
import { speakingStart } from "./speaking-tail.ts";

/** Nouns that mean an occasion of speech wherever they stand; of "the talks" and "the summit" the content may speak. */
export const SPEECHES = wordSet(
  "conference briefing speech address statement letter interview message post tweet email e-mail memo remarks testimony broadcast editorial article commentary op-ed lecture sermon rally communique readout appearance",
);
const PLATFORMS = wordSet("twitter facebook telegram x weibo instagram youtube television tv radio");
const PREPOSITIONS = wordSet("in at during on via through to");
const OWNERS = wordSet("a an his her its their");
const OWN = wordSet("his her its their");
const REPORTED = wordSet("publish release issue post broadcast air carry date deliver circulate televise");
const CHARGES = wordSet("charge accusation allegation claim assertion demand suggestion contention");
/** What the outlet hears in it: "an apparent reference to", "a swipe at". */
const HEARD = wordSet("reference allusion nod swipe dig jab jibe");

export interface Tail {
  /** One past the last token that is said. */
  readonly last: number;
  readonly occasion: TokenRange | null;
}

/** Where content that begins at `first` and seems to end at `last` really does. `clausal`: it is a clause, of which days and places are a part. */
export function withoutTail(text: TaggedText, chunks: Chunks, first: number, last: number, clausal: boolean): Tail {
  const said = silenceStart(text, first, reactionStart(text, first, commentStart(text, chunks, first, last)));
  const end = speakingStart(text, chunks, first, said, clausal);
  const occasion = occasionIn(text, chunks, first, end, clausal);
  if (occasion !== null) return { last: occasion.first - 1, occasion };
  return { last: clausal ? end : dayStart(text, chunks, first, end), occasion: null };
}

const PARTING = wordSet(", -- \u2014 \u2013");

/** ", a charge Chile denies", ", an allegation rejected by Chile", ", a reference to Chile": the comma before what others make of it. */
function commentStart(text: TaggedText, chunks: Chunks, first: number, last: number): number {
  for (let at = first + 1; at + 2 < last; at++) {
    if (!PARTING.has(text.tokens.lower[at]!)) continue;
    const article = text.tokens.lower[at + 1];
    const group = article === "a" || article === "an" ? chunks.nounAt(at + 1) : null;
    if (group === null || quotationAt(text.quotations, at) !== null) continue;
    const noun = text.tokens.lower[group.last - 1]!;
    const link = text.tokens.lower[group.last];
    if (!CHARGES.has(text.tokens.lower[group.head]!) && !(HEARD.has(noun) && (link === "to" || link === "at"))) continue;
    return at;
  }
  return last;
}

const REACTIONS = wordSet("applause boos cheers chants cries groans howls jeers laughter murmurs ovation shouts whistles");
/** "to loud cheers" */
const MOST_BEFORE_REACTION = 5;

/** ", to cheers from the crowd", ", drawing boos": the comma before how those who listened took it. */
function reactionStart(text: TaggedText, first: number, last: number): number {
  for (let at = first + 1; at + 1 < last; at++) {
    if (text.tokens.lower[at] !== "," || !TAKING.has(text.tokens.lower[at + 1]!) || quotationAt(text.quotations, at) !== null) continue;
    for (let word = at + 2; word < Math.min(last, at + 2 + MOST_BEFORE_REACTION); word++) if (REACTIONS.has(text.tokens.lower[word]!)) return at;
  }
  return last;
}

const UNTOLD = wordSet("elaborating giving naming specifying providing going offering explaining identifying");

/** ", without elaborating", ", without giving details": the comma before what was not said. */
function silenceStart(text: TaggedText, first: number, last: number): number {
  for (let at = first + 1; at + 2 < last; at++) {
    const isSilence = text.tokens.lower[at] === "," && text.tokens.lower[at + 1] === "without" && UNTOLD.has(text.tokens.lower[at + 2]!);
    if (isSilence && quotationAt(text.quotations, at) === null) return at;
  }
  return last;
}

const TAKING = wordSet("to amid drawing prompting eliciting earning winning provoking");

/** The occasion that the content ends in, without its preposition; null when it ends otherwise. */
function occasionIn(text: TaggedText, chunks: Chunks, first: number, last: number, clausal: boolean): TokenRange | null {
  for (const group of chunks.nouns) {
    const at = group.first - 1;
    if (at <= first || group.last > last || !PREPOSITIONS.has(text.tokens.lower[at]!)) continue;
    if (!isSpeech(text, group) || quotationAt(text.quotations, at) !== null) continue;
    if (clausal && isToldInside(text, chunks, first, at)) continue;
    const end = placesEnd(text, chunks, group.last, last);
    if (end !== null) return { first: group.first, last: end };
  }
  return null;
}

/** "said he had asked for a truce in a letter": the occasion is that of what is told. */
const isToldInside = (text: TaggedText, chunks: Chunks, first: number, at: number): boolean =>
  chunks.verbs.some((verb) => verb.form === "finite" && verb.first > first && verb.last <= at && cueOf(text, verb)?.speech === true);

function isSpeech(text: TaggedText, group: NounGroup): boolean {
  const head = text.tokens.lower[group.head]!;
  const opener = text.tokens.lower[group.first]!;
  const link = text.tokens.lower[group.first - 1];
  if (PLATFORMS.has(head)) return (link === "on" || link === "via") && (group.first === group.head || opener === "state");
  return SPEECHES.has(head) && OWNERS.has(opener);
}

/** Over "with state radio", "in Oslo", "on Sunday", "published Saturday" up to `last`; where the occasion itself ends, or null when a clause goes on. */
function placesEnd(text: TaggedText, chunks: Chunks, from: number, last: number): number | null {
  let at = from;
  let end = from;
  while (at < last) {
    const verb = chunks.verbAt(at);
    const links = text.tags[at] === "ADP" || text.tokens.lower[at] === "to" || (verb !== null && verb.form !== "finite" && REPORTED.has(verb.lemma));
    const next = chunks.nounAt(links ? (verb?.last ?? at + 1) : at);
    if (next === null || (!links && !isTime(text, next)) || next.last > last) return null;
    if (!isTime(text, next)) end = next.last;
    at = next.last;
  }
  return end;
}

/** "called for “restraint” on Friday", "criticized Chile on Monday": behind a quotation or a mere name, the day is that of the saying. */
function dayStart(text: TaggedText, chunks: Chunks, first: number, last: number): number {
  const day = chunks.nounAt(last - 1);
  if (day === null || day.last !== last || day.first <= first || !isTime(text, day)) return last;
  const before = text.tokens.lower[day.first - 1];
  const start = before === "on" || before === "in" ? day.first - 1 : day.first;
  if (start <= first) return last;
  const quotation = quotationAt(text.quotations, start - 1);
  if (quotation !== null) return quotation.last === start ? start : last;
  const named = chunks.nounAt(start - 1);
  // "called it a farce on Monday"
  const object = named === null || named.last !== start ? null : chunks.nounAt(named.first - 1);
  if (object?.first === first && object.last === named!.first) return start;
  if (named === null || named.first !== first) return last;
  // "announced his candidacy in June"
  return named.kind === "name" || named.kind === "pronoun" || OWN.has(text.tokens.lower[first]!) ? start : last;
}
