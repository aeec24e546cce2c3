/** Entry of the thread that writes some formats: it takes the batches of a few tables at a time. */
import { parentPort } from "node:worker_threads";
import type { TableName } from "../../schemas/dataset.ts";
import type { CutBatch } from "../export/cut-batch.ts";
import { writeFormats } from "./write-formats.ts";
import type { WritingReport, WritingTask } from "./writing-messages.ts";
import { THREAD_FORMATS } from "./writing-thread.ts";

const port = parentPort!;
const report = (message: WritingReport): void => port.postMessage(message);

/** What has come of a table and was not taken. */
interface Queue {
  readonly come: (batch: CutBatch | null) => void;
  readonly batches: AsyncIterable<CutBatch>;
}

const queues = new Map<TableName, Queue>();

function openQueue(table: TableName): Queue {
  const waiting: (CutBatch | null)[] = [];
  let heard = (): void => undefined;
  const batches = async function* (): AsyncGenerator<CutBatch> {
    for (;;) {
      if (waiting.length === 0) await new Promise<void>((resolve) => (heard = resolve));
      const batch = waiting.shift()!;
      if (batch === null) return;
      report({ table, taken: true });
      yield batch;
    }
  };
  const come = (batch: CutBatch | null): void => {
    waiting.push(batch);
    heard();
  };
  return { come, batches: batches() };
}

async function write(staging: string, table: TableName, { batches }: Queue): Promise<void> {
  try {
    report({ table, files: await writeFormats(staging, table, batches, THREAD_FORMATS) });
  } catch (error) {
    report({ table, fault: error instanceof Error ? error.message : String(error) });
  }
}

/** Buffers lose their kind on the way. */
const revived = (batch: CutBatch): CutBatch => ({ ...batch, bytes: Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length) });

port.on("message", (task: WritingTask) => {
  if ("staging" in task) {
    const queue = openQueue(task.table);
    queues.set(task.table, queue);
    void write(task.staging, task.table, queue);
  } else queues.get(task.table)!.come("batch" in task ? revived(task.batch) : null);
});
