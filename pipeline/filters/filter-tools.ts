/** What a filter works with besides its lines. */
import type { WorkerOptions } from "../workers/process-units.ts";

export interface FilterTools {
  /** The thread in which articles are read: a page that hangs is stopped there. */
  readonly thread: Pick<WorkerOptions, "script" | "module" | "options">;
  /** Hashes of code and lexicons, for the trailer: two versions in one run are found by them. */
  readonly code: string;
  readonly lexicon: string;
}
