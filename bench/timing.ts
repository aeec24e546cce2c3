/** How fast something reads, by the time of the processor, collecting garbage included: what else runs on the machine does not count. */
import { cpus } from "node:os";

/** Seconds of processor time before measuring, the same for all: code that runs often is compiled. */
const WARM_UP = 8;

/** Inputs a second of processor time. */
export function speedOf<T>(inputs: readonly T[], run: (input: T) => unknown): number {
  const started = process.cpuUsage();
  for (let at = 0; secondsSince(started) < WARM_UP; at = (at + 1) % inputs.length) run(inputs[at]!);
  const before = process.cpuUsage();
  for (const input of inputs) run(input);
  return inputs.length / secondsSince(before);
}

/** Seconds of processor time of this process since `before`. */
export function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What a result depends on besides the code. */
export const machineFacts = () => ({
  day: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  node: process.version,
});
