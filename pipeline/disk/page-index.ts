/** Where pages of values begin: a few bytes of memory for each page, not for each value. */

const FIRST_PAGES = 64;

export interface PageIndex {
  /** Begins a page with a value's number, at an offset. */
  readonly begin: (number: number, offset: number) => void;
  /** The page that has a value; the last one has all that are not in another. */
  readonly pageOf: (number: number) => number;
  /** The number of the first value of a page. */
  readonly firstOf: (page: number) => number;
  /** Where a page begins; undefined for the one after the last. */
  readonly startOf: (page: number) => number | undefined;
  readonly count: () => number;
}

export function pageIndex(): PageIndex {
  let firsts = new Float64Array(FIRST_PAGES);
  let starts = new Float64Array(FIRST_PAGES);
  let pages = 0;
  return {
    begin: (number, offset) => {
      if (pages === starts.length) [firsts, starts] = [doubled(firsts), doubled(starts)];
      firsts[pages] = number;
      starts[pages++] = offset;
    },
    pageOf: (number) => {
      let [low, high] = [0, pages - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (firsts[middle]! <= number) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    firstOf: (page) => firsts[page]!,
    startOf: (page) => (page < pages ? starts[page] : undefined),
    count: () => pages,
  };
}

function doubled(array: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(2 * array.length);
  grown.set(array);
  return grown;
}
