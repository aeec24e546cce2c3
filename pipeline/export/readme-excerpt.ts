/** The excerpt of a dataset that the project's README shows: its most reported meetings, what was agreed at one of them, what was said, and where cells were read. */
import { TABLES, type Dataset } from "../../schemas/dataset.ts";
import type { Table } from "../../schemas/table.ts";
import { cellText, LIST_DELIMITER } from "../rows/cell.ts";

type Tables = Pick<Dataset, "meetings" | "agreements" | "statements" | "evidence" | "documents">;
type Cells = Readonly<Record<string, unknown>>;

const MEETING_ROWS = 5;
const SAYING_ROWS = 3;
const EVIDENCE_COLUMNS = ["status", "date", "venue", "parties", "participants"] as const;
const LONGEST_CELL = 120;

/** Text between `<!-- excerpt -->` and `<!-- /excerpt -->`, replaced as a whole. */
const PLACE = /(?<=<!-- excerpt -->\n)[^]*?(?=<!-- \/excerpt -->)/;

/** The README with the excerpt of `tables` in its place; null when it has no place for one. */
export function withExcerpt(readme: string, tables: Tables): string | null {
  return PLACE.test(readme) ? readme.replace(PLACE, () => `${excerpt(tables)}\n`) : null;
}

function excerpt(tables: Tables): string {
  const shown = byReports(tables.meetings).slice(0, MEETING_ROWS);
  const meeting = richest(shown, tables.agreements);
  const agreements = byReports(tables.agreements.filter((row) => row.meeting_id === meeting));
  return [
    "**meetings**",
    markdown(TABLES.meetings, ["date", "status", "title", "city", "parties", "participants", "n_documents", "n_independent"], inOrder(shown)),
    `**agreements** of \`${meeting}\``,
    markdown(TABLES.agreements, ["date", "kind", "status", "content", "signatories"], agreements.slice(0, SAYING_ROWS)),
    "**statements**",
    markdown(
      TABLES.statements,
      ["date", "speaker", "speaker_country", "cue", "kind", "addressee", "content"],
      byReports(tables.statements).slice(0, SAYING_ROWS),
    ),
    `**evidence** of \`${meeting}\`, as \`parley explain ${meeting}\` shows it in full`,
    evidenceOf(meeting, tables),
  ].join("\n\n");
}

/** The most reported first; of equals, in published order. */
const byReports = <T extends { readonly n_documents: number }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => b.n_documents - a.n_documents);

const inOrder = (rows: Dataset["meetings"]): Dataset["meetings"] =>
  rows.toSorted((a, b) => ((a.date_start ?? "") < (b.date_start ?? "") ? -1 : (a.date_start ?? "") > (b.date_start ?? "") ? 1 : 0));

/** Of the meetings, the one with the most agreements; of equals, the first. */
function richest(meetings: Dataset["meetings"], agreements: Dataset["agreements"]): string {
  const count = (id: string): number => agreements.filter(({ meeting_id }) => meeting_id === id).length;
  return meetings.toSorted((a, b) => count(b.meeting_id) - count(a.meeting_id))[0]?.meeting_id ?? "";
}

function markdown(table: Table, columns: readonly string[], rows: readonly Cells[]): string {
  return lines(
    columns,
    rows.map((row) => columns.map((name) => shownText(table, name, row))),
  );
}

const shownText = (table: Table, name: string, row: Cells): string => cellText(table.columns[name]!, row[name]).replaceAll(LIST_DELIMITER, ", ");

function evidenceOf(record: string, { evidence, documents, meetings }: Tables): string {
  const row = meetings.find(({ meeting_id }) => meeting_id === record) as Cells | undefined;
  const sourceOf = new Map(documents.map(({ document_id, source }) => [document_id, source]));
  const found = EVIDENCE_COLUMNS.flatMap((name) => {
    const spans = evidence.filter((span) => span.record_id === record && span.column === name);
    const first = spans.find(({ method }) => method.endsWith(":stated")) ?? spans[0];
    if (first === undefined || row === undefined) return [];
    return [
      [name, shownText(TABLES.meetings, name, row), first.text, `${sourceOf.get(first.document_id)} [${first.start}:${first.end}]`, first.method],
    ];
  });
  return lines(["column", "value", "text", "where", "method"], found);
}

const lines = (header: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
  [header, header.map(() => "---"), ...rows.map((cells) => cells.map(inCell))].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** A cell of a Markdown table: one line, not too long, with nothing in it that Markdown or HTML would read. */
function inCell(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const short = line.length > LONGEST_CELL ? `${line.slice(0, line.lastIndexOf(" ", LONGEST_CELL))} …` : line;
  return short.replace(/[\\|<>*_`[\]]/g, (mark) => `\\${mark}`);
}
