/** What a worker thread does once it has loaded: it reads the units it is sent. */
import type { MessagePort } from "node:worker_threads";
import type { ReadUnit, Report, Task } from "./protocol.ts";

/** Answers each unit of a task, in order, until the thread is stopped. */
export function serveUnits(port: MessagePort, read: ReadUnit<unknown>): void {
  const report = (message: Report): void => port.postMessage(message);
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
}
