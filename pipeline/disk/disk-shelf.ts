/** Values by number: the newest in memory, the others in a file, with eight bytes of memory for each. */
import { closeSync, openSync, readSync } from "node:fs";
import type { Shelf } from "../spool/spool.ts";
import { writeAll } from "./lines.ts";
import type { Writing } from "./writing.ts";

const FIRST_OFFSETS = 64;
const FIRST_BYTES = 1024;
/** What is read at once when values are asked for one after the other. */
const BLOCK_BYTES = 256 * 1024;

/** A shelf that holds at most about `heldBytes` bytes, and asks `newFile` for its path; what it opens is closed by what it hands to `onClose`. */
export function diskShelf<T>(newFile: () => string, heldBytes: number, { write, read }: Writing<T>, onClose: (close: () => void) => void): Shelf<T> {
  let file = -1;
  /** The values that are not in the file, one after the other. */
  let held = Buffer.allocUnsafeSlow(FIRST_BYTES);
  /** Where each value begins, and the end; the file has what lies before `written`. */
  let offsets = new Float64Array(FIRST_OFFSETS);
  let size = 0;
  let written = 0;
  /** A part of the file that was read last, and where it lies. */
  let block = Buffer.alloc(0);
  let [from, to] = [0, 0];
  const flush = (): void => {
    if (file < 0) {
      file = openSync(newFile(), "wx+");
      onClose(() => closeSync(file));
    }
    writeAll(file, held.subarray(0, offsets[size]! - written));
    written = offsets[size]!;
  };
  /** Reads on from where the last block ended; elsewhere no more than is asked for. */
  const fill = (start: number, end: number): void => {
    const isNext = start >= from && start <= to;
    const length = Math.min(isNext ? Math.max(BLOCK_BYTES, end - start) : end - start, written - start);
    if (block.length < length) block = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, length));
    for (let done = 0; done < length;) done += readSync(file, block, done, length - done, start + done);
    [from, to] = [start, start + length];
  };
  const at = (number: number): T => {
    const [start, end] = [offsets[number]!, offsets[number + 1]!];
    if (start >= written) return read(held.toString("latin1", start - written, end - written));
    if (start < from || end > to) fill(start, end);
    return read(block.toString("latin1", start - from, end - from));
  };
  return {
    add: (value) => {
      const text = write(value);
      if (offsets[size]! > written && offsets[size]! - written + text.length > heldBytes) flush();
      const start = offsets[size]! - written;
      const least = start + text.length;
      if (least > held.length) held = Buffer.concat([held.subarray(0, start)], Math.max(Math.min(2 * held.length, heldBytes), least));
      held.write(text, start, "latin1");
      if (size + 2 > offsets.length) {
        const grown = new Float64Array(2 * offsets.length);
        grown.set(offsets);
        offsets = grown;
      }
      offsets[++size] = written + start + text.length;
    },
    at,
    *all() {
      for (let number = 0; number < size; number++) yield at(number);
    },
    size: () => size,
  };
}
