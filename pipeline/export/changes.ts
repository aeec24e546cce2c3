/** `CHANGES.ndjson`: which rows were added, modified, deleted or merged since the previous release, with their values and the cause. */
import { SCHEMA_VERSION, TABLES, type TableName } from "../../schemas/dataset.ts";

/** A row as CSV cells. */
export type CellRow = Readonly<Record<string, string>>;

/** A table as CSV cells, sorted by its key. */
export type CellRows = ReadonlyArray<CellRow>;

/** The same, row by row: for a table that may be larger than memory. */
export type CellStream = Iterable<CellRow> | AsyncIterable<CellRow>;

/** What may have changed a row: the documents it was read from, the code or its lexicons, what a person judged. */
export type Cause = "sources" | "code" | "judgements";

/** The first line: which release the changes make of which, and the columns of its tables. */
export interface ReleaseLine {
  readonly op: "RELEASE";
  readonly release: string;
  readonly previous: string | null;
  readonly schema_version: string;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** One changed row. `key` holds the cells of the table's key. */
export type RowChange =
  | { readonly op: "ADD"; readonly table: TableName; readonly key: readonly string[]; readonly row: CellRow; readonly cause: readonly Cause[] }
  | {
      readonly op: "MOD";
      readonly table: TableName;
      readonly key: readonly string[];
      readonly from: CellRow;
      readonly to: CellRow;
      readonly cause: readonly Cause[];
    }
  | { readonly op: "DEL"; readonly table: TableName; readonly key: readonly string[]; readonly cause: readonly Cause[] }
  | {
      readonly op: "MERGE";
      readonly table: TableName;
      readonly key: readonly string[];
      /** The row that goes on for it. */
      readonly into: string;
      readonly cause: readonly Cause[];
    };

export type Change = ReleaseLine | RowChange;

/** What is known beside the rows themselves. */
export interface ChangeContext {
  readonly causesOf: (table: TableName, row: CellRow) => readonly Cause[];
  /** Ids whose record is now part of another, and that other. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** `ids` is compared last: it follows from the others. */
export const COMPARED_TABLES = (Object.keys(TABLES) as TableName[]).filter((table) => table !== "ids");

export const releaseLine = (release: string, previous: string | null): ReleaseLine => ({
  op: "RELEASE",
  release,
  previous,
  schema_version: SCHEMA_VERSION,
  columns: Object.fromEntries(Object.values(TABLES).map(({ name, columns }) => [name, Object.keys(columns)])),
});

/** The key of a row, as its cells. */
export const keyOf = (table: TableName, row: CellRow): readonly string[] => TABLES[table].key.map((column) => row[column] ?? "");

/** The order of rows in a table. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [at, part] of a.entries()) if (part !== b[at]) return part < b[at]! ? -1 : 1;
  return 0;
}

/** Every active id was last carried by the release itself; only the others are worth a line. */
export const carriedOn = (row: CellRow, release: string): CellRow => (row["status"] === "active" ? { ...row, last_release: release } : row);

/** The changes of one table, in the order of its key: both sides are walked once. */
export async function* tableChanges(table: TableName, before: CellStream, after: CellStream, context: ChangeContext): AsyncGenerator<RowChange> {
  const { causesOf, mergedInto } = context;
  const [olds, news] = [walk(before), walk(after)];
  let [from, to] = [await olds(), await news()];
  while (from !== null || to !== null) {
    const order = from === null ? 1 : to === null ? -1 : compareKeys(keyOf(table, from), keyOf(table, to));
    if (order < 0) {
      const key = keyOf(table, from!);
      const into = key.length === 1 ? mergedInto.get(key[0]!) : undefined;
      const cause = causesOf(table, from!);
      yield into === undefined ? { op: "DEL", table, key, cause } : { op: "MERGE", table, key, into, cause };
    } else if (order > 0) yield { op: "ADD", table, key: keyOf(table, to!), row: to!, cause: causesOf(table, to!) };
    else yield* modified(table, from!, to!, causesOf);
    if (order <= 0) from = await olds();
    if (order >= 0) to = await news();
  }
}

/** A function that gives the next row, and null after the last. */
function walk(rows: CellStream): () => Promise<CellRow | null> {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  return async () => {
    const next = await iterator.next();
    return next.done ? null : next.value;
  };
}

function* modified(table: TableName, before: CellRow, after: CellRow, causesOf: ChangeContext["causesOf"]): Generator<RowChange> {
  const columns = Object.keys(TABLES[table].columns).filter((column) => (before[column] ?? "") !== (after[column] ?? ""));
  if (columns.length === 0) return;
  const pick = (row: CellRow): CellRow => Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]));
  yield { op: "MOD", table, key: keyOf(table, after), from: pick(before), to: pick(after), cause: causesOf(table, after) };
}

/** A change as a line of text. */
export const changeLine = (change: Change): string => `${JSON.stringify(change)}\n`;
