/** The cells of a batch that cannot be copied into CSV as they are or between marks, as the CSV library writes them. */
import { stringify } from "csv-stringify/sync";
import { ofBytes } from "../rows/line-bytes.ts";
import { ESCAPED, MARKS, type CutBatch } from "./cut-batch.ts";

/** Half of a pair, which no text in UTF-8 holds: between two cells on their way through the library. */
const BETWEEN = "\ud800";

/** Of batches that are still in use: both dialects are written from the same. */
const MADE = new WeakMap<CutBatch, readonly string[]>();

/** What only the library writes. */
export const IS_WRITTEN = MARKS | ESCAPED;

/** The texts of all cells that hold something of `IS_WRITTEN`, with the marks they need, in the order of the cells. The library is asked once for all: a call costs as much as forty cells. */
export function quotedCells(cut: CutBatch): readonly string[] {
  const made = MADE.get(cut);
  if (made !== undefined) return made;
  const texts: [string][] = [];
  for (let cell = 0, start = 0; cell < cut.ends.length; start = cut.ends[cell++]! + 1)
    if ((cut.holds[cell]! & IS_WRITTEN) !== 0) texts.push([ofBytes(cut.bytes.toString("latin1", start, cut.ends[cell]))]);
  const quoted = stringify(texts, { record_delimiter: BETWEEN, quoted_match: /[\r\n]/ }).split(BETWEEN);
  MADE.set(cut, quoted);
  return quoted;
}
