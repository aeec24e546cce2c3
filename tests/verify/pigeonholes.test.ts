import { expect, test } from "vitest";
import { dealer, groupsIn, holesFor, type Dealer, type Group } from "../../pipeline/verify/pigeonholes.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const MEGABYTE = 1024 * 1024;

/** Adds an entry with a key and a text, both in bytes of their own. */
function add(holes: Dealer, key: string, row: number, text: string): void {
  const bytes = Buffer.from(`,${key},${text}`);
  const from = 2 + Buffer.byteLength(key);
  holes.add(1, from - 1, { what: 0x07_03_01, row, start: row + 1, end: 2 ** 31 - 1, bytes, from, until: bytes.length });
}

const rowsAndTexts = (group: Group): string[] =>
  Array.from({ length: group.count }, (_, at) => `${group.row(at)} ${group.bytes.toString("utf8", group.from(at), group.until(at))}`);
const allIn = (folders: readonly string[], hole: number): [string, string[]][] =>
  Array.from(groupsIn(folders, hole), (group) => [group.key, rowsAndTexts(group)]);

test("every key comes once, with its entries in the order in which they were added, however many files there are", () => {
  for (const [name, bytes] of [
    ["one", 0],
    ["some", 40 * MEGABYTE],
    ["most", 1e12],
  ] as const) {
    const count = holesFor(bytes);
    const path = folder(name);
    const holes = dealer(path, count);
    const expected = new Map<string, string[]>();
    for (let at = 0; at < 20_000; at++) {
      const key = `a_${(at * 7919) % 1000}`;
      const text = `text ${at} \u00ff`;
      add(holes, key, at, text);
      expected.set(key, [...(expected.get(key) ?? []), `${at} ${text}`]);
    }
    holes.flush();
    const found = Array.from({ length: count }, (_, hole) => allIn([path], hole)).flat();
    expect(found).toHaveLength(1000);
    expect(new Map(found)).toEqual(expected);
  }
});

test("numbers come back as they were, and texts of any length", () => {
  const path = folder("numbers");
  const holes = dealer(path, 1);
  const texts = ["", "short", "long ".repeat(100_000), "after"];
  for (const [row, text] of texts.entries()) add(holes, "d_1", row, text);
  holes.flush();
  const [group] = groupsIn([path], 0);
  expect(rowsAndTexts(group!)).toEqual(texts.map((text, row) => `${row} ${text}`));
  expect([group!.what(2), group!.start(2), group!.end(2)]).toEqual([0x07_03_01, 3, 2 ** 31 - 1]);
});

test("keys that begin alike or share a hash are told apart", () => {
  const path = folder("alike");
  const holes = dealer(path, 1);
  // The hash of both is that of 31 times the first byte and the second.
  const keys = ["Aa", "BB", "AaAa", "BBBB", "AaBB", "", "A"];
  for (const [row, key] of [...keys, ...keys].entries()) add(holes, key, row, "");
  holes.flush();
  expect(new Map(allIn([path], 0))).toEqual(new Map(keys.map((key, at) => [key, [`${at} `, `${at + keys.length} `]])));
});

test("what several deal comes together, and a pigeonhole that got nothing is empty", () => {
  const folders = ["here", "there"].map((name) => folder(name));
  for (const [row, to] of folders.entries()) {
    const holes = dealer(to, 1);
    add(holes, "a_1", row, "x");
    holes.flush();
  }
  expect(allIn(folders, 0)).toEqual([["a_1", ["0 x", "1 x"]]]);
  expect(allIn(folders, 1)).toEqual([]);
});
