/** Look-ups by key among more keys than fit into memory. */
import { asciiJson, RECORD, UNIT } from "./pieces.ts";
import { groupsOf } from "./sorted.ts";
import type { Keyed, Spool } from "./spool.ts";

/** Entries that lie together: of each page memory holds the first key. */
const PAGE_ENTRIES = 64;

/** The texts of a key; none for one that is not there. */
export type Dictionary = (key: string) => readonly string[];

/** The dictionary of sorted entries, which are kept in `spool`; their values are ASCII texts without control characters. */
export function dictionaryOf(sorted: Iterable<Keyed<string>>, spool: Spool): Dictionary {
  const pages = spool.textShelf();
  const firsts: string[] = [];
  let page = "";
  let entries = 0;
  for (const { key, values } of groupsOf(sorted)) {
    if (entries === 0) firsts.push(key);
    page += entryText(key) + values.join(UNIT);
    if (++entries < PAGE_ENTRIES) continue;
    pages.add(page);
    [page, entries] = ["", 0];
  }
  if (entries > 0) pages.add(page);
  return (key) => {
    const number = lastUpTo(firsts, key);
    if (number < 0) return [];
    const held = pages.at(number);
    const head = entryText(key);
    const start = held.indexOf(head);
    if (start < 0) return [];
    const end = held.indexOf(RECORD, start + head.length);
    return held.slice(start + head.length, end < 0 ? held.length : end).split(UNIT);
  };
}

const entryText = (key: string): string => RECORD + asciiJson(key) + UNIT;

/** The place of the last of ascending texts that is not after `text`; -1 when all are. */
function lastUpTo(texts: readonly string[], text: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
