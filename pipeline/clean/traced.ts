/** Text that remembers the stretches of the given text that it came from. */

/**
 * `here` of a text came from `there` of the given one. Between two pairs both run in step, except that the last character before a pair
 * stands for all that is left of the given text. Where something was left out, two pairs share their `here`: the first says where the text
 * before it ends, the second where the text after it starts.
 */
export type Origin = readonly [here: number, there: number];

/** UTF-16 `text`, and where it came from. */
export interface Traced {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** Puts pieces together with their origins. */
export interface TracedBuilder {
  /** Appends a piece that stands for `[from, to)` of the given text: character for character where both are as long. */
  readonly append: (piece: string, from: number, to: number) => void;
  /** Appends `[start, end)` of another traced text. */
  readonly copy: (source: Traced, start: number, end: number) => void;
  readonly length: () => number;
  /** Where in the given text the last piece ends. */
  readonly givenEnd: () => number;
  readonly build: () => Traced;
}

/** An empty builder. */
export function tracedBuilder(): TracedBuilder {
  const pieces: string[] = [];
  const origins: [number, number][] = [];
  let here = 0;
  let end = 0;
  // Where the last character came from: what follows from the same place needs no pair.
  let lastFrom = -1;
  const inStep = (there: number): boolean => {
    const last = origins.at(-1);
    return last !== undefined && there - last[1] === here - last[0];
  };
  const append = (piece: string, from: number, to: number): void => {
    if (piece === "") return;
    if (origins.length === 0) origins.push([0, from]);
    else if (from !== lastFrom) {
      if (end !== from) origins.push([here, end], [here, from]);
      else if (!inStep(from)) origins.push([here, from]);
    }
    pieces.push(piece);
    here += piece.length;
    end = to;
    lastFrom = piece.length === to - from ? to - 1 : from;
  };
  return {
    append,
    copy: ({ text, origins: given }, start, stop) => {
      for (let at = lastAtOrBelow(given, start), from = start; from < stop; at++) {
        const [pairHere, pairThere] = given[at]!;
        const next = given[at + 1];
        const to = Math.min(stop, next?.[0] ?? stop);
        if (to <= from) continue;
        const there = pairThere + from - pairHere;
        const last = pairThere + (to - 1 - pairHere);
        const thereEnd = next?.[0] === to ? next[1] : last + 1;
        if (thereEnd === last + 1) append(text.slice(from, to), there, thereEnd);
        else {
          append(text.slice(from, to - 1), there, last);
          append(text.slice(to - 1, to), Math.min(last, thereEnd), thereEnd);
        }
        from = to;
      }
    },
    length: () => here,
    givenEnd: () => end,
    build: () => {
      if (!inStep(end)) origins.push([here, end]);
      return { text: pieces.join(""), origins };
    },
  };
}

/** Index of the last pair whose `here` is at or below `offset`; 0 when there is none. */
export function lastAtOrBelow(origins: readonly Origin[], offset: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origins[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where in the given text the character at `here` comes from. */
export function originOf({ origins }: Traced, here: number): number {
  const [at, there] = origins[lastAtOrBelow(origins, here)]!;
  return there + here - at;
}
