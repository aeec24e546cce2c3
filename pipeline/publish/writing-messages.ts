/** What the thread that publishes and the one that writes some formats say to each other. */
import type { TableName } from "../../schemas/dataset.ts";
import type { CutBatch } from "../export/cut-batch.ts";
import type { FileRecord } from "../export/release-facts.ts";

/** To the thread: a table begins, goes on, has ended. A batch is sent when the one before was taken. */
export type WritingTask =
  | { readonly table: TableName; readonly staging: string }
  | { readonly table: TableName; readonly batch: CutBatch }
  | { readonly table: TableName; readonly ended: true };

/** From the thread: a batch is being written; the files of a table are; what went wrong with it. */
export type WritingReport =
  | { readonly table: TableName; readonly taken: true }
  | { readonly table: TableName; readonly files: readonly FileRecord[] }
  | { readonly table: TableName; readonly fault: string };
