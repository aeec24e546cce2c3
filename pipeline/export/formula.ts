/** Cells that a spreadsheet would take for formulas, told by their first bytes. */
import { ESCAPE, MOVED_BY } from "../rows/line-bytes.ts";

/** First characters that a spreadsheet takes for the start of a formula, also in their full-width forms. */
const FORMULA = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20"];

/** Their bytes by the first of them: what may follow it. */
const STARTS: readonly (readonly Uint8Array[])[] = Array.from({ length: 256 }, (_, byte) => FORMULA.map(bytesOf).filter(([first]) => first === byte));
const IS_START = Uint8Array.from(STARTS, ({ length }) => length);

function bytesOf(character: string): Uint8Array {
  const code = character.charCodeAt(0);
  return code < 0x20 ? Uint8Array.of(ESCAPE, code + MOVED_BY) : new TextEncoder().encode(character);
}

/** Whether a formula may begin with this byte: for all that begin otherwise nothing more is asked. */
export const mayBeginFormula = (byte: number): boolean => IS_START[byte] !== 0;

/** Whether the cell that begins here would be taken for a formula. */
export const isFormula = (bytes: Uint8Array, start: number): boolean =>
  STARTS[bytes[start]!]!.some((formula) => formula.every((byte, at) => bytes[start + at] === byte));
