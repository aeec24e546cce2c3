/** A thousand copies of invented reports, spoiled as copies are: each must find its original, and no other. */
import { expect, test } from "vitest";
import { memorySpool } from "../../../pipeline/spool/memory-spool.ts";
import { finished } from "../../../pipeline/steps.ts";
import { documentPrint } from "../../../pipeline/merge/duplicates/document-print.ts";
import { findDuplicates } from "../../../pipeline/merge/duplicates/find-duplicates.ts";
import { document, idOf } from "../drafts.ts";
import { copyOf, report } from "./generated-reports.ts";

const ORIGINALS = 100;
const COPIES = 10;

test("1,000 copies with typos, cuts and sentences in another order: precision 1, recall at least .95", () => {
  const originals = Array.from({ length: ORIGINALS }, (_, number) => report(number));
  const rows = originals.flatMap((sentences, number) => [
    document(`original ${number}`, "2031-03-01", sentences.join(" ")).row,
    ...Array.from({ length: COPIES }, (_, copy) => document(`copy ${number} ${copy}`, "2031-03-02", copyOf(sentences, number * 1000 + copy)).row),
  ]);
  const sorted = finished(findDuplicates(rows.map(documentPrint), memorySpool())).sorted();
  const found = new Map(Array.from(sorted, ({ key, value }) => [key, value]));
  let right = 0;
  for (let number = 0; number < ORIGINALS; number++) {
    expect(found.has(idOf(`original ${number}`))).toBe(false);
    for (let copy = 0; copy < COPIES; copy++) {
      const original = found.get(idOf(`copy ${number} ${copy}`))?.original;
      if (original === idOf(`original ${number}`)) right++;
      else expect(original).toBeUndefined();
    }
  }
  expect(right).toBeGreaterThanOrEqual(0.95 * ORIGINALS * COPIES);
});
