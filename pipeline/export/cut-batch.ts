/** Where the cells of a batch lie in its bytes, found once for all formats: byte by byte takes a tenth of the time that a text for each cell would. */
import type { Table } from "../../schemas/table.ts";
import { ESCAPE } from "../rows/line-bytes.ts";
import { mayBeginFormula } from "./formula.ts";
import { BATCH_BYTES, batchRows, type RowBatch, type RowBatches } from "./row-batches.ts";

/** A batch as bytes: cells one after the other, a comma after each but the last of a row, which a line break ends. Nobody writes to it. */
export interface CutBatch {
  readonly bytes: Buffer;
  readonly rows: number;
  /** Cells of a row. */
  readonly width: number;
  /** Where each cell ends; the next begins one byte on. */
  readonly ends: Uint32Array;
  /** What each cell holds, of the signs below; 0 when all formats have its bytes as they are. */
  readonly holds: Uint8Array;
}

/** A comma: in CSV the cell stands between marks. */
export const COMMAS = 1;
/** A quotation mark, which CSV doubles. */
export const MARKS = 2;
/** A control character, which stands escaped. */
export const ESCAPED = 4;
/** Its first byte may begin a formula. */
export const LIKE_FORMULA = 8;
const END = 16;

const MEANS = new Uint8Array(256);
const [COMMA, NEWLINE, TAB] = [",".charCodeAt(0), "\n".charCodeAt(0), "\t".charCodeAt(0)];
MEANS[COMMA] = COMMAS;
MEANS['"'.charCodeAt(0)] = MARKS;
MEANS[ESCAPE] = ESCAPED;
MEANS[TAB] = END;
MEANS[NEWLINE] = END;
/** Above are no bytes that mean anything. */
const LAST_MEANING = COMMA;

export type CutBatches = Iterable<CutBatch> | AsyncIterable<CutBatch>;

/** The rows of a table in batches of `batchRows` and less than `BATCH_BYTES`, the last one excepted; a batch is good until the next is asked for, which lies in the same bytes. No rows give no batch. */
export async function* cutBatches(table: Table, batches: RowBatches): AsyncGenerator<CutBatch> {
  const size = batchRows(table.name);
  const width = Object.keys(table.columns).length;
  // Lines become bytes as they come, so that none is held.
  const lines = openLines(FIRST_BYTES);
  for await (const batch of batches) {
    for (const line of batch) {
      lines.add(line);
      if (lines.rows() < size && lines.chars() < BATCH_BYTES) continue;
      yield cutLines(lines.bytes(), lines.rows(), width);
      lines.clear();
    }
  }
  if (lines.rows() > 0) yield cutLines(lines.bytes(), lines.rows(), width);
}

/** The cells of the rows of a table. */
export function cutBatch(table: Table, lines: RowBatch): CutBatch {
  const { add, bytes, rows } = openLines(lines.reduce((length, line) => length + line.length + 1, 0));
  for (const line of lines) add(line);
  return cutLines(bytes(), rows(), Object.keys(table.columns).length);
}

const FIRST_BYTES = 64 * 1024;

/** Lines as bytes, each with its end; there is room for more than were expected. */
function openLines(expected: number) {
  let held = Buffer.allocUnsafeSlow(expected);
  let [at, rows] = [0, 0];
  return {
    add: (line: string): void => {
      if (at + line.length >= held.length) held = Buffer.concat([held.subarray(0, at)], Math.max(2 * held.length, at + line.length + 1));
      at += held.write(line, at, "latin1");
      held[at++] = NEWLINE;
      rows++;
    },
    bytes: (): Buffer => held.subarray(0, at),
    clear: (): void => {
      [at, rows] = [0, 0];
    },
    rows: (): number => rows,
    /** Without the ends. */
    chars: (): number => at - rows,
  };
}

const startsLikeFormula = (byte: number | undefined): number => (byte !== undefined && mayBeginFormula(byte) ? LIKE_FORMULA : 0);

function cutLines(bytes: Buffer, rows: number, width: number): CutBatch {
  const ends = new Uint32Array(rows * width);
  const holds = new Uint8Array(rows * width);
  let cell = 0;
  let held = startsLikeFormula(bytes[0]);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte > LAST_MEANING) continue;
    const means = MEANS[byte]!;
    if (means !== END) {
      held |= means;
      continue;
    }
    ends[cell] = at;
    if (byte === TAB) bytes[at] = COMMA;
    holds[cell++] = held;
    held = startsLikeFormula(bytes[at + 1]);
  }
  if (cell !== ends.length) throw new Error(`${rows} lines have ${cell} cells, not ${width} each`);
  return { bytes, rows, width, ends, holds };
}
