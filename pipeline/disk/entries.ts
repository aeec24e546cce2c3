/** Entries that wait to be sorted: their lines, one after the other in one buffer, so that holding many costs no objects. */
import { UNIT } from "../spool/pieces.ts";
import { MOST_LINES, sortLines, type Lines } from "./sort-lines.ts";

const TAB = 0x09;
const NEWLINE = 0x0a;
const BREAK = UNIT.charCodeAt(0);
const FIRST_BYTES = 1024;
const FIRST_LINES = 32;

export interface Entries {
  /** Adds a line: the bytes of a key, a tab, an ASCII text. */
  readonly add: (key: string, text: string) => void;
  /** Adds lines that begin with their keys, parted by UNIT; gives how many. */
  readonly addLines: (lines: string) => number;
  /** Whether nothing is held. */
  readonly isEmpty: () => boolean;
  /** Whether so many bytes are too much for what is held already. */
  readonly isFullFor: (length: number) => boolean;
  /** The lines, and the order in which they sort. What is added later is not in them. */
  readonly sorted: () => { readonly lines: Lines; readonly order: Uint32Array };
  /** Forgets the lines, and gives back the memory when no more are expected. */
  readonly clear: (isLast: boolean) => void;
}

/** Entries that take up at most `most` bytes, or what one line takes. */
export function openEntries(most: number): Entries {
  let bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  let starts = new Uint32Array(FIRST_LINES);
  let tabs = new Uint32Array(FIRST_LINES);
  let count = 0;
  let end = 0;
  const grow = (least: number): void => {
    const grown = Buffer.allocUnsafeSlow(Math.max(Math.min(2 * bytes.length, most), least));
    bytes.copy(grown, 0, 0, end);
    bytes = grown;
  };
  const roomFor = (length: number): void => {
    if (end + length > bytes.length) grow(end + length);
  };
  const begin = (): void => {
    if (count + 1 >= starts.length) {
      starts = grownArray(starts);
      tabs = grownArray(tabs);
    }
    starts[count] = end;
  };
  return {
    add: (key, text) => {
      roomFor(key.length + text.length + 2);
      begin();
      bytes.write(key, end, "latin1");
      end += key.length;
      tabs[count++] = end;
      bytes[end++] = TAB;
      bytes.write(text, end, "latin1");
      end += text.length;
      bytes[end++] = NEWLINE;
      starts[count] = end;
    },
    addLines: (lines) => {
      const before = count;
      const until = end + lines.length + 1;
      roomFor(until - end);
      bytes.write(lines, end, "latin1");
      bytes[until - 1] = BREAK;
      while (end < until) {
        begin();
        tabs[count++] = bytes.indexOf(TAB, end);
        end = bytes.indexOf(BREAK, end) + 1;
        bytes[end - 1] = NEWLINE;
      }
      starts[count] = end;
      return count - before;
    },
    isEmpty: () => count === 0,
    // A line has two bytes at least.
    isFullFor: (length) => count > 0 && (end + length > most || count + length / 2 > MOST_LINES),
    sorted: () => {
      const lines = { bytes, starts: starts.slice(0, count + 1), tabs: tabs.slice(0, count) };
      return { lines, order: sortLines(lines) };
    },
    clear: (isLast) => {
      count = 0;
      end = 0;
      if (!isLast) return;
      bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
      starts = new Uint32Array(FIRST_LINES);
      tabs = new Uint32Array(FIRST_LINES);
    },
  };
}

function grownArray(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * array.length);
  grown.set(array);
  return grown;
}
