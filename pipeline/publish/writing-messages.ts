/** What the thread that publishes and the one that writes Parquet say to each other. */
import type { TableName } from "../../schemas/dataset.ts";
import type { FileRecord } from "../export/release-facts.ts";

/** To the thread: the file of a table begins, in a folder; it goes on, with a batch as an Arrow stream in bytes that both see; it has ended. A batch is sent when the one before was taken. */
export type WritingTask =
  | { readonly table: TableName; readonly staging: string; readonly path: string }
  | { readonly table: TableName; readonly batch: Uint8Array }
  | { readonly table: TableName; readonly ended: true };

/** From the thread: a batch was taken, and its bytes may be written to; the file of a table is; what went wrong with it. */
export type WritingReport =
  | { readonly table: TableName; readonly taken: true }
  | { readonly table: TableName; readonly file: FileRecord }
  | { readonly table: TableName; readonly fault: string };
