/** Keys are unique and rows stand in their order. */
import { TABLES } from "../../schemas/dataset.ts";
import { shown, type Finding } from "./finding.ts";
import { numbered, type LoadedTables } from "./loaded-table.ts";

/** Compares each row's key with that of the row before: in a sorted table equal keys are neighbours. */
export function* checkKeys(tables: LoadedTables): Generator<Finding> {
  for (const table of Object.values(tables)) {
    const columns = TABLES[table.name].key;
    const seen = new Set<string>();
    let before: readonly string[] = [];
    for (const [row, value] of numbered(table)) {
      const key = columns.map((column) => String((value as unknown as Readonly<Record<string, unknown>>)[column]));
      const joined = JSON.stringify(key);
      if (seen.has(joined)) yield { path: table.path, row, column: columns.join("+"), message: `the key ${shown(key)} is there twice` };
      else if (!isAfter(key, before))
        yield { path: table.path, row, column: columns.join("+"), message: `rows are not sorted by key: ${shown(key)}` };
      seen.add(joined);
      before = key;
    }
  }
}

function isAfter(key: readonly string[], before: readonly string[]): boolean {
  for (const [at, part] of before.entries()) if (key[at] !== part) return key[at]! > part;
  return true;
}
