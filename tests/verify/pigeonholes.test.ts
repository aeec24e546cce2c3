import fc from "fast-check";
import { expect, test } from "vitest";
import { dealer, groupsIn, holesFor } from "../../pipeline/verify/pigeonholes.ts";
import { readSaying, sayingLine } from "../../pipeline/verify/saying-lines.ts";
import type { Saying } from "../../pipeline/verify/sayings.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const MEGABYTE = 1024 * 1024;

test("every key comes once, with its lines in the order in which they were added, however many files there are", () => {
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
      const line = `line ${at} \u00ff`;
      holes.add(key, line);
      expected.set(key, [...(expected.get(key) ?? []), line]);
    }
    holes.flush();
    const found = Array.from({ length: count }, (_, hole) => [...groupsIn([path], hole)]).flat();
    expect(found).toHaveLength(1000);
    expect(new Map(found)).toEqual(expected);
  }
});

test("what several deal comes together, and a pigeonhole that got nothing is empty", () => {
  const folders = ["here", "there"].map((name) => folder(name));
  for (const to of folders) {
    const holes = dealer(to, 1);
    holes.add("a_1", `from ${to === folders[0] ? "here" : "there"}`);
    holes.flush();
  }
  expect([...groupsIn(folders, 0)]).toEqual([["a_1", ["from here", "from there"]]]);
  expect(groupsIn(folders, 1).size).toBe(0);
});

const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "j", "=", "a\tb", "two\nlines", '"', "j{", "\r"));
const row = fc.nat();
const SAYINGS: fc.Arbitrary<Saying> = fc.oneof(
  fc.tuple(fc.constant("row" as const), fc.constant("meetings" as const), row),
  fc.tuple(fc.constant("text" as const), text),
  fc.tuple(fc.constant("registered" as const), fc.constant("actors" as const), fc.constantFrom("active", "merged"), row),
  fc.tuple(fc.constant("reference" as const), fc.constant("meetings.meeting_id"), fc.constant("statements" as const), fc.constant("meeting_id"), row),
  fc.tuple(fc.constant("disputed" as const), fc.constant("agreements" as const), row),
  fc.tuple(fc.constant("evidence" as const), fc.constant("statements" as const), fc.constant("content"), row),
  fc.tuple(fc.constant("span" as const), text, row, row, row),
  fc.tuple(fc.constant("link" as const), fc.constant("meetings" as const), row),
  fc.tuple(fc.constant("successor" as const), fc.constant("m_0000000000"), row),
);

test("a saying comes back from its line, whatever its text holds", () => {
  fc.assert(
    fc.property(SAYINGS, (saying) => {
      const line = sayingLine(saying);
      expect(line).not.toContain("\n");
      expect(readSaying(line)).toEqual(saying);
    }),
  );
});
