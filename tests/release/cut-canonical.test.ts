import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cellsCsv } from "../support/cells-csv.ts";
import { canonicalCutter, cutOf, cutText, type CutRows } from "../../pipeline/release/cut-canonical.ts";
import { readCsv } from "../../pipeline/text/csv.ts";

const COLUMNS = ["x", "y", "z"];
const HEADER = "x,y,z\n";
const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "ä", "\u{1F91D}"), maxLength: 6 });

/** The texts of rows that were cut. */
const textsIn = (cut: CutRows): string[][] =>
  Array.from({ length: cut.rows }, (_, row) =>
    Array.from({ length: cut.width }, (__, at) => cutText(cut, cut.starts[row * cut.width + at]!, cut.ends[row * cut.width + at]!)),
  );

const cutRows = (text: string): string[][] | null => {
  const cut = canonicalCutter(COLUMNS.length)(Buffer.from(text));
  return cut === null ? null : textsIn(cut);
};

test("what we write is read back, piece after piece", () => {
  const cutter = canonicalCutter(COLUMNS.length);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
      const text = cellsCsv(
        COLUMNS,
        rows.map(([x, y, z]) => ({ x, y, z })),
      ).slice(HEADER.length);
      expect(textsIn(cutter(Buffer.from(text))!)).toEqual(rows);
    }),
  );
});

test("many rows are cut as few are", () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [`${at}`, at % 7 === 0 ? `"${at}",` : "ä", ""]);
  const text = rows.map((row) => row.map((one) => (one.includes('"') ? `"${one.replaceAll('"', '""')}"` : one)).join(",")).join("\n");
  expect(cutRows(`${text}\n`)).toEqual(rows);
});

test("any other text is left to the parser, or read as the parser reads it", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", '"', '""', ",", "\n", "\r\n", " "), maxLength: 24 });
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = Buffer.from(text);
      const cut = canonicalCutter(COLUMNS.length)(bytes);
      if (cut === null) expect(bytes.toString()).toBe(text);
      else expect(textsIn(cut)).toEqual(readCsv(HEADER + text).map((row) => Object.values(row)));
    }),
    { numRuns: 2000 },
  );
});

test("what a parser read is cut the same", () => {
  const rows = [
    ["ä", "", "\u{1F91D}"],
    ["", 'a"b', "c"],
  ];
  expect(textsIn(cutOf(rows, COLUMNS.length))).toEqual(rows);
});

test.each(["a,b\n", "a,b,c,d\n", "a,b,c", 'a,b"c,d\n', 'a,"b"c,d\n', 'a,b,"c\n', "a,b,c\r\n", "a,b,\n\n", "a,b,"])(
  "%j is not as we write it",
  (text) => {
    expect(cutRows(text)).toBeNull();
  },
);
