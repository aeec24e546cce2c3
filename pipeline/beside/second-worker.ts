/** Entry of the second thread: it does one task after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { diskSpool } from "../disk/disk-spool.ts";
import { textsIn } from "../disk/disk-sorter.ts";
import { findActors } from "../merge/people/find-actors.ts";
import { decideSayings } from "../merge/sayings/decide-sayings.ts";
import { finished } from "../steps.ts";
import type { ActorsReport, ActorsTask, SayingsReport, SayingsTask, Task, ThreadStart } from "./tasks.ts";

const { countries, folder } = workerData as ThreadStart;
const spool = diskSpool(folder);

parentPort!.on("message", (task: Task) => parentPort!.postMessage(task.task === "actors" ? actors(task) : sayings(task)));

function actors({ mentions, register }: ActorsTask): ActorsReport {
  const found = finished(findActors(textsIn(mentions), textsIn(register), countries, spool));
  return { actors: spool.filesOf(found.actors), names: spool.filesOf(found.names), mergedInto: found.mergedInto };
}

function sayings({ documents, drafts, places, names, register, table, rulings }: SayingsTask): SayingsReport {
  const inputs = {
    table,
    rulings,
    documents: textsIn(documents),
    drafts: spool.shelfIn(drafts),
    places: textsIn(places),
    names: names && textsIn(names),
    register: textsIn(register),
  };
  const { numbered, joins, ids, mergedInto } = finished(decideSayings(inputs, spool));
  return { numbered: spool.filesOf(numbered), joins: spool.filesOf(joins), ids: spool.shelfFileOf(ids), mergedInto };
}
