/** Everything that is pointed at exists: declared foreign keys, records of evidence and conflicts, and the register of ids. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { Finding } from "./finding.ts";
import type { Saying } from "./sayings.ts";
import { pathOf, type Cells, type OpenCheck } from "./table-check.ts";

export const checkReferences: OpenCheck = () => {
  const findings: Finding[] = [];
  return {
    see: (table, row, value) => {
      if (table !== "evidence" && table !== "conflicts") return;
      const cells = value as unknown as Cells;
      const [named, column] = [cells["table"] as TableName, cells["column"] as string];
      if (!Object.hasOwn(TABLES[named].columns, column))
        findings.push({ path: pathOf(table), row, column: "column", message: `${column} is no column of ${named}` });
    },
    judge: (id, sayings) => {
      for (const finding of judge(id, sayings)) findings.push(finding);
    },
    findings,
  };
};

/** What is wrong with all that is said about `id`. */
function* judge(id: string, sayings: readonly Saying[]): Generator<Finding> {
  const tables = new Set<TableName>();
  let registered: Extract<Saying, readonly ["registered", ...unknown[]]> | undefined;
  for (const saying of sayings) {
    if (saying[0] === "row") tables.add(saying[1]);
    if (saying[0] === "registered") registered = saying;
  }
  const [, in_, status, at] = registered ?? [];
  const ids = pathOf("ids");
  for (const table of tables) {
    if (status !== "active" || in_ !== table) yield { path: ids, column: "id", message: `${id} of ${table} is not registered as active` };
  }
  if (status === "active" && !tables.has(in_!)) yield { path: ids, row: at!, column: "status", message: `${id} is active but not in ${in_}` };
  const missing = (from: TableName, row: number, column: string, what: string): Finding => ({
    path: pathOf(from),
    row,
    column,
    message: `${id} is not in ${what}`,
  });
  for (const saying of sayings) {
    switch (saying[0]) {
      case "reference": {
        const [, to, from, column, row] = saying;
        if (!tables.has(to.split(".")[0] as TableName)) yield missing(from, row, column, to);
        break;
      }
      case "span":
        if (!tables.has("documents")) yield missing("evidence", saying[4], "document_id", "documents.document_id");
        break;
      case "evidence":
        if (!tables.has(saying[1])) yield missing("evidence", saying[3], "record_id", saying[1]);
        break;
      case "disputed":
        if (!tables.has(saying[1])) yield missing("conflicts", saying[2], "record_id", saying[1]);
        break;
      case "link":
        if (in_ !== saying[1]) yield missing("links", saying[2], "record_id", saying[1]);
        break;
      case "successor":
        if (registered === undefined)
          yield { path: ids, row: saying[2], column: "merged_into", message: `${saying[1]} is merged into nothing that is registered` };
        break;
      default:
    }
  }
}
