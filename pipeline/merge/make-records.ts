/** From the clusters of one table to its records: ids, corrections, rows, links. */
import { decodeRow } from "../../schemas/decode-row.ts";
import type { Draft } from "../../schemas/draft.ts";
import type { Link } from "../../schemas/link.ts";
import type { Cluster } from "./clusters.ts";
import { anchorKey } from "./identity/anchor.ts";
import { assignAll, type Claimant } from "./identity/assign-all.ts";
import type { Identity } from "./identity/registered-id.ts";
import type { UnmetJudgement } from "./judgements/judgement.ts";
import type { Correction, Rulings } from "./judgements/rulings.ts";
import { sortedUnique } from "./order.ts";
import type { Precedents } from "./precedents.ts";
import { packDraft, unpackDraft, type PackedDraft } from "./records/packed-draft.ts";
import type { Drafts, Placed, Ranked } from "./records/placed.ts";
import type { RecordMaking } from "./records/record-making.ts";
import { numberKey } from "../spool/sort-key.ts";
import { cursor, groupsOf } from "../spool/sorted.ts";
import type { Spool, Step } from "../spool/spool.ts";

/** One record, and what else came of making it. */
export interface Made<D extends Draft, B> {
  readonly built: B;
  readonly members: readonly Placed<D>[];
  readonly links: readonly Link[];
  readonly identity: Identity;
}

/** What is only known when all records of a table are made. */
export interface Afterthoughts {
  readonly unmet: UnmetJudgement[];
  /** Ids of earlier releases whose record is now part of another. */
  readonly mergedInto: Map<string, string>;
}

type Build<D extends Draft, B> = (members: readonly Placed<D>[], making: RecordMaking<any>) => B;

/** A link but for its record. */
type Joined = Pick<Link, "mention" | "other" | "grounds">;

/** Makes the records of `table`, one after the other. A correction that the schema refuses is unmet; its record is made without it. */
export function* makeRecords<D extends Draft, B extends { readonly row: object }>(
  table: D["table"],
  drafts: Pick<Drafts<D>, "size" | "whole">,
  clusters: Iterable<Cluster<Ranked> | Step>,
  { register }: Precedents,
  rulings: Rulings,
  build: Build<D, B>,
  { unmet, mergedInto }: Afterthoughts,
  spool: Spool,
): Generator<Made<D, B> | Step> {
  const { clusterOf, isAlone, joins, claimants } = yield* number(drafts.size, clusters, spool);
  const assigned = yield* assignAll(claimants, register(table), spool);
  for (const [id, into] of assigned.mergedInto) mergedInto.set(id, into);
  const correctionsOf = placeCorrections(rulings.corrections, assigned.ids.all());
  unmet.push(...rulings.unmet);
  const make = (cluster: number, members: readonly Placed<D>[], joined: readonly Joined[]): Made<D, B> => {
    const id = assigned.ids.at(cluster);
    const [built, faults] = buildCorrected(table, members, id, correctionsOf(id, members), build);
    unmet.push(...faults);
    const links = joined.map(({ mention, other, grounds }): Link => ({ table, record_id: id, mention, other, grounds }));
    return { built, members, links, identity: { id, table, anchors: sortedUnique(members.map(anchorKey)) } };
  };
  const together = spool.sorter<Together>();
  for (const placed of drafts.whole()) {
    const cluster = clusterOf[placed.rank]!;
    if (isAlone[cluster] === 1) yield make(cluster, [placed], []);
    else {
      together.add(numberKey(cluster), { rank: placed.rank, packed: packDraft(placed) });
      yield null;
    }
  }
  const joinsOf = cursor(joins.sorted());
  for (const { key, values } of groupsOf(together.sorted())) yield make(Number(key), values.map(apart<D>), joinsOf(key).flat());
}

/** A draft of several that are one record. */
interface Together {
  readonly rank: number;
  readonly packed: PackedDraft;
}

function apart<D extends Draft>({ rank, packed }: Together): Placed<D> {
  const { draft, root, isCopy, anchor, ordinal, meeting } = unpackDraft<D>(packed);
  return { draft, rank, root, isCopy, anchor, ordinal, meeting };
}

/** Numbers the clusters in the order in which they come. */
function* number(size: number, clusters: Iterable<Cluster<Ranked> | Step>, spool: Spool) {
  const clusterOf = new Int32Array(size);
  const isAlone = new Uint8Array(size);
  const joins = spool.sorter<readonly Joined[]>();
  const claimants = spool.shelf<Claimant>();
  for (const cluster of clusters) {
    yield null;
    if (cluster === null) continue;
    const standings = cluster.members.map(({ standing }) => standing);
    const anchors = standings.map(({ anchor }) => anchor);
    for (const { rank } of standings) clusterOf[rank] = claimants.size();
    if (standings.length === 1) isAlone[claimants.size()] = 1;
    else
      joins.add(
        numberKey(claimants.size()),
        cluster.joins.map(({ a, b, grounds }) => joined(anchors[a]!, anchors[b]!, grounds)),
      );
    claimants.add({ rank: standings[0]!.rank, anchors, ownIds: standings.map(({ ownId }) => ownId) });
  }
  return { clusterOf, isAlone, joins, claimants };
}

const joined = (a: string, b: string, grounds: readonly string[]): Joined =>
  a < b ? { mention: a, other: b, grounds } : { mention: b, other: a, grounds };

function buildCorrected<D extends Draft, B extends { readonly row: object }>(
  table: D["table"],
  members: readonly Placed<D>[],
  id: string,
  corrections: readonly Correction[],
  build: Build<D, B>,
): readonly [B, readonly UnmetJudgement[]] {
  const curated = Object.assign({}, ...corrections.map(({ cells }) => cells)) as Readonly<Record<string, unknown>>;
  const record = build(members, { id, curated });
  const decoded = corrections.length === 0 ? null : decodeRow(table, record.row);
  if (decoded === null || decoded.ok) return [record, []];
  const unmet = corrections.map(({ line }) => ({ line, reason: `the row would not be valid: ${decoded.fault}` }));
  return [build(members, { id, curated: {} }), unmet];
}

/** The corrections of a record, by line: one that has the named id, else one that holds the named draft. */
function placeCorrections(
  corrections: readonly Correction[],
  ids: Iterable<string>,
): (id: string, members: readonly Placed[]) => readonly Correction[] {
  if (corrections.length === 0) return () => [];
  const named = new Set(corrections.map(({ id }) => id));
  const present = new Set<string>();
  for (const id of ids) if (named.has(id)) present.add(id);
  return (id, members) => {
    const ranks = new Set(members.map(({ rank }) => rank));
    return corrections.filter((correction) => (present.has(correction.id) ? correction.id === id : ranks.has(correction.draft)));
  };
}
