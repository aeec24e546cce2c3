import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedFiles } from "../../pipeline/export/generated-files.ts";

test.each([...generatedFiles()])("%s is current: run `parley generate`", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("schemas/json holds nothing else", () => {
  const expected = [...generatedFiles().keys()].filter((path) => path.startsWith("schemas/json/"));
  expect(
    readdirSync("schemas/json")
      .map((name) => `schemas/json/${name}`)
      .toSorted(),
  ).toEqual(expected.toSorted());
});
