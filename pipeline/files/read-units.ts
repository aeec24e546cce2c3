/** Every input of a run as the bytes of one article's record, streamed: memory holds one record, whatever the size of the corpus. */
import type { InputUnit } from "../../schemas/input-unit.ts";
import { isReject, rejectInput, type Reject } from "../../schemas/reject.ts";
import { archivedPages } from "./archived-pages.ts";
import { formatOf, isGzip, type FileFormat } from "./file-format.ts";
import type { Inputs } from "./find-inputs.ts";
import { gunzip } from "./gunzip.ts";
import { inputFault, rejectFault } from "./input-fault.ts";
import { MAX_RECORD_BYTES } from "./limits.ts";
import { readChunks } from "./read-chunks.ts";
import { lineEnds, rowEnds } from "./record-ends.ts";
import { joinBytes, splitRecords, type RecordBytes } from "./split-records.ts";
import { utf8Chunks } from "./utf8-chunks.ts";
import { walk, type InputFile } from "./walk.ts";

type Chunks = AsyncIterable<Uint8Array>;
type Units = AsyncGenerator<InputUnit | Reject>;

/** The inputs in the order of their sources: each a unit for ingest, or a reject. There is exactly one of the two for each input but the files of `except`. */
export async function* readUnits(inputs: Inputs, formats: ReadonlyArray<FileFormat>, except: ReadonlySet<string> = new Set()): Units {
  for (const file of walk(inputs)) {
    if (isReject(file)) yield file;
    else if (!except.has(file.path)) yield* readStream(file, readChunks(file.path), formats);
  }
}

/** What a file is read from: its name tells the format. */
export type StreamedFile = Pick<InputFile, "source" | "fields">;

/** The inputs in the bytes of one file, wherever they come from. */
export async function* readStream(file: StreamedFile, bytes: Chunks, formats: ReadonlyArray<FileFormat>): Units {
  const format = formatOf(file.source, formats);
  if (format === undefined) {
    const accepted = formats.flatMap(({ extensions }) => extensions).join(" ");
    return yield rejectInput(file.source, "unsupported_format", `not one of ${accepted} (each also with .gz)`);
  }
  // A web archive is unpacked member by member, for its records are found again by where these begin.
  const chunks = isGzip(file.source) && format.framing !== "pages" ? gunzip(bytes) : bytes;
  let inputs = 0;
  try {
    for await (const unit of FRAMINGS[format.framing](file, format, chunks)) {
      inputs++;
      yield unit;
    }
    if (inputs === 0) yield rejectInput(file.source, "empty", "there is nothing in it");
  } catch (error) {
    yield rejectFault(error, file.source);
  }
}

const FRAMINGS = {
  file: wholeFile,
  lines: fileLines,
  rows: fileRows,
  pages: ({ source }: StreamedFile, { name }: FileFormat, chunks: Chunks): Units => archivedPages(source, name, chunks),
} as const;

const unitOf = ({ fields }: StreamedFile, { name }: FileFormat, source: string, bytes: Uint8Array): InputUnit => ({
  source,
  format: name,
  bytes,
  fields,
});

/** Why an input of so many bytes is rejected. */
export const tooLarge = (length: number): string => `${length} bytes, over the limit of ${MAX_RECORD_BYTES} for one article`;

async function* wholeFile(file: StreamedFile, format: FileFormat, chunks: Chunks): Units {
  const bytes = await gather(chunks);
  if (bytes.length === 0) return;
  const pieces = format.split?.(bytes, file.source) ?? null;
  if (pieces === null) yield unitOf(file, format, file.source, bytes);
  else if (isReject(pieces)) yield pieces;
  else yield* pieces.map((piece, at) => unitOf(file, format, `${file.source}#${at + 1}`, piece));
}

async function gather(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MAX_RECORD_BYTES)
      throw inputFault("too_large", `more than ${MAX_RECORD_BYTES} bytes, the limit for one article: use .jsonl for many`);
  }
  return joinBytes(parts, length);
}

async function* fileLines(file: StreamedFile, format: FileFormat, chunks: Chunks): Units {
  let number = 0;
  for await (const line of splitRecords(utf8Chunks(chunks), lineEnds())) {
    number++;
    if (isBlank(line)) continue;
    const source = `${file.source}#${number}`;
    yield line.bytes === null ? rejectInput(source, "too_large", tooLarge(line.length)) : unitOf(file, format, source, line.bytes);
  }
}

async function* fileRows(file: StreamedFile, format: FileFormat, chunks: Chunks): Units {
  let header: Uint8Array | undefined;
  let number = 0;
  for await (const row of splitRecords(utf8Chunks(chunks), rowEnds())) {
    if (isBlank(row)) continue;
    if (header === undefined) {
      if (row.bytes === null) throw inputFault("too_large", `the header: ${tooLarge(row.length)}`);
      header = row.bytes;
      continue;
    }
    const source = `${file.source}#${++number}`;
    if (row.bytes === null) yield rejectInput(source, "too_large", tooLarge(row.length));
    else yield { ...unitOf(file, format, source, row.bytes), header };
  }
}

const WHITE = new Set([0x09, 0x0d, 0x20]);

const isBlank = ({ bytes }: RecordBytes): boolean => bytes !== null && bytes.every((byte) => WHITE.has(byte));
