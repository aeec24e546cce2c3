/** Gathers what the lines of all partitions of `stage map` hold. */
import type { Reject } from "../../schemas/reject.ts";
import type { Collector } from "../collection.ts";
import type { Contender } from "../merge/duplicates/contender.ts";
import type { PreparedOutcome } from "../readers/prepared-outcome.ts";
import { CONTENDER, type Line } from "./line.ts";
import { trailerCheck, type Versions } from "./trailers.ts";

/** Adds the articles of all lines, which may come in any order. Throws when a trailer is missing, the sums do not agree, or a partition was read by others than `own`. */
export async function collectLines(
  lines: AsyncIterable<Line>,
  { add, addContender, setCompared }: Collector,
  own: Versions,
  signal: AbortSignal,
): Promise<void> {
  const { note, finish } = trailerCheck(own);
  for await (const line of lines) {
    signal.throwIfAborted();
    const holds = note(line);
    if (holds === "article") add(line.value as PreparedOutcome | Reject);
    else if (holds === "contender") addContender(line.key.slice(CONTENDER.length), line.value as Contender);
  }
  signal.throwIfAborted();
  if (finish().isCompared) setCompared();
}
