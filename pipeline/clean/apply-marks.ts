/** Carries out the marks of one cleaner. */
import type { Removal } from "../../schemas/document.ts";
import type { Span } from "../../schemas/span.ts";
import type { Mark } from "./cleaner.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { paragraph as paragraphOf, type Label, type Page, type Paragraph } from "./page.ts";

/** The page without what was dropped and with what was labelled, and an account of what was dropped. */
export function applyMarks(page: Page, marks: readonly Mark[]): { readonly page: Page; readonly removals: readonly Removal[] } {
  if (marks.length === 0) return { page, removals: [] };
  const byParagraph = new Map<number, Mark[]>();
  for (const mark of marks) {
    const own = byParagraph.get(mark.paragraph);
    if (own === undefined) byParagraph.set(mark.paragraph, [mark]);
    else own.push(mark);
  }
  const removals: Removal[] = [];
  const paragraphs = page.paragraphs.flatMap((paragraph, at) => {
    const own = byParagraph.get(at);
    if (own === undefined) return [paragraph];
    const drops = own.filter((mark) => mark.action === "drop");
    for (const drop of drops) removals.push({ kind: drop.kind, text: paragraph.text.slice(drop.start, drop.end) });
    const added = own.flatMap((mark) => (mark.action === "label" ? [{ kind: mark.kind, start: mark.start, end: mark.end }] : []));
    const labels = [...paragraph.labels, ...added].toSorted((a, b) => a.start - b.start);
    return keptPieces({ ...paragraph, labels }, drops, page.lexicon);
  });
  return { page: { ...page, paragraphs }, removals };
}

/** What is left of a paragraph; the two sides of a dropped stretch become paragraphs of their own. */
function keptPieces(paragraph: Paragraph, drops: readonly Span[], lexicon: Lexicon): readonly Paragraph[] {
  const pieces: Paragraph[] = [];
  let start = 0;
  for (const drop of [...drops, { start: paragraph.text.length, end: paragraph.text.length }]) {
    const piece = trimmed(paragraph, start, drop.start, lexicon);
    if (piece !== null) pieces.push(piece);
    start = drop.end;
  }
  return pieces;
}

function trimmed(paragraph: Paragraph, from: number, to: number, lexicon: Lexicon): Paragraph | null {
  let start = from;
  let end = to;
  while (start < end && paragraph.text[start] === " ") start++;
  while (end > start && paragraph.text[end - 1] === " ") end--;
  if (end <= start) return null;
  if (start === 0 && end === paragraph.text.length) return paragraph;
  const inside = (label: Label): boolean => label.start >= start && label.end <= end;
  const labels = paragraph.labels.filter(inside).map((label) => ({ ...label, start: label.start - start, end: label.end - start }));
  return paragraphOf(paragraph.text.slice(start, end), paragraph.start + start, labels, lexicon);
}
