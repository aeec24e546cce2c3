/** The row that an id names, in whichever table. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { ID_COLUMNS } from "../export/ids.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { readCells } from "../release/table-cells.ts";

export interface FoundRecord {
  readonly table: TableName;
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** First letter of an id → its table. */
const TABLE_OF_LETTER: Readonly<Record<string, TableName>> = {
  d: "documents",
  m: "meetings",
  a: "agreements",
  s: "statements",
  p: "actors",
  e: "evidence",
};

const idColumn = (table: TableName): string => (table in ID_COLUMNS ? ID_COLUMNS[table as keyof typeof ID_COLUMNS] : TABLES[table].key[0]!);

/** Merges follow one another over the releases; a register that leads in circles is a fault of the release. */
const LONGEST_CHAIN = 100;

/** Looks an id up; the fault says what to try instead. An id that was merged leads to its successor. */
export async function findRecord(release: ReleaseFolder, id: string, chain: number = 0): Promise<FoundRecord | { readonly fault: string }> {
  const table = TABLE_OF_LETTER[id[0] ?? ""];
  if (table === undefined || id[1] !== "_") {
    return {
      fault: `${id} is no id: ids look like m_4k0v… (meetings), a_… (agreements), s_… (statements), d_… (documents), p_… (actors), e_… (evidence)`,
    };
  }
  const rows = await readCells(release, table);
  const column = idColumn(table);
  const cells = rows.find((row) => row[column] === id);
  if (cells !== undefined) return { table, id, cells };
  const entry = (await readCells(release, "ids")).find((row) => row["id"] === id);
  if (chain > LONGEST_CHAIN) return { fault: `${id} is merged in a circle: run parley verify on the release` };
  if (entry?.["status"] === "merged") return findRecord(release, entry["merged_into"]!, chain + 1);
  if (entry !== undefined) return { fault: `${id} is retired: its last release was ${entry["last_release"]}; name that release to see it` };
  return {
    fault: unknownId(
      id,
      table,
      rows.map((row) => row[column]!),
    ),
  };
}

function unknownId(id: string, table: TableName, known: readonly string[]): string {
  const near = nearest(id, known);
  const advice = near.length === 0 ? `look in csv/${table}.csv` : `did you mean ${near.join(" or ")}?`;
  return `${id} is not in ${table}: ${advice}`;
}

/** The ids that share the longest beginning with `id`, at least one character after the letter; three at most. */
function nearest(id: string, known: readonly string[]): readonly string[] {
  const shared = (other: string): number => {
    let length = 0;
    while (length < id.length && id[length] === other[length]) length++;
    return length;
  };
  const longest = known.reduce((length, other) => Math.max(length, shared(other)), 0);
  return longest < 3 ? [] : known.filter((other) => shared(other) === longest).slice(0, 3);
}
