/** Cuts a stream of bytes into records without ever holding more than one. `readline` would die, uncatchably, of a line longer than a string may be. */
import { MAX_RECORD_BYTES } from "./limits.ts";

/** One record, or, when it is over the limit, its length alone. */
export interface RecordBytes {
  readonly length: number;
  readonly bytes: Uint8Array | null;
}

/** Where the record ends: the index of the newline in `chunk` at or after `from`, or -1. It may remember what it has seen, and sees every byte once. */
export type FindEnd = (chunk: Uint8Array, from: number) => number;

/** The records of `chunks` without the newlines between them; what follows the last newline is a record when there is anything. */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  findEnd: FindEnd,
  limit: number = MAX_RECORD_BYTES,
): AsyncGenerator<RecordBytes> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): RecordBytes => {
    const record = { length, bytes: length > limit ? null : joinBytes(parts, length) };
    parts = [];
    length = 0;
    return record;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = findEnd(chunk, from); end !== -1; end = findEnd(chunk, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** One array of its own: a view of a larger buffer would be cloned with all of it on its way to a worker. */
export function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
