import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gunzip } from "../../pipeline/files/gunzip.ts";

const LINES = Array.from({ length: 40_000 }, (_, at) => `{"text":"line ${at} ${(at * 7919) % 1000}"}\n`).join("");
const WHOLE = gzipSync(LINES);

/** How much of `bytes` can be unpacked, and what ends it, when it comes in chunks of a size. */
async function unpacked(bytes: Uint8Array, size: number): Promise<string> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  let length = 0;
  try {
    for await (const chunk of gunzip(chunks())) length += chunk.length;
  } catch (error) {
    return `${length} ${(error as Error).message}`;
  }
  return `${length} done`;
}

test.each([
  ["whole", WHOLE, /^\d+ done$/],
  ["of two members", Buffer.concat([WHOLE, gzipSync("more")]), /^\d+ done$/],
  ["cut off", WHOLE.subarray(0, 100_000), /^[1-9]\d{5,} unexpected end of file$/],
  ["broken in the middle", Buffer.concat([WHOLE.subarray(0, 70_000), Buffer.alloc(5000, 0xff), WHOLE.subarray(75_000)]), /^[1-9]\d{4,} invalid /],
  ["followed by something else", Buffer.concat([gzipSync("abc"), Buffer.from("this is no gzip")]), /incorrect header check$/],
  ["followed by padding", Buffer.concat([WHOLE, Buffer.alloc(600)]), /^\d+ done$/],
])("what can be read of a stream that is %s does not depend on how it comes", async (_, bytes, expected) => {
  const sizes = [13, 1000, 65_536, 1 << 20];
  const results = new Set(await Promise.all(sizes.map((size) => unpacked(bytes, size))));
  expect(results.size).toBe(1);
  expect([...results][0]).toMatch(expected);
});
