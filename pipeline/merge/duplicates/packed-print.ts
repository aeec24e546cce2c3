/** A fingerprint as plain data: what comparing two documents needs, no more. */
import type { Fingerprint } from "./fingerprint.ts";

/** Arrays as text in base 64. */
export interface PackedPrint {
  readonly words: string;
  readonly weights: string;
  readonly ends: string;
  readonly total: number;
  readonly names: string;
  readonly occurrences: string;
  readonly nNames: number;
}

/** Keys are left out: they only find what to compare. */
export const packPrint = ({ words, weights, ends, total, names, occurrences, nNames }: Fingerprint): PackedPrint => ({
  words: pack(words),
  weights: pack(weights),
  ends: pack(ends),
  total,
  names: pack(names),
  occurrences: pack(occurrences),
  nNames,
});

/** The fingerprint, but for its keys. */
export const unpackPrint = ({ words, weights, ends, total, names, occurrences, nNames }: PackedPrint): Fingerprint => ({
  words: new Uint32Array(unpack(words)),
  weights: new Uint8Array(unpack(weights)),
  ends: new Uint32Array(unpack(ends)),
  total,
  names: new Uint32Array(unpack(names)),
  occurrences: new Uint16Array(unpack(occurrences)),
  nNames,
  keys: new Uint32Array(),
});

const pack = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");

/** A buffer of its own, since small ones share a pool in which they need not be aligned. */
const unpack = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, "base64")).buffer;
