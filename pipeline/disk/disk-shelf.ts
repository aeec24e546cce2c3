/** Values by number: the newest in memory, the others in a file, with eight bytes of memory for each. */
import { closeSync, openSync, readSync } from "node:fs";
import type { Shelf } from "../spool/spool.ts";
import { writeAll } from "./lines.ts";

const FIRST_OFFSETS = 1024;
/** What is read at once when values are asked for one after the other. */
const BLOCK_BYTES = 64 * 1024;

/** A shelf that holds at most about `heldChars` characters, and asks `newFile` for its path; what it opens is closed by what it hands to `onClose`. */
export function diskShelf<T>(newFile: () => string, heldChars: number, onClose: (close: () => void) => void): Shelf<T> {
  let held: string[] = [];
  let chars = 0;
  let file = -1;
  /** Where each value begins in the file, and the end. */
  let offsets = new Float64Array(FIRST_OFFSETS);
  let stored = 0;
  /** A part of the file that was read last, and where it lies. */
  let block = Buffer.alloc(0);
  let [from, to] = [0, 0];
  const flush = (): void => {
    if (file < 0) {
      file = openSync(newFile(), "wx+");
      onClose(() => closeSync(file));
    }
    const chunks = held.map((json) => Buffer.from(json));
    if (stored + chunks.length + 1 > offsets.length) {
      const grown = new Float64Array(2 * (stored + chunks.length + 1));
      grown.set(offsets);
      offsets = grown;
    }
    for (const { length } of chunks) {
      offsets[stored + 1] = offsets[stored]! + length;
      stored++;
    }
    writeAll(file, Buffer.concat(chunks));
    held = [];
    chars = 0;
  };
  /** Reads on from where the last block ended; elsewhere no more than is asked for. */
  const fill = (start: number, end: number): void => {
    const isNext = start >= from && start <= to;
    const length = Math.min(isNext ? Math.max(BLOCK_BYTES, end - start) : end - start, offsets[stored]! - start);
    if (block.length < length) block = Buffer.allocUnsafe(Math.max(BLOCK_BYTES, length));
    for (let read = 0; read < length;) read += readSync(file, block, read, length - read, start + read);
    [from, to] = [start, start + length];
  };
  const at = (number: number): T => {
    if (number >= stored) return JSON.parse(held[number - stored]!) as T;
    const [start, end] = [offsets[number]!, offsets[number + 1]!];
    if (start < from || end > to) fill(start, end);
    return JSON.parse(block.toString("utf8", start - from, end - from)) as T;
  };
  return {
    add: (value) => {
      const json = JSON.stringify(value);
      held.push(json);
      chars += json.length;
      if (chars >= heldChars) flush();
    },
    at,
    *all() {
      for (let number = 0; number < stored + held.length; number++) yield at(number);
    },
    size: () => stored + held.length,
  };
}
