/** Where pages of values begin: eight bytes of memory for each page, not for each value. */

/** Pages begin at multiples of so many bytes, so that four bytes say where. */
const UNIT_BYTES = 256;
const MOST = 2 ** 32;
/** Pages whose places lie together: more pages need another such part, and nothing is copied. */
const PART_PAGES = 1024;

export interface PageIndex {
  /** Begins a page with a value's number, at an offset that `pageStart` gives. */
  readonly begin: (number: number, offset: number) => void;
  /** The page that has a value; the last one has all that are not in another. */
  readonly pageOf: (number: number) => number;
  /** The number of the first value of a page. */
  readonly firstOf: (page: number) => number;
  /** Where a page begins; undefined for the one after the last. */
  readonly startOf: (page: number) => number | undefined;
  readonly count: () => number;
  /** What it knows, for an index in another thread. */
  readonly pages: () => Pages;
}

/** In memory that threads share. */
export interface Pages {
  readonly count: number;
  readonly firsts: readonly Uint32Array[];
  readonly starts: readonly Uint32Array[];
}

const NO_PAGES: Pages = { count: 0, firsts: [], starts: [] };

/** Where a page may begin: there, or a few bytes on. */
export const pageStart = (offset: number): number => Math.ceil(offset / UNIT_BYTES) * UNIT_BYTES;

/** An index that goes on from `known`. */
export function pageIndex(known: Pages = NO_PAGES): PageIndex {
  const [firsts, starts] = [numbers(known.firsts), numbers(known.starts)];
  let pages = known.count;
  return {
    begin: (number, offset) => {
      if (number >= MOST || offset / UNIT_BYTES >= MOST) throw new Error("a shelf is full: make releases of fewer articles");
      firsts.set(pages, number);
      starts.set(pages++, offset / UNIT_BYTES);
    },
    pageOf: (number) => {
      let [low, high] = [0, pages - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (firsts.at(middle) <= number) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    firstOf: firsts.at,
    startOf: (page) => (page < pages ? starts.at(page) * UNIT_BYTES : undefined),
    count: () => pages,
    pages: () => ({ count: pages, firsts: firsts.parts, starts: starts.parts }),
  };
}

/** Numbers of four bytes, added one after the other. */
function numbers(known: readonly Uint32Array[]) {
  const parts: Uint32Array[] = [...known];
  return {
    parts,
    at: (place: number): number => parts[Math.floor(place / PART_PAGES)]![place % PART_PAGES]!,
    set: (place: number, number: number): void => {
      if (place % PART_PAGES === 0) parts.push(new Uint32Array(new SharedArrayBuffer(4 * PART_PAGES)));
      parts.at(-1)![place % PART_PAGES] = number;
    },
  };
}
