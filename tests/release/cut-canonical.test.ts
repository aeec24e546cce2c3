import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cellsCsv } from "../support/cells-csv.ts";
import { cutCanonical } from "../../pipeline/release/cut-canonical.ts";
import { readCsv } from "../../pipeline/text/csv.ts";

const COLUMNS = ["x", "y", "z"];
const HEADER = "x,y,z\n";
const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "ä", "\u{1F91D}"), maxLength: 6 });

test("what we write is read back", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
      const text = cellsCsv(
        COLUMNS,
        rows.map(([x, y, z]) => ({ x, y, z })),
      ).slice(HEADER.length);
      expect(cutCanonical(text, COLUMNS.length)).toEqual(rows);
    }),
  );
});

test("any other text is left to the parser, or read as the parser reads it", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", '"', '""', ",", "\n", "\r\n", " "), maxLength: 24 });
  fc.assert(
    fc.property(texts, (text) => {
      const rows = cutCanonical(text, COLUMNS.length);
      if (rows !== null) expect(rows).toEqual(readCsv(HEADER + text).map((row) => Object.values(row)));
    }),
    { numRuns: 2000 },
  );
});

test.each(["a,b\n", "a,b,c,d\n", "a,b,c", 'a,b"c,d\n', 'a,"b"c,d\n', 'a,b,"c\n', "a,b,c\r\n", "a,b,\n\n", "a,b,"])(
  "%j is not as we write it",
  (text) => {
    expect(cutCanonical(text, COLUMNS.length)).toBeNull();
  },
);
