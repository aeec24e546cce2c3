/** Runs a program of commands to its exit code. */
import type { Command } from "commander";
import { setEngineFlags } from "./engine-flags.ts";
import { exitCodeOf } from "./failure.ts";

/** Parses the arguments and runs what they say. An error is one line on standard error, and sets the exit code. */
export async function runProgram(program: Command): Promise<void> {
  setEngineFlags();
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Prints an error as one line and gives its exit code. */
function report(error: unknown): number {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("commander.")) return code === "commander.helpDisplayed" || code === "commander.version" || code === "commander.help" ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`parley: ${message.split("\n")[0]}\n`);
  return exitCodeOf(error);
}
