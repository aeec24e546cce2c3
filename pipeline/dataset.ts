/** The journey from readings to tables: merge, and decode every row at the last seam. */
import { TABLES, type Dataset, type TableName } from "../schemas/dataset.ts";
import { decodeRow } from "../schemas/decode-row.ts";
import type { Reject } from "../schemas/reject.ts";
import { addReject, valuesOf, type Collection } from "./collection.ts";
import type { CountryIndex } from "./lexicon/country-index.ts";
import type { Identity } from "./merge/identity/registered-id.ts";
import { merge, NO_HISTORY, type History, type MergedRecord, type MergeEnd } from "./merge/index.ts";
import { cursor } from "./spool/sorted.ts";
import type { Sorter, Spool, Step } from "./spool/spool.ts";

/** The tables of a release but `ids`, which publishing adds, for it knows the release. */
export type BuiltTables = { readonly [N in Exclude<TableName, "ids">]: () => Iterable<Dataset[N][number]> };

/** Tables, each sorted by its key, and what publishing needs to know besides. */
export interface BuiltDataset extends MergeEnd {
  readonly tables: BuiltTables;
  /** About how many rows the tables have, with the register of ids. */
  readonly rows: number;
  /** What identifies each record, by id. */
  readonly identities: () => Iterable<Identity>;
}

/** Merges a collection into tables, step by step. A record that fails its schema becomes a reject, and what hangs on it goes with it. */
export function* buildDataset(
  collection: Collection,
  countries: CountryIndex,
  spool: Spool,
  history: History = NO_HISTORY,
): Generator<Step, BuiltDataset> {
  const sieve = openSieve(spool);
  const records = merge(collection, countries, history, spool);
  let next = records.next();
  for (; !next.done; next = records.next()) {
    if (next.value !== null) sieve.add(next.value);
    yield null;
  }
  if (sieve.hasRejects()) sourceRejects(sieve.rejects, collection);
  const { tables, identities } = sieve;
  return {
    ...next.value,
    rows: sieve.rows(),
    tables: {
      ...tables,
      countries: () => [...countries.rows.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      rejects: () => valuesOf(collection.rejects),
    },
    identities: () => valuesOf(identities),
  };
}

/** Rejects of records know a document; its source is looked up at the end. */
function sourceRejects(rejects: Sorter<Omit<Reject, "source">>, { documents, rejects: all }: Collection): void {
  const rejectsOf = cursor(rejects.sorted());
  for (const reject of rejectsOf("")) addReject(all, { ...reject, source: "merge" });
  for (const { row } of documents()) for (const reject of rejectsOf(row.document_id)) addReject(all, { ...reject, source: row.source });
}

const MERGED = ["documents", "meetings", "agreements", "statements", "actors", "participants", "evidence", "conflicts", "links"] as const;
type MergedTable = (typeof MERGED)[number];
type Cells = Readonly<Record<string, unknown>>;

/** Takes records in an order in which those come first that others name. */
function openSieve(spool: Spool) {
  const sorters = Object.fromEntries(MERGED.map((table) => [table, spool.sorter<Values>()])) as Readonly<Record<MergedTable, Sorter<Values>>>;
  const rejects = spool.sorter<Omit<Reject, "source">>();
  const identities = spool.sorter<Identity>();
  let rejected = false;
  let count = 0;
  const lost = new Set<string>();
  const held = (id: unknown): boolean => typeof id === "string" && lost.has(id);
  const fits = (table: TableName, row: object, id: string, document_id: string | null): boolean => {
    const decoded = decodeRow(table, row);
    if (decoded.ok) return true;
    rejected = true;
    rejects.add(document_id ?? "", { stage: "merge", document_id, reason: "schema", detail: `${table} ${id}: ${decoded.fault}` });
    return false;
  };
  const addHanging = (table: MergedTable, id: string, rows: readonly object[]): void => {
    for (const row of rows) {
      const isHeld = held((row as Cells)["actor_id"]) || held((row as Cells)["document_id"]);
      if (isHeld || !fits(table, row, String((row as Cells)[id]), null)) continue;
      sorters[table].add(keyOf(table, row), valuesIn(table, row));
      count++;
    }
  };
  const add = ({ table, row, evidence, conflicts, links, participants, identity }: MergedRecord): void => {
    const first = evidence.reduce<(typeof evidence)[number] | null>(
      (best, one) => (best === null || one.evidence_id < best.evidence_id ? one : best),
      null,
    );
    if (!fits(table, row, identity.id, first?.document_id ?? null)) {
      lost.add(identity.id);
      return;
    }
    identities.add(identity.id, identity);
    // The record and its entry in the register.
    count += 2;
    const cleared = Object.entries(row).filter(([name, value]) => REFERENCES.has(name) && held(value));
    const clear = cleared.length === 0 ? row : { ...row, ...Object.fromEntries(cleared.map(([name]) => [name, null])) };
    sorters[table].add(identity.id, valuesIn(table, clear));
    addHanging("evidence", "evidence_id", evidence);
    addHanging("conflicts", "record_id", conflicts);
    addHanging("links", "record_id", links);
    addHanging("participants", "actor_id", participants);
  };
  const tables = Object.fromEntries(MERGED.map((table) => [table, () => rowsOf(table, valuesOf(sorters[table]))])) as unknown as Pick<
    BuiltTables,
    MergedTable
  >;
  return { add, tables, identities, rejects, hasRejects: () => rejected, rows: () => count };
}

/** A row without the names of its columns, for most rows are short. */
type Values = readonly unknown[];

const COLUMNS = Object.fromEntries(MERGED.map((table) => [table, Object.keys(TABLES[table].columns)])) as unknown as Readonly<
  Record<MergedTable, readonly string[]>
>;

const valuesIn = (table: MergedTable, row: object): Values => COLUMNS[table].map((column) => (row as Cells)[column]);

function* rowsOf(table: MergedTable, rows: Iterable<Values>): Generator<Cells> {
  const columns = COLUMNS[table];
  for (const values of rows) {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < columns.length; at++) row[columns[at]!] = values[at];
    yield row;
  }
}

/** Columns that name a record which may be lost. */
const REFERENCES = new Set(["meeting_id", "speaker_id"]);

/** The key under which a row is sorted; keys are ASCII but for the values of conflicts, which come last. */
const keyOf = (table: MergedTable, row: object): string => TABLES[table].key.map((column) => String((row as Cells)[column])).join("\t");
