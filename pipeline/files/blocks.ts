/** Streams cut anew. */
import { joinBytes } from "./split-records.ts";

const BLOCK_BYTES = 64 * 1024;

/** The same bytes in blocks of one size. What a fault in a compressed stream costs hangs on where its pieces begin: so it is the same wherever they come from. */
export async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const part = chunk.subarray(from, from + BLOCK_BYTES - length);
      from += part.length;
      parts.push(part);
      length += part.length;
      if (length < BLOCK_BYTES) continue;
      yield joinBytes(parts, length);
      [parts, length] = [[], 0];
    }
  }
  if (length > 0) yield joinBytes(parts, length);
}
