/** CSV cut by its commas, where nothing in it needs more: a tenth of the time that the library takes, which weighs most where a program has just started. */

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV text with a header, as the library reads them; null where it must be asked, for a cell that holds a line break, another end of lines, or a fault. */
export function cutCsv(text: string): readonly CsvRow[] | null {
  if (text.includes("\r") || text.startsWith("\ufeff")) return null;
  let header: readonly string[] | null = null;
  const rows: CsvRow[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const cells = line.includes('"') ? quotedCells(line) : line.split(",");
    if (cells === null) return null;
    if (header === null) {
      header = cells.map((name) => name.trim());
      if (header.includes("")) return null;
      continue;
    }
    if (cells.length !== header.length) return null;
    const row: Record<string, string> = {};
    for (let at = 0; at < cells.length; at++) row[header[at]!] = cells[at]!;
    rows.push(row);
  }
  return rows;
}

/** The cells of a line that has quotation marks; null when they do not enclose whole cells. */
function quotedCells(line: string): readonly string[] | null {
  const cells: string[] = [];
  for (let start = 0, end: number; start <= line.length; start = end + 1) {
    const quoted = line[start] === '"';
    end = quoted ? closing(line, start) + 1 : nextComma(line, start);
    if (end === 0 || (end < line.length && line[end] !== ",")) return null;
    const cell = line.slice(start, end);
    if (!quoted && cell.includes('"')) return null;
    cells.push(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  }
  return cells;
}

/** Where the mark that stands at `start` is closed; -1 when it is not. */
function closing(line: string, start: number): number {
  let at = line.indexOf('"', start + 1);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

function nextComma(line: string, start: number): number {
  const comma = line.indexOf(",", start);
  return comma < 0 ? line.length : comma;
}
