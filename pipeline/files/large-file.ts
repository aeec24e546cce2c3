/** Files as blobs, of any size: the engine's own count in 32 bits (Node 20), so that of a file of more than 4 GiB they give the rest alone. */
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Readable } from "node:stream";

/** The file as a blob, of which nothing is read before it is asked for; rejects where there is none. */
export const blobOf = async (path: string): Promise<Blob> => partOf(path, 0, (await stat(path)).size);

function partOf(path: string, from: number, size: number): Blob {
  // As of any blob: numbers below 0 count from the end, and what lies beyond it is not there.
  const place = (at: number): number => (at < 0 ? Math.max(0, size + at) : Math.min(at, size));
  const bytes = (): Promise<Uint8Array<ArrayBuffer>> => readBytes(path, from, size);
  return {
    size,
    type: "",
    slice: (start = 0, end = size) => partOf(path, from + place(start), Math.max(0, place(end) - place(start))),
    bytes,
    arrayBuffer: async () => (await bytes()).buffer,
    text: async () => new TextDecoder().decode(await bytes()),
    stream: () => {
      const pieces = size === 0 ? Readable.from([]) : createReadStream(path, { start: from, end: from + size - 1 });
      return Readable.toWeb(pieces) as ReturnType<Blob["stream"]>;
    },
  };
}

async function readBytes(path: string, from: number, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  const file = await open(path, "r");
  try {
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, size - at, from + at);
      if (bytesRead === 0) throw new Error(`${path} became shorter while it was read`);
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
  return bytes;
}
