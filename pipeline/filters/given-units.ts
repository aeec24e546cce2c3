/** From lines to inputs. A line names a file, holds a piece of one, or holds one record: bytes travel as base64, for a cluster mends what is no UTF-8. */
import type { InputUnit } from "../../schemas/input-unit.ts";
import { isReject, rejectInput, type Reject } from "../../schemas/reject.ts";
import { MAX_RECORD_BYTES } from "../files/limits.ts";
import { readStream, readUnits, tooLarge } from "../files/read-units.ts";
import { SOURCE_FORMATS } from "../ingest/index.ts";
import { lineText, TRAILER_KEY, type Line } from "./line.ts";
import { isPiece, pieceReader } from "./pieces.ts";

/** An input as a line holds it. */
export interface UnitValue extends Omit<InputUnit, "bytes" | "header"> {
  readonly base64: string;
  /** The header of its table, in base64 too. */
  readonly header?: string;
}

/** What went through a filter so far. */
export interface Counts {
  in: number;
  files: number;
  out: number;
  rejected: number;
}

/** The inputs and rejects that `lines` hold; counts lines and files. Trailers of the filter before are handed to `passOn` as they are. */
export async function* givenUnits(
  lines: AsyncIterator<Line>,
  counts: Counts,
  passOn: (line: string) => Promise<void>,
): AsyncGenerator<InputUnit | Reject> {
  const pieces = pieceReader(lines, counts);
  for (let line = await pieces.nextLine(); line !== null; line = await pieces.nextLine()) {
    const { key, value } = line;
    if (key === TRAILER_KEY) await passOn(lineText(line));
    else if (isPiece(value)) yield* readStream({ source: value.source, fields: {} }, pieces.bytesOf(value), SOURCE_FORMATS);
    else {
      counts.in++;
      if (isReject(value)) yield value;
      else if (isUnit(value)) yield withinLimit(unitOf(value));
      else yield* namedFile(key, value, counts);
    }
  }
}

async function* namedFile(key: string, value: object, counts: Counts): AsyncGenerator<InputUnit | Reject> {
  const { folder, path } = value as { readonly folder?: unknown; readonly path?: unknown };
  if (typeof folder !== "string" || typeof path !== "string") throw new Error(`the line ${key} names no folder and path`);
  yield* readUnits({ roots: [{ folder, label: "", paths: [{ path, isFolder: false }] }] }, SOURCE_FORMATS);
  counts.files++;
}

const isUnit = (value: object): value is UnitValue => "format" in value && "base64" in value;

function unitOf({ base64, header, ...rest }: UnitValue): InputUnit {
  const unit = { ...rest, bytes: fromBase64(base64) };
  return header === undefined ? unit : { ...unit, header: fromBase64(header) };
}

/** A record that no filter has cut out of a file may be of any size. */
const withinLimit = (unit: InputUnit): InputUnit | Reject =>
  unit.bytes.length > MAX_RECORD_BYTES ? rejectInput(unit.source, "too_large", tooLarge(unit.bytes.length)) : unit;

/** An input as the value of a line. */
export function unitValue({ bytes, header, ...rest }: InputUnit): UnitValue {
  const value = { ...rest, base64: toBase64(bytes) };
  return header === undefined ? value : { ...value, header: toBase64(header) };
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");

/** A copy of its own: small buffers of Node share one memory, all of which would travel to the thread. */
const fromBase64 = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, "base64"));
