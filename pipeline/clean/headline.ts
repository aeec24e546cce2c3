/** The headline: the first line of the page, when it is set as one or equals the title that came with the article. */
import { fold } from "../text/fold.ts";
import { labelWhole, type Cleaner, type Mark } from "./cleaner.ts";
import { countWords, endsSentence, isTitleCase, opensWithCapital } from "./line-shape.ts";
import { isDatelineAlone } from "./read-dateline.ts";
import { isBody, type Page } from "./page.ts";

/** The given title may stand under a kicker or a date. */
const LINES_WITH_GIVEN_TITLE = 4;
const MOST_WORDS = 35;
const FEWEST_WORDS = 2;

/** Labels the headline; a first line set as one that is not the article's given title is a `heading`. */
export const headline: Cleaner = {
  name: "headline",
  mark: (page) => {
    const given = page.article.title === null ? -1 : lineOfTitle(page, page.article.title);
    if (given >= 0) return [labelWhole(page, given, "title")];
    const first = page.paragraphs.findIndex(isBody);
    if (first < 0 || !isSetAsHeadline(page, first)) return [];
    return firstLineMark(page, first);
  },
};

function firstLineMark(page: Page, first: number): readonly Mark[] {
  return [labelWhole(page, first, page.article.title === null ? "title" : "heading")];
}

/** Index of the line that repeats `title`, or -1. A title with the site's name after it counts. */
function lineOfTitle(page: Page, title: string): number {
  const wanted = comparable(title);
  return page.paragraphs.slice(0, LINES_WITH_GIVEN_TITLE).findIndex((paragraph) => {
    if (paragraph.text.length > title.length * 2 + 40) return false;
    const line = comparable(paragraph.text);
    return line !== "" && (line === wanted || comparable(withoutSiteName(title)) === line);
  });
}

const comparable = (text: string): string =>
  fold(text.normalize("NFC"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const SITE_SEPARATOR = / [|\u2013\u2014-] /g;

/** The title without the last part that a bar or a dash sets off. */
function withoutSiteName(title: string): string {
  const last = [...title.matchAll(SITE_SEPARATOR)].at(-1);
  return last === undefined ? title : title.slice(0, last.index);
}

/** Whether line `at` looks like a headline with an article under it. */
function isSetAsHeadline(page: Page, at: number): boolean {
  const { text } = page.paragraphs[at]!;
  const next = page.paragraphs[at + 1];
  if (next === undefined || at > 1) return false;
  const words = countWords(text, MOST_WORDS + 1);
  if (words < FEWEST_WORDS || words > MOST_WORDS || !opensWithCapital(text)) return false;
  if (/[:,;]$/.test(text) || isDatelineAlone(text, page.lexicon)) return false;
  // A lead is full of names, but its verb is small: "The Minister Met His Guest." has none.
  return !endsSentence(text) || (isTitleCase(text) && !hasSmallWord(text));
}

/** Words that title case leaves small. */
const LEFT_SMALL = new Set(
  "a an and as at but by for from in into nor of off on or over per so than that the through to under up upon versus via vs with within without yet about above after against amid among before between".split(
    " ",
  ),
);

/** Whether a word that title case would not leave small is written small. */
function hasSmallWord(text: string): boolean {
  return text.split(/\s+/).some((word) => /^\p{Ll}+$/u.test(word) && !LEFT_SMALL.has(word));
}
