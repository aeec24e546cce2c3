/** Reads CSV as this project writes it: a tenth of the time that a parser of every kind of CSV takes. */

const [QUOTE, COMMA, NEWLINE] = [0x22, 0x2c, 0x0a];

/** The rows of a text without header; null when anything is not as we write it, so that a parser must say what it is. */
export function cutCanonical(text: string, columns: number): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const isQuoted = text.charCodeAt(at) === QUOTE;
    const end = isQuoted ? closingQuote(text, at + 1) : cellEnd(text, at);
    if (end === -1) return null;
    row.push(isQuoted ? unquoted(text.slice(at + 1, end)) : text.slice(at, end));
    const after = isQuoted ? end + 1 : end;
    const mark = text.charCodeAt(after);
    at = after + 1;
    if (mark === NEWLINE) {
      if (row.length !== columns) return null;
      rows.push(row);
      row = [];
    } else if (mark !== COMMA || at === text.length) return null;
  }
  return row.length === 0 ? rows : null;
}

/** Where a bare cell ends; -1 when it has a mark or a return in it, or no end. */
function cellEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA || unit === NEWLINE) return at;
    if (unit === QUOTE || unit === 0x0d) return -1;
  }
  return -1;
}

/** Where a quoted cell ends: at the first mark that is not doubled; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== QUOTE) return at;
  return -1;
}

const unquoted = (cell: string): string => (cell.includes('"') ? cell.replaceAll('""', '"') : cell);
