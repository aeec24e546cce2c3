/** Whether cells fit their columns, by their bytes: a quick yes or no. For what is a no the schema is asked. */
import { checkOf } from "../../schemas/decode.ts";
import { isShortEnoughToBeForbidden, type Column } from "../../schemas/column.ts";
import { cutText, type CutRows } from "../release/cut-canonical.ts";
import { cellValue } from "../rows/cell.ts";

/** Whether the bytes `[start, end)` fit. */
export type CellCheck = (cut: CutRows, start: number, end: number) => boolean;

const [ZERO, NINE] = [0x30, 0x39];
/** Digits of numbers that are not too large, whatever they are. */
const SAFE_DIGITS = 9;

/** The check of a column. */
export function cellCheck(column: Column): CellCheck {
  const fits = checkOf(column.schema);
  if (fits === null) return () => false;
  const slow: CellCheck = (cut, start, end) => fits(cellValue(column, cutText(cut, start, end)));
  const { type, values, pattern } = column;
  if (type === "int32") return (cut, start, end) => isCount(cut.bytes, start, end) || slow(cut, start, end);
  const remembered = remembering(slow);
  // Any long text is one.
  if (type === "utf8" && values === undefined && pattern === undefined)
    return (cut, start, end) => !isShortEnoughToBeForbidden(end - start) || remembered(cut, start, end);
  return remembered;
}

function isCount(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end || end - start > SAFE_DIGITS) return false;
  for (let at = start; at < end; at++) if (bytes[at]! < ZERO || bytes[at]! > NINE) return false;
  return true;
}

const SLOTS = 512;
/** Bytes of a cell that is remembered, at most. */
const MOST = 32;

/** The same check, but for what it allowed not long ago: most columns have few values. */
function remembering(check: CellCheck): CellCheck {
  const known = new Uint8Array(SLOTS * MOST);
  const lengths = new Uint8Array(SLOTS);
  return (cut, start, end) => {
    const { bytes } = cut;
    const length = end - start;
    if (length === 0 || length > MOST) return check(cut, start, end);
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const first = slot * MOST;
    let at = 0;
    if (lengths[slot] === length) while (at < length && known[first + at] === bytes[start + at]) at++;
    if (at === length) return true;
    if (!check(cut, start, end)) return false;
    for (at = 0; at < length; at++) known[first + at] = bytes[start + at]!;
    lengths[slot] = length;
    return true;
  };
}
