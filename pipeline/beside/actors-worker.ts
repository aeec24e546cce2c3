/** Entry of the thread that finds the actors. */
import { parentPort, workerData } from "node:worker_threads";
import { diskSpool } from "../disk/disk-spool.ts";
import { textsIn } from "../disk/disk-sorter.ts";
import { findActors } from "../merge/people/find-actors.ts";
import { finished } from "../steps.ts";
import type { ActorsReport, ActorsTask } from "./actors-thread.ts";

const { mentions, register, countries, folder } = workerData as ActorsTask;
const spool = diskSpool(folder);
const { actors, names, mergedInto } = finished(findActors(textsIn(mentions), textsIn(register), countries, spool));
parentPort!.postMessage({ actors: spool.filesOf(actors), names: spool.filesOf(names), mergedInto } satisfies ActorsReport);
