/** Records with all that hangs on them: what one table after the other tells of one record, together. */
import type { BuiltTables } from "./dataset.ts";
import { readLine } from "./rows/row-line.ts";
import { cursor } from "./spool/sorted.ts";
import type { Sorter, Spool } from "./spool/spool.ts";

type Row = Readonly<Record<string, unknown>>;

/** The tables of records with their keys, in the order of the letters with which ids begin. */
const RECORDS = {
  agreements: "agreement_id",
  documents: "document_id",
  meetings: "meeting_id",
  actors: "actor_id",
  statements: "statement_id",
} as const;

/** The tables of what hangs on a record, with the column that names it. */
const HANGING = { evidence: "record_id", conflicts: "record_id", links: "record_id", participants: "meeting_id" } as const;

type RecordTable = keyof typeof RECORDS;
type HangingTable = keyof typeof HANGING;

/** A row of a table of records, and the rows of the other tables that name it, each with the columns of its table. */
export interface NestedRecord extends Readonly<Record<HangingTable, readonly Row[]>> {
  readonly table: RecordTable;
  readonly row: Row;
}

/** All records of `tables` with their ids, in ascending order of these; `spool` holds what hangs on them. */
export function* nestedRecords(tables: BuiltTables, spool: Spool): Generator<{ readonly id: string; readonly record: NestedRecord }> {
  const hanging = Object.entries(HANGING) as [HangingTable, string][];
  const cursors = hanging.map(([table, column]) => [table, cursor(byRecord(table, column, tables, spool).sorted())] as const);
  const rowsOf = (id: string) => cursors.map(([table, linesOf]) => [table, linesOf(id).map((line) => readLine(table, line))]);
  for (const [table, key] of Object.entries(RECORDS) as [RecordTable, string][])
    for (const line of tables[table]()) {
      const row = readLine(table, line);
      const id = String(row[key]);
      yield { id, record: { table, row, ...(Object.fromEntries(rowsOf(id)) as Pick<NestedRecord, HangingTable>) } };
    }
}

function byRecord(table: HangingTable, column: string, tables: BuiltTables, spool: Spool): Sorter<string> {
  const texts = spool.texts();
  for (const line of tables[table]()) texts.add(String(readLine(table, line)[column]), line);
  return texts;
}
