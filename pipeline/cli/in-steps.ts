/** Long work in this thread that lets others have their turn, and can be interrupted. */
import { setImmediate } from "node:timers/promises";
import type { Step } from "../spool/spool.ts";

/** How long a signal may have to wait. */
const TURN_MS = 100;

/** The result of `work`. Throws the signal's reason when it is aborted; tells `advance` how many steps were done. */
export async function inSteps<R>(work: Generator<Step, R>, signal: AbortSignal, advance: (steps: number) => void): Promise<R> {
  let steps = 0;
  for (let turn = Date.now(); ;) {
    const { done, value } = work.next();
    if (done) return value as R;
    steps++;
    if (Date.now() - turn < TURN_MS) continue;
    advance(steps);
    await setImmediate();
    signal.throwIfAborted();
    turn = Date.now();
  }
}
