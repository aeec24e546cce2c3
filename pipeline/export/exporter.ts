/** The contract of an output format. */
import type { Table } from "../../schemas/table.ts";
import type { CutBatches } from "./cut-batch.ts";

export interface Exporter {
  /** Name of the format and of its folder in a release. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The file of `table`, piece by piece, from batches as `cutBatches` cuts them; a piece is good until the next is asked for. The schema is the table's, also when there are no rows; the same rows give the same bytes. */
  encode(table: Table, batches: CutBatches): AsyncIterable<Uint8Array>;
  /** How many rows a file of this format holds. `chunks` gives its bytes from the first to the last, for formats that are read so. */
  countRows(file: Blob, chunks?: () => AsyncIterable<Uint8Array>): number | Promise<number>;
}

/** Path of a table's file inside a release. */
export const tablePath = (exporter: Pick<Exporter, "name" | "extension">, table: string): string => `${exporter.name}/${table}.${exporter.extension}`;
