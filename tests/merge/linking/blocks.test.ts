import { expect, test } from "vitest";
import { BLOCK_CAP, blocksOf, memberSorter, type BlockMember } from "../../../pipeline/merge/linking/blocks.ts";
import { memorySpool } from "../../../pipeline/spool/memory-spool.ts";
import { confidence } from "../../../pipeline/merge/records/confidence.ts";
import { dayRange, weeksOf, dayNumber } from "../../../pipeline/merge/days.ts";
import { unionFind } from "../../../pipeline/merge/linking/union-find.ts";
import { stem } from "../../../pipeline/merge/wording/words.ts";
import { date } from "../drafts.ts";

type KeyedMember = BlockMember & { readonly keys: readonly string[] };

function blocks(members: readonly KeyedMember[]): (readonly number[])[] {
  const sorter = memberSorter(memorySpool());
  for (const { keys, ...member } of members) for (const key of new Set(keys)) sorter.add(key, member);
  return [...blocksOf(sorter)];
}

test("only members that share a key meet, once per key", () => {
  const member = (index: number, ...keys: string[]) => ({ index, keys, day: "0", topic: "" });
  expect(blocks([member(0, "b", "a"), member(1, "a", "a"), member(2, "b"), member(3, "c")])).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

test("a crowded key is split by day, then by topic, and never exceeds the cap", () => {
  const members = Array.from({ length: BLOCK_CAP * 2 }, (_, index) => ({ index, keys: ["k"], day: String(index % 3), topic: "" }));
  const byDay = blocks(members);
  expect(byDay).toHaveLength(3);
  for (const block of byDay) expect(new Set(block.map((index) => index % 3)).size).toBe(1);
  const oneDay = blocks(members.map((member) => ({ ...member, day: "0", topic: String(member.index % 2) })));
  expect(oneDay.map((block) => block.length)).toEqual([BLOCK_CAP, BLOCK_CAP]);
  expect(blocks(members.map((member) => ({ ...member, day: "0" }))).every((block) => block.length <= BLOCK_CAP)).toBe(true);
});

test("sets do not depend on the order of unions", () => {
  const one = unionFind(5);
  one.union(0, 3);
  one.union(4, 3);
  const other = unionFind(5);
  other.union(3, 4);
  other.union(4, 0);
  expect(one.sets()).toEqual([[0, 3, 4], [1], [2]]);
  expect(other.sets()).toEqual(one.sets());
});

test("weeks start on Monday, and a month touches five or six of them", () => {
  const week = (day: string) => weeksOf(dayRange(date(day)));
  expect(week("2031-03-03")).toEqual(week("2031-03-09"));
  expect(week("2031-03-02")).not.toEqual(week("2031-03-03"));
  expect(weeksOf(dayRange(date("2031-03")))).toHaveLength(5);
  expect(dayRange(date("2031-03-05", "document")).from).toBe(dayNumber("2031-03-04"));
  expect(weeksOf(dayRange(null))).toEqual([]);
});

test("stems join inflected forms and spellings, and drop function words", () => {
  expect(stem("defence")).toBe(stem("Defense"));
  expect(stem("U.S.")).toBe(stem("US"));
  expect(stem("Norway's")).toBe(stem("Norway"));
  expect(stem("discussions")).toBe(stem("discussed").slice(0, 6));
  expect(stem("their")).toBe("");
  expect(stem("ministry")).not.toBe(stem("minority"));
});

test("confidence grows with independent documents and named actors, and falls for fragments", () => {
  const grounds = {
    table: "statements",
    kind: "mixed",
    nIndependent: 1,
    dateBasis: "explicit",
    people: 1,
    parties: 0,
    words: 12,
    named: true,
  } as const;
  const base = confidence(grounds);
  expect(base).toBeGreaterThan(0.5);
  expect(confidence({ ...grounds, nIndependent: 3 })).toBeGreaterThan(base);
  expect(confidence({ ...grounds, people: 0 })).toBeLessThan(base);
  expect(confidence({ ...grounds, words: 2 })).toBeLessThan(base);
  expect(confidence({ ...grounds, kind: "direct" })).toBeGreaterThan(base);
  expect(confidence({ ...grounds, nIndependent: 1000 })).toBeLessThan(1);
});
