/** Entry of the thread that writes Parquet: it takes the batches of a few tables at a time. */
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import type { TableName } from "../../schemas/dataset.ts";
import { parquetFile } from "../export/parquet-file.ts";
import { writeHashed } from "./durable.ts";
import type { WritingReport, WritingTask } from "./writing-messages.ts";

const port = parentPort!;
const report = (message: WritingReport): void => port.postMessage(message);

/** What has come of a table and was not taken. */
interface Queue {
  readonly come: (batch: Uint8Array | null) => void;
  readonly batches: AsyncIterable<Uint8Array>;
}

const queues = new Map<TableName, Queue>();

function openQueue(): Queue {
  const waiting: (Uint8Array | null)[] = [];
  let heard = (): void => undefined;
  const batches = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (waiting.length === 0) await new Promise<void>((resolve) => (heard = resolve));
      const batch = waiting.shift()!;
      if (batch === null) return;
      yield batch;
    }
  };
  const come = (batch: Uint8Array | null): void => {
    waiting.push(batch);
    heard();
  };
  return { come, batches: batches() };
}

async function write(staging: string, path: string, table: TableName, { batches }: Queue): Promise<void> {
  try {
    const bytes = parquetFile(table, batches, () => report({ table, taken: true }));
    report({ table, file: { path, ...(await writeHashed(join(staging, path), bytes)) } });
  } catch (error) {
    report({ table, fault: error instanceof Error ? error.message : String(error) });
  }
}

port.on("message", (task: WritingTask) => {
  if ("staging" in task) {
    const queue = openQueue();
    queues.set(task.table, queue);
    void write(task.staging, task.path, task.table, queue);
  } else queues.get(task.table)!.come("batch" in task ? task.batch : null);
});
