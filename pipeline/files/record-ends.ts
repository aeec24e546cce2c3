/** Where the records of line-based files end. */
import type { FindEnd } from "./split-records.ts";

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;

/** Every newline ends a line. */
export const lineEnds = (): FindEnd => (chunk, from) => chunk.indexOf(NEWLINE, from);

/** A newline ends a row unless it stands in a quoted cell. A quotation mark inside a bare cell opens nothing: the parser rejects that row alone. */
export function rowEnds(): FindEnd {
  let quoted = false;
  let cellStarts = true;
  return (chunk, from) => {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (quoted) {
        // A doubled mark leaves and enters again, as it should.
        quoted = byte !== QUOTE;
        cellStarts = !quoted;
        continue;
      }
      if (byte === NEWLINE) {
        cellStarts = true;
        return at;
      }
      if (byte === QUOTE && cellStarts) quoted = true;
      cellStarts = byte === COMMA;
    }
    return -1;
  };
}
