/** Puts the cleaned text together from the paragraphs that are left, and tells where each came from. */
import type { Region } from "../../schemas/document.ts";
import type { ReadPiece } from "../text/tokens.ts";
import type { Paragraph } from "./page.ts";
import { originOf, tracedBuilder, type Traced } from "./traced.ts";

/** A cleaned text, its regions, and where the tokens of its paragraphs stand in it. */
export interface Assembled {
  readonly traced: Traced;
  readonly regions: readonly Region[];
  readonly pieces: readonly ReadPiece[];
}

/** The paragraphs joined by empty lines, and their labels as regions of that text. */
export function assemble(source: Traced, paragraphs: readonly Paragraph[]): Assembled {
  const out = tracedBuilder();
  const regions: Region[] = [];
  const pieces: ReadPiece[] = [];
  for (const paragraph of paragraphs) {
    const end = paragraph.start + paragraph.text.length;
    if (out.length() > 0) {
      out.append("\n", out.givenEnd(), out.givenEnd());
      out.append("\n", out.givenEnd(), originOf(source, paragraph.start));
    }
    const at = out.length();
    pieces.push({ tokens: paragraph.tokens, at });
    for (const { kind, start, end: stop } of paragraph.labels) regions.push({ kind, span: { start: at + start, end: at + stop } });
    out.copy(source, paragraph.start, end);
  }
  return { traced: out.build(), regions, pieces };
}
