import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder, pruneCache } from "../../pipeline/cache/cache-folder.ts";
import { readingCache } from "../../pipeline/cache/reading-cache.ts";
import { unitKey } from "../../pipeline/cache/unit-key.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const KEY = "ab".padEnd(64, "c");
const VALUE = { row: { text: "\u{1F91D} Talks" }, drafts: [null, 1.5] };
const UNIT = { source: "a.txt", format: "text", bytes: new TextEncoder().encode("words"), fields: { title: "A", url: "u" } };

/** The only file of a cache. */
const entryOf = (root: string): string => join(root, KEY.slice(0, 2), KEY.slice(2));

test("what is put is got back, and nothing else is", () => {
  const cache = readingCache(folder("round"));
  expect(cache.get(KEY)).toBeNull();
  cache.put(KEY, VALUE);
  expect(cache.get(KEY)).toEqual(VALUE);
  expect(cache.get(KEY.replace("c", "d"))).toBeNull();
});

test.each([
  ["cut", (entry: string) => entry.slice(0, -3)],
  ["edited", (entry: string) => entry.replace("Talks", "Walks")],
  ["emptied", () => ""],
  ["of another key", (entry: string) => entry.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))],
])("an entry that was %s is read anew and replaced", (_what, damage) => {
  const root = folder("damage");
  const cache = readingCache(root);
  cache.put(KEY, VALUE);
  writeFileSync(entryOf(root), damage(readFileSync(entryOf(root), "utf8")));
  expect(cache.get(KEY)).toBeNull();
  cache.put(KEY, VALUE);
  expect(cache.get(KEY)).toEqual(VALUE);
});

test("an entry that lies under another's name is none", () => {
  const root = folder("moved");
  const cache = readingCache(root);
  cache.put(KEY, VALUE);
  const other = KEY.replace("c", "d");
  writeFileSync(join(root, other.slice(0, 2), other.slice(2)), readFileSync(entryOf(root)));
  expect(cache.get(other)).toBeNull();
});

test("a folder that cannot be written costs nothing but the entry", () => {
  const root = folder("blocked");
  writeFileSync(root, "a file in the way");
  chmodSync(root, 0o400);
  expect(() => readingCache(root).put(KEY, VALUE)).not.toThrow();
  expect(readingCache(root).get(KEY)).toBeNull();
});

test("the key depends on everything that a reading depends on, and on no order", () => {
  const key = unitKey(UNIT);
  expect(unitKey({ ...UNIT, fields: { url: "u", title: "A" } })).toBe(key);
  const others = [
    { ...UNIT, source: "b.txt" },
    { ...UNIT, format: "markdown" },
    { ...UNIT, bytes: new TextEncoder().encode("word") },
    { ...UNIT, header: new TextEncoder().encode("title,text") },
    { ...UNIT, fields: { title: "B", url: "u" } },
  ];
  expect(new Set([key, ...others.map(unitKey)]).size).toBe(others.length + 1);
});

test("folders of other code or other lexicons are removed", async () => {
  const out = folder("prune");
  const [now, old] = [cacheFolder(out, "code", "lexicon"), cacheFolder(out, "older code", "lexicon")];
  for (const path of [now, old]) mkdirSync(path, { recursive: true });
  await pruneCache(now);
  expect(readdirSync(join(out, ".cache")).map((name) => join(out, ".cache", name))).toEqual([now]);
  await expect(pruneCache(cacheFolder(folder("none"), "code", "lexicon"))).resolves.toBeUndefined();
});
