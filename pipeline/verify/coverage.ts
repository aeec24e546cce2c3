/** Every record, and every cell that must have evidence, has it. */
import type { TableName } from "../../schemas/dataset.ts";
import { ID_COLUMNS } from "../export/ids.ts";
import { groupsOf } from "../spool/sorted.ts";
import type { Finding } from "./finding.ts";
import { pathOf, type Cells, type OpenCheck } from "./table-check.ts";

/** The tables whose records are read from text, and the cells of each that are so by their very nature. */
const READ = { meetings: [], agreements: [], statements: ["content", "speaker"] } as const;

const isRead = (table: TableName): table is keyof typeof READ => Object.hasOwn(READ, table);

/** A record, or the column for which there is evidence. */
type Saying = { readonly table: keyof typeof READ; readonly row: number } | string;

export const checkCoverage: OpenCheck = (spool) => {
  const sayings = spool.sorter<Saying>();
  return {
    see: (table, row, value) => {
      const cells = value as unknown as Cells;
      if (isRead(table)) sayings.add(String(cells[ID_COLUMNS[table]]), { table, row });
      if (table === "evidence") sayings.add(String(cells["record_id"]), String(cells["column"]));
    },
    *findings() {
      for (const { key, values } of groupsOf(sayings.sorted())) yield* uncovered(key, values);
    },
  };
};

function* uncovered(id: string, sayings: readonly Saying[]): Generator<Finding> {
  const columns = new Set(sayings.filter((saying) => typeof saying === "string"));
  for (const saying of sayings) {
    if (typeof saying === "string") continue;
    const { table, row } = saying;
    if (columns.size === 0) yield { path: pathOf(table), row, message: `${id} has no evidence` };
    for (const column of READ[table]) if (!columns.has(column)) yield { path: pathOf(table), row, column, message: `${id} has no evidence for it` };
  }
}
