/** Keys are unique and rows stand in their order. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { shown, type Finding } from "./finding.ts";
import type { RowCells } from "./row-cells.ts";
import { pathOf, type OpenCheck } from "./table-check.ts";

/** Compares each row's key with that of the row before: in a sorted table equal keys are neighbours. */
export const checkKeys: OpenCheck = () => {
  const findings: Finding[] = [];
  let [last, before]: [TableName | null, string] = [null, ""];
  return {
    see: (cells) => {
      const { table, row } = cells;
      const columns = TABLES[table].key;
      const key = keyOf(cells, columns);
      const order = table !== last || key > before ? 1 : key === before ? 0 : -1;
      [last, before] = [table, key];
      if (order > 0) return;
      const message =
        order === 0 ? `the key ${shown(key.split(BETWEEN))} is there twice` : `rows are not sorted by key: ${shown(key.split(BETWEEN))}`;
      findings.push({ path: pathOf(table), row, column: columns.join("+"), message });
    },
    findings,
  };
};

/** Less than every character of a key, so that keys sort as their parts do. */
const BETWEEN = "\u0000";

function keyOf(cells: RowCells, columns: readonly string[]): string {
  const [first, ...others] = columns;
  return others.reduce((key, column) => key + BETWEEN + String(cells.optional(column)), String(cells.optional(first!)));
}
