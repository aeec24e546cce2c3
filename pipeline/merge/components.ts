/** Cuts the drafts of a table into components that no link crosses: each is clustered by itself, and only one is in memory. */
import type { Draft } from "../../schemas/draft.ts";
import type { Link } from "./clusters.ts";
import type { Drafts, Placed } from "./records/placed.ts";
import { descendingKey, numberKey } from "../spool/sort-key.ts";
import { cursor, distinct, groupsOf } from "../spool/sorted.ts";
import type { Sorter, Spool, Step } from "../spool/spool.ts";
import { unionFind } from "./union-find.ts";

/** Drafts in canonical order, and all links between them, the best first; the links number the drafts of the component. */
export interface Component<D extends Draft, L extends Link> {
  readonly drafts: readonly Placed<D>[];
  readonly links: readonly L[];
}

/** The key under which a link is added: the best first, then those of the first drafts. The same link twice counts once. */
export const linkKey = ({ score, a, b }: Link): string => `${descendingKey(score)} ${numberKey(a)} ${numberKey(b)}`;

/** All components; drafts that are named together in `bound` are in one, linked or not. */
export function* componentsOf<D extends Draft, L extends Link>(
  drafts: Drafts<D>,
  links: Sorter<L>,
  bound: Iterable<readonly number[]>,
  spool: Spool,
): Generator<Component<D, L> | Step> {
  const sets = unionFind(drafts.size);
  for (const { a, b } of distinct(links.sorted())) sets.union(a, b);
  for (const members of bound) for (const member of members) sets.union(members[0]!, member);
  const sizes = new Int32Array(drafts.size);
  for (let draft = 0; draft < drafts.size; draft++) sizes[sets.find(draft)]!++;
  const members = spool.sorter<Placed<D>>();
  for (const placed of drafts.whole()) {
    const set = sets.find(placed.rank);
    if (sizes[set] === 1) yield { drafts: [placed], links: [] };
    else {
      members.add(numberKey(set), placed);
      yield null;
    }
  }
  const linksOf = cursor(linksBySet(links, sets.find, spool).sorted());
  for (const { key, values } of groupsOf(members.sorted())) {
    const places = new Map(values.map(({ rank }, at) => [rank, at]));
    yield { drafts: values, links: linksOf(key).map((link) => ({ ...link, a: places.get(link.a)!, b: places.get(link.b)! })) };
  }
}

/** A sorter keeps what shares a key in order, so that each component has its best links first. */
function linksBySet<L extends Link>(links: Sorter<L>, find: (member: number) => number, spool: Spool): Sorter<L> {
  const bySet = spool.sorter<L>();
  for (const link of distinct(links.sorted())) bySet.add(numberKey(find(link.a)), link);
  return bySet;
}
