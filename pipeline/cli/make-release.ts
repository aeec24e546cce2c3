/** From what was read to a release: merged, published and verified. */
import type { Reject } from "../../schemas/reject.ts";
import { BESIDE, secondThread } from "../beside/second-thread.ts";
import { collector, valuesOf, type Collector, type Note } from "../collection.ts";
import { buildDataset } from "../dataset.ts";
import { diskSpool } from "../disk/disk-spool.ts";
import { rowSources } from "../export/row-batches.ts";
import { publish, spoolFolder, type Published } from "../publish/index.ts";
import { readSuccession } from "../publish/last-release.ts";
import type { Lock } from "../publish/lock.ts";
import { inSteps } from "../steps.ts";
import type { FoundJudgements } from "./find-judgements.ts";
import { startProgress } from "./progress.ts";
import type { Tools } from "./tools.ts";
import { CODE_VERSION } from "./version.ts";
import { watchRelease } from "./watch-release.ts";

export interface ReleaseOptions {
  readonly out: string;
  readonly lexiconFolder: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly day: string;
  readonly signal: AbortSignal;
}

export interface ReleaseResult {
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

/** Makes a release, under the lock of its folder, of what `fill` puts into a collector. */
export async function makeRelease(
  { out, day, signal }: ReleaseOptions,
  { countries, codeSha256, lexiconSha256 }: Tools,
  judged: FoundJudgements,
  lock: Lock,
  fill: (collector: Collector) => Promise<void>,
): Promise<ReleaseResult> {
  const spool = diskSpool(spoolFolder(out));
  const beside = secondThread(spool, countries);
  try {
    const { last, register } = await readSuccession(out, spool);
    const collected = collector(spool);
    await fill(collected);
    const collection = collected.finish();
    const aside = collected.count() < BESIDE.fromArticles ? undefined : beside.aside;
    const work = buildDataset(collection, countries, spool, { register, judgements: judged.judgements }, aside);
    const progress = startProgress("merging", "records");
    const { tables, rows, identities, mergedInto, unmet } = await inSteps(work, signal, progress.advance).finally(progress.stop);
    const { inputs, furniture } = collection;
    const judgements = { sha256: judged.sha256, total: judged.judgements.length, unmet };
    const build = { inputs, furniture, codeVersion: CODE_VERSION, codeSha256, lexiconSha256, judgements };
    const { watch, stop } = watchRelease(rows, signal);
    const publication = { tables: rowSources(tables), build, day, identities, mergedInto, follows: last, watch, rows };
    const published = await publish(out, publication, lock).finally(stop);
    const { first: rejects, count: rejected } = firstOf(valuesOf(collection.rejects));
    const { first: notes, count: noted } = firstOf(collection.notes());
    const lines = unmet.map(({ line, reason }) => `${judged.path} line ${line}: ${reason}`);
    return { published, inputs: collected.count(), rejected, rejects, noted, notes, unmet: lines };
  } finally {
    await beside.close();
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
