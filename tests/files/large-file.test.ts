import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { blobOf } from "../../pipeline/files/large-file.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const GIGABYTE = 2 ** 30;

test("any part of a file is that of a blob in memory", async () => {
  const text = "0123456789abcdef";
  const path = `${folder("small")}.txt`;
  writeFileSync(path, text);
  const [file, memory] = [await blobOf(path), new Blob([text])];
  const place = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(place, place, place, async (start, end, again) => {
      const [part, expected] = [file.slice(start, end), memory.slice(start, end)];
      expect([part.size, await part.text()]).toEqual([expected.size, await expected.text()]);
      expect(await part.slice(again).text()).toBe(await expected.slice(again).text());
      expect(await new Response(part.stream()).text()).toBe(await expected.text());
      expect(Buffer.from(await part.arrayBuffer())).toEqual(Buffer.from(await expected.arrayBuffer()));
    }),
  );
});

test("what lies beyond 4 GiB is read where it lies", async () => {
  const path = `${folder("large")}.bin`;
  const places = [1, 3, 4.5, 6].map((gigabytes) => gigabytes * GIGABYTE);
  const file = openSync(path, "wx");
  // Nothing is on the disk but what is written.
  ftruncateSync(file, 7 * GIGABYTE);
  for (const place of places) writeSync(file, `at ${place}`, place);
  closeSync(file);
  const blob = await blobOf(path);
  expect(blob.size).toBe(7 * GIGABYTE);
  for (const place of places) expect(await blob.slice(place, place + `at ${place}`.length).text()).toBe(`at ${place}`);
});

test("a file that is not there is no blob", async () => {
  await expect(blobOf(join(folder("none"), "missing"))).rejects.toThrow("ENOENT");
});
