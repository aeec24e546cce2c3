/** Unicode and white space: the given text in NFC, with plain blanks and line feeds, without control characters. */
import { tracedBuilder, type Traced, type TracedBuilder } from "./traced.ts";

const LINE_FEED = 0x0a;
const BLANK = 0x20;

/** Marks and Hangul vowels and finals, which NFC composes with what stands before them. */
const COMBINING = /^[\p{M}\u1160-\u11ff]/u;
const SPACE_SEPARATOR = /^[\p{Zs}\t]/u;

/** Real scripts stack a handful of marks; Unicode's stream-safe format stops at 30 because ordering more takes quadratic time. */
const MOST_MARKS = 30;

/**
 * The given text with Unicode NFC, line ends as `\n`, runs of blanks as one space, lines trimmed, and without controls and byte-order marks.
 * Quotation marks, dashes, joiners and U+FFFD stay: they are the text's own.
 */
export function normalize(body: string): Traced {
  const text = body.toWellFormed();
  const out = tracedBuilder();
  let blankFrom = -1;
  let lineStart = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    const width = code > 0xffff ? 2 : 1;
    if (isDropped(code)) at += width;
    else if (isLineBreak(code)) {
      const end = code === 0x0d && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
      out.append("\n", at, end);
      at = end;
      blankFrom = -1;
      lineStart = out.length();
    } else if (isBlank(code)) {
      if (blankFrom < 0) blankFrom = at;
      at += width;
    } else {
      if (blankFrom >= 0 && out.length() > lineStart) out.append(" ", blankFrom, at);
      blankFrom = -1;
      const end = plainEnd(text, at);
      if (end > at) out.append(text.slice(at, end), at, end);
      at = end > at ? end : appendCluster(text, at, out);
    }
  }
  return out.build();
}

/** Past the characters from `at` on that stay as they are, single blanks between them included. What a mark may follow is left out. */
function plainEnd(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while (isPlain(code) && (code !== BLANK || text.charCodeAt(end + 1) > BLANK)) code = text.charCodeAt(++end);
  if (code !== BLANK && !isLineBreak(code) && end < text.length) end--;
  while (end > at && text.charCodeAt(end - 1) === BLANK) end--;
  return Math.max(at, end);
}

/** ASCII, letters of Western Europe, dashes, quotation marks and dots: they stay as they are where no mark follows them. */
const isPlain = (code: number): boolean => (code >= BLANK && code <= 0x7e) || (code >= 0xc0 && code <= 0xff) || (code >= 0x2010 && code <= 0x2027);

const isLineBreak = (code: number): boolean => (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

const isBlank = (code: number): boolean => code === BLANK || code === 0x09 || (code >= 0xa0 && SPACE_SEPARATOR.test(String.fromCodePoint(code)));

/** Controls other than line breaks and tabs, the byte-order mark, and code points that are no characters. */
function isDropped(code: number): boolean {
  if (code < 0x20) return !isLineBreak(code) && code !== 0x09;
  if (code >= 0x7f && code < 0xa0) return code !== 0x85;
  return code === 0xfeff || (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
}

/** Appends the character at `at` with the marks that follow it, composed; gives the offset after them. */
function appendCluster(text: string, at: number, out: TracedBuilder): number {
  const code = text.codePointAt(at)!;
  const first = code > 0xffff ? 2 : 1;
  if (code < 0x300 && (at + 1 >= text.length || text.charCodeAt(at + 1) < 0x80) && !isDroppedAt(text, at + 1)) {
    out.append(text[at]!, at, at + 1);
    return at + 1;
  }
  let end = at + first;
  let next = end;
  let marks = 0;
  let cluster = text.slice(at, end);
  while (next < text.length) {
    const follower = text.codePointAt(next)!;
    const width = follower > 0xffff ? 2 : 1;
    const character = text.slice(next, next + width);
    next += width;
    if (isDropped(follower)) continue;
    if (follower < 0x300 || !COMBINING.test(character)) break;
    if (++marks <= MOST_MARKS) cluster += character;
    end = next;
  }
  out.append(cluster.normalize("NFC"), at, end);
  return end;
}

const isDroppedAt = (text: string, at: number): boolean => at < text.length && isDropped(text.charCodeAt(at));
