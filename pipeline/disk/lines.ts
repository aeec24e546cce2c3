/** Files of lines, written and read a chunk at a time. Synchronous: a merge waits for each of them anyway. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";

const CHUNK_BYTES = 128 * 1024;
const NEWLINE = 0x0a;

/** The most bytes of a UTF-16 unit in UTF-8. */
const UNIT_BYTES = 3;

/** Writes lines to a new file; gives its length in bytes. */
export function writeLines(path: string, lines: Iterable<string>): number {
  const file = openSync(path, "wx");
  let written = 0;
  let chunk = Buffer.allocUnsafe(2 * CHUNK_BYTES);
  let filled = 0;
  const flush = (): void => {
    written += writeAll(file, chunk.subarray(0, filled));
    filled = 0;
  };
  try {
    for (const line of lines) {
      const most = line.length * UNIT_BYTES + 1;
      if (filled + most > chunk.length) flush();
      if (most > chunk.length) chunk = Buffer.allocUnsafe(most);
      filled += chunk.write(line, filled);
      chunk[filled++] = NEWLINE;
    }
    flush();
  } finally {
    closeSync(file);
  }
  return written;
}

/** Writes all bytes at the end of a file. */
export function writeAll(file: number, bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  return bytes.length;
}

/** The lines of a file. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    let held = Buffer.alloc(0);
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (;;) {
      const length = readSync(file, chunk);
      if (length === 0) return;
      const bytes = held.length === 0 ? chunk.subarray(0, length) : Buffer.concat([held, chunk.subarray(0, length)]);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 1) yield* bytes.toString("utf8", 0, end - 1).split("\n");
      else if (end === 1) yield "";
      held = Buffer.from(bytes.subarray(end));
    }
  } finally {
    closeSync(file);
  }
}
