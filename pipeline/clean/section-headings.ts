/** Headings inside the article, and the marks of a template ("Begin text:", "###"). */
import { labelWhole, type Cleaner } from "./cleaner.ts";
import { hasWordFrom } from "./furniture-lines.ts";
import { isWord } from "../text/is-word.ts";
import { endsSentence, opensWithCapital } from "./line-shape.ts";
import { isBody, isLabelled, type Page } from "./page.ts";

const MOST_WORDS = 9;
const FEWEST_BODY_WORDS = 15;

/** Labels short lines without a final stop that stand between paragraphs of sentences. */
export const sectionHeadings: Cleaner = {
  name: "section-headings",
  mark: (page) =>
    page.paragraphs.flatMap((paragraph, at) =>
      isBody(paragraph) && (isTemplateMark(page, at) || isHeading(page, at)) ? [labelWhole(page, at, "heading")] : [],
    ),
};

function isTemplateMark(page: Page, at: number): boolean {
  const { text, head: tokens } = page.paragraphs[at]!;
  if (text.length > 60) return false;
  const match = page.lexicon.regions.line.longestAt(tokens, 0);
  if (match !== null) return !hasWordFrom(tokens, match.last);
  // A line of marks alone is a rule between parts.
  return !tokens.lower.some((_, i) => isWord(tokens, i));
}

/** A list item looks the same, so its neighbours decide: sentences before it, or another label, and a paragraph of sentences after it. */
function isHeading(page: Page, at: number): boolean {
  const { text, words } = page.paragraphs[at]!;
  if (words > MOST_WORDS || endsSentence(text) || !opensWithCapital(text) || /[,;:]$/.test(text)) return false;
  const before = page.paragraphs[at - 1];
  const after = page.paragraphs[at + 1];
  if (before === undefined || after === undefined || !isBody(after)) return false;
  const follows = isLabelled(before) || endsSentence(before.text);
  return follows && endsSentence(after.text) && after.words >= FEWEST_BODY_WORDS && !/^["\u201c\u2014-]/.test(text);
}
