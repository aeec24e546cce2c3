/** Work that is done in steps. */
import type { Step } from "./spool/spool.ts";

/** The result of `work`, done without a pause. */
export function finished<R>(work: Generator<Step, R>): R {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as R;
  }
}
