/** Keeps apart what a person judged to be different, while sets of drafts are joined. */

/** Numbers of drafts of two records that are not one. */
export interface Parting {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export interface Guard {
  /** Whether joining two sets, each by the number that stands for it, would bring together what is judged different. */
  readonly forbid: (a: number, b: number) => boolean;
  /** Tells that the sets of `a` and `b` now stand under `root`. */
  readonly joined: (root: number, a: number, b: number) => void;
}

/** Which sides of which partings a set holds: 1 and 2 for the two sides. */
type Sides = ReadonlyMap<number, number>;

const NONE: Sides = new Map();
const BOTH = 3;

/** Watches over `all`; a set that is in no parting costs nothing. */
export function partings(all: readonly Parting[]): Guard {
  const sides = new Map<number, Sides>();
  for (const [at, { a, b }] of all.entries()) {
    for (const member of a) sides.set(member, merged(sides.get(member) ?? NONE, new Map([[at, 1]])));
    for (const member of b) sides.set(member, merged(sides.get(member) ?? NONE, new Map([[at, 2]])));
  }
  return {
    forbid: (a, b) => {
      const [x, y] = [sides.get(a) ?? NONE, sides.get(b) ?? NONE];
      return [...x].some(([at, side]) => ((y.get(at) ?? 0) | side) === BOTH);
    },
    joined: (root, a, b) => {
      const both = merged(sides.get(a) ?? NONE, sides.get(b) ?? NONE);
      if (both.size > 0) sides.set(root, both);
    },
  };
}

const merged = (a: Sides, b: Sides): Sides => new Map([...a, ...Array.from(b, ([at, side]) => [at, (a.get(at) ?? 0) | side] as const)]);
