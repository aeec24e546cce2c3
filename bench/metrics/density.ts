/** How dense texts are: in words, names, dates and quotations, and in what the program reads out of them. */
import { clean } from "../../pipeline/clean/index.ts";
import { analyse } from "../../pipeline/extract/analyse.ts";
import { ingest } from "../../pipeline/ingest/index.ts";
import { codePointOffsets } from "../../pipeline/text/code-points.ts";
import { isReject } from "../../schemas/reject.ts";
import type { Dataset } from "../../schemas/dataset.ts";
import { unitOf, type Article, type Reader } from "../reader.ts";

/** Figures of some articles; `per KB` is for 1,000 characters of text. */
export type Density = Readonly<Record<(typeof FIGURES)[number], number>>;
const FIGURES = [
  "articles",
  "characters of an article",
  "records per KB",
  "meetings per KB",
  "agreements per KB",
  "statements per KB",
  "evidence rows per KB",
  "evidence rows per record",
  "sentences with evidence, share",
  "quoted words, share",
  "names per KB",
  "dates per KB",
  "tokens per KB",
  "tokens of a sentence, median",
  "tokens of a sentence, 10th of 100",
  "tokens of a sentence, 90th of 100",
  "sentences of a paragraph",
  "distinct words of 200",
] as const;

/** Words of which the distinct ones are counted: the same number everywhere, for a longer text repeats more. */
const WINDOW = 200;

/** Measures `articles`, and the tables that are made of them. */
export async function densityOf(articles: readonly Article[], reader: Reader): Promise<Density> {
  const tables = await reader.dataset(articles);
  const texts = articles.flatMap((article) => textFigures(article, reader));
  const kilobytes = sum(texts.map(({ characters }) => characters)) / 1000;
  const perKilobyte = (count: number): number => count / kilobytes;
  const lengths = texts.flatMap(({ sentenceLengths }) => sentenceLengths).sort((a, b) => a - b);
  const records = tables.meetings.length + tables.agreements.length + tables.statements.length;
  const words = sum(texts.map(({ words: count }) => count));
  const paragraphs = sum(texts.map(({ paragraphs: count }) => count));
  const distinct = texts.flatMap(({ distinctWords }) => distinctWords);
  const at = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  return {
    articles: articles.length,
    "characters of an article": (kilobytes * 1000) / articles.length,
    "records per KB": perKilobyte(records),
    "meetings per KB": perKilobyte(tables.meetings.length),
    "agreements per KB": perKilobyte(tables.agreements.length),
    "statements per KB": perKilobyte(tables.statements.length),
    "evidence rows per KB": perKilobyte(tables.evidence.length),
    "evidence rows per record": tables.evidence.length / Math.max(records, 1),
    "sentences with evidence, share": sentencesWithEvidence(texts, tables.evidence) / lengths.length,
    "quoted words, share": sum(texts.map(({ quotedWords }) => quotedWords)) / words,
    "names per KB": perKilobyte(sum(texts.map(({ names }) => names))),
    "dates per KB": perKilobyte(sum(texts.map(({ dates }) => dates))),
    "tokens per KB": perKilobyte(sum(texts.map(({ tokens }) => tokens))),
    "tokens of a sentence, median": at(0.5),
    "tokens of a sentence, 10th of 100": at(0.1),
    "tokens of a sentence, 90th of 100": at(0.9),
    "sentences of a paragraph": lengths.length / paragraphs,
    "distinct words of 200": sum(distinct) / Math.max(distinct.length, 1),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const WORD = /^[\p{L}\d]/u;

type TextFigures = ReturnType<typeof textFigures>[number];

/** What an article's text holds; nothing for one that is rejected. */
function textFigures(article: Article, { lexicon, tagger }: Reader) {
  const raw = ingest(unitOf(article));
  const document = isReject(raw) ? raw : clean(raw, lexicon);
  if (isReject(document)) return [];
  const { tokens, sentences, quotations, mentions, dates } = analyse(document, lexicon, tagger);
  const { text } = document.row;
  const codePoint = codePointOffsets(text);
  const words = tokens.lower.filter((word) => WORD.test(word));
  const quotedWords = sum(quotations.map(({ first, last }) => tokens.lower.slice(first, last).filter((word) => WORD.test(word)).length));
  const windows = Array.from({ length: Math.floor(words.length / WINDOW) }, (_, at) => words.slice(at * WINDOW, (at + 1) * WINDOW));
  return [
    {
      id: document.row.document_id,
      characters: text.length,
      tokens: tokens.count,
      words: words.length,
      quotedWords,
      names: mentions.length,
      dates: dates.length,
      paragraphs: text.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== "").length,
      distinctWords: windows.map((window) => new Set(window).size),
      sentenceLengths: sentences.map(({ first, last }) => last - first),
      sentences: sentences.map(({ first, last }) => ({ start: codePoint(tokens.start[first]!), end: codePoint(tokens.end[last - 1]!) })),
    },
  ];
}

/** How many sentences a row of evidence begins in. */
function sentencesWithEvidence(texts: readonly TextFigures[], evidence: Dataset["evidence"]): number {
  const starts = new Map(texts.map(({ id }) => [id, [] as number[]]));
  for (const { document_id, start } of evidence) starts.get(document_id)?.push(start);
  const count = ({ id, sentences }: TextFigures): number =>
    sentences.filter(({ start, end }) => starts.get(id)!.some((at) => at >= start && at < end)).length;
  return sum(texts.map(count));
}
