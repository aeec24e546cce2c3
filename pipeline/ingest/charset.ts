/** From bytes to text: byte order mark, then the declared charset, then UTF-8. Nothing is guessed and nothing is replaced. */
import { rejectInput, type Reject } from "../../schemas/reject.ts";

type Decoder = InstanceType<typeof TextDecoder>;

/** The text of `bytes` without its byte order mark; a reject that names the first bad byte when they are not what they are said to be. */
export function decodeText(bytes: Uint8Array, declared: string | undefined, source: string): string | Reject {
  const label = markedCharset(bytes) ?? declared ?? "utf-8";
  const decoder = makeDecoder(label);
  if (decoder === null) return rejectInput(source, "unknown_charset", `declared as ${label}, which is no charset of the WHATWG list`);
  const text = strictText(bytes, decoder);
  if (text === null) return badByte(bytes, decoder.encoding, source);
  const nul = text.indexOf("\u0000");
  if (nul !== -1) return rejectInput(source, "unsupported_format", `binary data: a NUL character at ${nul}`);
  return text;
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function makeDecoder(label: string): Decoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

/** Decodes as a stream of one chunk: in one go Node 20 takes windows-1252 for Latin-1 and turns its quotation marks into control characters. */
function strictText(bytes: Uint8Array, decoder: Decoder): string | null {
  try {
    return decoder.encoding === "utf-8" ? decoder.decode(bytes) : decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return null;
  }
}

function badByte(bytes: Uint8Array, encoding: string, source: string): Reject {
  if (encoding === "utf-8") {
    const at = firstBadUtf8(bytes);
    return rejectInput(source, "invalid_utf8", `byte ${at} (0x${hex(bytes[at]!)}) is not UTF-8: declare the charset, or convert the file`);
  }
  const good = longestGoodPrefix(bytes, encoding);
  const reason = encoding.startsWith("utf-16") ? "invalid_utf16" : "invalid_charset";
  return rejectInput(source, reason, `byte ${good} is not ${encoding}, which the input is declared to be`);
}

const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

/** How many bytes decode before the first that cannot follow: by bisection, since a decoder does not say where it failed. */
function longestGoodPrefix(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return Math.min(good, bytes.length - 1);
}

/** The leading bytes of UTF-8 (RFC 3629): up to `last`, what the second byte may be, and how many bytes follow. */
const SEQUENCES: ReadonlyArray<{ readonly last: number; readonly low: number; readonly high: number; readonly more: number }> = [
  { last: 0x7f, low: 0, high: 0, more: 0 },
  { last: 0xc1, low: 1, high: 0, more: 1 },
  { last: 0xdf, low: 0x80, high: 0xbf, more: 1 },
  { last: 0xe0, low: 0xa0, high: 0xbf, more: 2 },
  { last: 0xec, low: 0x80, high: 0xbf, more: 2 },
  { last: 0xed, low: 0x80, high: 0x9f, more: 2 },
  { last: 0xef, low: 0x80, high: 0xbf, more: 2 },
  { last: 0xf0, low: 0x90, high: 0xbf, more: 3 },
  { last: 0xf3, low: 0x80, high: 0xbf, more: 3 },
  { last: 0xf4, low: 0x80, high: 0x8f, more: 3 },
  { last: 0xff, low: 1, high: 0, more: 1 },
];

/** Where the first ill-formed sequence starts, as Python and others count it; the length when there is none. */
export function firstBadUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const { low, high, more } = SEQUENCES.find(({ last }) => bytes[at]! <= last)!;
    for (let i = 1; i <= more; i++) {
      const byte = bytes[at + i] ?? -1;
      if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return at;
    }
    at += more + 1;
  }
  return at;
}
