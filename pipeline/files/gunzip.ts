/** Streaming gunzip that stops a bomb before it has unfolded. */
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { inputFault } from "./input-fault.ts";
import { GZIP_RATIO_FREE_BYTES, MAX_GZIP_RATIO } from "./limits.ts";

/** The bytes that the gzip stream `chunks` holds. A broken stream throws its zlib error after what was intact. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const engine = createGunzip();
  // A fault of the source destroys the engine, and the loop below throws it: the callback has nothing to add.
  pipeline(Readable.from(chunks, { highWaterMark: 1 }), engine, () => undefined);
  let written = 0;
  for await (const chunk of engine as AsyncIterable<Uint8Array>) {
    written += chunk.length;
    if (written > GZIP_RATIO_FREE_BYTES && written > engine.bytesWritten * MAX_GZIP_RATIO) {
      throw inputFault("gzip_bomb", `grows more than ${MAX_GZIP_RATIO} times when unpacked: unpack it and look`);
    }
    yield chunk;
  }
}
