import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { datapackage } from "../../pipeline/export/datapackage.ts";
import { TABLES } from "../../schemas/dataset.ts";
import { EDTF_PATTERN } from "../../schemas/edtf-date.ts";
import { CODE_PATTERN } from "../../schemas/fields.ts";
import { FACTS } from "../support/release-facts.ts";

/** What the profile of Data Package v2 demands of the properties that we use, written down from its text. */
const FIELD = {
  type: "object",
  required: ["name", "type"],
  additionalProperties: false,
  properties: {
    name: { type: "string" },
    type: { enum: ["string", "integer", "number", "boolean", "date"] },
    description: { type: "string" },
    example: {},
    trueValues: { type: "array", minItems: 1, items: { type: "string" } },
    falseValues: { type: "array", minItems: 1, items: { type: "string" } },
    constraints: {
      type: "object",
      additionalProperties: false,
      properties: {
        required: { type: "boolean" },
        enum: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
        pattern: { type: "string" },
        minimum: { type: "number" },
        maximum: { type: "number" },
      },
    },
  },
};
const NAMES = { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } };
const FOREIGN_KEY = {
  type: "object",
  required: ["fields", "reference"],
  properties: { fields: NAMES, reference: { type: "object", required: ["fields"], properties: { resource: { type: "string" }, fields: NAMES } } },
};
const RESOURCE = {
  type: "object",
  required: ["name", "path", "schema"],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    path: { type: "string", pattern: "^(?![./~])(?!.*\\.\\.).*$" },
    type: { const: "table" },
    bytes: { type: "integer" },
    hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" },
    encoding: { type: "string" },
    schema: {
      type: "object",
      required: ["fields"],
      properties: {
        fields: { type: "array", minItems: 1, items: FIELD },
        primaryKey: NAMES,
        foreignKeys: { type: "array", minItems: 1, items: FOREIGN_KEY },
        missingValues: { type: "array", items: { type: "string" } },
      },
    },
  },
};
const PROFILE = {
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { type: "string" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    resources: { type: "array", minItems: 1, items: RESOURCE },
    licenses: { type: "array", minItems: 1, items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }] } },
  },
};

const descriptor: any = JSON.parse(datapackage(FACTS));
const schemaOf = (table: string): any => descriptor.resources.find((resource: any) => resource.name === table).schema;
const fieldOf = (table: string, name: string): any => schemaOf(table).fields.find((field: any) => field.name === name);

test("holds to the profile", () => {
  const ajv = new Ajv({ strict: false });
  expect(ajv.validate(PROFILE, descriptor), ajv.errorsText()).toBe(true);
});

test("describes every table and column, in published order", () => {
  expect(descriptor.resources.map((resource: any) => resource.name)).toEqual(Object.keys(TABLES));
  for (const [name, table] of Object.entries(TABLES))
    expect(schemaOf(name).fields.map((field: any) => field.name)).toEqual(Object.keys(table.columns));
});

test("keys, within and between tables", () => {
  expect(schemaOf("participants").primaryKey).toEqual(["meeting_id", "actor_id"]);
  expect(schemaOf("agreements").foreignKeys).toEqual([{ fields: ["meeting_id"], reference: { resource: "meetings", fields: ["meeting_id"] } }]);
  expect(schemaOf("documents").foreignKeys).toEqual([{ fields: ["duplicate_of"], reference: { fields: ["document_id"] } }]);
});

test("lists are strings that may be empty; their delimiter is described", () => {
  const parties = fieldOf("meetings", "parties");
  expect(parties).toMatchObject({ type: "string", constraints: { required: false, pattern: `(${CODE_PATTERN})(\\|(${CODE_PATTERN}))*` } });
  expect(parties.description).toContain("joined with `|`");
  const topics = fieldOf("meetings", "topics");
  expect(topics.constraints.enum).toBeUndefined();
  expect(topics.description).toContain("maritime");
});

test("only the empty cell is missing, and only nullable columns may be", () => {
  for (const resource of descriptor.resources) expect(resource.schema.missingValues).toEqual([""]);
  expect(fieldOf("meetings", "title").constraints.required).toBe(true);
  expect(fieldOf("meetings", "forum").constraints.required).toBe(false);
});

test("patterns mean the same without groups that do not capture", () => {
  const pattern = fieldOf("meetings", "date").constraints.pattern;
  expect(pattern).not.toContain("(?:");
  for (const date of ["2024-03-04", "2024-03/..", "199X", "2024-13", "soon"]) {
    expect(new RegExp(`^${pattern}$`).test(date)).toBe(new RegExp(`^(?:${EDTF_PATTERN})$`).test(date));
  }
});

test("hashes and lengths are those of the canonical files", () => {
  const file = FACTS.files.find((candidate) => candidate.path === "csv/meetings.csv")!;
  expect(descriptor.resources[0]).toMatchObject({ path: file.path, bytes: file.bytes, hash: `sha256:${file.sha256}` });
});
