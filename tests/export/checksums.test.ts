import { expect, test } from "vitest";
import { contentRoot, readSums, releaseName, sumsText } from "../../pipeline/export/checksums.ts";
import { sha256 } from "../../pipeline/text/digest.ts";
import { FACTS } from "../support/release-facts.ts";

test("lines are those of sha256sum, sorted by path in code-unit order", () => {
  const files = ["b", "a", "Z"].map((path) => ({ path, sha256: sha256(path) }));
  expect(sumsText(files)).toBe(`${sha256("Z")}  Z\n${sha256("a")}  a\n${sha256("b")}  b\n`);
  expect([...readSums(sumsText(files))!.keys()]).toEqual(["Z", "a", "b"]);
});

test("what is no checksum line is refused", () => {
  expect(readSums("abc  file\n")).toBeNull();
  expect(readSums(`${sha256("a")} file\n`)).toBeNull();
});

const altered = (path: string): string => contentRoot(FACTS.files.map((file) => (file.path === path ? { ...file, sha256: sha256("x") } : file)));

test("the content root follows the canonical tables, and neither ids, other formats nor the order of files", () => {
  const root = contentRoot(FACTS.files);
  expect(altered("csv/evidence.csv")).not.toBe(root);
  expect(altered("csv/ids.csv")).toBe(root);
  expect(altered("parquet/evidence.parquet")).toBe(root);
  expect(contentRoot(FACTS.files.toReversed())).toBe(root);
  expect(releaseName("2024-03-06", root)).toBe(`2024.03.06-${root.slice(0, 12)}`);
});
