/** Every evidence row is the text it points at, counted in code points; every record and every cell that must have evidence has it. */
import type { Finding } from "./finding.ts";
import { shown } from "./finding.ts";
import { numbered, type LoadedTables } from "./loaded-table.ts";

/** Cells that are read from text by their very nature. */
const STATEMENT_CELLS = ["content", "speaker"] as const;

function* checkSlices(tables: LoadedTables): Generator<Finding> {
  const { path } = tables.evidence;
  const texts = new Map(Array.from(numbered(tables.documents), ([, document]) => [document.document_id, Array.from(document.text)]));
  for (const [row, evidence] of numbered(tables.evidence)) {
    const text = texts.get(evidence.document_id);
    // A document that does not exist is a fault of the foreign key.
    if (text === undefined) continue;
    if (evidence.start >= evidence.end || evidence.end > text.length) {
      yield {
        path,
        row,
        column: "end",
        message: `${evidence.start} to ${evidence.end} is no span of ${evidence.document_id}, which has ${text.length} characters`,
      };
      continue;
    }
    const slice = text.slice(evidence.start, evidence.end).join("");
    if (slice !== evidence.text) yield { path, row, column: "text", message: `${shown(evidence.text)}, but the document has ${shown(slice)} there` };
  }
}

function* checkLengths(tables: LoadedTables): Generator<Finding> {
  const { path } = tables.documents;
  for (const [row, document] of numbered(tables.documents)) {
    const length = Array.from(document.text).length;
    if (length !== document.n_chars) yield { path, row, column: "n_chars", message: `${document.n_chars}, but the text has ${length} characters` };
  }
}

function* checkCoverage(tables: LoadedTables): Generator<Finding> {
  const records = new Set<string>();
  const cells = new Set<string>();
  for (const [, evidence] of numbered(tables.evidence)) {
    records.add(evidence.record_id);
    cells.add(`${evidence.record_id}.${evidence.column}`);
  }
  const ids = [
    ...Array.from(numbered(tables.meetings), ([row, value]) => [tables.meetings.path, row, value.meeting_id] as const),
    ...Array.from(numbered(tables.agreements), ([row, value]) => [tables.agreements.path, row, value.agreement_id] as const),
    ...Array.from(numbered(tables.statements), ([row, value]) => [tables.statements.path, row, value.statement_id] as const),
  ];
  for (const [path, row, id] of ids) if (!records.has(id)) yield { path, row, message: `${id} has no evidence` };
  for (const [row, statement] of numbered(tables.statements)) {
    for (const column of STATEMENT_CELLS) {
      if (!cells.has(`${statement.statement_id}.${column}`))
        yield { path: tables.statements.path, row, column, message: `${statement.statement_id} has no evidence for it` };
    }
  }
}

/** All spans of a release. */
export function* checkSpans(tables: LoadedTables): Generator<Finding> {
  yield* checkLengths(tables);
  yield* checkSlices(tables);
  yield* checkCoverage(tables);
}
