/** The checks over the tables, in two steps that several threads can share: the rows of each table are seen, then all that is said about each id is judged. */
import type { TableName } from "../../schemas/dataset.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { checkCoverage } from "./coverage.ts";
import { checkDates } from "./dates.ts";
import type { Finding } from "./finding.ts";
import { checkKeys } from "./keys.ts";
import { dealer, groupsIn } from "./pigeonholes.ts";
import { checkReferences } from "./references.ts";
import { Sayings, teller, type Say } from "./sayings.ts";
import { checkSpans } from "./spans.ts";
import type { RowCells } from "./row-cells.ts";
import type { OpenCheck } from "./table-check.ts";
import { seeRows } from "./table-rows.ts";

/** In the order in which their findings are read best. */
export const TABLE_CHECKS: readonly OpenCheck[] = [checkKeys, checkReferences, checkDates, checkSpans, checkCoverage];

/** What is wrong by each check. */
export type CheckFindings = readonly (readonly Finding[])[];

/** What was seen of some tables. */
export interface SeenTables {
  readonly counts: Readonly<Partial<Record<TableName, number>>>;
  /** Rows and files that cannot be read. */
  readonly faults: readonly Finding[];
  readonly byCheck: CheckFindings;
}

/** Where what rows say is dealt to. */
export interface Holes {
  readonly folder: string;
  readonly count: number;
}

/** Reads each of the tables once and tells its rows to all checks; what they say about ids goes into pigeonholes. */
export async function seeTables(
  release: ReleaseFolder,
  tables: readonly TableName[],
  { folder, count }: Holes,
  heard: (rows: number) => void,
): Promise<SeenTables> {
  const checks = TABLE_CHECKS.map((open) => open());
  const holes = dealer(folder, count);
  const faults: Finding[] = [];
  const counts: Partial<Record<TableName, number>> = {};
  const say: Say = (cells, id, what, text, start = 0, end = 0) => {
    const [from, until] = text === undefined ? [0, 0] : [cells.startOf(text), cells.endOf(text)];
    const { bytes, row } = cells;
    holes.add(cells.startOf(id), cells.endOf(id), { what, row, start, end, bytes, from, until });
  };
  for (const name of tables) {
    const tell = teller(name);
    const see = (cells: RowCells): void => {
      for (const check of checks) check.see?.(cells);
      tell(cells, say);
    };
    counts[name] = 0;
    for await (const rows of seeRows(release, name, faults, see)) {
      heard(rows);
      counts[name] += rows;
    }
  }
  holes.flush();
  return { counts, faults, byCheck: checks.map(({ findings }) => findings) };
}

/** Judges all ids in the pigeonholes of these numbers, by what was dealt to all `folders`. */
export function judgeHoles(folders: readonly string[], holes: readonly number[]): CheckFindings {
  const checks = TABLE_CHECKS.map((open) => open());
  for (const hole of holes) {
    for (const group of groupsIn(folders, hole)) {
      const sayings = new Sayings(group);
      for (const check of checks) check.judge?.(sayings);
    }
  }
  return checks.map(({ findings }) => findings);
}
