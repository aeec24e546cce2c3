/** Lists of other stories under a heading such as "Related coverage:", mostly at the end of the page. */
import { dropWhole, type Cleaner, type Mark } from "./cleaner.ts";
import { firstWord, hasWordFrom } from "./furniture-lines.ts";
import { countWords, endsSentence } from "./line-shape.ts";
import type { Page, Paragraph } from "./page.ts";

const HEADING_LENGTH = 60;
/** Headlines are shorter than this; body paragraphs mostly longer. */
const HEADLINE_WORDS = 25;
/** Headlines may carry a full stop, but only in a short list that closes the page. */
const STOPPED_WORDS = 20;
const STOPPED_LINES = 6;

/** Drops the headings that `furniture.csv` lists with position `tail`, and the headlines under them. */
export const relatedLinks: Cleaner = {
  name: "related-links",
  mark: (page) => {
    const marks: Mark[] = [];
    for (let at = 1; at < page.paragraphs.length; at++) {
      const kind = headingKind(page, at);
      if (kind === null) continue;
      const end = listEnd(page, at + 1);
      for (let i = at; i < end; i++) marks.push(dropWhole(page, i, kind));
      at = Math.max(at, end - 1);
    }
    return marks;
  },
};

function headingKind(page: Page, at: number): string | null {
  const { text, head: tokens } = page.paragraphs[at]!;
  if (text.length > HEADING_LENGTH || endsSentence(text)) return null;
  const match = page.lexicon.furniture.longestAt(tokens, firstWord(tokens));
  if (match?.value.tail === undefined || hasWordFrom(tokens, match.last)) return null;
  return match.value.tail;
}

/** One past the last headline of the list that starts at paragraph `from`. */
function listEnd(page: Page, from: number): number {
  const left = page.paragraphs.length - from;
  if (left <= STOPPED_LINES && page.paragraphs.slice(from).every((paragraph) => isHeadline(page, paragraph, true))) return page.paragraphs.length;
  let end = from;
  while (end < page.paragraphs.length && isHeadline(page, page.paragraphs[end]!, false)) end++;
  return end;
}

/** Whether a line can be a headline of the list: short, without a final stop, or with one where it cannot be the start of an ordinary sentence. */
function isHeadline(page: Page, { text, head: tokens }: Paragraph, mayStop: boolean): boolean {
  if (countWords(text, HEADLINE_WORDS + 1) > HEADLINE_WORDS) return false;
  if (!endsSentence(text)) return true;
  if (!mayStop || countWords(text, STOPPED_WORDS + 1) > STOPPED_WORDS) return false;
  const opener = tokens.lower[firstWord(tokens)] ?? "";
  return /^[\p{L}\p{N}]/u.test(opener) && !(page.lexicon.functionWords.languagesOf.get(opener) ?? []).includes("en");
}
