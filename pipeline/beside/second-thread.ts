/** A second thread beside the merge: it finds the actors while the merge finds out which meetings and agreements are one, then which statements are one while the merge makes records. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { DiskSpool } from "../disk/disk-spool.ts";
import { textsIn } from "../disk/disk-sorter.ts";
import type { Aside } from "../merge/aside.ts";
import type { CountryNames } from "../merge/country-names.ts";
import type { Sorted, Step } from "../spool/spool.ts";
import type { ActorsReport, SayingsReport, Task, ThreadStart } from "./tasks.ts";

export interface SecondThread {
  readonly aside: Aside;
  /** Ends the thread, whatever it does. */
  readonly close: () => Promise<unknown>;
}

/** When there is such a thread: below some size starting it takes longer than it saves. */
export const BESIDE = {
  fromArticles: availableParallelism() > 1 ? 2000 : Infinity,
  /** The compiled thread entry. */
  script: new URL("./second-worker.js", import.meta.url),
};

/** A nursery for what lives briefly. */
const LIMITS = { maxYoungGenerationSizeMb: 32 };
/** How long others wait for their turn while this thread has nothing to do but wait. */
const PAUSE_MS = 20;
const NEVER = new Int32Array(new SharedArrayBuffer(4));

/** A thread that starts when it is first asked, and keeps what it makes in a folder of `spool`. */
export function secondThread(spool: DiskSpool, countries: CountryNames, script: URL = BESIDE.script): SecondThread {
  let running: Asking | null = null;
  const ask = <Report>(task: Task): Generator<Step, Report> => {
    running ??= start(script, { countries, folder: spool.newFolder() });
    return running.ask(task);
  };
  /** Statements are the last that is asked: what the thread holds is given back. */
  const close = async (): Promise<unknown> => running?.close();
  /** What the thread has made may be handed to it again. */
  const made = new WeakMap<Sorted<string>, readonly string[]>();
  const filesOf = (sorter: Sorted<string>): readonly string[] => made.get(sorter) ?? spool.filesOf(sorter);
  const sorterIn = (files: readonly string[]): Sorted<string> => {
    const sorter = textsIn(files);
    made.set(sorter, files);
    return sorter;
  };
  const aside: Aside = {
    findActors: (mentions, register) => {
      const report = ask<ActorsReport>({ task: "actors", mentions: filesOf(mentions), register: filesOf(register) });
      return then(report, ({ actors, names, mergedInto }) => ({ actors: sorterIn(actors), names: sorterIn(names), mergedInto }));
    },
    decideSayings: ({ table, documents, drafts, places, names, register, rulings }) => {
      const report = ask<SayingsReport>({
        task: "sayings",
        table,
        rulings,
        documents: filesOf(documents),
        drafts: spool.shelfFileOf(drafts),
        places: filesOf(places),
        names: names && filesOf(names),
        register: filesOf(register),
      });
      return then(report, ({ numbered, joins, ids, mergedInto }) => {
        void close();
        return { numbered: sorterIn(numbered), joins: sorterIn(joins), ids: spool.shelfIn(ids), mergedInto };
      });
    },
  };
  return { aside, close };
}

interface Asking {
  /** What the thread answers is waited for in steps, between which it is heard. */
  readonly ask: <Report>(task: Task) => Generator<Step, Report>;
  readonly close: () => Promise<unknown>;
}

function start(script: URL, workerData: ThreadStart): Asking {
  const worker = new Worker(script, { workerData, resourceLimits: LIMITS });
  const reports: unknown[] = [];
  let fault: Error | null = null;
  let asked = 0;
  const die = (cause: string): void => void (fault ??= new Error(`the thread beside the merge died: ${cause}; run again`));
  worker.on("message", (report) => reports.push(report));
  worker.on("error", (error) => die(error.message));
  worker.on("exit", (code) => die(`it ended with ${code}`));
  const waiting = function* <Report>(number: number): Generator<Step, Report> {
    while (reports.length <= number) {
      if (fault !== null) throw fault;
      Atomics.wait(NEVER, 0, 0, PAUSE_MS);
      yield null;
    }
    return reports[number] as Report;
  };
  return {
    ask: (task) => {
      worker.postMessage(task);
      return waiting(asked++);
    },
    close: () => worker.terminate(),
  };
}

function* then<A, B>(work: Generator<Step, A>, next: (result: A) => B): Generator<Step, B> {
  return next(yield* work);
}
