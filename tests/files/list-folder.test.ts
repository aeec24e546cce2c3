import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { listFolder } from "../../pipeline/files/list-folder.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function folderOf(name: string, files: readonly string[]): string {
  const path = folder(name);
  mkdirSync(path, { recursive: true });
  for (const file of files) writeFileSync(join(path, file), "");
  return path;
}

test("entries come in the order of their paths, each with its kind", () => {
  const path = folderOf("kinds", ["a.txt", "a-b.txt", "Ā.txt", ".hidden"]);
  mkdirSync(join(path, "a"));
  symlinkSync("a.txt", join(path, "link.txt"));
  const { entries, hasFile } = listFolder(path);
  expect([...entries()]).toEqual([
    { name: "a-b.txt", kind: "file" },
    { name: "a.txt", kind: "file" },
    { name: "a", kind: "folder" },
    { name: "link.txt", kind: "link" },
    { name: "Ā.txt", kind: "file" },
  ]);
  expect(["a.txt", "a", "link.txt", ".hidden", "b.txt"].map(hasFile)).toEqual([true, false, false, false, false]);
  expect([...listFolder(folderOf("empty", [])).entries()]).toEqual([]);
  expect(() => listFolder(join(path, "missing"))).toThrow(/ENOENT/);
});

test("of many files memory holds the names and little else", () => {
  const names = Array.from({ length: 5000 }, (_, at) => `an-article-with-a-long-name-${String(at).padStart(12, "0")}.txt`);
  const path = folderOf("many", names.toReversed());
  const inUse = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  expect(listFolder(path).hasFile(names[0]!)).toBe(true);
  const before = inUse();
  const listings = Array.from({ length: 8 }, () => listFolder(path));
  const held = (inUse() - before) / listings.length / names.length;
  for (const { entries } of listings) expect(Array.from(entries(), ({ name }) => name)).toEqual(names);
  expect(held).toBeLessThan(1.5 * names[0]!.length);
});
