/** The hash of a file that may be larger than memory. */
import { hasher } from "../text/digest.ts";

/** The SHA-256 of bytes that come in pieces. */
export async function hashOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = hasher();
  for await (const chunk of chunks) hash.update(chunk);
  return hash.hex();
}
