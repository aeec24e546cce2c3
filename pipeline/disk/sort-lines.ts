/** Sorts lines by their keys, mostly by numbers, which an array of doubles does without asking how they compare. */

/** Lines of a key, a tab, a text and a line break, one after the other. */
export interface Lines {
  readonly bytes: Buffer;
  /** Where each line begins, and the end. */
  readonly starts: Uint32Array;
  /** Where the tab of each line is. */
  readonly tabs: Uint32Array;
}

/** Bytes of a key that are ranked … */
const RANKED = 4;
/** … before the number of its line: together they fit into the whole numbers of a double. */
export const MOST_LINES = 2 ** 21;

/** The numbers of the lines by key; what shares a key stays in its order. */
export function sortLines({ bytes, starts, tabs }: Lines): Uint32Array {
  const skipped = commonLength(bytes, starts, tabs);
  const ranked = new Float64Array(tabs.length);
  for (let line = 0; line < tabs.length; line++) ranked[line] = rankOf(bytes, starts[line]! + skipped, tabs[line]!) * MOST_LINES + line;
  ranked.sort();
  const order = new Uint32Array(tabs.length);
  /** Beyond what is ranked: byte by byte, for asking the buffer takes longer than a few bytes do. */
  const compareKeys = (a: number, b: number): number => {
    let [x, y] = [starts[a]! + skipped + RANKED, starts[b]! + skipped + RANKED];
    const [endOfA, endOfB] = [tabs[a]!, tabs[b]!];
    for (; x < endOfA && y < endOfB; x++, y++) if (bytes[x] !== bytes[y]) return bytes[x]! - bytes[y]!;
    return endOfA - x - (endOfB - y);
  };
  let from = 0;
  let before = -1;
  const sortRun = (to: number): void => {
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareKeys(a, b) || a - b);
    from = to;
  };
  for (let at = 0; at < order.length; at++) {
    const number = ranked[at]!;
    const rank = Math.floor(number / MOST_LINES);
    if (rank !== before) sortRun(at);
    before = rank;
    order[at] = number - rank * MOST_LINES;
  }
  sortRun(order.length);
  return order;
}

/** How many bytes all keys begin with in common. */
function commonLength(bytes: Buffer, starts: Uint32Array, tabs: Uint32Array): number {
  let common = tabs.length === 0 ? 0 : tabs[0]! - starts[0]!;
  for (let line = 1; line < tabs.length; line++) {
    const [start, end] = [starts[line]!, tabs[line]!];
    let at = 0;
    while (at < common && start + at < end && bytes[start + at] === bytes[at]) at++;
    common = at;
  }
  return common;
}

/** A number that is never larger than that of a larger key. Of keys that share it nothing is said: they may differ later on. */
function rankOf(bytes: Buffer, from: number, end: number): number {
  let rank = 0;
  for (let at = from; at < from + RANKED; at++) rank = rank * 256 + (at < end ? bytes[at]! : 0);
  return rank;
}
