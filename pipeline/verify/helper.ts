/** A second thread for large releases: verifying takes about half as long by the clock. */
import { Worker } from "node:worker_threads";
import type { HelperData, HelperReport, JudgeTask } from "./worker-messages.ts";
import type { CheckFindings } from "./table-checks.ts";

type Seen = Extract<HelperReport, { readonly seen: unknown }>;

export interface Helper {
  /** What it saw of its tables. */
  readonly seen: Promise<Seen>;
  readonly judge: (task: JudgeTask) => Promise<CheckFindings>;
  readonly close: () => Promise<unknown>;
}

/** Starts a helper on its tables. `heard` hears of rows that it has seen; what it throws fails what is being waited for, as a helper that dies does. */
export function openHelper(data: HelperData, heard: (rows: number) => void, script: URL): Helper {
  const worker = new Worker(script, { workerData: data });
  const failures: ((error: unknown) => void)[] = [];
  const fail = (error: unknown): void => {
    for (const reject of failures) reject(error);
  };
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`the thread that helps to verify ended with ${code}`)));
  const answer = <T extends HelperReport>(is: (message: HelperReport) => message is T): Promise<T> => {
    const promise = new Promise<T>((resolve, reject) => {
      failures.push(reject);
      worker.on("message", (message: HelperReport) => {
        if (is(message)) resolve(message);
      });
    });
    // Whoever waits for one answer hears of the fault; the other is nobody's.
    promise.catch(() => undefined);
    return promise;
  };
  const seen = answer((message) => "seen" in message);
  const judged = answer((message) => "judged" in message);
  worker.on("message", (message: HelperReport) => {
    try {
      if ("rows" in message) heard(message.rows);
    } catch (error) {
      fail(error);
    }
  });
  return {
    seen,
    judge: async (task) => {
      worker.postMessage(task);
      return (await judged).judged;
    },
    close: () => worker.terminate(),
  };
}
