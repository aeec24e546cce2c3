import { expect, test } from "vitest";
import { cutOf } from "../../pipeline/release/cut-canonical.ts";
import { cellValue } from "../../pipeline/rows/cell.ts";
import { cellCheck } from "../../pipeline/verify/cell-checks.ts";
import type { Column } from "../../schemas/column.ts";
import { decoder } from "../../schemas/decode.ts";
import { TABLES } from "../../schemas/dataset.ts";

const CELLS = [
  "",
  "a",
  "NA",
  "N/A",
  "null",
  "None",
  "N\u00e4",
  "\u{1F91D}",
  "a longer text, with \u00e4",
  "x|y",
  "x||y",
  "|",
  "true",
  "false",
  "True",
  "0",
  "7",
  "007",
  "-1",
  "1.5",
  "2147483647",
  "2147483648",
  "99999999999",
  "0.5000",
  "1.0000",
  "1.0001",
  "0.50",
  "-0.5000",
  "2024-02-29",
  "2023-02-29",
  "2024-13-01",
  "2024-02",
  "m_0123456789",
  "d_0123456789abcdef",
  "d_012345678",
  "e_01234567890",
  "d_0123456789i",
  "JPN",
  "JPN|PRT",
  "Japan",
  "active",
  "content",
  "meetings",
  "in_person",
  "maritime",
  "day",
  "explicit",
  "rule.one:stated",
  "guess",
  "0123456789abcdef".repeat(4),
  "a text that is too long to be remembered, though it is no number",
  "d_0123456789abcdef:0:5",
];

test("a cell fits its column exactly when the column's schema says so, also when it was seen before", () => {
  for (const { name, columns } of Object.values(TABLES)) {
    for (const [column, declared] of Object.entries(columns) as [string, Column][]) {
      const check = cellCheck(declared);
      const decode = decoder(declared.schema);
      for (const cell of [...CELLS, ...CELLS.toReversed()]) {
        const cut = cutOf([[cell]], 1);
        const fits = check(cut, 0, cut.bytes.length);
        expect({ name, column, cell, fits }).toEqual({ name, column, cell, fits: decode(cellValue(declared, cell)).ok });
      }
    }
  }
});
