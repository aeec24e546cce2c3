/** Evidence of drafts: spans in code points with the words they cover. */
import type { DraftEvidence } from "../../../schemas/draft.ts";
import type { Span } from "../../../schemas/span.ts";
import { codePointOffsets } from "../../text/code-points.ts";
import type { Told } from "../meetings/passage.ts";

/** The evidence of one draft, which is gathered cell by cell. */
export interface EvidenceList {
  readonly rows: readonly DraftEvidence[];
  /** Adds the evidence of a cell, a row for each span. `value` is the cell's value, or the item's in a list. */
  readonly cell: (column: string, value: string, spans: readonly Span[], method: string) => void;
  readonly told: (column: string, told: Told<string> | null) => void;
}

/** Begins the evidence of a draft; what `reporter` relays says so. */
export type EvidenceMaker = (reporter?: string | null) => EvidenceList;

/** A maker of evidence over a document's text; it converts the UTF-16 spans of the pipeline to code points, once. */
export function evidenceMaker(text: string): EvidenceMaker {
  const offset = codePointOffsets(text);
  return (reporter = null) => {
    const rows: DraftEvidence[] = [];
    const cell: EvidenceList["cell"] = (column, value, spans, method) => {
      for (const { start, end } of unique(spans))
        rows.push({ column, value, start: offset(start), end: offset(end), text: text.slice(start, end), method, reporter });
    };
    const told: EvidenceList["told"] = (column, one) => {
      if (one !== null) cell(column, one.value, one.spans, one.method);
    };
    return { rows, cell, told };
  };
}

function unique(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  return [...new Map(spans.map((span) => [`${span.start}:${span.end}`, span])).values()];
}
