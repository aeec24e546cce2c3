/** A fast hash for sketches and block keys; ids use SHA-256 instead (text/digest.ts). */

/** FNV-1a over the UTF-16 units of `text`, 32 bits, unsigned. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Scrambles a 32-bit number (the finalizer of MurmurHash3), so that one hash serves as many by adding a salt before. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
