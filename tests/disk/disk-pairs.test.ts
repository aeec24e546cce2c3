import { existsSync, readdirSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { diskSpool } from "../../pipeline/disk/disk-spool.ts";
import { memorySpool } from "../../pipeline/spool/memory-spool.ts";
import { numberCursor } from "../../pipeline/spool/pair-groups.ts";
import type { Spool } from "../../pipeline/spool/spool.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();

/** Room for five pairs. */
const TINY = 40;

type Pair = readonly [key: number, value: number];

function pairsIn(spool: Spool, pairs: readonly Pair[]) {
  const sorter = spool.pairs();
  for (const [key, value] of pairs) sorter.add(key, value);
  return sorter;
}

test("pairs come back by key and value, from files as from memory, as often as they are asked for", () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(0x7fffffff, 0x80000000, 0xffffffff),
    fc.integer({ min: 0, max: 0xffffffff }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (pairs, least) => {
      const spool = diskSpool(folder("pairs"), TINY);
      const sorter = pairsIn(spool, pairs);
      const expected = [...pairsIn(memorySpool(), pairs).groups(least)];
      expect([...sorter.groups(least)]).toEqual(expected);
      expect([...sorter.groups(least)]).toEqual(expected);
      expect(expected.flatMap(({ values }) => values)).toHaveLength(
        pairs.filter(([key]) => pairs.filter(([other]) => other === key).length >= least).length,
      );
      spool.close();
    }),
  );
});

test("what is added after the pairs were asked for is among them the next time", () => {
  const spool = diskSpool(folder("later"), TINY);
  const sorter = pairsIn(spool, [
    [2, 1],
    [1, 1],
  ]);
  expect([...sorter.groups(1)]).toHaveLength(2);
  for (let value = 9; value > 0; value--) sorter.add(1, value);
  expect([...sorter.groups(3)]).toEqual([{ key: 1, values: [1, 1, 2, 3, 4, 5, 6, 7, 8, 9] }]);
  spool.close();
});

test("more runs than files may be open are joined on the way", () => {
  const place = folder("joined");
  const spool = diskSpool(place, TINY);
  const count = 5000;
  const sorter = pairsIn(
    spool,
    Array.from({ length: count }, (_, at) => [(at * 7919) % count, at]),
  );
  expect(Array.from(sorter.groups(1), ({ key }) => key)).toEqual(Array.from({ length: count }, (_, at) => at));
  expect(readdirSync(place).length).toBeLessThan(128);
  spool.close();
});

test("a chunk that ends within a group does not end the group", () => {
  const spool = diskSpool(folder("chunk"), 64 * 1024);
  const count = 20_000;
  const sorter = pairsIn(
    spool,
    Array.from({ length: count }, (_, at) => [Math.floor(at / 3000), count - at]),
  );
  expect(Array.from(sorter.groups(1), ({ values }) => values.length)).toEqual([...Array.from({ length: 6 }, () => 3000), 2000]);
  spool.close();
});

test.skipIf(!existsSync("/proc/self/fd"))("whoever asks for fewer groups than there are leaves no file open", () => {
  const spool = diskSpool(folder("early"), TINY);
  const sorter = pairsIn(
    spool,
    Array.from({ length: 50 }, (_, at) => [at, at]),
  );
  const before = readdirSync("/proc/self/fd").length;
  for (const { key } of sorter.groups(1)) if (key === 3) break;
  expect(readdirSync("/proc/self/fd").length).toBe(before);
  spool.close();
});

test("a cursor gives the values of the keys it is asked for, and none for others", () => {
  const { groups } = pairsIn(memorySpool(), [
    [5, 2],
    [3, 1],
    [5, 1],
    [9, 4],
  ]);
  const valuesOf = numberCursor(groups(1));
  expect([1, 3, 4, 5, 9, 10].map(valuesOf)).toEqual([[], [1], [], [1, 2], [4], []]);
});
