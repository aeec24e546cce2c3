/** What the readers need to know of a source format. The formats themselves belong to ingest, which is handed in. */
import type { Reject } from "../../schemas/reject.ts";

/** `file`: a file is one input, or what `split` makes of it. `lines`: every line that is not blank. `rows`: every row after the header. `pages`: every page of a web archive. */
export type Framing = "file" | "lines" | "rows" | "pages";

export interface FileFormat {
  readonly name: string;
  /** Lower case, with the dot; each may be followed by `.gz`. */
  readonly extensions: readonly string[];
  readonly framing: Framing;
  /** Cuts a whole file that holds several articles into the bytes of each, numbered from 1. Null: the file is one input. */
  readonly split?: (bytes: Uint8Array, source: string) => ReadonlyArray<Uint8Array> | Reject | null;
}

const GZIP = /\.gz$/i;

/** Whether the file is to be unpacked first. */
export const isGzip = (path: string): boolean => GZIP.test(path);

/** The format of the file at `path` by its extension, or undefined. */
export function formatOf(path: string, formats: ReadonlyArray<FileFormat>): FileFormat | undefined {
  const name = path.toLowerCase().replace(GZIP, "");
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
