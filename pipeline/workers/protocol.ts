/** What the pool and its threads say to each other. Results come one by one: each is the heartbeat that restarts the deadline. */
import type { InputUnit } from "../../schemas/input-unit.ts";

/** Handed to a thread when it starts: the URL of the module to load, and what its `prepareReader` wants to know. */
export interface ThreadData {
  readonly module: string;
  readonly options: unknown;
}

/** To a thread. */
export type Task = ReadonlyArray<InputUnit>;

/** From a thread: once when it has loaded, then once for each unit of a task, in order. */
export type Report = { readonly ready: true } | { readonly result: unknown } | { readonly thrown: string };

/** What is done with one unit. Its result is cloned on its way back, so it is plain data. */
export type ReadUnit<R> = (unit: InputUnit) => R | Promise<R>;

/** What a thread's module exports: it loads lexicons and models once. */
export interface ReaderModule<R> {
  readonly prepareReader: (options: unknown) => ReadUnit<R> | Promise<ReadUnit<R>>;
}
