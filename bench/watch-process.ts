/** Runs a program and tells what it took: the time, the processor time and the memory of all its threads. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Taken {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** The most that was resident at once. */
  readonly megabytes: number;
}

/** How often the system is asked; what happens in between is seen all the same, for it keeps sums and peaks. */
const EVERY_MS = 50;
/** The system counts processor time in hundredths of a second. */
const TICKS = 100;

/** Runs Node with `args`, and with `variables` in its environment; throws with what it wrote to standard error when it fails. Needs `/proc`. */
export async function watchProcess(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Taken> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ...variables } });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  let [ticks, kilobytes] = [0, 0];
  const look = (): void => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]!.split(" ");
      ticks = Math.max(ticks, Number(fields[11]) + Number(fields[12]));
      kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0));
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`it ended with ${code}: ${said}`);
  return { seconds: (performance.now() - begun) / 1000, processorSeconds: ticks / TICKS, megabytes: (kilobytes * 1024) / 1e6 };
}
