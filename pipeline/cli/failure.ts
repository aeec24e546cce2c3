/** A failure that the user can do something about: one line, and the exit code that belongs to it. */

/** 1: failed; 2: bad usage; 3: done, with rejects over the limit; 130 and 143: interrupted. */
export type ExitCode = 1 | 2 | 3 | 130 | 143;

export interface Failure extends Error {
  readonly exitCode: ExitCode;
}

/** An error that the command line prints as one line, without a stack. */
export function failure(message: string, exitCode: ExitCode = 1): Failure {
  return Object.assign(new Error(message), { exitCode });
}

/** The exit code of an error: its own, or 1. */
export function exitCodeOf(error: unknown): number {
  return error instanceof Error && "exitCode" in error && typeof error.exitCode === "number" ? error.exitCode : 1;
}
