/** Which drafts of one table are one record, and why. */
import type { Stored } from "../../spool/spool.ts";

/** Two drafts that are alike enough to be one record, by number; clustering decides, the highest score first. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Two drafts whose likeness joined their records. */
export interface Join {
  /** Places among the members. */
  readonly a: number;
  readonly b: number;
  /** What spoke for it, each as a name and a figure. */
  readonly grounds: readonly string[];
}

/** What is compared of the drafts of one record, in canonical order. */
export interface Cluster<F> {
  /** The number of a draft that nothing joins, so that its facts need not be fetched; null for several. */
  readonly alone: number | null;
  readonly members: readonly F[];
  /** One join fewer than members. */
  readonly joins: readonly Join[];
}

/** The grounds of a join that a person ordered. */
export const JUDGED = "judgement";

/** A figure of a ground, with its sign. */
export const ground = (name: string, value: number): string => `${name} ${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(2)}`;

/** The cluster of a draft that nothing joins. */
export const aloneCluster = <F>(draft: number, facts: Stored<F>): Cluster<F> => ({
  alone: draft,
  get members() {
    return [facts.at(draft)];
  },
  joins: [],
});

/** Clusters from sets of places among `members`, and joins between such places. */
export function toClusters<F>(members: readonly F[], sets: readonly (readonly number[])[], joins: readonly Join[]): Cluster<F>[] {
  const place = new Map(sets.flatMap((set, cluster) => set.map((draft, at) => [draft, { cluster, at }] as const)));
  const joined = sets.map((): Join[] => []);
  for (const { a, b, grounds } of joins) joined[place.get(a)!.cluster]!.push({ a: place.get(a)!.at, b: place.get(b)!.at, grounds });
  return sets.map((set, at) => ({ alone: null, members: set.map((draft) => members[draft]!), joins: joined[at]! }));
}
