import { existsSync, readdirSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { UNIT } from "../../pipeline/spool/pieces.ts";
import { memorySpool } from "../../pipeline/spool/memory-spool.ts";
import type { Spool } from "../../pipeline/spool/spool.ts";
import { diskSpool } from "../../pipeline/disk/disk-spool.ts";
import { corpus } from "../merge/corpus.ts";
import { COUNTRIES } from "../merge/drafts.ts";
import { mergeAll } from "../merge/merge-all.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();

/** So little that everything goes through files. */
const TINY = 40;

/** Keys with what lines, tabs and escapes are made of, and characters beyond the first plane. */
const key = fc.string({ unit: fc.constantFrom("a", "b", "\\", "\t", "\n", "\r", "n", "\u2028", "\u00e9", "\u{1F91D}"), maxLength: 4 });

function sorted(spool: Spool, entries: readonly (readonly [string, string])[]) {
  const sorter = spool.sorter<string>();
  for (const [name, value] of entries) sorter.add(name, value);
  return [[...sorter.sorted()], [...sorter.sorted()]];
}

test("what goes through files comes back as from memory, by key and then as added, as often as it is asked", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string()), { maxLength: 60 }), (entries) => {
      const spool = diskSpool(folder("sorter"), TINY);
      const [first, second] = sorted(spool, entries);
      spool.close();
      expect(first).toEqual(sorted(memorySpool(), entries)[0]);
      expect(second).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

test("lines given one by one or many at once come back by what they begin with", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "é", "~"), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 6 }), { maxLength: 20 }), (blocks) => {
      const spool = diskSpool(folder("lines"), TINY);
      const sorter = spool.lines();
      const [inMemory, own] = [memorySpool().lines(), blocks.map((block) => block.map((cells) => cells.join("\t")))];
      for (const block of own) expect([sorter.add(block.join(UNIT)), inMemory.add(block.join(UNIT))]).toEqual([block.length, block.length]);
      const expected = blocks.flat().toSorted(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1));
      expect([...sorter.sorted()]).toEqual(expected.map((cells) => cells.join("\t")));
      expect([...sorter.sorted()]).toEqual([...inMemory.sorted()]);
      spool.close();
    }),
  );
});

test("more runs than files may be open are joined on the way", () => {
  const spool = diskSpool(folder("runs"), TINY);
  const sorter = spool.sorter<number>();
  const count = 3000;
  for (let number = 0; number < count; number++) sorter.add(String((number * 7919) % count).padStart(5, "0"), number);
  expect(Array.from(sorter.sorted(), ({ key: name }) => Number(name))).toEqual(Array.from({ length: count }, (_, at) => at));
  spool.close();
});

test("a shelf gives each value by its number, from the file and from memory", () => {
  const spool = diskSpool(folder("shelf"), TINY);
  const shelf = spool.shelf<string>();
  const values = Array.from({ length: 500 }, (_, at) => "\u{1F91D}é".repeat(at % 40) + String(at));
  values.push("x".repeat(20_000));
  for (const value of values) shelf.add(value);
  expect(shelf.size()).toBe(values.length);
  expect(values.map((_, at) => shelf.at(values.length - 1 - at)).toReversed()).toEqual(values);
  expect([...shelf.all()]).toEqual(values);
  spool.close();
});

test("a small run leaves the disk alone, a large one leaves nothing behind", () => {
  const [small, large] = [folder("small"), folder("large")];
  const untouched = diskSpool(small);
  untouched.sorter<string>().add("a", "b");
  expect(existsSync(small)).toBe(false);
  const spool = diskSpool(large, TINY);
  const sorter = spool.sorter<string>();
  for (let at = 0; at < 100; at++) sorter.add(String(at), "value");
  expect(readdirSync(large).length).toBeGreaterThan(1);
  spool.close();
  expect(existsSync(large)).toBe(false);
});

test("a merge through files makes the records of a merge in memory, also with a register", () => {
  fc.assert(
    fc.property(corpus, corpus, ({ documents, drafts }, earlier) => {
      const before = mergeAll(earlier.documents, earlier.drafts, COUNTRIES);
      const register = before.identities.map((identity) => ({ ...identity, status: "active" as const, age: 0 }));
      const history = { register, judgements: [] };
      const spool = diskSpool(folder("merge"), TINY);
      const { rows, mergedInto } = mergeAll(documents, drafts, COUNTRIES, history, spool);
      spool.close();
      const expected = mergeAll(documents, drafts, COUNTRIES, history);
      expect(JSON.stringify(rows)).toBe(JSON.stringify(expected.rows));
      expect([...mergedInto].toSorted()).toEqual([...expected.mergedInto].toSorted());
    }),
    { numRuns: 25 },
  );
});

test("a shelf is read from its file as from where it was filled, whatever lay in memory", () => {
  for (const size of [0, 1, 3000]) {
    const texts = Array.from({ length: size }, (_, number) => "x".repeat(number % 50) + number);
    const [spool, other] = [diskSpool(folder(`shelf ${size}`), TINY), diskSpool(folder(`other ${size}`))];
    const shelf = spool.textShelf();
    for (const text of texts) shelf.add(text);
    const read = other.shelfIn(spool.shelfFileOf(shelf));
    expect([...read.all()]).toEqual(texts);
    expect(read.size()).toBe(size);
    for (const number of [2999, 0, 1700].filter((one) => one < size))
      expect([read.at(number), shelf.at(number)]).toEqual([texts[number], texts[number]]);
    other.close();
    spool.close();
  }
});
