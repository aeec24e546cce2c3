/** What a writer of the Arrow library has written so far, in pieces. */
import type { AsyncByteQueue } from "apache-arrow";

/** A function that takes what a writer has put into `queue` since it was last called. The queue would wait for more: the last request is kept for the next call. */
export function partsOf(queue: AsyncByteQueue): () => Promise<readonly Uint8Array[]> {
  let request = queue.next();
  return async () => {
    const parts: Uint8Array[] = [];
    for (;;) {
      const next = await Promise.race([request, null]);
      if (next === null || next.done) return parts;
      parts.push(next.value);
      request = queue.next();
    }
  };
}
