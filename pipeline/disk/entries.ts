/** Entries that wait to be sorted: their lines, one after the other in one buffer, so that holding many costs no objects. */
import { sortLines, type Lines } from "./sort-lines.ts";

const TAB = 0x09;
const NEWLINE = 0x0a;
const FIRST_BYTES = 1024;
const FIRST_LINES = 32;

export interface Entries {
  /** Adds a line: the bytes of a key, a tab, an ASCII text. */
  readonly add: (key: string, text: string) => void;
  /** Whether nothing is held. */
  readonly isEmpty: () => boolean;
  /** Whether such a line is too much for what is held already. */
  readonly isFullFor: (key: string, text: string) => boolean;
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
  return {
    add: (key, text) => {
      const length = key.length + text.length + 2;
      if (end + length > bytes.length) grow(end + length);
      if (count + 1 >= starts.length) {
        starts = grownArray(starts);
        tabs = grownArray(tabs);
      }
      starts[count] = end;
      bytes.write(key, end, "latin1");
      end += key.length;
      tabs[count++] = end;
      bytes[end++] = TAB;
      bytes.write(text, end, "latin1");
      end += text.length;
      bytes[end++] = NEWLINE;
      starts[count] = end;
    },
    isEmpty: () => count === 0,
    isFullFor: (key, text) => count > 0 && end + key.length + text.length + 2 > most,
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
