/** A page as the cleaners see it: paragraphs, each one line of the normalised text, with what was said of them so far. */
import type { RawArticle } from "../../schemas/raw-article.ts";
import type { RegionKind } from "../../schemas/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";

/** A stretch of a paragraph, in UTF-16 offsets of its text, that is kept but is no body text. */
export interface Label {
  readonly kind: RegionKind;
  readonly start: number;
  readonly end: number;
}

/** Longer than any line of furniture, headline, caption or credit. */
const HEAD = 900;

/** One paragraph: its text, where it starts in the normalised text, and its labels in text order. */
export interface Paragraph {
  readonly text: string;
  /** The tokens of its first characters; of all of it unless it is long. */
  readonly head: Tokens;
  readonly start: number;
  readonly labels: readonly Label[];
}

export interface Page {
  readonly article: RawArticle;
  readonly lexicon: Lexicon;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph with the tokens of its head. */
export function paragraph(text: string, start: number, labels: readonly Label[], lexicon: Lexicon): Paragraph {
  return { text, start, labels, head: tokenize(text.slice(0, HEAD), lexicon.abbreviations) };
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
