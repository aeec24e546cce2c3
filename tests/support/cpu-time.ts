/** Processor time of this process in milliseconds: unlike the clock it does not run while a busy machine serves others. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
