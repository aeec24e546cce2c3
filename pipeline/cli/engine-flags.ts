/** What the engine is told, however the program is started: `npx parley` gives Node no flags. */
import { setFlagsFromString } from "node:v8";

/** Each may be set while the program runs, and holds for all threads. */
const FLAGS = [
  // Garbage is collected when the heap has grown by three fifths, however much memory there is, so that memory grows little.
  "--heap-growing-percent=60",
  // Functions are compiled with half as many others inside them as usual: compiling weighs most on the first thousands of articles.
  "--max-inlined-bytecode-size-cumulative=460",
];

/** Sets the flags that the user has not set, on the command line of Node or in NODE_OPTIONS. */
export function setEngineFlags(): void {
  for (const flag of flagsBeside([...process.execArgv, ...(process.env["NODE_OPTIONS"] ?? "").split(" ")])) setFlagsFromString(flag);
}

/** The flags to set where the user has given some. */
export function flagsBeside(given: readonly string[]): readonly string[] {
  const names = new Set(given.map(nameOf));
  return FLAGS.filter((flag) => !names.has(nameOf(flag)));
}

/** Node takes `_` for `-` in the names of flags. */
const nameOf = (flag: string): string => flag.split("=")[0]!.replaceAll("_", "-");
