/** Entry of a worker thread: loads the module that the pool names, then reads the units it is sent. */
import { parentPort, workerData } from "node:worker_threads";
import type { ReaderModule, Report, Task, ThreadData } from "./worker-protocol.ts";

const { module, options } = workerData as ThreadData;
const port = parentPort!;
const report = (message: Report): void => port.postMessage(message);

const { prepareReader } = (await import(module)) as ReaderModule<unknown>;
const read = await prepareReader(options);

port.on("message", async (task: Task) => {
  for (const unit of task) {
    try {
      report({ result: await read(unit) });
    } catch (error) {
      report({ thrown: error instanceof Error ? error.message : String(error) });
    }
  }
});
report({ ready: true });
