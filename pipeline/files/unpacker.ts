/** One of zlib's engines, fed by hand: a stream that is read through an iterator throws away, at a fault, what it had not handed over yet. */
import type { Gunzip, InflateRaw } from "node:zlib";
import { inputFault } from "./input-fault.ts";
import { GZIP_RATIO_FREE_BYTES } from "./limits.ts";

export interface Unpacker {
  /** What `bytes` unpack to, or, for null, what is left at the end; with the fault that ended it. */
  readonly feed: (bytes: Uint8Array | null) => Promise<{ readonly unpacked: readonly Uint8Array[]; readonly fault: Error | null }>;
  /** Whether the stream has come to its own end. */
  readonly isOver: () => boolean;
  /** How many of the bytes that were fed belong to it. */
  readonly consumed: () => number;
  readonly close: () => void;
}

/** An unpacker over a new engine. It stops what grows more than `maxRatio` times. */
export function unpacker(engine: Gunzip | InflateRaw, maxRatio: number): Unpacker {
  let unpacked: Uint8Array[] = [];
  let written = 0;
  let fault: Error | null = null;
  let wake = (): void => undefined;
  engine
    .on("data", (chunk: Uint8Array) => {
      unpacked.push(chunk);
      written += chunk.length;
      if (written > GZIP_RATIO_FREE_BYTES && written > engine.bytesWritten * maxRatio)
        engine.destroy(inputFault("gzip_bomb", `grows more than ${maxRatio} times when unpacked: unpack it and look`));
    })
    .on("error", (error) => (fault = error))
    .on("end", () => wake())
    .on("close", () => wake());
  const feed: Unpacker["feed"] = async (bytes) => {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (bytes === null) engine.end();
      else engine.write(bytes, () => resolve());
    });
    const taken = unpacked;
    unpacked = [];
    return { unpacked: taken, fault };
  };
  return { feed, isOver: () => engine.readableEnded, consumed: () => engine.bytesWritten, close: () => engine.destroy() };
}
