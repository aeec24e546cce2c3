/** Every evidence row is the text it points at, counted in code points. */
import { shown, type Finding } from "./finding.ts";
import { pathOf, type OpenCheck } from "./table-check.ts";

export const checkSpans: OpenCheck = () => {
  const findings: Finding[] = [];
  return {
    see: (table, row, value) => {
      if (table !== "documents") return;
      const { text, n_chars } = value as { text: string; n_chars: number };
      const { length } = codePoints(text);
      if (length !== n_chars)
        findings.push({ path: pathOf(table), row, column: "n_chars", message: `${n_chars}, but the text has ${length} characters` });
    },
    judge: (document, sayings) => {
      const known = sayings.find((saying) => saying[0] === "text");
      // A document that does not exist is a fault of the foreign key.
      if (known === undefined) return;
      const { length, slice } = codePoints(known[1]);
      const path = pathOf("evidence");
      for (const saying of sayings) {
        if (saying[0] !== "span") continue;
        const [, says, start, end, row] = saying;
        if (start >= end || end > length) {
          findings.push({ path, row, column: "end", message: `${start} to ${end} is no span of ${document}, which has ${length} characters` });
          continue;
        }
        const there = slice(start, end);
        if (there !== says) findings.push({ path, row, column: "text", message: `${shown(says)}, but the document has ${shown(there)} there` });
      }
    },
    findings,
  };
};

const SURROGATE = /[\ud800-\udfff]/;

/** A text counted in code points; one without surrogates, as most are, has as many units. */
function codePoints(text: string): { readonly length: number; readonly slice: (start: number, end: number) => string } {
  if (!SURROGATE.test(text)) return { length: text.length, slice: (start, end) => text.slice(start, end) };
  const points = Array.from(text);
  return { length: points.length, slice: (start, end) => points.slice(start, end).join("") };
}
