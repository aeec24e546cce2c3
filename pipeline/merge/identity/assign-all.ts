/** Ids for all clusters of one table, however many: only clusters and registered ids that have something in common are in memory together. */
import { numberKey } from "../../spool/sort-key.ts";
import { cursor, groupsOf } from "../../spool/sorted.ts";
import type { Sorter, Spool, Step, Stored } from "../../spool/spool.ts";
import { unionFind } from "../linking/union-find.ts";
import { assignIds, type Identified } from "./assign-ids.ts";
import { placeOf } from "./overlaps.ts";
import type { RegisteredId } from "./registered-id.ts";

/** A cluster's identity, and by what clusters are ordered: the rank of its first member. */
export interface Claimant extends Identified {
  readonly rank: number;
}

export interface Assigned {
  /** The id of each claimant, by its number. */
  readonly ids: Stored<string>;
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** Something by which a cluster and a registered id may belong together. Registered ids are numbered after the clusters. */
type Member = number;

/** Assigns ids to `claimants`, who have as good a claim on the entries of `register` as if all were compared at once. */
export function* assignAll(claimants: Stored<Claimant>, register: Iterable<RegisteredId>, spool: Spool): Generator<Step, Assigned> {
  const entries = spool.shelf<RegisteredId>();
  for (const entry of register) entries.add(entry);
  const ids = spool.sorter<string>();
  const mergedInto = new Map<string, string>();
  for (const { clusters, known } of contests(claimants, entries, spool)) {
    yield null;
    const assigned = assignIds(
      clusters.map(({ claimant }) => claimant),
      known,
    );
    for (const [at, { number }] of clusters.entries()) ids.add(numberKey(number), assigned.ids[at]!);
    for (const [id, into] of assigned.mergedInto) mergedInto.set(id, into);
  }
  const inOrder = spool.textShelf();
  for (const { value } of ids.sorted()) inOrder.add(value);
  return { ids: inOrder, mergedInto };
}

interface Contest {
  readonly clusters: readonly { readonly number: number; readonly claimant: Claimant }[];
  readonly known: readonly RegisteredId[];
}

/** Clusters and entries that anything connects. */
function* contests(claimants: Stored<Claimant>, entries: Stored<RegisteredId>, spool: Spool): Generator<Contest> {
  if (entries.size() === 0) {
    let number = 0;
    for (const claimant of claimants.all()) yield { clusters: [{ number: number++, claimant }], known: [] };
    return;
  }
  const sets = unionFind(claimants.size() + entries.size());
  for (const members of connections(claimants, entries, spool)) for (const member of members) sets.union(members[0]!, member);
  const bySet = spool.sorter<{ readonly number: number; readonly claimant: Claimant }>();
  const entriesBySet = spool.sorter<RegisteredId>();
  let member = 0;
  for (const claimant of claimants.all()) bySet.add(numberKey(sets.find(member)), { number: member++, claimant });
  for (const entry of entries.all()) entriesBySet.add(numberKey(sets.find(member++)), entry);
  const entriesOf = cursor(entriesBySet.sorted());
  for (const { key, values } of groupsOf(bySet.sorted()))
    yield { clusters: values.toSorted((a, b) => a.claimant.rank - b.claimant.rank), known: entriesOf(key) };
}

/** Members that share an anchor or an id, or whose spans overlap. */
function* connections(claimants: Stored<Claimant>, entries: Stored<RegisteredId>, spool: Spool): Generator<readonly Member[]> {
  const names = spool.sorter<Member>();
  const spans = spool.sorter<Span>();
  let member = 0;
  const add = (anchors: readonly string[], ids: readonly string[]): void => {
    for (const id of ids) names.add(`id ${id}`, member);
    for (const anchor of anchors) {
      names.add(`anchor ${anchor}`, member);
      const place = placeOf(anchor);
      if (place !== null) spans.add(place.document, { member, start: place.start, end: place.end });
    }
    member++;
  };
  for (const { anchors, ownIds } of claimants.all()) add(anchors, ownIds);
  for (const { anchors, id } of entries.all()) add(anchors, [id]);
  for (const { values } of groupsOf(names.sorted())) yield values;
  yield* overlapping(spans);
}

interface Span {
  readonly member: Member;
  readonly start: number;
  readonly end: number;
}

/** Runs of spans of one document that overlap, one with the next. */
function* overlapping(spans: Sorter<Span>): Generator<readonly Member[]> {
  for (const { values } of groupsOf(spans.sorted())) {
    let run: Member[] = [];
    let reach = 0;
    for (const { member, start, end } of values.toSorted((a, b) => a.start - b.start)) {
      if (run.length > 0 && start >= reach) {
        yield run;
        run = [];
      }
      run.push(member);
      reach = run.length === 1 ? end : Math.max(reach, end);
    }
    if (run.length > 1) yield run;
  }
}
