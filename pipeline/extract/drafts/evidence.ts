/** Evidence of drafts: spans in code points with the words they cover. */
import type { DraftEvidence } from "../../../schemas/draft.ts";
import type { Span } from "../../../schemas/span.ts";
import { codePointOffsets } from "../../text/code-points.ts";
import type { Told } from "../meetings/passage.ts";

/** Makes the evidence of one cell: a row for each span. `value` is the cell's value, or the item's in a list. */
export interface EvidenceMaker {
  readonly cell: (column: string, value: string, spans: readonly Span[], method: string) => readonly DraftEvidence[];
  readonly told: (column: string, told: Told<string> | null) => readonly DraftEvidence[];
  /** The same maker, for what `reporter` relays. */
  readonly relayedBy: (reporter: string | null) => EvidenceMaker;
}

/** A maker of evidence over a document's text; it converts the UTF-16 spans of the pipeline to code points, once. */
export function evidenceMaker(text: string): EvidenceMaker {
  return makerFor(text, codePointOffsets(text), null);
}

function makerFor(text: string, offset: (utf16: number) => number, reporter: string | null): EvidenceMaker {
  const cell: EvidenceMaker["cell"] = (column, value, spans, method) =>
    unique(spans).map(({ start, end }) => ({
      column,
      value,
      start: offset(start),
      end: offset(end),
      text: text.slice(start, end),
      method,
      reporter,
    }));
  return {
    cell,
    told: (column, told) => (told === null ? [] : cell(column, told.value, told.spans, told.method)),
    relayedBy: (other) => (other === reporter ? makerFor(text, offset, reporter) : makerFor(text, offset, other)),
  };
}

function unique(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  return [...new Map(spans.map((span) => [`${span.start}:${span.end}`, span])).values()];
}
