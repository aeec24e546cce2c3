import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrow } from "../../pipeline/export/arrow.ts";
import { csv } from "../../pipeline/export/csv.ts";
import { rowValues } from "../../pipeline/rows/cell.ts";
import { excel } from "../../pipeline/export/excel.ts";
import { EXPORTERS } from "../../pipeline/export/index.ts";
import { parquet } from "../../pipeline/export/parquet.ts";
import { BATCH_ROWS } from "../../pipeline/export/row-batches.ts";
import { readCsv } from "../../pipeline/text/csv.ts";
import { count, flag, list, oneOf, optionalCount, optionalDay, optionalShare, optionalText, share, text } from "../../schemas/column.ts";
import { TABLES } from "../../schemas/dataset.ts";
import { table } from "../../schemas/table.ts";
import { query } from "../support/duckdb.ts";
import { encoded } from "../support/encoded.ts";
import { inventedDataset } from "../support/invented-dataset.ts";

type ExportRow = Readonly<Record<string, unknown>>;

const EVERY_TYPE = table(
  "every_type",
  "A column of each type.",
  {
    id: text("Key."),
    word: oneOf(["a", "b"], "Word."),
    note: optionalText("Text or nothing."),
    n: count("Count."),
    m: optionalCount("Count or nothing."),
    p: share("Share."),
    q: optionalShare("Share or nothing."),
    yes: flag("Flag."),
    day: optionalDay("Day or nothing."),
    items: list("List."),
  },
  "id",
);

const ROWS: readonly ExportRow[] = [
  { id: "r0", word: "a", note: null, n: 0, m: null, p: 0, q: null, yes: false, day: null, items: [] },
  { id: "r1", word: "b", note: "=1+1", n: 2147483647, m: 7, p: 1, q: 0.12345678, yes: true, day: "1969-12-31", items: ["one"] },
  {
    id: "r2",
    word: "a",
    note: 'say "it", now\nnext\rline\r\n\u{1F91D}',
    n: 1,
    m: 0,
    p: 0.5,
    q: 0,
    yes: true,
    day: "2024-02-29",
    items: ["ä,", "\u{1F30A}"],
  },
  { id: "r3", word: "a", note: " spaced ", n: 1, m: 0, p: 0.33333, q: 0, yes: true, day: "9999-12-31", items: ["@x", "\t"] },
];

/** What the files must say: the rows, shares as published. */
const PUBLISHED = ROWS.map((row) => ({
  ...row,
  p: Number((row["p"] as number).toFixed(4)),
  q: row["q"] === null ? null : Number((row["q"] as number).toFixed(4)),
}));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-export-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function onDisk(exporter: (typeof EXPORTERS)[number], name: string, rows: readonly ExportRow[]): Promise<string> {
  const path = join(folder, `${exporter.name}-${name}.${exporter.extension}`);
  writeFileSync(path, await encoded(exporter, EVERY_TYPE, [rows]));
  return path;
}

test("formats have unique names, the canonical one first", () => {
  expect(EXPORTERS.map((exporter) => exporter.name)).toEqual(["csv", "arrow", "parquet", "excel"]);
});

for (const exporter of EXPORTERS) {
  test(`${exporter.name}: the same rows give the same bytes, however they arrive`, async () => {
    const once = await encoded(exporter, EVERY_TYPE, [ROWS]);
    const again = await encoded(exporter, EVERY_TYPE, [[], ROWS.slice(0, 1), ROWS.slice(1)]);
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  test.each([0, 1, 4])(`${exporter.name}: counts %i rows`, async (length) => {
    expect(await exporter.countRows(new Blob([await encoded(exporter, EVERY_TYPE, [ROWS.slice(0, length)])]))).toBe(length);
  });

  test(`${exporter.name}: every published table, empty and filled`, async () => {
    const dataset: Readonly<Record<string, readonly object[]>> = { ...inventedDataset(), ids: [] };
    for (const [name, declared] of Object.entries(TABLES)) {
      expect(await exporter.countRows(new Blob([await encoded(exporter, declared, [])]))).toBe(0);
      expect(await exporter.countRows(new Blob([await encoded(exporter, declared, [dataset[name] as readonly ExportRow[]])]))).toBe(
        dataset[name]!.length,
      );
    }
  });
}

test("csv: a known row, byte for byte", async () => {
  const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await encoded(csv, EVERY_TYPE, [ROWS.slice(0, 2)]));
  expect(written).toBe("id,word,note,n,m,p,q,yes,day,items\nr0,a,,0,,0.0000,,false,,\nr1,b,=1+1,2147483647,7,1.0000,0.1235,true,1969-12-31,one\n");
});

test("csv: read back, every value is the value written", async () => {
  const records = readCsv(new TextDecoder().decode(await encoded(csv, EVERY_TYPE, [ROWS])));
  expect(records.map((cells) => rowValues(EVERY_TYPE.columns, cells))).toEqual(PUBLISHED);
});

test("csv: DuckDB reads the texts and the nulls", async () => {
  const path = await onDisk(csv, "all", ROWS);
  const rows = await query(
    `SELECT id, note, day, items FROM read_csv('${path}', all_varchar = true, nullstr = '', header = true, quote = '"', delim = ',')`,
  );
  expect(rows.map((row) => row["note"])).toEqual(ROWS.map((row) => row["note"]));
  expect(rows.map((row) => row["items"])).toEqual([null, "one", "ä,|\u{1F30A}", "@x|\t"]);
});

test("excel: a byte order mark, CRLF, and no cell that starts a formula", async () => {
  const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await encoded(excel, EVERY_TYPE, [ROWS]));
  expect(written.startsWith("\ufeffid,word,")).toBe(true);
  expect(written.endsWith("\r\n")).toBe(true);
  const records = readCsv(written);
  expect(records.map((row) => row["note"])).toEqual(["", "'=1+1", ROWS[2]!["note"], " spaced "]);
  expect(records[3]!["items"]).toBe("'@x|\t");
});

test.each(["=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20"])("excel: %j is escaped", async (first) => {
  const row = { ...ROWS[0]!, note: `${first}cmd` };
  expect(readCsv(new TextDecoder().decode(await encoded(excel, EVERY_TYPE, [[row]])))[0]!["note"]).toBe(`'${first}cmd`);
});

const ARROW_TYPES = ["Utf8", "Utf8", "Utf8", "Int32", "Int32", "Float32", "Float32", "Bool", "Date32<DAY>", "List<Utf8>"];

test.each([0, 1, 4])("arrow: declared types and nullability with %i rows", async (length) => {
  const read = tableFromIPC(await encoded(arrow, EVERY_TYPE, [ROWS.slice(0, length)]));
  expect(read.schema.fields.map((field) => String(field.type))).toEqual(ARROW_TYPES);
  expect(read.schema.fields.map((field) => field.nullable)).toEqual(Object.values(EVERY_TYPE.columns).map((column) => column.nullable));
  expect(read.schema.fields[0]!.metadata.get("description")).toBe("Key.");
});

test("arrow: read back, every value is the value written", async () => {
  const read = tableFromIPC(await encoded(arrow, EVERY_TYPE, [ROWS]));
  const rows = read.toArray().map((row) => {
    const cells = row.toJSON() as Record<string, unknown>;
    const day = cells["day"] === null ? null : new Date(Number(cells["day"])).toISOString().slice(0, 10);
    return { ...cells, day, items: [...(cells["items"] as Iterable<string>)] };
  });
  expect(rows).toEqual(PUBLISHED.map((row) => ({ ...row, p: Math.fround(row.p), q: row.q === null ? null : Math.fround(row.q) })));
});

test("arrow and parquet: batches of a fixed size", async () => {
  const rows = Array.from({ length: BATCH_ROWS + 1 }, (_, at) => ({ ...ROWS[1]!, id: `r${at}` }));
  expect(tableFromIPC(await encoded(arrow, EVERY_TYPE, [rows])).batches.map((batch) => batch.numRows)).toEqual([BATCH_ROWS, 1]);
  const path = await onDisk(parquet, "many", rows);
  const groups = await query(`SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata('${path}') ORDER BY 1`);
  expect(groups.map((group) => Number(group["row_group_num_rows"]))).toEqual([BATCH_ROWS, 1]);
});

test.each([0, 1, 4])("parquet: DuckDB finds the declared types with %i rows", async (length) => {
  const path = await onDisk(parquet, `types-${length}`, ROWS.slice(0, length));
  const columns = await query(`DESCRIBE SELECT * FROM read_parquet('${path}')`);
  const expected = ["VARCHAR", "VARCHAR", "VARCHAR", "INTEGER", "INTEGER", "FLOAT", "FLOAT", "BOOLEAN", "DATE", "VARCHAR[]"];
  expect(columns.map((column) => column["column_type"])).toEqual(expected);
});

test("parquet: DuckDB reads every value that was written, compressed with ZSTD", async () => {
  const path = await onDisk(parquet, "all", ROWS);
  const rows = await query(`SELECT * REPLACE (strftime(day, '%Y-%m-%d') AS day) FROM read_parquet('${path}')`);
  const rounded = rows.map((row) => ({
    ...row,
    p: Number((row["p"] as number).toFixed(4)),
    q: row["q"] === null ? null : Number((row["q"] as number).toFixed(4)),
  }));
  expect(rounded).toEqual(PUBLISHED);
  const codecs = await query(`SELECT DISTINCT compression FROM parquet_metadata('${path}')`);
  expect(codecs).toEqual([{ compression: "ZSTD" }]);
});

test("csv and excel: what is written of bytes is what the library makes of the texts", async () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", '"', ",", "\r", "\n", "\t", "\0", "\u001b", "\u001f", "=", "\uff1d", "\uff1e", "\ufeff", "'", " ", "é", "\u{1F91D}"),
  });
  const TEXTS = table("texts", "Texts.", { id: optionalText("Text."), second: optionalText("Text."), third: optionalText("Text.") }, "id");
  const lineOf = (cells: readonly string[], record_delimiter: string): string => stringify([cells], { record_delimiter, quoted_match: /[\r\n]/ });
  const escaped = (one: string): string => (/^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/.test(one) ? `'${one}` : one);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 9 }), async (cells) => {
      const rows = cells.map(([id, second, third]) => ({ id, second, third }));
      const written = (exporter: (typeof EXPORTERS)[number]) => encoded(exporter, TEXTS, [rows]).then((bytes) => Buffer.from(bytes).toString());
      expect(await written(csv)).toBe(`id,second,third\n${cells.map((row) => lineOf(row, "\n")).join("")}`);
      expect(await written(excel)).toBe(`\ufeffid,second,third\r\n${cells.map((row) => lineOf(row.map(escaped), "\r\n")).join("")}`);
    }),
  );
});
