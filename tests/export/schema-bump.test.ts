import { expect, test } from "vitest";
import type { TableSchema } from "../../pipeline/export/datapackage.ts";
import { currentSchema, readSchema, schemaChanges, versionFault, type ReleasedSchema } from "../../pipeline/export/schema-bump.ts";

type Field = TableSchema["fields"][number];
const field = (name: string, constraints: Partial<Field["constraints"]> = {}, type = "string"): Field => ({
  name,
  type,
  constraints: { required: true, ...constraints },
});
const schema = (version: string, ...fields: readonly Field[]): ReleasedSchema => ({
  version,
  tables: new Map([["meetings", { fields, primaryKey: ["id"] }]]),
});
const ID = field("id");

const CASES: ReadonlyArray<readonly [what: string, before: readonly Field[], after: readonly Field[], bump: string]> = [
  ["a column that is gone", [ID, field("city")], [ID], "major"],
  ["a column of another type", [ID], [field("id", {}, "integer")], "major"],
  ["a column that may be empty now", [ID], [field("id", { required: false })], "major"],
  ["a word that is used no more", [field("id", { enum: ["a", "b"] })], [field("id", { enum: ["a"] })], "major"],
  ["a new column", [ID], [field("note"), ID], "minor"],
  ["a new word", [field("id", { enum: ["a"] })], [field("id", { enum: ["a", "b"] })], "minor"],
  ["a column that is never empty now", [field("id", { required: false })], [ID], "minor"],
  ["another pattern", [ID], [field("id", { pattern: "m_.*" })], "minor"],
];

test.each(CASES)("%s", (_what, before, after, bump) => {
  expect(schemaChanges(schema("", ...before).tables, schema("", ...after).tables)).toMatchObject([{ bump }]);
});

test("tables come in a minor version and go in a major one", () => {
  const none: ReleasedSchema["tables"] = new Map();
  expect(schemaChanges(none, schema("", ID).tables)).toMatchObject([{ bump: "minor", what: "table meetings is new" }]);
  expect(schemaChanges(schema("", ID).tables, none)).toMatchObject([{ bump: "major", what: "table meetings is gone" }]);
});

test("the version must rise as far as the largest change, and the fault says to what and why", () => {
  const before = schema("1.4.2", ID, field("city"));
  expect(versionFault(before, schema("1.5.0", ID, field("city"), field("note")))).toBeNull();
  expect(versionFault(before, schema("1.4.3", ID, field("city"), field("note")))).toBe(
    "schema_version must rise from 1.4.2 to at least 1.5.0, for meetings.note is new (a minor change), but is 1.4.3: raise it in schemas/dataset.ts",
  );
  expect(versionFault(before, schema("1.9.0", ID))).toContain("at least 2.0.0, for meetings.city is gone (a major change)");
  expect(versionFault(before, schema("2.0.0", ID))).toBeNull();
  expect(versionFault(before, schema("1.4.2", ID, field("city")))).toBeNull();
  expect(versionFault(before, schema("1.4.1", ID, field("city")))).toContain("is lower than 1.4.2");
});

test("a schema comes back from its descriptor; what is none gives null", () => {
  const now = currentSchema();
  const resources = Array.from(now.tables, ([name, table]) => ({ name, schema: table }));
  expect(schemaChanges(readSchema(JSON.stringify({ version: now.version, resources }))!.tables, now.tables)).toEqual([]);
  expect(readSchema("{")).toBeNull();
  expect(readSchema("{}")).toBeNull();
});
