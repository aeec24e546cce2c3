/** What a filter works with besides its lines. */
import type { CountryIndex } from "../lexicon/country-index.ts";
import type { WorkerOptions } from "../workers/process-units.ts";
import type { Versions } from "./trailers.ts";

export interface FilterTools extends Versions {
  /** The thread in which articles are read: a page that hangs is stopped there. */
  readonly thread: Pick<WorkerOptions, "script" | "module" | "options">;
  readonly countries: () => CountryIndex;
}
