import fc from "fast-check";
import { expect, test } from "vitest";
import { lineEnds, rowEnds } from "../../pipeline/files/record-ends.ts";
import { splitRecords, type FindEnd } from "../../pipeline/files/split-records.ts";
import { collect } from "../support/collect.ts";

async function split(text: string, size: number, findEnd: FindEnd): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text);
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  return (await collect(splitRecords(chunks(), findEnd))).map((record) => new TextDecoder().decode(record.bytes!));
}

const MARKS = fc.string({ unit: fc.constantFrom("a", "é", ",", '"', "\r", "\n", " ") });

test("lines are those between newlines, however the bytes arrive", async () => {
  const whole = (text: string): readonly string[] => text.replace(/\n$/, "").split("\n");
  await fc.assert(
    fc.asyncProperty(MARKS, fc.integer({ min: 1, max: 5 }), async (text, size) => {
      expect(await split(text, size, lineEnds())).toEqual(text === "" ? [] : whole(text));
    }),
  );
});

test("rows do not depend on how the bytes arrive, and put together give the text back", async () => {
  await fc.assert(
    fc.asyncProperty(MARKS, fc.integer({ min: 1, max: 5 }), async (text, size) => {
      const rows = await split(text, size, rowEnds());
      expect(rows).toEqual(await split(text, 1000, rowEnds()));
      expect([text, text.replace(/\n$/, "")]).toContain(rows.join("\n"));
    }),
  );
});

test("a newline in a quoted cell ends no row; a mark inside a bare cell quotes nothing", async () => {
  expect(await split('a,"b\n""c""\n",d\ne\n', 3, rowEnds())).toEqual(['a,"b\n""c""\n",d', "e"]);
  expect(await split('a "b\nc\n', 3, rowEnds())).toEqual(['a "b', "c"]);
});
