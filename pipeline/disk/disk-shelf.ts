/** Values by number: the newest in memory, the others in a file. They lie in pages, so that memory need not hold where each begins. */
import { openSync, readSync } from "node:fs";
import type { Shelf } from "../spool/spool.ts";
import { writeAll } from "./lines.ts";
import { pageIndex, pageStart, type Pages } from "./page-index.ts";
import type { Writing } from "./writing.ts";

const FIRST_BYTES = 1024;
/** A page ends with the value that brings it to so many bytes: a value that is asked for alone is read with its page. Where pages are many they are twice as large, and then four times, so that memory holds the places of fewer. */
const PAGE_BYTES = [8, 16, 32].map((kilobytes) => kilobytes * 1024);
const MANY_PAGES = 2 ** 17;
/** What is read at once when values are asked for one after the other. */
const BLOCK_BYTES = 64 * 1024;
const NEWLINE = 0x0a;

/** A shelf of which nothing is in memory but where its pages begin: another thread may read it. */
export interface ShelfFile {
  readonly path: string;
  readonly pages: Pages;
  readonly size: number;
  readonly end: number;
}

export interface DiskShelf<T> extends Shelf<T> {
  /** Writes what is held; nothing may be added later. Null for an empty shelf. */
  readonly toFile: () => ShelfFile | null;
}

/** A shelf that holds at most about `heldBytes` bytes, and asks `newFile` for its path; the file that it opens is handed to `onOpen`, to be closed. With `known` it is one that lies in a file already. */
export function diskShelf<T>(
  newFile: () => string,
  heldBytes: number,
  { write, read }: Writing<T>,
  onOpen: (file: number) => void,
  known: ShelfFile | null = null,
): DiskShelf<T> {
  let file = -1;
  let path = "";
  /** The values that are not in the file, a line each. */
  let held = Buffer.allocUnsafeSlow(FIRST_BYTES);
  const pages = pageIndex(known?.pages);
  let size = known?.size ?? 0;
  let end = known?.end ?? 0;
  /** The file has what lies before; no page lies on both sides. */
  let written = end;
  /** A part of the file that was read last, and where it lies. */
  let block = Buffer.alloc(0);
  let [from, to] = [0, 0];
  /** The value that was read last, its page, and where the next one begins. */
  let last = { number: -1, page: -1, next: 0 };
  const pageBytes = (): number => PAGE_BYTES[Math.floor(pages.count() / MANY_PAGES)] ?? PAGE_BYTES.at(-1)!;
  const open = (flags: string): void => {
    file = openSync(path, flags);
    onOpen(file);
  };
  if (known !== null) {
    path = known.path;
    open("r");
  }
  const flush = (): void => {
    if (file < 0) {
      path = newFile();
      open("wx+");
    }
    writeAll(file, held.subarray(0, end - written));
    written = end;
  };
  /** Reads on from where the last block ended; elsewhere no more than is asked for. */
  const fill = (start: number, until: number): void => {
    const isNext = start >= from && start <= to;
    const length = Math.min(isNext ? Math.max(BLOCK_BYTES, until - start) : until - start, written - start);
    if (block.length < length) block = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, length));
    for (let done = 0; done < length;) done += readSync(file, block, done, length - done, start + done);
    [from, to] = [start, start + length];
  };
  const at = (number: number): T => {
    const page = pages.pageOf(number);
    const [start, until] = [pages.startOf(page)!, pages.startOf(page + 1) ?? end];
    if (start < written && (start < from || until > to)) fill(start, until);
    const [bytes, origin] = start < written ? [block, from] : [held, written];
    const goesOn = page === last.page && number > last.number;
    let line = (goesOn ? last.next : start) - origin;
    for (let skip = number - (goesOn ? last.number + 1 : pages.firstOf(page)); skip > 0; skip--) line = bytes.indexOf(NEWLINE, line) + 1;
    const newline = bytes.indexOf(NEWLINE, line);
    last = { number, page, next: newline + 1 + origin };
    return read(bytes.toString("latin1", line, newline));
  };
  return {
    add: (value) => {
      const text = write(value);
      const length = text.length + 1;
      const isFull = end > written && end - written + length > heldBytes;
      if (isFull) flush();
      if (isFull || size === 0 || end - pages.startOf(pages.count() - 1)! >= pageBytes()) {
        end = pageStart(end);
        pages.begin(size, end);
      }
      const start = end - written;
      if (start + length > held.length)
        held = Buffer.concat([held.subarray(0, start)], Math.max(Math.min(2 * held.length, heldBytes), start + length));
      held.write(text, start, "latin1");
      held[start + text.length] = NEWLINE;
      end += length;
      size++;
    },
    at,
    *all() {
      for (let number = 0; number < size; number++) yield at(number);
    },
    size: () => size,
    toFile: () => {
      if (end > written) flush();
      return size === 0 ? null : { path, pages: pages.pages(), size, end };
    },
  };
}
