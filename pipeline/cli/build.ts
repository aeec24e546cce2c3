/** `parley build`: from inputs to a verified release. */
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Reject } from "../../schemas/reject.ts";
import { cacheFolder, pruneCache } from "../cache/cache-folder.ts";
import { collector, valuesOf, type Collector, type Note } from "../collection.ts";
import { buildDataset } from "../dataset.ts";
import { rowSources } from "../export/row-batches.ts";
import { findInputs, type Inputs } from "../files/find-inputs.ts";
import { readLexiconFiles } from "../files/read-lexicon-files.ts";
import { readUnits } from "../files/read-units.ts";
import { SOURCE_FORMATS } from "../ingest/index.ts";
import { loadLexicon } from "../lexicon/lexicon.ts";
import { publish, reserve, spoolFolder, type Published } from "../publish/index.ts";
import type { Lock } from "../publish/lock.ts";
import { readSuccession } from "../publish/last-release.ts";
import type { ReaderOptions } from "../reader.ts";
import type { Outcome } from "../reading.ts";
import { diskSpool } from "../disk/disk-spool.ts";
import { sha256 } from "../text/digest.ts";
import { processUnits } from "../workers.ts";
import { codeHash } from "./code-hash.ts";
import { failure } from "./failure.ts";
import { findJudgements } from "./find-judgements.ts";
import { inSteps } from "./in-steps.ts";
import { startProgress } from "./progress.ts";
import { CODE_VERSION } from "./version.ts";

export interface BuildOptions {
  readonly out: string;
  /** Worker threads, or "auto" for one per core. */
  readonly jobs: number | "auto";
  readonly lexiconFolder: string;
  /** The file of judgements that the user names. */
  readonly judgements?: string | undefined;
  /** Whether readings of earlier runs are used and kept. */
  readonly cache: boolean;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly day: string;
  readonly signal: AbortSignal;
}

export interface BuildResult {
  readonly published: Published;
  readonly inputs: number;
  /** How many inputs were rejected, and the first of them. */
  readonly rejected: number;
  readonly rejects: readonly Reject[];
  /** How many remarks there are on accepted inputs, and the first of them. */
  readonly noted: number;
  readonly notes: readonly Note[];
  /** Judgements that could not be followed, one line each. */
  readonly unmet: readonly string[];
}

/** Builds and publishes a release of the named files and folders. Throws a failure of one line when there is nothing to read or the release cannot be put in place. */
export async function build(names: readonly string[], options: BuildOptions): Promise<BuildResult> {
  const found = findInputs(names);
  if (!found.ok) throw failure(found.fault, 2);
  const lock = await reserve(options.out);
  try {
    return await buildReserved(found.value, options, lock);
  } finally {
    await lock.release();
  }
}

async function buildReserved(inputs: Inputs, options: BuildOptions, lock: Lock): Promise<BuildResult> {
  const judged = findJudgements(
    inputs.roots.map(({ folder }) => folder),
    options.judgements,
  );
  const lexiconFiles = readLexiconFiles(options.lexiconFolder);
  const { countries } = loadLexicon(lexiconFiles);
  const [codeSha256, lexiconSha256] = [codeHash(), hashOf(lexiconFiles)];
  const cache = options.cache ? cacheFolder(options.out, codeSha256, lexiconSha256) : null;
  const spool = diskSpool(spoolFolder(options.out));
  try {
    const { last, register } = await readSuccession(options.out, spool);
    const collected = collector(spool);
    await read(inputs, options, cache, judged.inputs, collected);
    const collection = collected.finish();
    const work = buildDataset(collection, countries, spool, { register, judgements: judged.judgements });
    const { tables, identities, mergedInto, unmet } = await inSteps(work, options.signal);
    const published = await publish(
      options.out,
      {
        tables: rowSources(tables),
        build: {
          inputs: collection.inputs,
          furniture: collection.furniture,
          codeVersion: CODE_VERSION,
          codeSha256,
          lexiconSha256,
          judgements: { sha256: judged.sha256, total: judged.judgements.length, unmet },
        },
        day: options.day,
        identities,
        mergedInto,
        follows: last,
      },
      lock,
    );
    if (cache !== null) await pruneCache(cache);
    const { first: rejects, count: rejected } = firstOf(valuesOf(collection.rejects));
    const { first: notes, count: noted } = firstOf(collection.notes());
    const lines = unmet.map(({ line, reason }) => `${judged.path} line ${line}: ${reason}`);
    return { published, inputs: collected.count(), rejected, rejects, noted, notes, unmet: lines };
  } finally {
    spool.close();
  }
}

/** What a person can still read; the tables have all. */
const SHOWN = 100;

function firstOf<T>(values: Iterable<T>): { readonly first: readonly T[]; readonly count: number } {
  const first: T[] = [];
  let count = 0;
  for (const value of values) if (++count <= SHOWN) first.push(value);
  return { first, count };
}

async function read(
  inputs: Inputs,
  options: BuildOptions,
  cache: string | null,
  except: ReadonlySet<string>,
  { add, count }: Collector,
): Promise<void> {
  const jobs = options.jobs === "auto" ? cpus().length : options.jobs;
  const progress = startProgress("reading", null);
  const module = new URL("../reader.js", import.meta.url).href;
  const units = readUnits(inputs, SOURCE_FORMATS, except);
  try {
    for await (const outcome of processUnits<Outcome>(units, {
      jobs,
      module,
      options: { lexiconFolder: options.lexiconFolder, cacheFolder: cache } satisfies ReaderOptions,
      signal: options.signal,
    })) {
      add(outcome);
      progress.advance(count());
    }
  } finally {
    progress.stop();
  }
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const names = [...files.keys()].toSorted();
  return sha256(names.map((name) => `${name}\u0000${sha256(files.get(name)!)}`).join("\n"));
}

/** The lexicons that come with the program. */
export const LEXICON_FOLDER = fileURLToPath(new URL("../../../seeds/lexicon", import.meta.url));
