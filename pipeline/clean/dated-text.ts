/** The dates of a cleaned text, sorted by where they stand. */
import { atomsOf } from "../dates/atoms.ts";
import type { DateMention } from "../dates/date-mention.ts";
import { findDates } from "../dates/find-dates.ts";
import { tenseBefore } from "../dates/tense.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { findQuotations } from "../text/quotation-marks.ts";
import { splitSentences, type Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Region } from "../../schemas/document.ts";
import { isFullDate } from "./full-dates.ts";

/** A day written out in full in the body; `ahead` when its clause looks forward to it. */
export interface FullDate {
  readonly mention: DateMention;
  /** Body paragraph, counted from 0; 0 for what is no body text. */
  readonly paragraph: number;
  readonly ahead: boolean;
}

/** A weekday without a date: 1 for Monday. `ahead` when its clause looks forward to it, `later` after "later". */
export interface BareWeekday {
  readonly mention: DateMention;
  readonly weekday: number;
  readonly paragraph: number;
  readonly ahead: boolean;
  readonly later: boolean;
}

export interface DatedText {
  /** All dates of dateline regions. */
  readonly dateline: readonly DateMention[];
  /** Full dates of captions, without those of older file photos. */
  readonly caption: readonly DateMention[];
  readonly body: readonly FullDate[];
  /** Bare weekdays of the body outside quotations, which count from the day of speaking. */
  readonly weekdays: readonly BareWeekday[];
}

const FILE_PHOTO = /\bfile\b/i;

/** Reads the dates of a text without assuming any day for it. Linear in the length of the text. */
export function readDatedText(tokens: Tokens, regions: readonly Region[], lexicon: Lexicon): DatedText {
  const sentences = splitSentences(tokens);
  const mentions = findDates(tokens, sentences, lexicon.dates, { published: null });
  const quoted = quotedTokens(tokens, sentences);
  const paragraphs = bodyParagraphs(sentences, regions);
  const dateline: DateMention[] = [];
  const caption: DateMention[] = [];
  const bodyMentions: { readonly mention: DateMention; readonly sentence: Sentence; readonly paragraph: number }[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (sentences[at]!.last <= mention.first) at++;
    const region = covering(regions, mention.start, mention.end);
    if (region?.kind === "dateline") dateline.push(mention);
    else if (region?.kind === "caption") {
      if (isFullDate(mention) && !FILE_PHOTO.test(tokens.text.slice(region.span.start, region.span.end))) caption.push(mention);
    } else if (region === null && quoted[mention.first] === 0) bodyMentions.push({ mention, sentence: sentences[at]!, paragraph: paragraphs[at]! });
  }
  const looksAhead = tenseReader(tokens, lexicon);
  return {
    dateline,
    caption,
    body: bodyMentions
      .filter(({ mention }) => isFullDate(mention))
      .map(({ mention, sentence, paragraph }) => ({ mention, paragraph, ahead: looksAhead(mention, sentence) })),
    weekdays: bodyMentions.flatMap(({ mention, paragraph }) => bareWeekday(tokens, mention, paragraph)),
  };
}

function bareWeekday(tokens: Tokens, mention: DateMention, paragraph: number): readonly BareWeekday[] {
  const { base } = mention.reading;
  if (base?.kind !== "cycle" || base.cycle.of !== "weekday") return [];
  const before = [tokens.lower[mention.first - 1], tokens.lower[mention.first - 2]];
  const later = before[0] === "later" || (before[0] === "on" && before[1] === "later") || tokens.lower[mention.first] === "later";
  return [{ mention, weekday: base.cycle.index, paragraph, ahead: base.direction !== "past", later }];
}

function quotedTokens(tokens: Tokens, sentences: readonly Sentence[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  for (const { first, last } of findQuotations(tokens, sentences)) quoted.fill(1, first, last);
  return quoted;
}

/** The region that covers `[start, end)`, or null. Regions come in text order and do not overlap. */
function covering(regions: readonly Region[], start: number, end: number): Region | null {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.span.start <= start) low = middle + 1;
    else high = middle;
  }
  const region = regions[low - 1];
  return region !== undefined && region.span.end >= end ? region : null;
}

/** By sentence: the number of its body paragraph, counted from 0; what stands in a region does not count. */
function bodyParagraphs(sentences: readonly Sentence[], regions: readonly Region[]): readonly number[] {
  let body = -1;
  let counted = -1;
  return sentences.map(({ start, end, paragraph }) => {
    if (paragraph !== counted && covering(regions, start, end) === null) {
      counted = paragraph;
      body++;
    }
    return Math.max(0, body);
  });
}

/** Reads whether the clause before a date looks forward to it. */
function tenseReader(tokens: Tokens, lexicon: Lexicon): (mention: DateMention, sentence: Sentence) => boolean {
  const atoms = atomsOf(tokens, lexicon.dates);
  let at = 0;
  return (mention, sentence) => {
    while (at < atoms.count && atoms.token[at]! < mention.first) at++;
    let first = at;
    while (first > 0 && atoms.token[first - 1]! >= sentence.first) first--;
    let end = at;
    while (end < atoms.count && atoms.token[end]! < mention.last) end++;
    let last = end;
    while (last < atoms.count && atoms.token[last]! < sentence.last) last++;
    return tenseBefore({ tokens, atoms, lexicon: lexicon.dates, first, last }, at, end) === "future";
  };
}
