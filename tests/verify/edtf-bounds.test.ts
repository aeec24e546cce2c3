import { expect, test } from "vitest";
import { edtfBounds } from "../../pipeline/verify/edtf-bounds.ts";

test.each([
  ["2024-02-29", "2024-02-29", "2024-02-29", "day"],
  ["2024-02", "2024-02-01", "2024-02-29", "month"],
  ["2023-12~", "2023-12-01", "2023-12-31", "month"],
  ["2023", "2023-01-01", "2023-12-31", "year"],
  ["2022-22", "2022-06-01", "2022-08-31", "season"],
  ["2022-24", "2022-12-01", "2023-02-28", "season"],
  ["199X", "1990-01-01", "1999-12-31", "interval"],
  ["2023-01/2023-03", "2023-01-01", "2023-03-31", "quarter"],
  ["2023-01-11/2023-01-13", "2023-01-11", "2023-01-13", "interval"],
  ["2021-10/..", "2021-10-01", null, "interval"],
  ["../2025", null, "2025-12-31", "interval"],
])("%s", (edtf, start, end, precision) => {
  const bounds = edtfBounds(edtf)!;
  expect([bounds.start, bounds.end]).toEqual([start, end]);
  expect(bounds.precisions).toContain(precision);
});

test.each(["2023-02-29", "2023-13", "2023-00", "2023-01-00", "199X-01", "2023-W02", "2023-Q1", "..", "2023//2024", "soon", "2023-22-01"])(
  "%s is no date",
  (edtf) => {
    expect(edtfBounds(edtf)).toBeNull();
  },
);
