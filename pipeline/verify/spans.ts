/** Every evidence row is the text it points at, counted in code points. */
import { shown, type Finding } from "./finding.ts";
import { pathOf, type OpenCheck } from "./table-check.ts";

export const checkSpans: OpenCheck = () => {
  const findings: Finding[] = [];
  return {
    see: (cells) => {
      const { table, row } = cells;
      if (table !== "documents") return;
      const length = codePoints(cells.bytes, cells.startOf("text"), cells.endOf("text"));
      const n_chars = cells.number("n_chars");
      if (length !== n_chars)
        findings.push({ path: pathOf(table), row, column: "n_chars", message: `${n_chars}, but the text has ${length} characters` });
    },
    judge: (sayings) => {
      const { count, bytes } = sayings;
      let text = 0;
      while (text < count && sayings.is(text) !== "text") text++;
      // A document that does not exist is a fault of the foreign key.
      if (text === count) return;
      const { length, placeOf } = places(bytes, sayings.from(text), sayings.until(text));
      const path = pathOf("evidence");
      for (let at = 0; at < count; at++) {
        if (sayings.is(at) !== "span") continue;
        const [start, end] = [sayings.start(at), sayings.end(at)];
        if (start >= end || end > length) {
          const message = `${start} to ${end} is no span of ${sayings.id}, which has ${length} characters`;
          findings.push({ path, row: sayings.row(at), column: "end", message });
          continue;
        }
        const [there, thereEnd] = [placeOf(start), placeOf(end)];
        if (isSame(bytes, sayings.from(at), sayings.until(at), there, thereEnd)) continue;
        const message = `${shown(sayings.text(at))}, but the document has ${shown(bytes.toString("utf8", there, thereEnd))} there`;
        findings.push({ path, row: sayings.row(at), column: "text", message });
      }
    },
    findings,
  };
};

/** Whether a byte of UTF-8 begins a character. */
const isFirst = (byte: number): boolean => (byte & 0xc0) !== 0x80;

function codePoints(bytes: Uint8Array, from: number, until: number): number {
  let count = 0;
  for (let at = from; at < until; at++) if (isFirst(bytes[at]!)) count++;
  return count;
}

/** Where the code points of a text lie in its bytes. */
function places(bytes: Uint8Array, from: number, until: number): { readonly length: number; readonly placeOf: (point: number) => number } {
  const length = codePoints(bytes, from, until);
  if (length === until - from) return { length, placeOf: (point) => from + point };
  const starts = new Uint32Array(length + 1);
  let point = 0;
  for (let at = from; at < until; at++) if (isFirst(bytes[at]!)) starts[point++] = at;
  starts[point] = until;
  return { length, placeOf: (at) => starts[at]! };
}

function isSame(bytes: Uint8Array, start: number, end: number, from: number, until: number): boolean {
  if (end - start !== until - from) return false;
  for (let at = start, other = from; at < end; at++, other++) if (bytes[at] !== bytes[other]) return false;
  return true;
}
