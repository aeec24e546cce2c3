/** Gathers what was read in one run, in any order and of any size. */
import { bareDraft, wholeDraft, type BareDraft } from "./merge/records/packed-evidence.ts";
import type { Sorter, Spool } from "./spool/spool.ts";
import type { Draft } from "../schemas/draft.ts";
import type { Reject } from "../schemas/reject.ts";
import { isRefusal, type Outcome, type Reading } from "./reading.ts";

/** An input with the hash of its bytes. */
export interface ReadInput {
  readonly source: string;
  readonly sha256: string;
}

/** A remark on an accepted input. */
export interface Note {
  readonly source: string;
  readonly note: string;
}

/** A reading but for its drafts: who reads only the one need not read past the other. */
export type ReadDocument = Omit<Reading, "drafts">;

/** What a reading has drafted. */
export interface ReadDrafts {
  readonly source: string;
  readonly document_id: string;
  readonly drafts: readonly Draft[];
}

/** Accepted and rejected inputs. */
export interface Collection {
  /** Accepted ones in the order of their document ids. */
  readonly documents: () => Iterable<ReadDocument>;
  /** Their drafts, in the same order. */
  readonly drafts: () => Iterable<ReadDrafts>;
  readonly rejects: Sorter<Reject>;
  /** Every input that had bytes, by source. */
  readonly inputs: () => Iterable<ReadInput>;
  /** By source. */
  readonly notes: () => Iterable<Note>;
  /** Pieces of page furniture taken out of the texts, by kind. */
  readonly furniture: Readonly<Record<string, number>>;
}

export interface Collector {
  readonly add: (outcome: Outcome | Reject) => void;
  /** How many were added. */
  readonly count: () => number;
  /** Of two inputs that claim one id, the first by source has it. */
  readonly finish: () => Collection;
}

/** A collector that keeps what it is given in `spool`. */
export function collector(spool: Spool): Collector {
  const byId = spool.sorter<ReadDocument>();
  const drafted = spool.sorter<BareDrafts>();
  const rejects = spool.sorter<Reject>();
  const inputs = spool.sorter<ReadInput>();
  let count = 0;
  const add = (outcome: Outcome | Reject): void => {
    count++;
    if (!("sha256" in outcome)) return addReject(rejects, outcome);
    const source = isRefusal(outcome) ? outcome.reject.source : outcome.source;
    if (outcome.sha256 !== null) inputs.add(source, { source, sha256: outcome.sha256 });
    if (isRefusal(outcome)) addReject(rejects, outcome.reject);
    else {
      const { row, cells, furniture, notes, drafts } = outcome;
      const key = `${row.document_id} ${source}`;
      byId.add(key, { source, sha256: outcome.sha256, row, cells, furniture, notes });
      drafted.add(key, { source, document_id: row.document_id, drafts: drafts.map(bareDraft) });
    }
  };
  const finish = (): Collection => {
    const notes = spool.sorter<Note>();
    const furniture: Record<string, number> = {};
    for (const [reading, first] of withFirst(byId, idOf)) {
      if (reading !== first) {
        addReject(rejects, sameId(reading, first));
        continue;
      }
      for (const note of reading.notes) notes.add(reading.source, { source: reading.source, note });
      for (const [kind, pieces] of Object.entries(reading.furniture)) furniture[kind] = (furniture[kind] ?? 0) + pieces;
    }
    return {
      documents: () => accepted(byId, idOf),
      drafts: () => whole(accepted(drafted, ({ document_id }) => document_id)),
      rejects,
      inputs: () => valuesOf(inputs),
      notes: () => valuesOf(notes),
      furniture,
    };
  };
  return { add, count: () => count, finish };
}

/** Adds a reject under the key by which the table is sorted. */
export function addReject(rejects: Sorter<Reject>, reject: Reject): void {
  const { source, stage, reason, detail } = reject;
  rejects.add([source, stage, reason, detail].join("\u0000"), reject);
}

/** The values of a sorter. */
export function* valuesOf<T>(sorter: Sorter<T>): Generator<T> {
  for (const { value } of sorter.sorted()) yield value;
}

/** Drafts as they lie in the spool. */
type BareDrafts = Omit<ReadDrafts, "drafts"> & { readonly drafts: readonly BareDraft[] };

function* whole(drafts: Iterable<BareDrafts>): Generator<ReadDrafts> {
  for (const { source, document_id, drafts: bare } of drafts) yield { source, document_id, drafts: bare.map((draft) => wholeDraft(draft)) };
}

const idOf = ({ row }: ReadDocument): string => row.document_id;

function* accepted<T>(sorter: Sorter<T>, id: (value: T) => string): Generator<T> {
  for (const [value, first] of withFirst(sorter, id)) if (value === first) yield value;
}

/** Each value with the first, by source, of its document's id. */
function* withFirst<T>(sorter: Sorter<T>, id: (value: T) => string): Generator<readonly [T, T]> {
  let first: T | null = null;
  for (const value of valuesOf(sorter)) {
    if (first === null || id(first) !== id(value)) first = value;
    yield [value, first];
  }
}

const sameId = (outcome: ReadDocument, first: ReadDocument): Reject => ({
  stage: "clean",
  source: outcome.source,
  document_id: outcome.row.document_id,
  reason: "duplicate_id",
  detail: `${first.source} has the same id: give each article an id of its own`,
});
