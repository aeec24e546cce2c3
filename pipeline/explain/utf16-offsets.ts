/** Back from published offsets to those of JavaScript. */

/** A map from code-point offsets of `text` to UTF-16 offsets; the identity when the text has no astral character. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  if (starts.length === text.length) return (codePoint) => codePoint;
  return (codePoint) => starts[codePoint] ?? text.length;
}
