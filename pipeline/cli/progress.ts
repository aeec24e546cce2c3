/** Progress of long work: a bar on a terminal, a plain line now and then elsewhere. Always on standard error. */
import { SingleBar } from "cli-progress";

export interface Progress {
  /** Tells how many are done, and what share of the work that is where it can be known. */
  readonly advance: (done: number, share?: number | null) => void;
  readonly stop: () => void;
}

const PLAIN_EVERY_MS = 5000;

/** Starts a progress display of work on `unit`s ("articles"). */
export function startProgress(label: string, unit: string): Progress {
  return process.stderr.isTTY ? bar(label, unit) : plainLines(label, unit);
}

function bar(label: string, unit: string): Progress {
  const display = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    format: `${label} [{bar}] {value} ${unit}{pace}`,
  });
  const paceAt = paceFromFirst();
  display.start(0, 0, { pace: "" });
  return {
    advance: (done, share = null) => {
      display.setTotal(share === null ? done : Math.round(done / Math.max(share, Number.EPSILON)));
      display.update(done, { pace: paceAt(done, share, Date.now()) });
    },
    stop: () => display.stop(),
  };
}

function plainLines(label: string, unit: string): Progress {
  const paceAt = paceFromFirst();
  let spoken = Date.now();
  return {
    advance: (done, share = null) => {
      const now = Date.now();
      const paceNow = paceAt(done, share, now);
      if (now - spoken < PLAIN_EVERY_MS) return;
      spoken = now;
      process.stderr.write(`${label}: ${done} ${unit}${paceNow}\n`);
    },
    stop: () => undefined,
  };
}

/** The pace since the first was done: starting takes seconds in which nothing is, and would make it hours that are left. `now` is in milliseconds. */
export function paceFromFirst(): (done: number, share: number | null, now: number) => string {
  let first: { readonly done: number; readonly share: number; readonly at: number } | null = null;
  return (done, share, now) => {
    first ??= { done, share: share ?? 0, at: now };
    const shareSince = share === null || first.share >= 1 ? null : (share - first.share) / (1 - first.share);
    return pace(done - first.done, shareSince, now - first.at);
  };
}

/** How fast it goes, and how long it will take at that rate. */
export function pace(done: number, share: number | null, milliseconds: number): string {
  if (milliseconds === 0) return "";
  const rate = `, ${Math.round((done / milliseconds) * 1000)}/s`;
  return share === null || share <= 0 ? rate : `${rate}, ${duration((milliseconds * (1 - Math.min(share, 1))) / share)} left`;
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return hours === 0 ? `${minutes} min ${seconds % 60} s` : `${hours} h ${minutes} min`;
}
