/** Progress of long work: a bar on a terminal, a plain line now and then elsewhere. Always on standard error. */
import { SingleBar } from "cli-progress";

export interface Progress {
  readonly advance: (done: number) => void;
  readonly stop: () => void;
}

const PLAIN_EVERY_MS = 5000;

/** Starts a progress display of `total` articles (null when not known beforehand). */
export function startProgress(label: string, total: number | null): Progress {
  return process.stderr.isTTY ? bar(label, total) : plainLines(label, total);
}

function bar(label: string, total: number | null): Progress {
  const display = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    format: `${label} [{bar}] {value}/{total} · {eta_formatted} left`,
  });
  display.start(total ?? 0, 0);
  return {
    advance: (done) => {
      if (total === null) display.setTotal(done);
      display.update(done);
    },
    stop: () => display.stop(),
  };
}

function plainLines(label: string, total: number | null): Progress {
  const begun = Date.now();
  let spoken = begun;
  return {
    advance: (done) => {
      const now = Date.now();
      if (now - spoken < PLAIN_EVERY_MS) return;
      spoken = now;
      const rate = Math.round((done / (now - begun)) * 1000);
      process.stderr.write(`${label}: ${done}${total === null ? "" : ` of ${total}`} articles, ${rate}/s\n`);
    },
    stop: () => undefined,
  };
}
