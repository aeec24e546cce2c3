/** Keys are unique and rows stand in their order. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { compareKeys } from "../export/changes.ts";
import { shown, type Finding } from "./finding.ts";
import { pathOf, type Cells, type OpenCheck } from "./table-check.ts";

/** Compares each row's key with that of the row before: in a sorted table equal keys are neighbours. */
export const checkKeys: OpenCheck = () => {
  const findings: Finding[] = [];
  const last = new Map<TableName, readonly string[]>();
  return {
    see: (table, row, value) => {
      const columns = TABLES[table].key;
      const key = columns.map((column) => String((value as unknown as Cells)[column]));
      const before = last.get(table);
      last.set(table, key);
      const order = before === undefined ? 1 : compareKeys(key, before);
      if (order > 0) return;
      const message = order === 0 ? `the key ${shown(key)} is there twice` : `rows are not sorted by key: ${shown(key)}`;
      findings.push({ path: pathOf(table), row, column: columns.join("+"), message });
    },
    findings,
  };
};
