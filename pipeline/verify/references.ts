/** Everything that is pointed at exists: declared foreign keys, records of evidence and conflicts, and the register of ids. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { Finding } from "./finding.ts";
import type { Sayings } from "./sayings.ts";
import { pathOf, type OpenCheck } from "./table-check.ts";

export const checkReferences: OpenCheck = () => {
  const findings: Finding[] = [];
  return { judge: (sayings) => judge(sayings, findings), findings };
};

/** Adds what is wrong with all that is said about an id. */
function judge(sayings: Sayings, findings: Finding[]): void {
  const { count } = sayings;
  const tables: TableName[] = [];
  let registered = -1;
  for (let at = 0; at < count; at++) {
    const is = sayings.is(at);
    if (is === "row") tables.push(sayings.table(at));
    if (is === "registered") registered = at;
  }
  const ids = pathOf("ids");
  const status = registered === -1 ? null : sayings.word(registered);
  const listed = registered === -1 ? null : sayings.table(registered);
  for (const table of new Set(tables))
    if (status !== "active" || listed !== table)
      findings.push({ path: ids, column: "id", message: `${sayings.id} of ${table} is not registered as active` });
  if (status === "active" && !tables.includes(listed!))
    findings.push({ path: ids, row: sayings.row(registered), column: "status", message: `${sayings.id} is active but not in ${listed}` });
  const missing = (from: TableName, at: number, column: string, what: string): void =>
    void findings.push({ path: pathOf(from), row: sayings.row(at), column, message: `${sayings.id} is not in ${what}` });
  const noColumn = (from: TableName, at: number): void =>
    void findings.push({
      path: pathOf(from),
      row: sayings.row(at),
      column: "column",
      message: `${sayings.text(at)} is no column of ${sayings.table(at)}`,
    });
  for (let at = 0; at < count; at++) {
    const table = sayings.table(at);
    switch (sayings.is(at)) {
      case "reference": {
        const to = referenceOf(table, sayings.word(at));
        if (!tables.includes(to.split(".")[0] as TableName)) missing(table, at, sayings.word(at), to);
        break;
      }
      case "span":
        if (!tables.includes("documents")) missing("evidence", at, "document_id", "documents.document_id");
        break;
      case "evidence":
        if (sayings.word(at) === "") noColumn("evidence", at);
        if (!tables.includes(table)) missing("evidence", at, "record_id", table);
        break;
      case "disputed":
        if (sayings.word(at) === "") noColumn("conflicts", at);
        if (!tables.includes(table)) missing("conflicts", at, "record_id", table);
        break;
      case "link":
        if (listed !== table) missing("links", at, "record_id", table);
        break;
      case "successor":
        if (registered === -1)
          findings.push({
            path: ids,
            row: sayings.row(at),
            column: "merged_into",
            message: `${sayings.text(at)} is merged into nothing that is registered`,
          });
        break;
      default:
    }
  }
}

/** What a column points at, as `table.column`. */
const referenceOf = (table: TableName, column: string): string =>
  (TABLES[table].columns as Readonly<Record<string, { readonly references?: string }>>)[column]!.references!;
