/** Builds the analysis of one document: tokens, sentences, regions, quotations, tags, dates and names, in this order. */
import { findDates } from "../dates/find-dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { tagText } from "../tagger/tag-text.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { findQuotations } from "../text/quotation-marks.ts";
import { splitSentences, type Sentence } from "../text/sentences.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";
import type { Document, Region, RegionKind } from "../../schemas/document.ts";
import type { Analysis } from "./analysis.ts";
import { tagNames } from "./chunks/name-tags.ts";
import { repairTags } from "./chunks/repaired-tags.ts";
import { findMentions } from "./mentions/index.ts";

/** Analyses a cleaned document; a pure function of its arguments. */
export function analyse(document: Document, lexicon: Lexicon, tagger: Tagger): Analysis {
  const tokens = tokenize(document.row.text, lexicon.abbreviations);
  const sentences = splitAtRegions(tokens, splitSentences(tokens), document.regions);
  const regions = sentences.map((sentence) => regionAt(document.regions, sentence.start));
  const sentenceOf = new Int32Array(tokens.count);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.first, sentence.last));
  const tags = repairTags(tokens, tagText(tokens, sentences, tagger), lexicon.verbForms.onlyPasts);
  const quotations = findQuotations(tokens, sentences);
  const dates = findDates(tokens, sentences, lexicon.dates, { published: document.row.published });
  const { publisher } = document.row;
  const issuer = publisher === null ? null : (lexicon.publishers.stateOf.get(publisher) ?? null);
  const mentions = findMentions({ tokens, sentences, tags, lexicon, regions, issuer });
  return { document, lexicon, tokens, sentences, regions, sentenceOf, tags: tagNames(tags, mentions), quotations, dates, mentions };
}

/** A dateline ends inside its sentence, and a credit begins inside one: both borders part sentences. */
function splitAtRegions(tokens: Tokens, sentences: readonly Sentence[], regions: readonly Region[]): readonly Sentence[] {
  if (regions.length === 0) return sentences;
  const borders = regions.flatMap((region) => [region.span.start, region.span.end]).toSorted((a, b) => a - b);
  return sentences.flatMap((sentence) => splitAt(tokens, sentence, borders));
}

function splitAt(tokens: Tokens, sentence: Sentence, borders: readonly number[]): readonly Sentence[] {
  const parts: Sentence[] = [];
  let first = sentence.first;
  for (const border of borders) {
    if (border <= tokens.start[first]! || border >= sentence.end) continue;
    let at = first;
    while (at < sentence.last && tokens.start[at]! < border) at++;
    if (at === sentence.last) break;
    parts.push({ ...sentence, first, last: at, start: tokens.start[first]!, end: tokens.end[at - 1]! });
    first = at;
  }
  parts.push({ ...sentence, first, start: tokens.start[first]! });
  return parts;
}

function regionAt(regions: readonly Region[], offset: number): RegionKind | "body" {
  return regions.find((region) => region.span.start <= offset && offset < region.span.end)?.kind ?? "body";
}
