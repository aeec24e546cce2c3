import { expect, test } from "vitest";
import { textSet } from "../../pipeline/text/text-set.ts";

test("what was added is in it, and nothing else", () => {
  const set = textSet();
  const names = Array.from({ length: 100_000 }, (_, at) => `m_${(at * 7919).toString(36)}`);
  for (const name of names) set.add(name);
  for (const name of names) set.add(name);
  expect(set.size()).toBe(names.length);
  expect(names.every(set.has)).toBe(true);
  expect(names.some((name) => set.has(`${name} `) || set.has(name.replace("m", "a")))).toBe(false);
});

test("order and place of letters count, and the empty text is one too", () => {
  const set = textSet();
  expect(set.has("")).toBe(false);
  for (const text of ["", "ab", "ā"]) set.add(text);
  expect(["", "ab", "ā", "ba", "abb", "a", "ḁ"].map(set.has)).toEqual([true, true, true, false, false, false, false]);
});

test("it takes some twenty bytes a text at most", () => {
  const before = process.memoryUsage().arrayBuffers;
  const set = textSet();
  for (let at = 0; at < 200_000; at++) set.add(`statement ${at}`);
  expect(set.size()).toBe(200_000);
  // What it held before it grew is counted too, until it is collected.
  expect((process.memoryUsage().arrayBuffers - before) / set.size()).toBeLessThan(48);
});
