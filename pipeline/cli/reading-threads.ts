/** How many threads read. */

/** A thread that reads takes as long as for some two hundred articles of 4 KB to start and to have its functions compiled, in threads of the engine's own. */
const WARM_BYTES = 2 ** 20;

/**
 * One for each core. Where each would have read its share by the time it is warm, one for every two cores: the others have enough to do
 * with compiling for them, so that it takes about as long by the clock, and less work in all. `bytes` are those of the input; null where they are not known.
 */
export function readingThreads(cores: number, bytes: number | null): number {
  return bytes !== null && bytes < cores * WARM_BYTES ? Math.ceil(cores / 2) : cores;
}
