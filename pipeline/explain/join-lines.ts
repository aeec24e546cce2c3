/** Why the mentions of a record are one: what joined each of them, with its figures. */
import type { CellRow } from "../export/changes.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import { LIST_DELIMITER } from "../rows/cell.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { readCells } from "../release/table-cells.ts";

/** The lines about the joins of record `id`; none for a record of one mention, or in a release of a schema without links. */
export async function joinLines(release: ReleaseFolder, id: string): Promise<readonly string[]> {
  if (!release.paths.includes(tablePath(csv, "links"))) return [];
  const links = (await readCells(release, "links")).filter((row) => row["record_id"] === id);
  if (links.length === 0) return [];
  const sources = new Map((await readCells(release, "documents")).map((row) => [row["document_id"]!, row["source"]!]));
  const place = (mention: string): string => {
    const [document, start, end] = mention.split(":");
    return `${sources.get(document!) ?? document!} [${start}:${end}]`;
  };
  return [
    "",
    "joined:",
    ...links.flatMap((link) => [`    ${place(link["mention"]!)} with ${place(link["other"]!)}`, `        ${groundsText(link)}`]),
    "",
  ];
}

/** The figures and, where there are several, their sum. */
function groundsText(link: CellRow): string {
  const grounds = link["grounds"]!.split(LIST_DELIMITER);
  const values = grounds.map((ground) => Number(ground.split(" ")[1] ?? Number.NaN));
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length > 1 && !Number.isNaN(sum) ? `${grounds.join(", ")} = ${sum.toFixed(2)}` : grounds.join(", ");
}
