import { join } from "node:path";
import { expect, test } from "vitest";
import { inputFolder, readAll } from "../support/input-folder.ts";

test("the sidecar gives a text the fields that it cannot carry, and is no input itself", async () => {
  const folder = inputFolder({
    "articles.csv": "file,publisher,date,title\na.txt,The Harbour Post,2024-03-05,Talks open\nsub/b.txt,Daily Lantern,,\n",
    "a.txt": "One.",
    "sub/b.txt": "Two.",
    "c.txt": "Three.",
  });
  expect(await readAll(folder)).toMatchObject([
    { source: "a.txt", publisher: "The Harbour Post", published: "2024-03-05", title: "Talks open" },
    { source: "c.txt", publisher: null },
    { source: "sub/b.txt", publisher: "Daily Lantern", published: null },
  ]);
});

test("the sidecar of an inner folder replaces that of the outer one", async () => {
  const folder = inputFolder({
    "articles.csv": "path,publisher\nsub/b.txt,Outer\n",
    "sub/articles.csv": "path,publisher\nb.txt,Inner\n",
    "sub/b.txt": "Two.",
  });
  expect(await readAll(folder)).toMatchObject([{ publisher: "Inner" }, { source: "articles.csv#1", reason: "no_such_file" }]);
});

test("what the sidecar says outranks what the file says", async () => {
  const folder = inputFolder({ "articles.csv": "file,title\na.json,Corrected\n", "a.json": '{"text":"One.","title":"As given","lang":"en"}' });
  expect(await readAll(folder)).toMatchObject([{ title: "Corrected", language: "en" }]);
});

test("a named file has the sidecar beside it; rows for other files are then no fault", async () => {
  const folder = inputFolder({ "articles.csv": "file,publisher\na.txt,The Harbour Post\nb.txt,Else\n", "a.txt": "One.", "b.txt": "Two." });
  expect(await readAll(join(folder, "a.txt"), join(folder, "articles.csv"))).toMatchObject([{ source: "a.txt", publisher: "The Harbour Post" }]);
});

test("a row without its file, and a sidecar that is none, are rejects", async () => {
  const folder = inputFolder({ "articles.csv": "file,publisher\ntypo.txt,The Harbour Post\n", "a.txt": "One." });
  expect(await readAll(folder)).toMatchObject([
    { source: "a.txt" },
    { source: "articles.csv#1", reason: "no_such_file", detail: expect.stringContaining("typo.txt") },
  ]);
  const broken = inputFolder({ "articles.csv": new Uint8Array([0x66, 0xff]), "a.txt": "One." });
  expect(await readAll(broken)).toMatchObject([{ source: "a.txt" }, { source: "articles.csv", reason: "invalid_sidecar" }]);
});

test("a table of that name which has texts and names no files is a source like any other", async () => {
  const folder = inputFolder({ "articles.csv": "id,text\n1,One.\n2,Two.\n" });
  expect(await readAll(folder)).toMatchObject([
    { source: "articles.csv#1", body: "One." },
    { source: "articles.csv#2", id: "2" },
  ]);
});
