/** A fingerprint as plain data: what comparing two documents needs, no more, in two texts, of which most comparisons need the first alone. */
import type { Fingerprint, NamePrint } from "./fingerprint.ts";

export interface PackedPrint {
  /** For `unpackNames`. */
  readonly names: string;
  readonly words: string;
}

/** Keys are left out: they only find what to compare. */
export const packPrint = ({ total, nSentences, names, occurrences, nNames, words, weights, ends }: Fingerprint): PackedPrint => ({
  names: [total, nSentences, nNames, pack(names), pack(occurrences)].join(" "),
  words: [words, weights, ends].map(pack).join(" "),
});

export function unpackNames(text: string): NamePrint {
  const [total, nSentences, nNames, names, occurrences] = text.split(" ") as [string, string, string, string, string];
  return {
    total: Number(total),
    nSentences: Number(nSentences),
    nNames: Number(nNames),
    names: new Uint32Array(unpack(names)),
    occurrences: new Uint16Array(unpack(occurrences)),
  };
}

/** The fingerprint, but for its keys. */
export function unpackPrint(packed: PackedPrint): Fingerprint {
  const [words, weights, ends] = packed.words.split(" ").map(unpack) as [ArrayBuffer, ArrayBuffer, ArrayBuffer];
  const { total, nSentences, nNames, names, occurrences } = unpackNames(packed.names);
  return {
    total,
    nSentences,
    nNames,
    names,
    occurrences,
    words: new Uint32Array(words),
    weights: new Uint8Array(weights),
    ends: new Uint32Array(ends),
    keys: new Uint32Array(),
  };
}

/** In base 64. */
const pack = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");

/** A buffer of its own, since small ones share a pool in which they need not be aligned. */
const unpack = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, "base64")).buffer;
