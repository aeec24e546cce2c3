import { run, type Run } from "./run.ts";

/** Runs the compiled program with arguments; `extra` is added to the environment. */
export type Parley = (args: readonly string[], extra?: Readonly<Record<string, string>>) => Run;

/** The program, where `pathOf` gives the compiled files. */
export const parleyAt =
  (pathOf: (source: string) => string): Parley =>
  (args, extra = {}) =>
    run(pathOf("pipeline/cli.ts"), args, extra);
