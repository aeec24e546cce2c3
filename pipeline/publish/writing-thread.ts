/** A second thread for Parquet, which takes as long to write as all other formats: a large release is written in little more than half the time by the clock. */
import { Worker } from "node:worker_threads";
import { availableParallelism } from "node:os";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { arrowStreams, growingRoom } from "../export/arrow-stream.ts";
import type { CutBatch } from "../export/cut-batch.ts";
import { tablePath } from "../export/exporter.ts";
import { EXPORTERS } from "../export/index.ts";
import { parquet } from "../export/parquet.ts";
import type { FileRecord } from "../export/release-facts.ts";
import type { WritingReport, WritingTask } from "./writing-messages.ts";

/** Written by the thread that publishes. */
export const OWN_FORMATS = EXPORTERS.filter((exporter) => exporter !== parquet);

export interface WritingThread {
  /** Writes the Parquet file of a table. */
  readonly write: (staging: string, table: TableName, batches: AsyncIterable<CutBatch>) => Promise<readonly FileRecord[]>;
  /** Ends the thread, whatever it does. */
  readonly close: () => Promise<unknown>;
}

/** When a second thread writes: below some size starting it takes longer than it saves. */
export interface ThreadOptions {
  readonly fromRows: number;
  /** The compiled thread entry. */
  readonly script: URL;
}

export const WRITING: ThreadOptions = {
  fromRows: availableParallelism() > 1 ? 200_000 : Infinity,
  script: new URL("./writing-worker.js", import.meta.url),
};

/** A nursery for what lives briefly: there are few objects beside the buffers. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** Starts the thread. When it dies, all that it writes fails with what it died of. */
export function openWritingThread(script: URL): WritingThread {
  const worker = new Worker(script, { resourceLimits: LIMITS });
  let death: Error | null = null;
  const listeners = new Map<TableName, (report: WritingReport | Error) => void>();
  const die = (cause: string): void => {
    death ??= new Error(`the thread that writes ${parquet.name} died: ${cause}; run again`);
    for (const listener of listeners.values()) listener(death);
  };
  worker.on("message", (report: WritingReport) => listeners.get(report.table)?.(report));
  worker.on("error", (error) => die(error.message));
  worker.on("exit", (code) => die(`it ended with ${code}`));
  const send = (task: WritingTask): void => worker.postMessage(task);
  const write = async (staging: string, table: TableName, batches: AsyncIterable<CutBatch>): Promise<readonly FileRecord[]> => {
    const reports: (WritingReport | Error)[] = death === null ? [] : [death];
    let heard = (): void => undefined;
    listeners.set(table, (report) => {
      reports.push(report);
      heard();
    });
    const next = async (): Promise<WritingReport> => {
      if (reports.length === 0) await new Promise<void>((resolve) => (heard = resolve));
      const report = reports.shift()!;
      if (report instanceof Error) throw report;
      if ("fault" in report) throw new Error(`${table} cannot be written: ${report.fault}`);
      return report;
    };
    try {
      send({ table, staging, path: tablePath(parquet, table) });
      // Bytes that both threads see, so that none are copied or left to a collector.
      const room = growingRoom((bytes) => new SharedArrayBuffer(bytes));
      for await (const batch of arrowStreams(TABLES[table], batches, room)) {
        send({ table, batch });
        // As long as it is not taken the others do not go on either: one batch waits, no more.
        await next();
      }
      send({ table, ended: true });
      const report = await next();
      if (!("file" in report)) throw new Error(`${table} was not written to its end`);
      return [report.file];
    } finally {
      listeners.delete(table);
    }
  };
  return { write, close: () => worker.terminate() };
}
