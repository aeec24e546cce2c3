/** SIGINT and SIGTERM stop a run where it is. */
import { failure, type ExitCode } from "./failure.ts";

const SIGNALS: ReadonlyArray<readonly [NodeJS.Signals, ExitCode]> = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
];

/** A signal that is aborted, with a failure of one line, when the process is told to end: nothing is published, locks are given back. A second time ends it at once. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const [signal, code] of SIGNALS)
    process.once(signal, () => controller.abort(failure(`interrupted by ${signal}; nothing was published`, code)));
  return controller.signal;
}
