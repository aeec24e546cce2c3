/** A lane: one worker thread at a time, replaced when an article hangs or kills it. */
import { Worker } from "node:worker_threads";
import type { InputUnit } from "../../schemas/input-unit.ts";
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import type { Report, ThreadData } from "./protocol.ts";

export interface LaneOptions extends ThreadData {
  /** The compiled thread entry. */
  readonly script: URL;
  /** How long one input may take. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
}

export interface Lane<R> {
  /** The results of the units, in their order; one at a time. */
  readonly run: (units: readonly InputUnit[]) => Promise<ReadonlyArray<R | Reject>>;
  /** Ends the thread for good: what runs fails, and no other thread takes its place, which nobody would end. */
  readonly close: () => Promise<void>;
}

/** Loading lexicons and models is no article's fault; it only must not take for ever. */
const START_DEADLINE_MS = 120_000;

/** A lane whose thread starts with the first task. Errors of loading are thrown: they are faults of the installation, not of an input. */
export function openLane<R>(options: LaneOptions): Lane<R> {
  let thread: Worker | null = null;
  let closed = false;
  const start = async (): Promise<Worker> => {
    const started = new Worker(options.script, { workerData: { module: options.module, options: options.options } satisfies ThreadData });
    thread = started;
    await whenReady(started).catch((error: unknown) => {
      options.signal?.throwIfAborted();
      throw error;
    });
    // One that dies between two tasks is no one's fault, and is replaced.
    started.on("error", () => undefined).once("exit", () => (thread = thread === started ? null : thread));
    return started;
  };
  const end = async (): Promise<void> => void (await thread?.terminate());
  const close = (): Promise<void> => {
    closed = true;
    return end();
  };
  const goOn = (): void => {
    options.signal?.throwIfAborted();
    if (closed) throw new Error("the readers were closed");
  };
  const run = async (units: readonly InputUnit[]): Promise<ReadonlyArray<R | Reject>> => {
    const results: (R | Reject)[] = [];
    while (results.length < units.length) {
      goOn();
      const fate = await serve<R>(thread ?? (await start()), units, results, options.deadlineMs);
      if (fate === null) continue;
      await end();
      goOn();
      results.push(rejectInput(units[results.length]!.source, fate.reason, fate.detail));
    }
    return results;
  };
  return { run, close };
}

function whenReady(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null): void => {
      clearTimeout(timer);
      thread.off("message", ready).off("error", settle).off("exit", exit);
      if (error === null) return resolve();
      thread.on("error", () => undefined);
      void thread.terminate();
      reject(error);
    };
    const ready = (): void => settle(null);
    const exit = (): void => settle(new Error("a worker ended while it was starting"));
    const timer = setTimeout(() => settle(new Error(`a worker did not start within ${START_DEADLINE_MS / 1000} s`)), START_DEADLINE_MS);
    thread.on("message", ready).on("error", settle).on("exit", exit);
  });
}

interface Fate {
  readonly reason: "timeout" | "crash";
  readonly detail: string;
}

/** Sends the units that have no result yet and gathers results until all are there (null), or until the thread is beyond use. */
function serve<R>(thread: Worker, units: readonly InputUnit[], results: (R | Reject)[], deadlineMs: number): Promise<Fate | null> {
  return new Promise((resolve) => {
    const settle = (fate: Fate | null): void => {
      clearTimeout(timer);
      thread.off("message", receive).off("error", fail).off("exit", exit);
      resolve(fate);
    };
    const receive = (report: Report): void => {
      timer.refresh();
      if ("result" in report) results.push(report.result as R);
      else if ("thrown" in report) results.push(rejectInput(units[results.length]!.source, "exception", oneLine(report.thrown)));
      if (results.length === units.length) settle(null);
    };
    const fail = (error: Error): void => settle({ reason: "crash", detail: `the worker died of it: ${oneLine(error.message)}` });
    const exit = (): void => settle({ reason: "crash", detail: "the worker ended on it" });
    const expire = (): void => {
      const before = results.length;
      // When this thread was busy, results may be waiting behind the timer: they are let in first.
      setImmediate(() => {
        if (results.length === before) settle({ reason: "timeout", detail: `took longer than ${deadlineMs / 1000} s` });
      });
    };
    const timer = setTimeout(expire, deadlineMs);
    thread.on("message", receive).on("error", fail).on("exit", exit);
    thread.postMessage(units.slice(results.length));
  });
}

const oneLine = (message: string): string => message.split("\n")[0] || "no message";
