/** The journey from readings to tables: merge, and decode every row at the last seam. */
import type { TableName } from "../schemas/dataset.ts";
import { decodeRow } from "../schemas/decode-row.ts";
import type { Reject } from "../schemas/reject.ts";
import { addReject, valuesOf, type Collection } from "./collection.ts";
import type { CountryIndex } from "./lexicon/country-index.ts";
import type { Aside } from "./merge/aside.ts";
import { identityLine, readIdentity, type Identity } from "./merge/identity/registered-id.ts";
import { merge, NO_HISTORY, type History, type MergeEnd } from "./merge/index.ts";
import { isPassed, type MadeRecord, type PassedRecord } from "./merge/merged-record.ts";
import { rowSorter, type RowSorter } from "./row-sorter.ts";
import { fillHoles, LATE, rowLine } from "./rows/row-line.ts";
import { cursor } from "./spool/sorted.ts";
import type { LineSorter, Sorter, Spool, Step } from "./spool/spool.ts";

/** The lines of the rows of all tables but `ids`, which publishing adds, for it knows the release. */
export type BuiltTables = { readonly [N in Exclude<TableName, "ids">]: () => Iterable<string> };

/** Tables, each sorted by its key, and what publishing needs to know besides. */
export interface BuiltDataset extends MergeEnd {
  readonly tables: BuiltTables;
  /** About how many rows the tables have, with the register of ids. */
  readonly rows: number;
  /** What identifies each record, by id. */
  readonly identities: () => Iterable<Identity>;
}

/** Merges a collection into tables, step by step; `aside` may be another thread. A record that fails its schema becomes a reject, and what hangs on it goes with it. */
export function* buildDataset(
  collection: Collection,
  countries: CountryIndex,
  spool: Spool,
  history: History = NO_HISTORY,
  aside?: Aside,
): Generator<Step, BuiltDataset> {
  const sieve = openSieve(spool);
  const records = merge(collection, countries, history, spool, aside);
  let next = records.next();
  for (; !next.done; next = records.next()) {
    const record = next.value;
    yield null;
    if (record === null) continue;
    if (isPassed(record)) sieve.pass(record);
    else sieve.add(record);
  }
  if (sieve.hasRejects()) sourceRejects(sieve.rejects, collection);
  const { tables, identities } = sieve;
  return {
    ...next.value,
    rows: sieve.rows(),
    tables: {
      ...tables,
      countries: () => [...countries.rows.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)).map((row) => rowLine("countries", row)),
      rejects: () => linesOf("rejects", valuesOf(collection.rejects)),
    },
    identities,
  };
}

/** Rejects of records know a document; its source is looked up at the end. */
function sourceRejects(rejects: Sorter<Omit<Reject, "source">>, { documents, rejects: all }: Collection): void {
  const rejectsOf = cursor(rejects.sorted());
  for (const reject of rejectsOf("")) addReject(all, { ...reject, source: "merge" });
  for (const { document_id, source } of documents()) for (const reject of rejectsOf(document_id)) addReject(all, { ...reject, source });
}

const MERGED = ["documents", "meetings", "agreements", "statements", "actors", "participants", "evidence", "conflicts", "links"] as const;
type MergedTable = (typeof MERGED)[number];
type Cells = Readonly<Record<string, unknown>>;

/** Takes records in an order in which those come first that others name. */
function openSieve(spool: Spool) {
  const sorters = Object.fromEntries(MERGED.map((table) => [table, rowSorter(table, spool)])) as Readonly<Record<MergedTable, RowSorter>>;
  const rejects = spool.sorter<Omit<Reject, "source">>();
  const identities = spool.lines();
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
      sorters[table].add(row);
      count++;
    }
  };
  const add = ({ table, row, evidence, conflicts, links, participants, identity }: MadeRecord): void => {
    const first = evidence.reduce<(typeof evidence)[number] | null>(
      (best, one) => (best === null || one.evidence_id < best.evidence_id ? one : best),
      null,
    );
    if (!fits(table, row, identity.id, first?.document_id ?? null)) {
      lost.add(identity.id);
      return;
    }
    identities.add(identityLine(identity));
    // The record and its entry in the register.
    count += 2;
    const cleared = REFERENCES.filter((name) => held((row as Cells)[name]));
    const clear = cleared.length === 0 ? row : { ...row, ...Object.fromEntries(cleared.map((name) => [name, null])) };
    sorters[table].add(clear);
    addHanging("evidence", "evidence_id", evidence);
    addHanging("conflicts", "record_id", conflicts);
    addHanging("links", "record_id", links);
    addHanging("participants", "actor_id", participants);
  };
  /** Takes a record whose rows were checked when they were prepared; only what hangs on other records is looked at. */
  const pass = ({ table, row, late, evidence, participants, identity }: PassedRecord): void => {
    identities.add(identity);
    count += 2;
    const cells = late.map((value, at) => (REFERENCES.includes(LATE[table]![at]!) && held(value) ? null : value));
    sorters[table].pass(fillHoles(table, row, cells));
    if (evidence !== "") count += sorters.evidence.pass(evidence);
    addHanging("participants", "actor_id", participants);
  };
  const tables = Object.fromEntries(MERGED.map((table) => [table, sorters[table].lines])) as unknown as Pick<BuiltTables, MergedTable>;
  return { add, pass, tables, identities: () => identitiesIn(identities), rejects, hasRejects: () => rejected, rows: () => count };
}

function* linesOf(table: TableName, rows: Iterable<object>): Generator<string> {
  for (const row of rows) yield rowLine(table, row);
}

function* identitiesIn(lines: LineSorter): Generator<Identity> {
  for (const line of lines.sorted()) yield readIdentity(line);
}

/** Columns that name a record which may be lost. */
const REFERENCES: readonly string[] = ["meeting_id", "speaker_id"];
