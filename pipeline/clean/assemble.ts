/** Puts the cleaned text together from the paragraphs that are left, and tells where each came from. */
import type { Region } from "../../schemas/document.ts";
import type { ReadPiece } from "../text/tokens.ts";
import type { Paragraph } from "./page.ts";
import { tracedBuilder, type Traced } from "./traced.ts";

const LINE_FEED = 0x0a;

/** A cleaned text, its regions, and where the tokens of its paragraphs stand in it. */
export interface Assembled {
  readonly traced: Traced;
  readonly regions: readonly Region[];
  readonly pieces: readonly ReadPiece[];
}

/** The paragraphs joined by empty lines, and their labels as regions of that text. */
export function assemble(source: Traced, paragraphs: readonly Paragraph[]): Assembled {
  const out = tracedBuilder(source.text.length);
  const regions: Region[] = [];
  const pieces: ReadPiece[] = [];
  let givenEnd = 0;
  for (const paragraph of paragraphs) {
    const end = paragraph.start + paragraph.text.length;
    if (out.length() > 0) {
      out.push(LINE_FEED, givenEnd, givenEnd);
      out.push(LINE_FEED, givenEnd, source.from[paragraph.start]!);
    }
    const at = out.length();
    pieces.push({ tokens: paragraph.tokens, at });
    for (const { kind, start, end: stop } of paragraph.labels) regions.push({ kind, span: { start: at + start, end: at + stop } });
    out.copy(source, paragraph.start, end);
    givenEnd = source.to[end - 1]!;
  }
  return { traced: out.build(), regions, pieces };
}
