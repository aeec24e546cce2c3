/** The records of a web archive (WARC 1.0 and 1.1, ISO 28500): a version line, headers, an empty line, a block of so many bytes. */
import type { MemberBytes } from "./gzip-members.ts";
import { inputFault } from "./input-fault.ts";
import { joinBytes } from "./split-records.ts";

export interface WarcRecord {
  /** Where the record begins in the file; behind a dot which one of its member it is, when it is not the first. */
  readonly offset: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly length: number;
  /** Null where it was not asked for. */
  readonly block: Uint8Array | null;
}

const MAX_HEADER_BYTES = 64 * 1024;
const VERSION = /^WARC\/1\.[01]$/;

/** The records in `chunks`, each with its block when `wants` it. Throws an input fault where the archive breaks off or is none, after what was intact. */
export async function* warcRecords(
  chunks: AsyncIterable<MemberBytes>,
  wants: (headers: ReadonlyMap<string, string>, length: number) => boolean,
): AsyncGenerator<WarcRecord> {
  const reader = blockReader(chunks);
  let last = -1;
  let ordinal = 0;
  while (await reader.skipBlankLines()) {
    const at = reader.position();
    ordinal = at === last ? ordinal + 1 : 0;
    last = at;
    const offset = ordinal === 0 ? String(at) : `${at}.${ordinal}`;
    const headers = parseHeaders(await reader.upToEmptyLine(offset), offset);
    const length = Number(headers.get("content-length") ?? "none");
    if (!Number.isSafeInteger(length) || length < 0) throw inputFault("broken_warc", `the record at ${offset} does not say how long it is`);
    const block = await reader.take(length, wants(headers, length));
    if (block === undefined) throw inputFault("broken_warc", `cut off in the record at ${offset}`);
    yield { offset, headers, length, block };
  }
}

function parseHeaders(head: string, offset: string): ReadonlyMap<string, string> {
  const [version, ...lines] = head.split("\r\n");
  if (!VERSION.test(version!)) throw inputFault("broken_warc", `no WARC record at ${offset}`);
  return headerMap(lines);
}

/** Header lines by name in lower case; the first of a name counts. */
export function headerMap(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

interface BlockReader {
  /** Goes to the next record; false at the end. */
  readonly skipBlankLines: () => Promise<boolean>;
  /** The text before the next empty line, which is passed over. */
  readonly upToEmptyLine: (offset: string) => Promise<string>;
  /** The next bytes, null when they are not to be kept; undefined when there are fewer. */
  readonly take: (length: number, keep: boolean) => Promise<Uint8Array | null | undefined>;
  /** Where in the file the next byte can be read from. */
  readonly position: () => number;
}

function blockReader(chunks: AsyncIterable<MemberBytes>): BlockReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  let position = (): number => 0;
  /** Takes the next bytes that are not none; false at the end. */
  const more = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return false;
      const { bytes, at, isPacked } = next.value;
      rest = bytes;
      position = () => (isPacked ? at : at + bytes.length - rest.length);
    }
    return true;
  };
  const skipBlankLines = async (): Promise<boolean> => {
    while (await more()) {
      const at = rest.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
      rest = rest.subarray(at === -1 ? rest.length : at);
      if (at !== -1) return true;
    }
    return false;
  };
  const upToEmptyLine = async (offset: string): Promise<string> => {
    let head = "";
    while (head.length <= MAX_HEADER_BYTES && (await more())) {
      const before = head.length;
      head += Buffer.from(rest.subarray(0, MAX_HEADER_BYTES)).toString("latin1");
      const end = head.indexOf("\r\n\r\n", Math.max(0, before - 3));
      rest = rest.subarray(end === -1 ? MAX_HEADER_BYTES : end + 4 - before);
      if (end !== -1) return Buffer.from(head.slice(0, end), "latin1").toString("utf8");
    }
    throw inputFault("broken_warc", `no end of the headers of the record at ${offset}`);
  };
  const take = async (length: number, keep: boolean): Promise<Uint8Array | null | undefined> => {
    const parts: Uint8Array[] = [];
    for (let left = length; left > 0;) {
      if (!(await more())) return undefined;
      const part = rest.subarray(0, left);
      if (keep) parts.push(part);
      rest = rest.subarray(part.length);
      left -= part.length;
    }
    return keep ? joinBytes(parts, length) : null;
  };
  return { skipBlankLines, upToEmptyLine, take, position: () => position() };
}
