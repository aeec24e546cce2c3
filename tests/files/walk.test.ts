import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inputFolder, readAll, summary } from "../support/input-folder.ts";

test("files come in the code-unit order of their whole paths", async () => {
  const folder = inputFolder({ "a/b.txt": "1", "a.txt": "2", "a-b.txt": "3", "B.txt": "4", "a0.txt": "5", "é.txt": "6" });
  expect(summary(await readAll(folder))).toEqual(["B.txt: 4", "a-b.txt: 3", "a.txt: 2", "a/b.txt: 1", "a0.txt: 5", "é.txt: 6"]);
});

test("links are not followed, out of the folder or round in it, and a pipe does not hang the run", async () => {
  const folder = inputFolder({ "a.txt": "here", "sub/b.txt": "there" });
  symlinkSync("/etc/passwd", join(folder, "link.txt"));
  symlinkSync("..", join(folder, "sub", "loop"));
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  expect(summary(await readAll(folder))).toEqual([
    "a.txt: here",
    "link.txt! symlink",
    "pipe.txt! not_a_file",
    "sub/b.txt: there",
    "sub/loop! symlink",
  ]);
});

test("hidden files and folders are no inputs", async () => {
  const folder = inputFolder({ ".DS_Store": "x", ".git/HEAD.txt": "x", "a.txt": "seen" });
  expect(summary(await readAll(folder))).toEqual(["a.txt: seen"]);
});

test("a missing input, an empty folder and none at all are errors of one line", async () => {
  const folder = inputFolder({ ".gitkeep": "" });
  await expect(readAll(join(folder, "nowhere"))).rejects.toThrow(/^no such file or folder: .*nowhere$/);
  await expect(readAll(folder)).rejects.toThrow(/^nothing to read in .*$/);
  await expect(readAll()).rejects.toThrow(/^no input: .*$/);
});

test("several inputs are read once each, their sources relative to what was named", async () => {
  const folder = inputFolder({ "x/a.txt": "1", "x/deep/b.txt": "2", "y/c.txt": "3", "y/A.txt": "4" });
  const [x, deep, y] = [join(folder, "x"), join(folder, "x/deep"), join(folder, "y")];
  expect(summary(await readAll(join(y, "c.txt"), deep, x, join(y, "c.txt")))).toEqual(["a.txt: 1", "c.txt: 3", "deep/b.txt: 2"]);
  expect(summary(await readAll(x, y))).toEqual(["A.txt: 4", "a.txt: 1", "c.txt: 3", "deep/b.txt: 2"]);
  expect(summary(await readAll(x))).toEqual(["a.txt: 1", "deep/b.txt: 2"]);
  expect(summary(await readAll(join(x, "deep/b.txt"), join(x, "a.txt")))).toEqual(["a.txt: 1", "b.txt: 2"]);
});

test("the same files in one folder or in any number of folders are the same inputs", async () => {
  const names = ["a.txt", "b.txt", "deep/c.txt", "deep/d.txt", "e.txt"];
  const whole = summary(await readAll(inputFolder(Object.fromEntries(names.map((name) => [name, `text of ${name}`])))));
  await fc.assert(
    fc.asyncProperty(fc.tuple(...names.map(() => fc.nat(2))), fc.boolean(), async (places, backwards) => {
      const folder = inputFolder(Object.fromEntries(names.map((name, at) => [`part${places[at]}/${name}`, `text of ${name}`])));
      const parts = [...new Set(places)].map((part) => join(folder, `part${part}`));
      expect(summary(await readAll(...(backwards ? parts.toReversed() : parts)))).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test("a source that two folders have begins with what tells the folders apart, and no other source changes", async () => {
  const folder = inputFolder({ "mon/in/a.txt": "1", "mon/in/b.txt": "2", "tue/in/a.txt": "3", "tue/in/c.txt": "4", "wed/a.txt": "5" });
  const folders = ["wed", "tue/in", "mon/in"].map((name) => join(folder, name));
  const expected = ["mon/in/a.txt: 1", "tue/in/a.txt: 3", "wed/a.txt: 5", "b.txt: 2", "c.txt: 4"];
  expect(summary(await readAll(...folders))).toEqual(expected);
  expect(summary(await readAll(...folders.toReversed()))).toEqual(expected);
});

test("a link that the user names is followed", async () => {
  const folder = inputFolder({ "real/a.txt": "1" });
  symlinkSync("real", join(folder, "latest"));
  expect(summary(await readAll(join(folder, "latest")))).toEqual(["a.txt: 1"]);
});

test("an unknown extension is rejected with the list of those that are known", async () => {
  const [reject] = await readAll(inputFolder({ "paper.pdf": "%PDF-1.7" }));
  expect(reject).toMatchObject({ source: "paper.pdf", reason: "unsupported_format", stage: "ingest" });
  expect((reject as { detail: string }).detail).toMatch(/^not one of \.txt \.md .* \.csv /);
});
