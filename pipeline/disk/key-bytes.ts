/** Keys as bytes that sort as the keys do by code units, without tabs and line breaks; a character stands for each byte. */

const PLAIN = /^[\x20-\x7f]*$/;
/** Names of actors have tabs in them: a tab as it is, and as it is coded. */
const TABBED = /^[\t\x20-\x7f]*$/;
const [TAB, CODED_TAB] = ["\t", "\x01)"];
const CODED = /\x01(?<control>.)|(?<beyond>[\x80-\xff]{3})/g;
/** Before a control character, which is moved behind the blank. */
const CONTROL = "\x01";
const BLANK = 0x20;
const BEYOND = 0x80;

/** The bytes of a key. */
export function keyBytes(key: string): string {
  if (PLAIN.test(key)) return key;
  if (TABBED.test(key)) return key.replaceAll(TAB, CODED_TAB);
  let bytes = "";
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit < BLANK) bytes += CONTROL + String.fromCharCode(unit + BLANK);
    else if (unit < BEYOND) bytes += key[at];
    else bytes += String.fromCharCode(BEYOND | (unit >> 12), BEYOND | ((unit >> 6) & 63), BEYOND | (unit & 63));
  }
  return bytes;
}

/** The key of such bytes. */
export function keyOfBytes(coded: string): string {
  if (PLAIN.test(coded)) return coded;
  const bytes = coded.replaceAll(CODED_TAB, TAB);
  if (TABBED.test(bytes)) return bytes;
  return bytes.replaceAll(CODED, (_, control?: string, beyond?: string) => {
    if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) - BLANK);
    const [high, middle, low] = [0, 1, 2].map((at) => beyond!.charCodeAt(at) - BEYOND);
    return String.fromCharCode((high! << 12) | (middle! << 6) | low!);
  });
}
