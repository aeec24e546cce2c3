/** Shows a record with the evidence of each cell, in its sentence. */
import { TABLES } from "../../schemas/dataset.ts";
import type { CellRows } from "../export/changes.ts";
import { openRelease, type ReleaseFolder } from "../release/release-folder.ts";
import { readCells } from "../release/table-cells.ts";
import { utf16Offsets } from "./utf16-offsets.ts";
import { excerpts } from "./excerpt.ts";
import { joinLines } from "./join-lines.ts";
import { findRecord, type FoundRecord } from "./find-record.ts";

/** The explanation, or why there is none, as one line. */
export type Explanation = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: string };

type Cells = CellRows[number];

/** Cells that would fill the screen and that the evidence shows anyway. */
const LONGEST_CELL = 200;

/** Explains the record `id` of the release in `dir`. `abbreviations` are those of the lexicon: without them sentences end too early. */
export async function explainRecord(dir: string, id: string, abbreviations: ReadonlySet<string> = new Set()): Promise<Explanation> {
  const release = await openRelease(dir);
  if (release === null) return { ok: false, fault: `no such folder: ${dir}: name a release, such as output/latest` };
  const record = await findRecord(release, id);
  if ("fault" in record) return { ok: false, fault: record.fault };
  const column = record.table === "evidence" ? "evidence_id" : "record_id";
  const evidence = (await readCells(release, "evidence")).filter((row) => row[column] === record.id).toSorted(byPlace);
  const conflicts = (await readCells(release, "conflicts")).filter((row) => row["record_id"] === record.id);
  const show = await evidenceLines(release, evidence, abbreviations);
  const title = record.id === id ? `${record.id} (${record.table})` : `${id} was merged into ${record.id} (${record.table})`;
  const cells = cellLines(record, evidence, conflicts, show);
  return { ok: true, text: [title, "", ...cells, ...(await joinLines(release, record.id))].join("\n") };
}

/** Evidence in reading order. */
function byPlace(a: Cells, b: Cells): number {
  if (a["document_id"] !== b["document_id"]) return a["document_id"]! < b["document_id"]! ? -1 : 1;
  return Number(a["start"]) - Number(b["start"]) || Number(a["end"]) - Number(b["end"]);
}

/** The lines of each cell that is not empty: its value, what it was read from, and what other documents say. */
function cellLines(record: FoundRecord, evidence: CellRows, conflicts: CellRows, show: (row: Cells) => readonly string[]): readonly string[] {
  return Object.keys(TABLES[record.table].columns).flatMap((column) => {
    const value = record.cells[column] ?? "";
    const read = record.table === "evidence" ? (column === "text" ? evidence : []) : evidence.filter((row) => row["column"] === column);
    const others = conflicts.filter((row) => row["column"] === column);
    if (value === "" && read.length === 0 && others.length === 0) return [];
    return [
      `${column}: ${value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL)}…` : value}`.replace(/\s+/g, " ").trimEnd(),
      ...read.flatMap(show),
      ...others.map((row) => `    but ${row["document_id"]} has: ${row["value"]}`),
    ];
  });
}

/** A function that shows one row of evidence: the sentence with the span marked, then document, place and method. */
async function evidenceLines(
  release: ReleaseFolder,
  evidence: CellRows,
  abbreviations: ReadonlySet<string>,
): Promise<(row: Cells) => readonly string[]> {
  const needed = new Set(evidence.map((row) => row["document_id"]));
  const documents = new Map(
    (await readCells(release, "documents"))
      .filter((row) => needed.has(row["document_id"]))
      .map((row) => [
        row["document_id"],
        { source: row["source"]!, toUtf16: utf16Offsets(row["text"]!), excerpt: excerpts(row["text"]!, abbreviations) },
      ]),
  );
  return (row) => {
    const document = documents.get(row["document_id"]);
    if (document === undefined) return [`    (document ${row["document_id"]} is missing)`];
    const reporter = row["reporter"] === "" ? "" : `, relayed by ${row["reporter"]}`;
    return [
      `    ${document.excerpt(document.toUtf16(Number(row["start"])), document.toUtf16(Number(row["end"])))}`,
      `        ${document.source} [${row["start"]}:${row["end"]}] ${row["method"]}${reporter}`,
    ];
  };
}
