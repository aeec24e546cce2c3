/** From the clusters of one table to its records: ids, corrections, rows, links. */
import { decodeRow } from "../../schemas/decode-row.ts";
import type { Draft } from "../../schemas/draft.ts";
import type { Link } from "../../schemas/link.ts";
import type { Clusters } from "./clusters.ts";
import { anchorKey } from "./identity/anchor.ts";
import { identify } from "./identity/identify.ts";
import type { Identities, RegisteredId } from "./identity/registered-id.ts";
import type { UnmetJudgement } from "./judgements/judgement.ts";
import type { Correction, Rulings } from "./judgements/rulings.ts";
import { compareText } from "./order.ts";
import type { Placed } from "./records/placed.ts";
import type { RecordMaking } from "./records/record-making.ts";

/** The records of one table, and what else came of making them. */
export interface Made<B> extends Identities {
  readonly built: readonly B[];
  readonly links: readonly Link[];
  readonly unmet: readonly UnmetJudgement[];
}

type Build<D extends Draft, B> = (members: readonly Placed<D>[], making: RecordMaking<any>) => B;

/** Makes the records of `table`. A correction that the schema refuses is unmet; its record is made without it. */
export function makeRecords<D extends Draft, B extends { readonly row: object }>(
  table: D["table"],
  drafts: readonly Placed<D>[],
  { clusters, joins }: Clusters,
  register: readonly RegisteredId[],
  rulings: Rulings,
  build: Build<D, B>,
): Made<B> {
  const members = clusters.map((cluster) => cluster.map((index) => drafts[index]!));
  const { ids, identities, mergedInto } = identify(table, members, register);
  const clusterOf = new Int32Array(drafts.length);
  for (const [at, cluster] of clusters.entries()) for (const draft of cluster) clusterOf[draft] = at;
  const corrections = placeCorrections(rulings.corrections, ids, clusterOf);
  const unmet = [...rulings.unmet];
  const built = members.map((one, at) => {
    const ordered = corrections.get(at) ?? [];
    const curated = Object.assign({}, ...ordered.map(({ cells }) => cells)) as Readonly<Record<string, unknown>>;
    const record = build(one, { id: ids[at]!, curated });
    const decoded = ordered.length === 0 ? null : decodeRow(table, record.row);
    if (decoded === null || decoded.ok) return record;
    unmet.push(...ordered.map(({ line }) => ({ line, reason: `the row would not be valid: ${decoded.fault}` })));
    return build(one, { id: ids[at]!, curated: {} });
  });
  const links = joins.map(({ a, b, grounds }): Link => {
    const [mention, other] = [anchorKey(drafts[a]!), anchorKey(drafts[b]!)].sort(compareText) as [string, string];
    return { table, record_id: ids[clusterOf[a]!]!, mention, other, grounds };
  });
  return { built, links, identities, mergedInto, unmet };
}

/** The corrections of each cluster, by line: the cluster that has the named id, else the one that holds the named draft. */
function placeCorrections(
  corrections: readonly Correction[],
  ids: readonly string[],
  clusterOf: Int32Array,
): ReadonlyMap<number, readonly Correction[]> {
  const byId = new Map(corrections.length === 0 ? [] : ids.map((id, at) => [id, at]));
  const placed = new Map<number, Correction[]>();
  for (const correction of corrections) {
    const at = byId.get(correction.id) ?? clusterOf[correction.draft]!;
    placed.set(at, [...(placed.get(at) ?? []), correction]);
  }
  return placed;
}
