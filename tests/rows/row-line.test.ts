import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asBytes, ofBytes } from "../../pipeline/rows/line-bytes.ts";
import { fillHoles, lineWithHoles, readLine, rowLine } from "../../pipeline/rows/row-line.ts";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { inventedDataset } from "../support/invented-dataset.ts";

/** As it is published. */
const roundShare = (value: number): number => Number(value.toFixed(4));

test("any text comes back from its bytes, which are of one byte each and no control characters", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\t", "\n", "\r", "\0", "\u001b", "\u001f", "[", "I", "é", "\u2028", "\u{1F91D}") });
  fc.assert(
    fc.property(text, (value) => {
      expect(asBytes(value)).toMatch(/^[\u001b\u0020-\u00ff]*$/);
      expect(ofBytes(asBytes(value))).toBe(value);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: "binary" }), (value) => ofBytes(asBytes(value)) === value));
});

test("every published row comes back from its line as it is published, and begins with its first cell", () => {
  for (const [name, rows] of Object.entries(inventedDataset())) {
    for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
      const line = rowLine(name as TableName, row);
      expect(readLine(name as TableName, line)).toEqual("confidence" in row ? { ...row, confidence: roundShare(row["confidence"] as number) } : row);
      expect(ofBytes(line.split("\t")[0]!)).toBe(String(row[Object.keys(TABLES[name as TableName].columns)[0]!]));
    }
  }
});

test("cells go into the holes of a line in their order", () => {
  const [row] = inventedDataset().statements;
  const line = lineWithHoles("statements", row!);
  expect(fillHoles("statements", line, [row!.meeting_id, row!.speaker_id])).toBe(rowLine("statements", row!));
  expect(readLine("statements", fillHoles("statements", line, [null, "p_4k0v8n2p6r1t3w5y"]))).toEqual({
    ...row,
    confidence: roundShare(row!.confidence),
    meeting_id: null,
    speaker_id: "p_4k0v8n2p6r1t3w5y",
  });
});
