/** Lines that say who made it: bylines and picture credits. */
import type { RegionKind } from "../../schemas/document.ts";
import type { Tokens } from "../text/tokens.ts";
import { labelWhole, type Cleaner, type Mark } from "./cleaner.ts";
import { hasWordFrom } from "./furniture-lines.ts";
import { endsSentence, opensWithCapital } from "./line-shape.ts";
import { isBody, type Page } from "./page.ts";

/** A credit is a line, not a paragraph. */
const MOST_WORDS = 25;
/** Bylines stand near the head, or at the very end, of a page. */
const HEAD_LINES = 5;
const TAIL_LINES = 3;
const BYLINE = /^(?:By|BY) (?:the )?\p{Lu}/u;
const BYLINE_WORD = /^(?:\p{Lu}[\p{L}.'\u2019-]*[,;|]?|and|in|of|for|at|the|de|da|van|von|al|bin|ben|&|\||\/|staff|writer|writers|correspondent)$/u;

/** Labels bylines and credit lines. */
export const creditLines: Cleaner = {
  name: "credit-lines",
  mark: (page) => page.paragraphs.flatMap((paragraph, at) => (isBody(paragraph) ? markParagraph(page, at) : [])),
};

function markParagraph(page: Page, at: number): readonly Mark[] {
  const { text, head, words } = page.paragraphs[at]!;
  const kind = words > MOST_WORDS ? null : lineKind(page, at, text, head);
  return kind === null ? [] : [labelWhole(page, at, kind)];
}

function lineKind(page: Page, at: number, text: string, tokens: Tokens): RegionKind | null {
  const fromEnd = page.paragraphs.length - at;
  const isEdge = at < HEAD_LINES || fromEnd <= TAIL_LINES;
  const opening = page.lexicon.regions.start.longestAt(tokens, 0);
  if (opening?.value.kind === "credit" && hasWordFrom(tokens, opening.last)) return "credit";
  if (isEdge && isByline(text)) return "byline";
  if (isEdge && opening?.value.kind === "byline" && opensWithCapital(text) && (fromEnd <= TAIL_LINES || !endsSentence(text))) return "byline";
  if (fromEnd > TAIL_LINES) return null;
  for (let i = 0; i < tokens.count; i++) if (page.lexicon.regions.tail.longestAt(tokens, i) !== null) return "credit";
  return null;
}

/** "By" and names: every word is set as a name, or is a small word of bylines. */
function isByline(text: string): boolean {
  return (
    BYLINE.test(text) &&
    !endsSentence(text) &&
    text
      .split(" ")
      .slice(1)
      .every((word) => BYLINE_WORD.test(word))
  );
}
