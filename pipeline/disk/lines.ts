/** Files of lines of single-byte characters, written and read a chunk at a time. Synchronous: a merge waits for each of them anyway. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { Lines } from "./sort-lines.ts";

const CHUNK_BYTES = 128 * 1024;
/** Less, for many files are read at once. */
const READ_BYTES = 32 * 1024;
const NEWLINE = 0x0a;

/** Writes lines, each a text without its end, to a new file. */
export function writeLines(path: string, lines: Iterable<string>): void {
  writeChunks(path, (room, filled) => {
    for (const line of lines) {
      const chunk = room(line.length + 1);
      const end = filled(line.length + 1);
      chunk.write(line, end - line.length - 1, "latin1");
      chunk[end - 1] = NEWLINE;
    }
  });
}

/** Writes those lines of a buffer that `order` numbers to a new file. */
export function writeOrdered(path: string, { bytes, starts }: Lines, order: Uint32Array): void {
  writeChunks(path, (room, filled) => {
    for (const line of order) {
      const [start, end] = [starts[line]!, starts[line + 1]!];
      const chunk = room(end - start);
      bytes.copy(chunk, filled(end - start) - (end - start), start, end);
    }
  });
}

/** Lets `fill` put bytes into a chunk: it asks for room, says how much it fills, and is told where that ends. */
function writeChunks(path: string, fill: (room: (bytes: number) => Buffer, filled: (bytes: number) => number) => void): void {
  const file = openSync(path, "wx");
  let chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let end = 0;
  const room = (bytes: number): Buffer => {
    if (end + bytes <= chunk.length) return chunk;
    writeAll(file, chunk.subarray(0, end));
    end = 0;
    if (bytes > chunk.length) chunk = Buffer.allocUnsafe(bytes);
    return chunk;
  };
  try {
    fill(room, (bytes) => (end += bytes));
    writeAll(file, chunk.subarray(0, end));
  } finally {
    closeSync(file);
  }
}

/** Writes all bytes at the end of a file. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** The lines of a file. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    let chunk = Buffer.allocUnsafe(READ_BYTES);
    let held = 0;
    for (;;) {
      if (held === chunk.length) chunk = Buffer.concat([chunk], 2 * chunk.length);
      const length = readSync(file, chunk, held, chunk.length - held, null);
      if (length === 0) return;
      const end = chunk.lastIndexOf(NEWLINE, held + length - 1) + 1;
      if (end > 0) yield* chunk.toString("latin1", 0, end - 1).split("\n");
      chunk.copy(chunk, 0, end, held + length);
      held += length - end;
    }
  } finally {
    closeSync(file);
  }
}
