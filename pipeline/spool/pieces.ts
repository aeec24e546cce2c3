/** Texts put together from JSON and taken apart again without parsing it: JSON has no raw control characters, so those that ASCII made for the purpose part its pieces. */

/** Between the pieces of one thing. */
export const UNIT = "\u001f";
/** Between things. */
export const RECORD = "\u001e";
/** Between lists of things. */
export const GROUP = "\u001d";

const NON_ASCII = /[^\u0000-\u007f]/;
const NON_ASCII_UNITS = /[^\u0000-\u007f]/g;

/** The first pieces of a text, and last all that follows them as it is. */
export function firstPieces(text: string, count: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (pieces.length < count) {
    const end = text.indexOf(UNIT, from);
    pieces.push(text.slice(from, end));
    from = end + 1;
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** The JSON of a value in ASCII, which is stored and read back as it is. */
export function asciiJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!NON_ASCII.test(json)) return json;
  return json.replaceAll(NON_ASCII_UNITS, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
