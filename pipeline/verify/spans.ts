/** Every evidence row is the text it points at, counted in code points. */
import { groupsOf } from "../spool/sorted.ts";
import type { Sorter } from "../spool/spool.ts";
import { shown, type Finding } from "./finding.ts";
import { pathOf, type OpenCheck } from "./table-check.ts";

/** What is known of one document: its text, which sorts first, and the spans that point into it. */
type Saying = { readonly text: string } | { readonly row: number; readonly start: number; readonly end: number; readonly says: string };

export const checkSpans: OpenCheck = (spool) => {
  const sayings: Sorter<Saying> = spool.sorter();
  const lengths: Finding[] = [];
  return {
    see: (table, row, value) => {
      if (table === "documents") {
        const { document_id, text, n_chars } = value as { document_id: string; text: string; n_chars: number };
        const length = Array.from(text).length;
        if (length !== n_chars)
          lengths.push({ path: pathOf(table), row, column: "n_chars", message: `${n_chars}, but the text has ${length} characters` });
        sayings.add(document_id, { text });
      } else if (table === "evidence") {
        const { document_id, start, end, text } = value as { document_id: string; start: number; end: number; text: string };
        sayings.add(document_id, { row, start, end, says: text });
      }
    },
    *findings() {
      yield* lengths;
      for (const { key, values } of groupsOf(sayings.sorted())) yield* wrongSpans(key, values);
    },
  };
};

function* wrongSpans(document: string, sayings: readonly Saying[]): Generator<Finding> {
  const known = sayings.find((saying) => "text" in saying);
  // A document that does not exist is a fault of the foreign key.
  if (known === undefined) return;
  const text = Array.from(known.text);
  const path = pathOf("evidence");
  for (const saying of sayings) {
    if ("text" in saying) continue;
    const { row, start, end, says } = saying;
    if (start >= end || end > text.length) {
      yield { path, row, column: "end", message: `${start} to ${end} is no span of ${document}, which has ${text.length} characters` };
      continue;
    }
    const slice = text.slice(start, end).join("");
    if (slice !== says) yield { path, row, column: "text", message: `${shown(says)}, but the document has ${shown(slice)} there` };
  }
}
