/** Work that is done in steps. */
import { setImmediate } from "node:timers/promises";
import type { Step } from "./spool/spool.ts";

/** How long a signal may have to wait. */
const TURN_MS = 100;

/** The result of `work`, done without a pause. */
export function finished<R>(work: Generator<Step, R>): R {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as R;
  }
}

/** The result of `work`, which lets others have their turn, and can be interrupted. Throws the signal's reason when it is aborted; tells `advance` how many steps were done. */
export async function inSteps<R>(work: Generator<Step, R>, signal: AbortSignal, advance: (steps: number) => void = () => undefined): Promise<R> {
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
