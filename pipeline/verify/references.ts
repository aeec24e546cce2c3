/** Everything that is pointed at exists: declared foreign keys, records of evidence and conflicts, and the register of ids. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { ID_COLUMNS } from "../export/ids.ts";
import { groupsOf } from "../spool/sorted.ts";
import type { Finding } from "./finding.ts";
import { pathOf, type Cells, type OpenCheck } from "./table-check.ts";

/** What one row says about one id. */
type Saying =
  | { readonly is: "row"; readonly table: TableName }
  | { readonly is: "registered"; readonly table: TableName; readonly status: string; readonly row: number }
  | { readonly is: "reference"; readonly to: string; readonly path: string; readonly row: number; readonly column: string }
  | { readonly is: "record"; readonly table: TableName; readonly path: string; readonly row: number }
  | { readonly is: "link"; readonly table: TableName; readonly row: number }
  | { readonly is: "successor"; readonly of: string; readonly row: number };

const hasId = (table: TableName): table is keyof typeof ID_COLUMNS => Object.hasOwn(ID_COLUMNS, table);

const REFERENCES = new Map(
  Object.values(TABLES).map(({ name, columns }) => [
    name as string,
    Object.entries(columns).flatMap(([column, { references }]) => (references === undefined ? [] : [{ column, references }])),
  ]),
);

/** All references: what is said about one id is sorted together, and judged at once. */
export const checkReferences: OpenCheck = (spool) => {
  const sayings = spool.sorter<Saying>();
  const inRows: Finding[] = [];
  const see = (table: TableName, row: number, cells: Cells): void => {
    const path = pathOf(table);
    const cell = (column: string): string => String(cells[column]);
    if (hasId(table)) sayings.add(cell(ID_COLUMNS[table]), { is: "row", table });
    for (const { column, references } of REFERENCES.get(table)!)
      if (cells[column] !== null) sayings.add(cell(column), { is: "reference", to: references, path, row, column });
    const named = cells["table"] as TableName;
    if (table === "evidence" || table === "conflicts") {
      sayings.add(cell("record_id"), { is: "record", table: named, path, row });
      if (!Object.hasOwn(TABLES[named].columns, cell("column")))
        inRows.push({ path, row, column: "column", message: `${cell("column")} is no column of ${named}` });
    }
    if (table === "links") sayings.add(cell("record_id"), { is: "link", table: named, row });
    if (table !== "ids") return;
    sayings.add(cell("id"), { is: "registered", table: named, status: cell("status"), row });
    if (cells["status"] === "merged") sayings.add(String(cells["merged_into"] ?? ""), { is: "successor", of: cell("id"), row });
  };
  return {
    see: (table, row, value) => see(table, row, value as unknown as Cells),
    *findings() {
      yield* inRows;
      for (const { key, values } of groupsOf(sayings.sorted())) yield* judge(key, values);
    },
  };
};

/** What is wrong with all that is said about `id`. */
function* judge(id: string, sayings: readonly Saying[]): Generator<Finding> {
  const tables = new Set(sayings.flatMap((saying) => (saying.is === "row" ? [saying.table] : [])));
  const registered = sayings.findLast((saying) => saying.is === "registered");
  const ids = pathOf("ids");
  for (const table of tables) {
    if (registered?.status !== "active" || registered.table !== table)
      yield { path: ids, column: "id", message: `${id} of ${table} is not registered as active` };
  }
  if (registered?.status === "active" && !tables.has(registered.table))
    yield { path: ids, row: registered.row, column: "status", message: `${id} is active but not in ${registered.table}` };
  for (const saying of sayings) {
    if (saying.is === "reference" && !tables.has(saying.to.split(".")[0] as TableName))
      yield { path: saying.path, row: saying.row, column: saying.column, message: `${id} is not in ${saying.to}` };
    if (saying.is === "record" && !tables.has(saying.table))
      yield { path: saying.path, row: saying.row, column: "record_id", message: `${id} is not in ${saying.table}` };
    if (saying.is === "link" && registered?.table !== saying.table)
      yield { path: pathOf("links"), row: saying.row, column: "record_id", message: `${id} is not in ${saying.table}` };
    if (saying.is === "successor" && registered === undefined)
      yield { path: ids, row: saying.row, column: "merged_into", message: `${saying.of} is merged into nothing that is registered` };
  }
}
