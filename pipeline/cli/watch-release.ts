/** Shows how the writing and verifying of a release goes on, and stops it when the run is interrupted. */
import type { Watch } from "../release/watch.ts";
import { startProgress, type Progress } from "./progress.ts";

/** A watch over tables of about `rows` rows. */
export function watchRelease(rows: number, signal: AbortSignal): { readonly watch: Watch; readonly stop: () => void } {
  let shown: { readonly work: string; readonly progress: Progress } | null = null;
  let done = 0;
  const watch: Watch = (work, count) => {
    signal.throwIfAborted();
    if (shown?.work !== work) {
      shown?.progress.stop();
      shown = { work, progress: startProgress(work, "rows") };
      done = 0;
    }
    done += count;
    shown.progress.advance(done, done / rows);
  };
  return { watch, stop: () => shown?.progress.stop() };
}
