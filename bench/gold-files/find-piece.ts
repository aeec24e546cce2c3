/** Where annotated words stand in their text. Gold is written in words, not in offsets, so that it can be read and corrected. */
import { codePointLength } from "../../pipeline/text/code-points.ts";
import type { Range } from "../metrics/word-sets.ts";

const OCCURRENCE = /#(?<number>\d+)$/u;

/** The code-point range of `piece`. A piece that stands there more than once says which one it is: `said#2`. */
export function findPiece(text: string, piece: string): Range {
  const number = OCCURRENCE.exec(piece)?.groups?.["number"];
  const words = number === undefined ? piece : piece.slice(0, -number.length - 1);
  const found = occurrences(text, words);
  const at = number === undefined ? (found.length === 1 ? found[0] : undefined) : found[Number(number) - 1];
  if (at === undefined)
    throw new Error(`“${piece}” stands ${found.length} times in “${text.slice(0, 60)}…”: write the words exactly, with #1, #2… where they recur`);
  const start = codePointLength(text.slice(0, at));
  return [start, start + codePointLength(words)];
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
