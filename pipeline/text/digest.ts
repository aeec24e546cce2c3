/** Content hashes and the ids made from them. The only home of node:crypto: hashing is pure, so stages may use it. */
import { createHash, hash } from "node:crypto";

/** The SHA-256 of bytes or of a text's UTF-8 form, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** A SHA-256 of bytes that arrive piece by piece. */
export function hasher(): { readonly update: (bytes: Uint8Array) => void; readonly hex: () => string } {
  const held = createHash("sha256");
  return { update: (bytes) => void held.update(bytes), hex: () => held.digest("hex") };
}

/** Crockford's alphabet: no letter that is read as a digit, so an id copied by hand stays itself. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** Two letters for each number of ten bits. */
const PAIRS = Array.from({ length: 1024 }, (_, number) => ALPHABET[number >> 5]! + ALPHABET[number & 31]!);
const ID_BYTES = 10;

/** An id such as `m_4k0v…`: the letter of the table and 80 bits of the hash of what identifies the record, its parts kept apart. */
export function makeId(letter: string, ...identity: readonly string[]): string {
  // As text of one character a byte: making a buffer takes longer than hashing.
  const bytes = hash("sha256", identity.join("\u0000"), "binary");
  let id = `${letter}_`;
  // Five bytes are four pairs.
  for (let at = 0; at < ID_BYTES; at += 5) {
    const [a, b, c, d, e] = [
      bytes.charCodeAt(at),
      bytes.charCodeAt(at + 1),
      bytes.charCodeAt(at + 2),
      bytes.charCodeAt(at + 3),
      bytes.charCodeAt(at + 4),
    ];
    id += PAIRS[(a << 2) | (b >> 6)]! + PAIRS[((b & 63) << 4) | (c >> 4)]! + PAIRS[((c & 15) << 6) | (d >> 2)]! + PAIRS[((d & 3) << 8) | e]!;
  }
  return id;
}
