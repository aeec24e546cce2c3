/** A file as the lines of its pieces, as a cluster gives it. */
import type { Piece } from "../../pipeline/filters/pieces.ts";

/** Cuts `bytes` at each `separator` and puts it behind every piece, also the last. */
export function piecesOf(source: string, bytes: Buffer, separator = "\n", firstRow = 7): Piece[] {
  const pieces: Piece[] = [];
  const mark = Buffer.from(separator);
  for (let from = 0; from < bytes.length || pieces.length === 0;) {
    const found = bytes.indexOf(mark, from);
    const end = found === -1 ? bytes.length : found;
    const base64 = Buffer.concat([bytes.subarray(from, end), mark]).toString("base64");
    pieces.push({ source, size: bytes.length, row: firstRow + pieces.length, part: 0, base64 });
    from = end + mark.length;
  }
  return pieces;
}

/** The lines of pieces. */
export const pieceLines = (pieces: readonly Piece[]): string => pieces.map((piece) => `p\t${JSON.stringify(piece)}\n`).join("");
