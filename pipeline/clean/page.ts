/** A page as the cleaners see it: paragraphs, each one line of the normalised text, with what was said of them so far. */
import type { RawArticle } from "../../schemas/raw-article.ts";
import type { RegionKind } from "../../schemas/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";
import { countWords } from "./line-shape.ts";

/** A stretch of a paragraph, in UTF-16 offsets of its text, that is kept but is no body text. */
export interface Label {
  readonly kind: RegionKind;
  readonly start: number;
  readonly end: number;
}

/** Longer than any line of furniture, headline, caption or credit. */
const HEAD = 900;

/** The tokens within the first characters of a paragraph, so that a long one costs no more than a short one. */
function headOf(tokens: Tokens): Tokens {
  if (tokens.text.length <= HEAD) return tokens;
  let count = 0;
  while (count < tokens.count && tokens.end[count]! <= HEAD) count++;
  return {
    text: tokens.text.slice(0, HEAD),
    count,
    start: tokens.start.slice(0, count),
    end: tokens.end.slice(0, count),
    lower: tokens.lower.slice(0, count),
    form: tokens.form.slice(0, count),
    written: tokens.written.slice(0, count),
  };
}

/** One paragraph: its text, where it starts in the normalised text, and its labels in text order. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: Tokens;
  /** The tokens of its first characters; all of them unless it is long. */
  readonly head: Tokens;
  readonly start: number;
  readonly labels: readonly Label[];
  /** The number of its words, counted up to `MOST_COUNTED`. */
  readonly words: number;
}

/** More words than any line of furniture, headline, caption or credit has. */
const MOST_COUNTED = 100;

export interface Page {
  readonly article: RawArticle;
  readonly lexicon: Lexicon;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph with its tokens. */
export function paragraph(text: string, start: number, labels: readonly Label[], lexicon: Lexicon): Paragraph {
  const tokens = tokenize(text, lexicon.abbreviations);
  return { text, start, labels, tokens, head: headOf(tokens), words: countWords(text, MOST_COUNTED) };
}

/** The paragraphs of a normalised text: its non-empty lines. */
export function paragraphsOf(text: string, lexicon: Lexicon): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) paragraphs.push(paragraph(text.slice(start, end), start, [], lexicon));
    start = end + 1;
  }
  return paragraphs;
}

/** Whether all of the paragraph is labelled, so that it holds no body text. */
export const isLabelled = ({ labels, text }: Paragraph): boolean => labels.some((label) => label.start === 0 && label.end === text.length);

/** Whether nothing of the paragraph is labelled. */
export const isBody = ({ labels }: Paragraph): boolean => labels.length === 0;
