/** Cuts the drafts of a table into components that no link crosses: each is clustered by itself, and only one is in memory. */
import { bits } from "./bits.ts";
import type { Link } from "./clusters.ts";
import type { Ranked } from "../records/placed.ts";
import { descendingKey, numberKey } from "../../spool/sort-key.ts";
import { cursor, distinct } from "../../spool/sorted.ts";
import type { Sorter, Spool, Stored } from "../../spool/spool.ts";
import { unionFind } from "./union-find.ts";

/** What is compared of drafts, in canonical order, and all links between them, the best first; the links number the members of the component. */
export interface Component<F extends Ranked, L extends Link> {
  readonly members: readonly F[];
  readonly links: readonly L[];
}

/** The key under which a link is added: the best first, then those of the first drafts. The same link twice counts once. */
export const linkKey = ({ score, a, b }: Link): string => `${descendingKey(score)} ${numberKey(a)} ${numberKey(b)}`;

/** All components, a draft that no link touches as its number; drafts that are named together in `bound` are in one, linked or not. */
export function* componentsOf<F extends Ranked, L extends Link>(
  facts: Stored<F>,
  links: Sorter<L>,
  bound: () => Iterable<readonly number[]>,
  spool: Spool,
): Generator<Component<F, L> | number> {
  // Most drafts stay alone, so that sets are kept of the others only.
  const linked = bits(facts.size());
  for (const { a, b } of distinct(links.sorted())) for (const draft of [a, b]) linked.set(draft);
  for (const members of bound()) for (const draft of members) linked.set(draft);
  const { numbers, placeOf } = linked.places();
  const sets = unionFind(numbers.length);
  for (const { a, b } of distinct(links.sorted())) sets.union(placeOf(a), placeOf(b));
  for (const members of bound()) for (const draft of members) sets.union(placeOf(members[0]!), placeOf(draft));
  const next = chains(numbers.length, sets.find);
  const linksOf = cursor(linksBySet(links, (draft) => sets.find(placeOf(draft)), spool).sorted());
  let reached = 0;
  for (let draft = 0; draft < facts.size(); draft++) {
    if (!linked.has(draft)) {
      yield draft;
      continue;
    }
    const first = reached++;
    if (sets.find(first) !== first) continue;
    if (next[first] === -1) {
      yield draft;
      continue;
    }
    const places = new Map<number, number>();
    for (let at = first; at >= 0; at = next[at]!) places.set(numbers[at]!, places.size);
    const between = linksOf(numberKey(first)).map((link) => ({ ...link, a: places.get(link.a)!, b: places.get(link.b)! }));
    yield { members: Array.from(places.keys(), facts.at), links: between };
  }
}

/** For each member the next of its set, -1 for the last. The first member of a set stands for it. */
function chains(size: number, find: (member: number) => number): Int32Array {
  const next = new Int32Array(size).fill(-1);
  for (let member = size - 1; member >= 0; member--) {
    const set = find(member);
    if (set === member) continue;
    next[member] = next[set]!;
    next[set] = member;
  }
  return next;
}

/** A sorter keeps what shares a key in order, so that each component has its best links first. */
function linksBySet<L extends Link>(links: Sorter<L>, setOf: (draft: number) => number, spool: Spool): Sorter<L> {
  const bySet = spool.sorter<L>();
  for (const link of distinct(links.sorted())) bySet.add(numberKey(setOf(link.a)), link);
  return bySet;
}
