/** Conversion of UTF-16 offsets, which JavaScript counts, to code points, which everything published counts. */

const ASTRAL = /[\ud800-\udbff]/;

export type OffsetMap = (utf16: number) => number;

let latest: { readonly text: string; readonly offsets: OffsetMap } = { text: "", offsets: (utf16) => utf16 };

/** A map from UTF-16 offsets of `text` to code-point offsets; the identity when the text has no astral character. The stages ask for one text one after the other, so the map of the latest is kept. */
export function codePointOffsets(text: string): OffsetMap {
  if (latest.text !== text) latest = { text, offsets: makeOffsets(text) };
  return latest.offsets;
}

function makeOffsets(text: string): OffsetMap {
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
