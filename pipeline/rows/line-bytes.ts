/** Texts as bytes without control characters, so that tabs and line breaks can part them; a character stands for each byte. */

const PLAIN = /^[\x20-\x7f]*$/;
const CONTROLS = /[\x00-\x1f]/g;
const CODED = /\x1b(?<moved>[\x40-\x5f])/g;
/** Before a control character, which is moved behind the capital letters. */
export const ESCAPE = 0x1b;
export const MOVED_BY = 0x40;

/** The bytes of a text. */
export function asBytes(text: string): string {
  if (PLAIN.test(text)) return text;
  const escaped = text.replaceAll(CONTROLS, (control) => `\x1b${String.fromCharCode(control.charCodeAt(0) + MOVED_BY)}`);
  return Buffer.from(escaped, "utf8").toString("latin1");
}

/** The text of such bytes. */
export function ofBytes(bytes: string): string {
  if (PLAIN.test(bytes)) return bytes;
  const text = Buffer.from(bytes, "latin1").toString("utf8");
  return text.replaceAll(CODED, (_: string, moved: string) => String.fromCharCode(moved.charCodeAt(0) - MOVED_BY));
}
