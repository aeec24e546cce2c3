/** Disjoint sets of the numbers `0 … size-1`; the smallest member of a set stands for it, so that the order of unions leaves no trace. */
export interface UnionFind {
  readonly find: (member: number) => number;
  /** Joins the sets of two members and gives the number that now stands for both. */
  readonly union: (a: number, b: number) => number;
  /** The sets, each ascending, in the order of their smallest members. */
  readonly sets: () => number[][];
}

/** A fresh partition in which every number stands alone. */
export function unionFind(size: number): UnionFind {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const find = (member: number): number => {
    let root = member;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = member; parent[at] !== root;) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const union = (a: number, b: number): number => {
    const [first, second] = [find(a), find(b)];
    const [low, high] = first < second ? [first, second] : [second, first];
    parent[high] = low;
    return low;
  };
  return { find, union, sets: () => groupByRoot(size, find) };
}

function groupByRoot(size: number, find: (member: number) => number): number[][] {
  const groups = new Map<number, number[]>();
  for (let member = 0; member < size; member++) {
    const root = find(member);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}
