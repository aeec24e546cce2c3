/** How fast something reads, by the time of the processor, collecting garbage included: what else runs on the machine does not count. */
import { cpus } from "node:os";

/** Code that runs often is compiled, a large program over half a minute: reading goes on, slice by slice, until it gets no faster. */
const WARM_UP = { slice: 4, atMost: 60 };
/** A slice that is faster by less than this share is no faster. */
const GAIN = 0.03;
/** One slow slice may be chance. */
const PATIENCE = 3;

/** Inputs a second of processor time, by the same rule for whatever is measured. */
export function speedOf<T>(inputs: readonly T[], run: (input: T) => unknown): number {
  const started = process.cpuUsage();
  let at = 0;
  let best = 0;
  for (let slow = 0; slow < PATIENCE && secondsSince(started) < WARM_UP.atMost;) {
    const before = process.cpuUsage();
    let count = 0;
    for (; secondsSince(before) < WARM_UP.slice; count++) run(inputs[at++ % inputs.length]!);
    const rate = count / secondsSince(before);
    slow = rate > best * (1 + GAIN) ? 0 : slow + 1;
    best = Math.max(best, rate);
  }
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

/** Four digits, more than any of these figures is worth. */
export const round = (value: number): number => Number(value.toPrecision(4));
