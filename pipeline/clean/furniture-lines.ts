/** Lines that stand on the page beside the article: links to other stories, prompts, notices. */
import type { FurnitureCue } from "../lexicon/furniture.ts";
import type { Tokens } from "../text/tokens.ts";
import { dropWhole, type Cleaner, type Mark } from "./cleaner.ts";
import { isWord } from "../text/is-word.ts";
import { endsSentence, isUpperCase } from "./line-shape.ts";
import type { Page } from "./page.ts";

/** Longer lines are body text, whatever they begin with. */
const MOST_WORDS = 40;

/** Kinds whose phrases are also ordinary words ("video", "more"): they need the shape of a label. */
const LABEL_KINDS = new Set(["related", "video", "gallery"]);
const SEPARATORS = new Set([":", "|", ">", "\u00bb", "\u203a", "\u2013", "\u2014", "-", "--"]);
/** Marks that may stand before the phrase: bullets, arrows, brackets; never a quotation mark. */
const BULLET = /^[\p{S}\p{Po}\p{Ps}\p{Pd}\p{Pf}]$/u;
const QUOTE = /^["'`\u2018-\u201f]/;

/** Drops the lines that `furniture.csv` lists with position `start` or `line`. */
export const furnitureLines: Cleaner = {
  name: "furniture-lines",
  mark: (page) => page.paragraphs.flatMap((_, at) => markLine(page, at)),
};

function markLine(page: Page, at: number): readonly Mark[] {
  const { text, head, words } = page.paragraphs[at]!;
  const kind = words > MOST_WORDS ? null : furnitureKind(page, at, text, head);
  return kind === null ? [] : [dropWhole(page, at, kind)];
}

function furnitureKind(page: Page, at: number, text: string, tokens: Tokens): string | null {
  const first = firstWord(tokens);
  const match = page.lexicon.furniture.longestAt(tokens, first);
  if (match === null) return null;
  const { start, line } = match.value;
  if (line !== undefined && !hasWordFrom(tokens, match.last)) return line;
  if (start === undefined || !hasWordFrom(tokens, match.last)) return start !== undefined && !LABEL_KINDS.has(start) ? start : null;
  if (!LABEL_KINDS.has(start)) return start;
  // The first line of a page is its headline, even when it begins with "Explainer:".
  return at > 0 && isLabelled(tokens, first, match.last, text, match.value) ? start : null;
}

/** Index of the first token that is no bullet, arrow or bracket; 0 when the line begins with a quotation mark. */
export function firstWord(tokens: Tokens): number {
  let at = 0;
  while (at < Math.min(tokens.count, 4) && BULLET.test(tokens.lower[at]!) && !QUOTE.test(tokens.lower[at]!)) {
    // The copyright sign is a phrase of its own.
    if (tokens.lower[at] === "\u00a9") return at;
    at++;
  }
  return at;
}

/** Whether a word follows from token `at` on. */
export function hasWordFrom(tokens: Tokens, at: number): boolean {
  for (let i = at; i < tokens.count; i++) if (isWord(tokens, i)) return true;
  return false;
}

/** Whether the phrase is set off as a label: by a mark, by capitals, or before a headline without final stop. */
function isLabelled(tokens: Tokens, first: number, last: number, text: string, cue: FurnitureCue): boolean {
  if (SEPARATORS.has(tokens.lower[last] ?? "") && cue.start !== undefined) return true;
  const phrase = tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!);
  const rest = tokens.text.slice(tokens.end[last - 1]!);
  if (isUpperCase(phrase) && !isUpperCase(rest)) return true;
  return last - first >= 2 && !endsSentence(text);
}
