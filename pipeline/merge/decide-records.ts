/** Which drafts of one table are one record, and under which ids: all that must be known before any record is made. */
import type { Link } from "../../schemas/link.ts";
import type { Cluster } from "./linking/clusters.ts";
import { assignAll, type Claimant } from "./identity/assign-all.ts";
import { registeredIn } from "./identity/registered-id.ts";
import type { Ranked } from "./records/placed.ts";
import { asciiJson } from "../spool/pieces.ts";
import { numberKey } from "../spool/sort-key.ts";
import type { Sorted, Spool, Step, Stored } from "../spool/spool.ts";

/** Texts and numbers, so that another thread can have decided. */
export interface Decided {
  /** The cluster of each draft under its rank; none for a draft alone whose own id nobody contests. For `readNumbered`. */
  readonly numbered: Sorted<string>;
  /** What joined the drafts of a cluster, under its number; for `readJoined`. */
  readonly joins: Sorted<string>;
  /** The id of each cluster. */
  readonly ids: Stored<string>;
  /** Registered ids whose record is now part of another. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** The cluster of a draft. */
interface Numbered {
  readonly number: number;
  readonly isAlone: boolean;
}

/** A link but for its record. */
export type Joined = Pick<Link, "mention" | "other" | "grounds">;

const ALONE = " alone";

export const readNumbered = (text: string): Numbered => ({ number: Number.parseInt(text, 10), isAlone: text.endsWith(ALONE) });
export const readJoined = (text: string): readonly Joined[] => JSON.parse(text) as readonly Joined[];

/** Numbers the clusters of a table in the order in which they come and gives them ids; where no id that `registered` keeps and no correction may concern them, only those of several drafts. */
export function* decideRecords(
  clusters: Iterable<Cluster<Ranked> | Step>,
  register: Sorted<string>,
  isCorrected: boolean,
  spool: Spool,
): Generator<Step, Decided> {
  const isContested = isCorrected || !isEmpty(registeredIn(register));
  const numbered = spool.texts();
  const joins = spool.texts();
  const claimants = spool.shelf<Claimant>();
  for (const cluster of clusters) {
    yield null;
    if (cluster === null) continue;
    if (cluster.alone !== null && !isContested) continue;
    const standings = cluster.members.map(({ standing }) => standing);
    const anchors = standings.map(({ anchor }) => anchor);
    const isAlone = standings.length === 1;
    const number = claimants.size();
    for (const { rank } of standings) numbered.add(numberKey(rank), isAlone ? number + ALONE : String(number));
    if (!isAlone) joins.add(numberKey(number), asciiJson(cluster.joins.map(({ a, b, grounds }) => joined(anchors[a]!, anchors[b]!, grounds))));
    claimants.add({ rank: standings[0]!.rank, anchors, ownIds: standings.map(({ ownId }) => ownId) });
  }
  return { numbered, joins, ...(yield* assignAll(claimants, registeredIn(register), spool)) };
}

const isEmpty = (items: Iterable<unknown>): boolean => {
  for (const _ of items) return false;
  return true;
};

const joined = (a: string, b: string, grounds: readonly string[]): Joined =>
  a < b ? { mention: a, other: b, grounds } : { mention: b, other: a, grounds };
