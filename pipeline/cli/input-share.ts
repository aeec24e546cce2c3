/** How far a run has come in its inputs, by their bytes. */
import { statSync } from "node:fs";
import { isGzip } from "../files/file-format.ts";
import type { Inputs } from "../files/find-inputs.ts";
import { walk } from "../files/walk.ts";
import type { InputUnit } from "../../schemas/input-unit.ts";
import { isReject, type Reject } from "../../schemas/reject.ts";

type Item = InputUnit | Reject;

export interface InputShare {
  /** How many bytes there are to read; null where files are compressed and their length is not known. */
  readonly bytes: number | null;
  /** The units, seen on their way to the readers. */
  readonly units: AsyncIterable<Item>;
  /** The share of the bytes that has been read once one more result is there; null where the bytes are not known. */
  readonly next: () => number | null;
}

/** Watches units whose results come in the same order. */
export function inputShare(inputs: Inputs, units: AsyncIterable<Item>): InputShare {
  const bytes = bytesOf(inputs);
  /** Bytes of the units that have no result yet. */
  const waiting: number[] = [];
  let read = 0;
  async function* watched(): AsyncGenerator<Item> {
    for await (const unit of units) {
      waiting.push(isReject(unit) ? 0 : unit.bytes.length);
      yield unit;
    }
  }
  const next = (): number | null => {
    read += waiting.shift() ?? 0;
    return bytes === null ? null : read / bytes;
  };
  return { bytes, units: watched(), next };
}

function bytesOf(inputs: Inputs): number | null {
  let bytes = 0;
  for (const file of walk(inputs)) {
    if (isReject(file)) continue;
    if (isGzip(file.source)) return null;
    bytes += statSync(file.path, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
