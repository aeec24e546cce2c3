/** One fault of a release. */
export interface Finding {
  /** File of the release. */
  readonly path: string;
  /** Record of the file, from 1, the header not counted. */
  readonly row?: number;
  readonly column?: string;
  readonly message: string;
}

/** A finding as one line: file, row, column, what is wrong. */
export function findingText(finding: Finding): string {
  const row = finding.row === undefined ? "" : ` row ${finding.row}`;
  const column = finding.column === undefined ? "" : ` column ${finding.column}`;
  return `${finding.path}${row}${column}: ${finding.message}`;
}

/** A value as part of a one-line message: quoted, cut when long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
