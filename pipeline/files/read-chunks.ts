/** The bytes of one regular file, a chunk at a time. */
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { inputFault } from "./input-fault.ts";

const CHUNK_BYTES = 64 * 1024;

/** O_NOFOLLOW refuses a link swapped in after the walk saw a file; O_NONBLOCK keeps a pipe from hanging the open. Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads the file at `path`; a link, pipe, socket or device is a fault. Each chunk is a fresh array. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path, FLAGS);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw inputFault("not_a_file", "a folder, socket, pipe or device: only regular files are read");
    const size = Math.min(CHUNK_BYTES, stat.size + 1);
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(size), 0, size, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
