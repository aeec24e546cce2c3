import * as ParseResult from "@effect/schema/ParseResult";
import * as Schema from "@effect/schema/Schema";
import * as Either from "effect/Either";
import { expect, test } from "vitest";
import { compileCheck } from "../../schemas/checker.ts";
import { TABLES } from "../../schemas/dataset.ts";
import { Document } from "../../schemas/document.ts";
import { Draft } from "../../schemas/draft.ts";
import { RawArticle } from "../../schemas/raw-article.ts";
import { rowSchema } from "../../schemas/row.ts";
import { agreement, date, evidence, meeting, person, statement } from "../merge/drafts.ts";
import { inventedDataset } from "../support/invented-dataset.ts";

/** Values of every type, good and bad at their edges. */
const VALUES: readonly unknown[] = [
  null,
  undefined,
  "",
  " ",
  "NA",
  "null",
  "x",
  "A|B",
  "a\ud800",
  "day",
  "held",
  "stated",
  "JPN",
  "jpn",
  "UKR",
  "m_0123456789abcdef",
  "d_0123456789abcdef",
  "2024-02-29",
  "2023-02-29",
  "2024-2-9",
  "2024-03/..",
  "x.y:stated",
  "x.y:curated",
  "f".repeat(64),
  "en",
  0,
  -1,
  1,
  0.5,
  1.5,
  2147483647,
  2147483648,
  Number.NaN,
  Infinity,
  -0,
  true,
  false,
  [],
  [""],
  ["JPN"],
  ["JPN", "x|y"],
  ["trade"],
  [null],
  [0, 1],
  [[0, 1]],
  [[0, 1, 2]],
  [{ start: 0, end: 1 }],
  {},
  { start: 0, end: 1 },
];

const CELLS = { in: "a", date: date("2031-03"), evidence: [evidence("date", "March", 3)] };
const DRAFTS = [
  meeting("m1", { ...CELLS, people: [person("Ada Salcedo", "PER", "Minister")] }),
  agreement("a1", "to share data", CELLS),
  statement("s1", "Ada Salcedo", "the accord holds", CELLS),
];
const ARTICLE = {
  source: "a",
  sha256: "f".repeat(64),
  id: null,
  body: "b",
  title: null,
  published: null,
  url: null,
  publisher: null,
  byline: null,
  language: null,
};
const DOCUMENT = {
  row: inventedDataset().documents[0]!,
  regions: [{ kind: "title", span: { start: 0, end: 4 } }],
  cells: [{ column: "title", span: { start: 0, end: 4 }, method: "m" }],
  removals: [],
  origins: [[0, 0]],
};

const DATASET: Readonly<Record<string, readonly object[]>> = inventedDataset();
const CASES = [
  ...Object.entries(TABLES).map(([name, table]) => [name, rowSchema(table as never), DATASET[name] ?? []] as const),
  ["draft", Draft, DRAFTS] as const,
  ["article", RawArticle, [ARTICLE]] as const,
  ["document", Document, [DOCUMENT]] as const,
] as ReadonlyArray<readonly [string, Schema.Schema.AnyNoContext, readonly object[]]>;

/** A value with each of its parts, at any depth, exchanged for each of `VALUES`, left out, or joined by another. */
function* variants(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const set = (other: unknown): unknown =>
      Array.isArray(value) ? value.map((item, at) => (String(at) === key ? other : item)) : { ...value, [key]: other };
    for (const other of [...VALUES, ...variants(part)]) yield set(other);
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  yield Array.isArray(value) ? [...value, "surplus"] : { ...value, surplus: 1 };
}

test.each(CASES)("%s: the check says what the library says of every value", (_, schema, values) => {
  const check = compileCheck(schema.ast)!;
  const decode = ParseResult.decodeUnknownEither(schema, { onExcessProperty: "error" });
  let [good, bad] = [0, 0];
  for (const value of [...VALUES, ...values, ...values.flatMap((whole) => [...variants(whole)])]) {
    const fits = Either.isRight(decode(value));
    if (fits) good++;
    else bad++;
    expect(check(value), JSON.stringify(value)).toBe(fits);
  }
  expect(values.length === 0 || good > 0).toBe(true);
  expect(bad).toBeGreaterThan(VALUES.length / 2);
});

test("what transforms its values is left to the library", () => {
  expect(compileCheck(Schema.Struct({ n: Schema.NumberFromString }).ast)).toBeNull();
  expect(compileCheck(Schema.Array(Schema.Trim).ast)).toBeNull();
  expect(compileCheck(Schema.Struct({ n: Schema.optional(Schema.String) }).ast)).toBeNull();
});
