/** A bit for each of many numbers, and places for those that are set: where few are, arrays of their own take little memory. */

export interface Bits {
  readonly set: (number: number) => void;
  readonly has: (number: number) => boolean;
  /** The last number set that is not after `number`; -1 when there is none. */
  readonly lastUpTo: (number: number) => number;
  /** The places of the numbers set so far. */
  readonly places: () => Places;
}

/** The numbers that are set, ascending, and the place of each among them. */
export interface Places {
  readonly numbers: Uint32Array;
  readonly placeOf: (number: number) => number;
}

/** Bits for the numbers `0 … size-1`, none of them set. */
export function bits(size: number): Bits {
  const words = new Uint32Array((size + 31) >>> 5);
  const has = (number: number): boolean => ((words[number >>> 5]! >>> (number & 31)) & 1) === 1;
  return {
    set: (number) => void (words[number >>> 5]! |= 1 << (number & 31)),
    has,
    lastUpTo: (number) => {
      let at = number >>> 5;
      let word = words[at]! & upTo(number);
      while (word === 0 && at > 0) word = words[--at]!;
      return word === 0 ? -1 : 32 * at + 31 - Math.clz32(word);
    },
    places: () => placesIn(words),
  };
}

/** The bits of a word up to that of a number. */
const upTo = (number: number): number => 0xffffffff >>> (31 - (number & 31));

function placesIn(words: Uint32Array): Places {
  const before = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) before[at + 1] = before[at]! + count(word);
  const numbers = new Uint32Array(before[words.length]!);
  let place = 0;
  for (const [at, word] of words.entries())
    for (let left = word; left !== 0; left &= left - 1) numbers[place++] = 32 * at + 31 - Math.clz32(left & -left);
  return { numbers, placeOf: (number) => before[number >>> 5]! + count(words[number >>> 5]! & upTo(number)) - 1 };
}

/** How many bits of a word are set. */
function count(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
