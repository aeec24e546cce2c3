/** Entry of a worker thread: loads the module that the pool names, then reads the units it is sent. */
import { parentPort, workerData } from "node:worker_threads";
import { serveUnits } from "./serve-units.ts";
import type { ReaderModule, ThreadData } from "./protocol.ts";

const { module, options } = workerData as ThreadData;
const { prepareReader } = (await import(module)) as ReaderModule<unknown>;
serveUnits(parentPort!, await prepareReader(options));
