/** Conversion of UTF-16 offsets, which JavaScript counts, to code points, which everything published counts. */

const ASTRAL = /[\ud800-\udbff]/;

export type OffsetMap = (utf16: number) => number;

/** A map from UTF-16 offsets of `text` to code-point offsets; the identity when the text has no astral character. */
export function codePointOffsets(text: string): OffsetMap {
  if (!ASTRAL.test(text)) return (utf16) => utf16;
  const astral: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) {
      astral.push(i);
      i++;
    }
  }
  return (utf16) => utf16 - countBelow(astral, utf16);
}

/** How many of the ascending `values` are below `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of code points of `text`. */
export function codePointLength(text: string): number {
  return codePointOffsets(text)(text.length);
}
