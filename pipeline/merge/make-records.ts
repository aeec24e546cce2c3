/** From what was decided of the drafts of one table to its records: corrections, rows, links. */
import { decodeRow } from "../../schemas/decode-row.ts";
import type { Draft } from "../../schemas/draft.ts";
import type { Link } from "../../schemas/link.ts";
import { readJoined, readNumbered, type Decided, type Joined } from "./decide-records.ts";
import { anchorKey } from "./identity/anchor.ts";
import type { Identity } from "./identity/registered-id.ts";
import type { UnmetJudgement } from "./judgements/judgement.ts";
import type { Correction, Rulings } from "./judgements/rulings.ts";
import { sortedUnique } from "./order.ts";
import { wholeDraft, type Drafts, type RankedDraft } from "./rank-drafts.ts";
import type { Placed } from "./records/placed.ts";
import type { RecordMaking } from "./records/record-making.ts";
import { firstPieces, UNIT } from "../spool/pieces.ts";
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

/** A draft that nothing joined and nobody corrected, under its own id: its record is the one that was prepared. */
export interface Passed {
  readonly passed: RankedDraft;
  readonly late: Late;
}

/** What only all documents tell of a draft: its meeting, and the cells of its row that were left open. */
export interface Late {
  readonly meeting: string | null;
  readonly cells: readonly unknown[];
}

/** What is only known when all records of a table are made. */
export interface Afterthoughts {
  readonly unmet: UnmetJudgement[];
  /** Ids of earlier releases whose record is now part of another. */
  readonly mergedInto: Map<string, string>;
}

type Build<D extends Draft, B> = (members: readonly Placed<D>[], making: RecordMaking<any>) => B;

/** How the records of one table are made. */
export interface Making<D extends Draft, B> {
  readonly table: D["table"];
  readonly build: Build<D, B>;
  /** Is asked for drafts in their order. */
  readonly lateOf: (draft: RankedDraft) => Late;
}

/** Makes the records of a table, one after the other. A correction that the schema refuses is unmet; its record is made without it. */
export function* makeRecords<D extends Draft, B extends { readonly row: object }>(
  { table, build, lateOf }: Making<D, B>,
  drafts: Pick<Drafts<D>, "ranked">,
  { numbered, joins, ids, mergedInto }: Decided,
  rulings: Rulings,
  { unmet, ...after }: Afterthoughts,
  spool: Spool,
): Generator<Made<D, B> | Passed | Step> {
  for (const [id, into] of mergedInto) after.mergedInto.set(id, into);
  const correctionsOf = placeCorrections(rulings.corrections, ids.all());
  unmet.push(...rulings.unmet);
  const make = (id: string, members: readonly Placed<D>[], joined: readonly Joined[]): Made<D, B> => {
    const ranks = members.map(({ rank }) => rank);
    const [built, faults] = buildCorrected(table, members, id, correctionsOf(id, ranks), build);
    unmet.push(...faults);
    const links = joined.map(({ mention, other, grounds }): Link => ({ table, record_id: id, mention, other, grounds }));
    return { built, members, links, identity: { id, table, anchors: sortedUnique(members.map(anchorKey)) } };
  };
  const together = spool.texts();
  const numberedAt = cursor(numbered.sorted());
  for (const draft of drafts.ranked()) {
    const [text] = numberedAt(numberKey(draft.rank));
    const cluster = text === undefined ? null : readNumbered(text);
    const late = lateOf(draft);
    if (cluster !== null && !cluster.isAlone) {
      together.add(numberKey(cluster.number), togetherText(draft, late.meeting));
      yield null;
      continue;
    }
    const { ownId, row } = draft.prepared;
    const id = cluster === null ? ownId : ids.at(cluster.number);
    const isAsPrepared = row !== "" && id === ownId && correctionsOf(id, [draft.rank]).length === 0;
    yield isAsPrepared ? { passed: draft, late } : make(id, [wholeDraft<D>(draft.prepared, draft, late.meeting)], []);
  }
  const joinsOf = cursor(joins.sorted());
  for (const { key, values } of groupsOf(together.sorted())) yield make(ids.at(Number(key)), values.map(apart<D>), joinsOf(key).flatMap(readJoined));
}

/** A draft of several that are one record. */
const togetherText = ({ rank, root, isCopy, prepared }: RankedDraft, meeting: string | null): string =>
  [JSON.stringify([rank, root, isCopy, meeting]), prepared.packed, prepared.evidence].join(UNIT);

function apart<D extends Draft>(text: string): Placed<D> {
  const [place, packed, evidence] = firstPieces(text, 2);
  const [rank, root, isCopy, meeting] = JSON.parse(place!) as [number, string, boolean, string | null];
  return wholeDraft<D>({ packed: packed!, evidence: evidence! }, { rank, root, isCopy }, meeting);
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
): (id: string, ranks: readonly number[]) => readonly Correction[] {
  if (corrections.length === 0) return () => [];
  const named = new Set(corrections.map(({ id }) => id));
  const present = new Set<string>();
  for (const id of ids) if (named.has(id)) present.add(id);
  return (id, ranks) => corrections.filter((correction) => (present.has(correction.id) ? correction.id === id : ranks.includes(correction.draft)));
}
