/** `parley build`: from inputs to a verified release. */
import { cpus } from "node:os";
import { cacheFolder, pruneCache } from "../cache/cache-folder.ts";
import type { Collector } from "../collection.ts";
import { findInputs, type Inputs } from "../files/find-inputs.ts";
import { readUnits } from "../files/read-units.ts";
import { SOURCE_FORMATS } from "../ingest/index.ts";
import { reserve } from "../publish/index.ts";
import type { Lock } from "../publish/lock.ts";
import type { ReaderOptions } from "../readers/preparing-reader.ts";
import type { PreparedOutcome } from "../readers/prepared-outcome.ts";
import { READER_MODULE } from "../readers/reader-module.ts";
import { processUnits } from "../workers/process-units.ts";
import { failure } from "./failure.ts";
import { findJudgements } from "./find-judgements.ts";
import { inputShare } from "./input-share.ts";
import { makeRelease, type ReleaseOptions, type ReleaseResult } from "./make-release.ts";
import { readingThreads } from "./reading-threads.ts";
import { toolsOf } from "./tools.ts";
import { startProgress } from "./progress.ts";

export interface BuildOptions extends ReleaseOptions {
  /** Worker threads, or "auto" for as many as the cores and the input are worth. */
  readonly jobs: number | "auto";
  /** The file of judgements that the user names. */
  readonly judgements?: string | undefined;
  /** Whether readings of earlier runs are used and kept. */
  readonly cache: boolean;
}

/** Builds and publishes a release of the named files and folders. Throws a failure of one line when there is nothing to read or the release cannot be put in place. */
export async function build(names: readonly string[], options: BuildOptions): Promise<ReleaseResult> {
  const found = findInputs(names);
  if (!found.ok) throw failure(found.fault, 2);
  const lock = await reserve(options.out);
  try {
    return await buildReserved(found.value, options, lock);
  } finally {
    await lock.release();
  }
}

async function buildReserved(inputs: Inputs, options: BuildOptions, lock: Lock): Promise<ReleaseResult> {
  const folders = inputs.roots.map(({ folder }) => folder);
  const judged = findJudgements(folders, options.judgements);
  const tools = toolsOf(options.lexiconFolder);
  const cache = options.cache ? cacheFolder(options.out, tools.codeSha256, tools.lexiconSha256) : null;
  const result = await makeRelease(options, tools, judged, lock, (collector) => read(inputs, options, cache, judged.inputs, collector));
  if (cache !== null) await pruneCache(cache);
  return result;
}

async function read(
  inputs: Inputs,
  options: BuildOptions,
  cache: string | null,
  except: ReadonlySet<string>,
  { add, count }: Collector,
): Promise<void> {
  const progress = startProgress("reading", "articles");
  const share = inputShare(inputs, readUnits(inputs, SOURCE_FORMATS, except));
  const jobs = options.jobs === "auto" ? readingThreads(cpus().length, share.bytes) : options.jobs;
  try {
    for await (const outcome of processUnits<PreparedOutcome>(share.units, {
      jobs,
      module: READER_MODULE,
      options: { lexiconFolder: options.lexiconFolder, cacheFolder: cache } satisfies ReaderOptions,
      signal: options.signal,
    })) {
      add(outcome);
      progress.advance(count(), share.next());
    }
  } finally {
    progress.stop();
  }
}
