/** The persons of a document around a point, and which of them a clause is about. */
import type { Analysis } from "../analysis.ts";
import { skipDay } from "../chunks/day-inside.ts";
import type { Tag } from "../../tagger/tagger.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Mention } from "../mention.ts";
import { indexFrom, mentionAt, mentionsIn } from "./mentions-in.ts";

const FAR = 400;
/** Names of any kind that are looked at on the way: a list of states names no person for long. */
const MOST_NAMES = 1000;

/** The first token of the item of token `at`. */
const startOfItem = ({ sentences, sentenceOf, itemOf }: Analysis, at: number): number =>
  sentences[itemOf[sentenceOf[Math.min(at, sentenceOf.length - 1)]!]!]!.first;

/** Mentions of persons of the item before token `at`, the nearest first, as far back as a reader would remember. */
export function* personsBefore(analysis: Analysis, at: number): Generator<Mention> {
  let count = 0;
  const from = indexFrom(analysis, at);
  const item = startOfItem(analysis, at);
  for (let index = from - 1; index >= Math.max(0, from - MOST_NAMES) && count < FAR; index--) {
    const mention = analysis.mentions[index]!;
    if (mention.first < item) return;
    if (mention.kind !== "person" || mention.last > at) continue;
    count++;
    yield mention;
  }
}

/** Mentions of persons of the item from token `at` on, the nearest first, no farther than they are looked for before it. */
export function* personsAfter(analysis: Analysis, at: number): Generator<Mention> {
  let count = 0;
  const from = indexFrom(analysis, at);
  const item = analysis.itemOf[analysis.sentenceOf[Math.min(at, analysis.sentenceOf.length - 1)]!];
  for (let index = from; index < Math.min(analysis.mentions.length, from + MOST_NAMES) && count < FAR; index++) {
    const mention = analysis.mentions[index]!;
    if (item !== analysis.itemOf[analysis.sentenceOf[mention.first]!]) return;
    if (mention.kind !== "person" || mention.first < at) continue;
    count++;
    yield mention;
  }
}

/** The first of these mentions that fits, or null. */
export function firstOf(mentions: Iterable<Mention>, fits: (mention: Mention) => boolean): Mention | null {
  for (const mention of mentions) if (fits(mention)) return mention;
  return null;
}

/** Whether a mention lies in quotation marks. */
export function isQuoted(analysis: Analysis, mention: Mention): boolean {
  const quotation = quotationAt(analysis.quotations, mention.first);
  return quotation !== null && mention.end <= quotation.end;
}

/** Behind "in Oslo", "to the United Nations", which say where somebody serves; `at` when nothing of the kind stands there. */
function behindPlacing(analysis: Analysis, at: number): number {
  const { lower } = analysis.tokens;
  if (!PLACING.has(lower[at]!)) return at;
  return mentionAt(analysis, lower[at + 1] === "the" ? at + 2 : at + 1)?.last ?? at;
}

const PLACING = new Set(["in", "at", "to", "for", "of"]);
/** "the envoy of Chile to the African Union in Addis Ababa" */
const MOST_PLACINGS = 3;

const LONGEST_BEFORE = 8;
const BEFORE_TITLES: ReadonlySet<Tag> = new Set(["DET", "ADJ", "NUM", "PROPN", "PUNCT"]);

/** "A Kenyan official who…": nothing but an article and attributes stands before. */
function opensSentence(analysis: Analysis, mention: Mention): boolean {
  const { first } = analysis.sentences[analysis.sentenceOf[mention.first]!]!;
  if (mention.first - first > LONGEST_BEFORE) return false;
  for (let at = first; at < mention.first; at++) if (!BEFORE_TITLES.has(analysis.tags[at]!)) return false;
  return true;
}

const SERVED_BY = new Set(["to", "for", "of", "with", "from"]);
const SERVANTS: ReadonlySet<Tag> = new Set(["NOUN", "PROPN"]);
/** "to the visiting Chilean Foreign Minister A" */
const LONGEST_TITLE = 8;

/** "an aide to President A said", "a source in the office of A": one whom another serves, who is the subject. */
export function isServed(analysis: Analysis, { kind, first }: Mention): boolean {
  if (kind !== "person") return false;
  const sentence = analysis.sentences[analysis.sentenceOf[first]!]!;
  let at = first - 1;
  while (at > sentence.first && first - at < LONGEST_TITLE && (BEFORE_TITLES.has(analysis.tags[at]!) || mentionAt(analysis, at) !== null)) {
    if (analysis.tags[at] === "PUNCT") return false;
    at--;
  }
  return at > sentence.first && SERVED_BY.has(analysis.tokens.lower[at]!) && SERVANTS.has(analysis.tags[at - 1]!);
}

/** Whether a mention is the subject of a verb: one follows it, or a verb of saying stands before it. */
export function isSubject(analysis: Analysis, mention: Mention): boolean {
  const { tokens, tags } = analysis;
  if (isServed(analysis, mention)) return false;
  let at = mention.last;
  if (tokens.lower[at] === "(") while (at < tokens.count && at < mention.last + 8 && tokens.lower[at - 1] !== ")") at++;
  for (let count = 0; count < MOST_PLACINGS; count++) at = behindPlacing(analysis, at);
  if (tokens.lower[at] === "who" && opensSentence(analysis, mention)) return true;
  if (tokens.lower[at] === ",") at = afterAside(analysis, at);
  while (tags[at] === "ADV") at++;
  // "A on Monday telephoned B"
  at = skipDay(analysis, at, tokens.count);
  if (tags[at] === "VERB" || tags[at] === "AUX" || analysis.lexicon.words.is(tokens.lower[at] ?? "", "speech")) return true;
  return isSayer(analysis, mention);
}

/** "…," said A. */
export function isSayer(analysis: Analysis, mention: Mention): boolean {
  if (isServed(analysis, mention)) return false;
  const sentence = analysis.sentences[analysis.sentenceOf[mention.first]!]!;
  const speech = (at: number): boolean =>
    at >= sentence.first && at < sentence.last && analysis.lexicon.words.is(analysis.tokens.lower[at]!, "speech");
  let before = mention.first - 1;
  while (before >= sentence.first && mentionsIn(analysis, before, mention.first).length > 0) before--;
  return speech(before) || speech(mention.last) || (analysis.tags[mention.last] === "ADV" && speech(mention.last + 1));
}

/** After ", who …," or ", the minister of …,": where the main verb can stand. */
export function afterAside(analysis: Analysis, comma: number): number {
  const last = analysis.sentences[analysis.sentenceOf[comma]!]!.last;
  for (let at = comma + 1; at < Math.min(last, comma + 20); at++) if (analysis.tokens.lower[at] === ",") return at + 1;
  return comma + 1;
}
