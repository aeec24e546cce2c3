/** Processor time of this process in milliseconds: unlike the clock it does not run while a busy machine serves others. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The least processor time of three runs, in milliseconds: collecting what other tests have left is no work of theirs. */
export function leastCpuTime(run: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const started = cpuTime();
    run();
    return cpuTime() - started;
  });
  return Math.min(...runs);
}
