/** Captions of photos, told by what captions have and body text has not: positions, "file photo", a credit after a sentence in the present tense. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import { fold } from "../text/fold.ts";
import type { Tokens } from "../text/tokens.ts";
import { labelWhole, type Cleaner, type Mark } from "./cleaner.ts";
import { hasFullDate } from "./full-dates.ts";
import { endsSentence } from "./line-shape.ts";
import { isBody, type Page } from "./page.ts";
import { tailCredit } from "./tail-credit.ts";

const MOST_WORDS = 90;
const MOST_LETTERS = 900;
/** A single clear sign (weight 3) will do, or several weak ones. */
const ENOUGH = 3;
const MAP_LEGEND = /^[\u2580-\u259f\u25a0-\u25ff]{1,4}\s/u;

/** Labels captions, map legends, and the line above a line of picture credit. */
export const photoCaptions: Cleaner = {
  name: "photo-captions",
  mark: (page) => page.paragraphs.flatMap((_, at) => markParagraph(page, at)),
};

function markParagraph(page: Page, at: number): readonly Mark[] {
  const paragraph = page.paragraphs[at]!;
  if (!isBody(paragraph)) return [];
  const isCaption = MAP_LEGEND.test(paragraph.text) || isAboveCredit(page, at) || captionWeight(page, at) >= ENOUGH;
  return isCaption ? [labelWhole(page, at, "caption")] : [];
}

/** Whether a short line stands directly above a picture credit. */
function isAboveCredit(page: Page, at: number): boolean {
  const { text, words } = page.paragraphs[at]!;
  const below = page.paragraphs[at + 1];
  const isCredit = below?.labels.some((label) => label.kind === "credit" && label.start === 0) ?? false;
  return isCredit && at > 0 && words <= 30 && !endsSentence(text);
}

/** How strongly the signs of paragraph `at` add up to a caption. */
function captionWeight(page: Page, at: number): number {
  const { text, head: tokens, words } = page.paragraphs[at]!;
  if (text.length > MOST_LETTERS || words > MOST_WORDS) return 0;
  const { lexicon } = page;
  const signs = openingWeight(tokens, lexicon) + insideWeight(tokens, lexicon) + positionWeight(tokens, lexicon);
  const credit = creditWeight(page, at);
  if (signs === 0 && credit === 0) return 0;
  return signs + credit + (hasVerb(tokens, lexicon) ? 1 : 0) + (hasFullDate(text, lexicon) ? 1 : 0);
}

/** Only a known agency's credit in the midst of a page is a strong sign: one closes the article, and any name may stand in brackets. */
function creditWeight(page: Page, at: number): number {
  const credit = tailCredit(page.paragraphs[at]!.text, page.lexicon);
  if (credit === null) return 0;
  return at < page.paragraphs.length - 1 && page.lexicon.publishers.byName.has(fold(credit.name)) ? 2 : 1;
}

function openingWeight(tokens: Tokens, lexicon: Lexicon): number {
  const match = lexicon.regions.start.longestAt(tokens, 0);
  return match?.value.kind === "caption" ? match.value.weight : 0;
}

function insideWeight(tokens: Tokens, lexicon: Lexicon): number {
  let most = 0;
  for (let at = 0; at < tokens.count; at++) most = Math.max(most, lexicon.regions.inside.longestAt(tokens, at)?.value.weight ?? 0);
  return most;
}

function hasVerb(tokens: Tokens, lexicon: Lexicon): boolean {
  for (let at = 1; at < tokens.count; at++) if (lexicon.regions.verb.longestAt(tokens, at) !== null) return true;
  return false;
}

/** Bracketed positions: one of several words ("2nd from R") weighs 2, single ones ("L") 1 each, as far as they differ. */
function positionWeight(tokens: Tokens, lexicon: Lexicon): number {
  const singles = new Set<string>();
  let long = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.lower[at] !== "(" && tokens.lower[at] !== "[") continue;
    let end = at + 1;
    while (end < tokens.count && lexicon.regions.positions.has(tokens.lower[end]!)) end++;
    if (end === at + 1 || (tokens.lower[end] !== ")" && tokens.lower[end] !== "]")) continue;
    if (end - at === 2 && !tokens.lower[at + 1]!.includes("-")) singles.add(tokens.lower[at + 1]!);
    else long += 2;
  }
  return long + singles.size;
}
