/** The canonical tables of a release, as cells. */
import type { TableName } from "../../schemas/dataset.ts";
import type { CellRows } from "../export/changes.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import { readCsv } from "../text/csv.ts";
import type { ReleaseFolder } from "./release-folder.ts";

/** The records of a table. Throws when the file is missing or no CSV. */
export const readCells = async (release: ReleaseFolder, table: TableName): Promise<CellRows> =>
  readCsv(await release.readText(tablePath(csv, table)));
