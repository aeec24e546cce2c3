/** A set of texts that may be tens of millions, more than the engine's own takes: of each memory holds 64 bits of hash, ten to twenty bytes with what is free between them, and not the text. */
import { mix } from "./hash.ts";

export interface TextSet {
  readonly add: (text: string) => void;
  /** Two texts are taken for one with a chance of 2^-64. */
  readonly has: (text: string) => boolean;
  readonly size: () => number;
}

/** Each part grows by itself, so that little is copied at once. */
const PARTS = 256;
const PART_BITS = 8;
const FIRST_PLACES = 8;
const FULL = 0.75;

/** Pairs of numbers at the place that the first of them says, or after it; a pair of zeros is a free place. */
interface Part {
  pairs: Uint32Array;
  count: number;
}

/** An empty set. */
export function textSet(): TextSet {
  const parts = Array.from({ length: PARTS }, (): Part => ({ pairs: new Uint32Array(2 * FIRST_PLACES), count: 0 }));
  let size = 0;
  const hashes = { first: 0, second: 0 };
  const partOf = (text: string): Part => {
    let first = 0x811c9dc5;
    let second = 0x2545f491;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = mix(second + unit);
    }
    // Zeros say that a place is free.
    hashes.first = mix(first) || 1;
    hashes.second = second;
    return parts[hashes.first & (PARTS - 1)]!;
  };
  return {
    add: (text) => {
      const part = partOf(text);
      const { first, second } = hashes;
      const at = placeOf(part.pairs, first, second);
      if (part.pairs[at] !== 0) return;
      [part.pairs[at], part.pairs[at + 1]] = [first, second];
      size++;
      if (++part.count > (FULL * part.pairs.length) / 2) part.pairs = grown(part.pairs);
    },
    has: (text) => {
      const { pairs } = partOf(text);
      return pairs[placeOf(pairs, hashes.first, hashes.second)] !== 0;
    },
    size: () => size,
  };
}

/** Where a pair is, or would be. */
function placeOf(pairs: Uint32Array, first: number, second: number): number {
  const mask = pairs.length - 1;
  let at = ((first >>> PART_BITS) * 2) & mask;
  while (pairs[at] !== 0 && (pairs[at] !== first || pairs[at + 1] !== second)) at = (at + 2) & mask;
  return at;
}

function grown(pairs: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * pairs.length);
  for (let at = 0; at < pairs.length; at += 2) {
    if (pairs[at] === 0) continue;
    const place = placeOf(larger, pairs[at]!, pairs[at + 1]!);
    [larger[place], larger[place + 1]] = [pairs[at]!, pairs[at + 1]!];
  }
  return larger;
}
