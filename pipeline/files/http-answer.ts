/** The answer of a web server as an archive keeps it: a page, or why it is none. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { inputFault } from "./input-fault.ts";
import { MAX_RECORD_BYTES } from "./limits.ts";
import { joinBytes } from "./split-records.ts";
import { headerMap } from "./warc-records.ts";

/** The bytes of a page, and the charset that the server said they have. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
}

const STATUS = /^HTTP\/\d(?:\.\d)? (?<status>\d{3})/;
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/i;
const CHARSET = /;\s*charset\s*=\s*["']?(?<charset>[\w.:-]+)/i;

/** The page in an HTTP answer. Throws an input fault when it is none. */
export function readAnswer(block: Uint8Array): Page {
  const end = Buffer.from(block.buffer, block.byteOffset, block.byteLength).indexOf("\r\n\r\n");
  if (end === -1) throw inputFault("broken_http", "no end of the headers of the answer");
  const [first, ...lines] = Buffer.from(block.subarray(0, end)).toString("latin1").split("\r\n");
  const status = STATUS.exec(first!)?.groups?.["status"];
  if (status === undefined) throw inputFault("broken_http", "no status line of HTTP");
  if (status !== "200") throw inputFault("http_status", `the server answered ${status}`);
  const headers = headerMap(lines);
  const charset = pageCharset(headers.get("content-type"));
  const body = isChunked(headers) ? withoutChunks(block.subarray(end + 4)) : block.subarray(end + 4);
  return { bytes: decoded(body, headers.get("content-encoding")), charset };
}

/** The charset that a media type names. Throws an input fault when it is none of a page; without one, a page is what it is tried as. */
export function pageCharset(type: string | undefined): string | undefined {
  if (type === undefined || type === "") return undefined;
  const [kind] = type.split(";");
  if (!HTML.test(kind!.trim())) throw inputFault("not_html", `${kind!.trim()}, which is no web page`);
  return CHARSET.exec(type)?.groups?.["charset"];
}

const isChunked = (headers: ReadonlyMap<string, string>): boolean => /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");

const CHUNK_SIZE = /^(?<size>[0-9a-f]{1,8})\s*(?:;.*)?$/i;

/** Takes the marks of chunked transfer out. Crawlers take them out at times, and leave the header: what is not marked is left as it is. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; ;) {
    const end = bytes.indexOf("\r\n", at);
    const size = CHUNK_SIZE.exec(end === -1 ? "" : bytes.toString("latin1", at, Math.min(end, at + 100)))?.groups?.["size"];
    if (size === undefined) {
      if (at === 0) return body;
      throw inputFault("broken_http", `no size of a chunk at byte ${at} of the page`);
    }
    const count = Number.parseInt(size, 16);
    if (count === 0) return joinBytes(parts, length);
    if (end + 2 + count > bytes.length) throw inputFault("broken_http", "cut off in the middle of a chunk");
    parts.push(bytes.subarray(end + 2, end + 2 + count));
    length += count;
    at = end + 2 + count + 2;
  }
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: MAX_RECORD_BYTES }),
  "x-gzip": (bytes) => gunzipSync(bytes, { maxOutputLength: MAX_RECORD_BYTES }),
  // Servers have never agreed on which of the two it names.
  deflate: (bytes) => ((bytes[0]! & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, { maxOutputLength: MAX_RECORD_BYTES }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: MAX_RECORD_BYTES }),
};

function decoded(body: Uint8Array, encoding: string | undefined): Uint8Array {
  const name = encoding?.trim().toLowerCase() ?? "identity";
  if (name === "identity" || name === "") return body;
  const decode = DECODERS[name];
  if (decode === undefined) throw inputFault("broken_http", `packed as ${name}, which is not known`);
  // As with chunks: crawlers unpack at times, and leave the header.
  if (name.endsWith("gzip") && (body[0] !== 0x1f || body[1] !== 0x8b)) return body;
  try {
    return decode(body);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ERR_BUFFER_TOO_LARGE") throw inputFault("too_large", `more than ${MAX_RECORD_BYTES} bytes when unpacked`);
    throw inputFault("broken_http", `packed as ${name}, and broken: ${(error as Error).message}`);
  }
}
