/** A second thread that finds the actors while the merge finds out which drafts are one meeting: neither needs the other. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { DiskSpool } from "../disk/disk-spool.ts";
import { textsIn } from "../disk/disk-sorter.ts";
import type { CountryNames } from "../merge/country-names.ts";
import type { FindActors, FoundActors } from "../merge/people/find-actors.ts";
import type { Step } from "../spool/spool.ts";

/** Handed to the thread: sorters as their files, and the folder in which it may keep what it makes. */
export interface ActorsTask {
  readonly mentions: readonly string[];
  readonly register: readonly string[];
  readonly countries: CountryNames;
  readonly folder: string;
}

/** What it finds, in files of its folder. */
export interface ActorsReport {
  readonly actors: readonly string[];
  readonly names: readonly string[];
  readonly mergedInto: ReadonlyMap<string, string>;
}

export interface ActorsThread {
  readonly find: FindActors;
  /** Ends the thread, whatever it does. */
  readonly close: () => Promise<unknown>;
}

/** When there is such a thread: below some size starting it takes longer than it saves. */
export const BESIDE = {
  fromArticles: availableParallelism() > 1 ? 2000 : Infinity,
  /** The compiled thread entry. */
  script: new URL("./actors-worker.js", import.meta.url),
};

/** A nursery for what lives briefly. */
const LIMITS = { maxYoungGenerationSizeMb: 32 };
/** How long others wait for their turn while this thread has nothing to do but wait. */
const PAUSE_MS = 20;
const NEVER = new Int32Array(new SharedArrayBuffer(4));

/** A thread that starts when it is asked for actors, and keeps them in a folder of `spool`. */
export function actorsThread(spool: DiskSpool, script: URL = BESIDE.script): ActorsThread {
  let worker: Worker | null = null;
  const find: FindActors = (mentions, register, countries) => {
    const workerData: ActorsTask = { mentions: spool.filesOf(mentions), register: spool.filesOf(register), countries, folder: spool.newFolder() };
    worker = new Worker(script, { workerData, resourceLimits: LIMITS });
    return waiting(worker);
  };
  return { find, close: async () => worker?.terminate() };
}

/** Waits in steps, between which what the thread says is heard. */
function waiting(worker: Worker): Generator<Step, FoundActors> {
  let report: ActorsReport | null = null;
  let fault: Error | null = null;
  const die = (cause: string): void => void (fault ??= new Error(`the thread that finds actors died: ${cause}; run again`));
  worker.once("message", (message: ActorsReport) => (report = message));
  worker.once("error", (error) => die(error.message));
  worker.once("exit", (code) => die(`it ended with ${code}`));
  const outcome = (): ActorsReport | null => {
    if (report === null && fault !== null) throw fault;
    return report;
  };
  return (function* () {
    let found = outcome();
    for (; found === null; found = outcome()) {
      Atomics.wait(NEVER, 0, 0, PAUSE_MS);
      yield null;
    }
    const { actors, names, mergedInto } = found;
    return { actors: textsIn(actors), names: textsIn(names), mergedInto };
  })();
}
