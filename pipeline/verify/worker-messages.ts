/** What the thread that verifies a release and its helper say to each other. */
import type { TableName } from "../../schemas/dataset.ts";
import type { CheckFindings, Holes, SeenTables } from "./table-checks.ts";

/** Handed to the helper when it starts: which tables it sees, and where it deals what they say. */
export interface HelperData {
  readonly dir: string;
  readonly tables: readonly TableName[];
  readonly holes: Holes;
}

/** To the helper, when all tables are seen: which pigeonholes it judges. */
export interface JudgeTask {
  readonly folders: readonly string[];
  readonly holes: readonly number[];
}

/** From the helper: rows as they are seen, then what was seen with the hashes of the files, then what was judged. */
export type HelperReport =
  | { readonly rows: number }
  | { readonly seen: SeenTables; readonly hashes: ReadonlyMap<string, string> }
  | { readonly judged: CheckFindings };
