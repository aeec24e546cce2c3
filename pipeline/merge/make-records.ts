/** From the clusters of one table to its records: ids, corrections, rows, links. */
import { decodeRow } from "../../schemas/decode-row.ts";
import type { Draft } from "../../schemas/draft.ts";
import type { Link } from "../../schemas/link.ts";
import type { Cluster } from "./clusters.ts";
import { anchorKey, ownId } from "./identity/anchor.ts";
import { assignAll, type Claimant } from "./identity/assign-all.ts";
import type { Identity } from "./identity/registered-id.ts";
import type { UnmetJudgement } from "./judgements/judgement.ts";
import type { Correction, Rulings } from "./judgements/rulings.ts";
import { compareText, sortedUnique } from "./order.ts";
import type { Precedents } from "./precedents.ts";
import type { Placed } from "./records/placed.ts";
import type { RecordMaking } from "./records/record-making.ts";
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

/** Makes the records of `table`, one after the other. A correction that the schema refuses is unmet; its record is made without it. */
export function* makeRecords<D extends Draft, B extends { readonly row: object }>(
  table: D["table"],
  clusters: Iterable<Cluster<D> | Step>,
  { register }: Precedents,
  rulings: Rulings,
  build: Build<D, B>,
  { unmet, mergedInto }: Afterthoughts,
  spool: Spool,
): Generator<Made<D, B> | Step> {
  const shelf = spool.shelf<Cluster<D>>();
  const claimants = spool.shelf<Claimant>();
  for (const cluster of clusters) {
    yield null;
    if (cluster === null) continue;
    shelf.add(cluster);
    claimants.add({ rank: cluster.members[0]!.rank, anchors: cluster.members.map(anchorKey), ownIds: cluster.members.map(ownId) });
  }
  const assigned = yield* assignAll(claimants, register(table), spool);
  for (const [id, into] of assigned.mergedInto) mergedInto.set(id, into);
  const correctionsOf = placeCorrections(rulings.corrections, assigned.ids.all());
  unmet.push(...rulings.unmet);
  let number = 0;
  for (const { members, joins } of shelf.all()) {
    const id = assigned.ids.at(number++);
    const ordered = correctionsOf(id, members);
    const [built, faults] = buildCorrected(table, members, id, ordered, build);
    unmet.push(...faults);
    const links = joins.map(({ a, b, grounds }): Link => {
      const [mention, other] = [anchorKey(members[a]!), anchorKey(members[b]!)].sort(compareText) as [string, string];
      return { table, record_id: id, mention, other, grounds };
    });
    yield { built, members, links, identity: { id, table, anchors: sortedUnique(members.map(anchorKey)) } };
  }
}

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
