/** Runs a compiled program to its end. */
import { spawnSync } from "node:child_process";
import { env, execPath } from "node:process";

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `script` with `args`; `extra` is added to the environment. */
export function run(script: string, args: readonly string[], extra: Readonly<Record<string, string>> = {}, cwd = "."): Run {
  const { status, stdout, stderr } = spawnSync(execPath, [script, ...args], { cwd, encoding: "utf8", env: { ...env, ...extra } });
  return { code: status, stdout, stderr };
}
