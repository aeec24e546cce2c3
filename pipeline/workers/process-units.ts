/** Spreads inputs over worker threads, and gives their results in the order of the inputs, so that nothing downstream can tell how many there were. */
import pLimit from "p-limit";
import type { InputUnit } from "../../schemas/input-unit.ts";
import { isReject, type Reject } from "../../schemas/reject.ts";
import { openLane, type Lane } from "./lane.ts";
import type { ThreadData } from "./protocol.ts";

export interface WorkerOptions extends ThreadData {
  /** How many threads, at least one. */
  readonly jobs: number;
  /** How long one input may take; the default is far above what any honest article needs. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** The compiled thread entry, where it is not beside this file. */
  readonly script?: URL;
}

type Item = InputUnit | Reject;

const DEADLINE_MS = 30_000;
/** Enough articles a message to keep threads busy, few enough to share them out. */
const BATCH_UNITS = 16;
const BATCH_BYTES = 256 * 1024;
/** Batches under way for each thread: those done early wait here for their turn. */
const BATCHES_AHEAD = 4;

/** Reads every unit in a worker thread. Rejects among the units pass through; a unit that hangs, throws or kills its thread becomes a reject (`timeout`, `exception`, `crash`) and the next goes on. Units are drawn only as fast as results are taken. */
export async function* processUnits<R>(units: AsyncIterable<Item>, options: WorkerOptions): AsyncGenerator<R | Reject> {
  const { jobs, module, options: data, signal, deadlineMs = DEADLINE_MS, script = new URL("./worker.js", import.meta.url) } = options;
  const lanes = Array.from({ length: jobs }, () => openLane<R>({ module, options: data, script, deadlineMs, signal }));
  const closeAll = async (): Promise<void> => void (await Promise.all(lanes.map((lane) => lane.close())));
  const idle = [...lanes];
  const limit = pLimit(jobs);
  const pending: Promise<ReadonlyArray<R | Reject>>[] = [];
  const abort = (): void => void closeAll();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    for await (const batch of inBatches(units)) {
      signal?.throwIfAborted();
      const results = limit(() => runIdle(idle, batch));
      // Its failure is thrown when its turn comes; until then it is no unhandled one.
      results.catch(() => undefined);
      pending.push(results);
      if (pending.length >= jobs * BATCHES_AHEAD) yield* await pending.shift()!;
    }
    while (pending.length > 0) yield* await pending.shift()!;
  } finally {
    signal?.removeEventListener("abort", abort);
    limit.clearQueue();
    await closeAll();
  }
}

async function runIdle<R>(idle: Lane<R>[], batch: readonly Item[]): Promise<ReadonlyArray<R | Reject>> {
  const lane = idle.pop()!;
  try {
    const results = (await lane.run(batch.filter((item): item is InputUnit => !isReject(item)))).values();
    return batch.map((item) => (isReject(item) ? item : results.next().value!));
  } finally {
    idle.push(lane);
  }
}

async function* inBatches(units: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let bytes = 0;
  for await (const item of units) {
    batch.push(item);
    bytes += isReject(item) ? 0 : item.bytes.length;
    if (batch.length < BATCH_UNITS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
