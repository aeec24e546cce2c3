import { sha256 } from "../../pipeline/text/digest.ts";
import { expect, test } from "vitest";
import { citation } from "../../pipeline/export/citation.ts";
import { croissant } from "../../pipeline/export/croissant.ts";
import { DESCRIPTORS } from "../../pipeline/export/descriptors.ts";
import { manifest, readManifest } from "../../pipeline/export/manifest.ts";
import { readme } from "../../pipeline/export/readme.ts";
import { TABLES } from "../../schemas/dataset.ts";
import { FACTS } from "../support/release-facts.ts";

test("croissant: files with hashes, and fields that point at existing files and fields", () => {
  const card: any = JSON.parse(croissant(FACTS));
  expect(card).toMatchObject({
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: "parley",
    datePublished: "2024-03-06",
  });
  expect(card.distribution).toHaveLength(FACTS.files.length);
  for (const file of card.distribution) expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  const files = new Set(card.distribution.map((file: any) => file["@id"]));
  const fields = card.recordSet.flatMap((set: any) => set.field);
  const ids = new Set(fields.map((field: any) => field["@id"]));
  expect(ids.size).toBe(fields.length);
  expect(fields).toHaveLength(Object.values(TABLES).reduce((sum, table) => sum + Object.keys(table.columns).length, 0));
  for (const field of fields) {
    expect(files.has(field.source.fileObject["@id"])).toBe(true);
    if (field.references !== undefined) expect(ids.has(field.references.field["@id"])).toBe(true);
  }
  for (const set of card.recordSet) for (const key of set.key) expect(ids.has(key["@id"])).toBe(true);
});

test("croissant: a list is an array cut at the delimiter", () => {
  const card: any = JSON.parse(croissant(FACTS));
  const parties = card.recordSet[0].field.find((field: any) => field.name === "parties");
  expect(parties).toMatchObject({ isArray: true, arrayShape: "-1", source: { transform: { delimiter: "|" } } });
});

test("manifest: counts add up, keys are sorted", () => {
  const value = JSON.parse([...manifest(FACTS)].join(""));
  expect(value.rejected).toEqual({ total: 3, by_reason: { empty: 2, too_long: 1 } });
  expect(Object.keys(value.rejected.by_reason)).toEqual(["empty", "too_long"]);
  expect(value.accepted).toBe(FACTS.rows.documents);
});

test("manifest: the list of inputs, written one by one, is the JSON of the whole, and so is an empty one", () => {
  for (const inputs of [[], FACTS.build.inputs(), [...FACTS.build.inputs(), { source: 'b "c"\n.txt', sha256: sha256("b") }]]) {
    const text = [...manifest({ ...FACTS, build: { ...FACTS.build, inputs: () => inputs } })].join("");
    const value = JSON.parse(text);
    expect(value.inputs).toEqual(inputs);
    expect(text).toBe(`${JSON.stringify(value, null, 2)}\n`);
  }
});

test("manifest: read back, or null", () => {
  expect(readManifest([...manifest(FACTS)].join(""))).toMatchObject({ result: "success", release: FACTS.release, previous: null });
  for (const text of ["", "{", "null", "[]", '{"rows": {}}', '{"rows": null}']) expect(readManifest(text)).toBeNull();
});

test("readme: a configuration and a row for every table", () => {
  const text = readme(FACTS);
  for (const table of Object.keys(TABLES)) {
    expect(text).toContain(`    data_files: parquet/${table}.parquet\n`);
    expect(text).toContain(`\n| ${table} | `);
  }
  expect(text.startsWith("---\n")).toBe(true);
  expect(text).toContain("the first release");
  expect(readme({ ...FACTS, previous: "r0" })).toContain("after `r0`");
});

test("citation: names the release and its day", () => {
  expect(citation(FACTS)).toContain(`version: "${FACTS.release}"\ndate-released: "2024-03-06"\n`);
});

test("no descriptor knows the clock or the machine: twice the same bytes", () => {
  for (const { text } of DESCRIPTORS) expect([...text(FACTS)]).toEqual([...text(FACTS)]);
  for (const { text } of DESCRIPTORS) expect([...text(FACTS)].at(-1)!.endsWith("\n")).toBe(true);
});
