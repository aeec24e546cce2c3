/** Streaming gunzip that stops a bomb before it has unfolded. */
import { createGunzip } from "node:zlib";
import { inBlocks } from "./blocks.ts";
import { MAX_GZIP_RATIO } from "./limits.ts";
import { unpacker } from "./unpacker.ts";

/** The bytes that the gzip stream `chunks` holds. A broken stream throws its zlib error after what was intact, the same each time. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const engine = unpacker(createGunzip(), MAX_GZIP_RATIO);
  async function* unpack(bytes: Uint8Array | null): AsyncGenerator<Uint8Array> {
    const { unpacked, fault } = await engine.feed(bytes);
    yield* unpacked;
    if (fault !== null) throw fault;
  }
  try {
    for await (const block of inBlocks(chunks)) {
      yield* unpack(block);
      // What follows a whole stream, and is none itself, is padding.
      if (engine.isOver()) return;
    }
    yield* unpack(null);
  } finally {
    engine.close();
  }
}
