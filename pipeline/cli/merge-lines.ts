/** `parley stage merge` and `parley publish`: the lines of all partitions of `stage map`, in any order, become a release. */
import type { Reject } from "../../schemas/reject.ts";
import type { Collector } from "../collection.ts";
import { CONTENDER, type Line } from "../filters/line.ts";
import { trailerCheck } from "../filters/trailers.ts";
import type { Contender } from "../merge/duplicates/contender.ts";
import { reserve } from "../publish/index.ts";
import type { PreparedOutcome } from "../readers/prepared-outcome.ts";
import { findJudgements } from "./find-judgements.ts";
import { makeRelease, type ReleaseOptions, type ReleaseResult } from "./make-release.ts";
import { toolsOf, type Tools } from "./tools.ts";

/** Publishes what the lines hold. Throws when a trailer is missing, the sums do not agree, or a partition was read by other code. */
export async function mergeLines(
  lines: AsyncIterable<Line>,
  options: ReleaseOptions & { readonly judgements?: string | undefined },
): Promise<ReleaseResult> {
  const judged = findJudgements([], options.judgements);
  const tools = toolsOf(options.lexiconFolder);
  const lock = await reserve(options.out);
  try {
    return await makeRelease(options, tools, judged, lock, (collector) => collect(lines, collector, tools, options.signal));
  } finally {
    await lock.release();
  }
}

async function collect(lines: AsyncIterable<Line>, { add, addContender, setCompared }: Collector, tools: Tools, signal: AbortSignal): Promise<void> {
  const { note, finish } = trailerCheck({ code: tools.codeSha256, lexicon: tools.lexiconSha256 });
  for await (const line of lines) {
    signal.throwIfAborted();
    const holds = note(line);
    if (holds === "article") add(line.value as PreparedOutcome | Reject);
    else if (holds === "contender") addContender(line.key.slice(CONTENDER.length), line.value as Contender);
  }
  if (finish().isCompared) setCompared();
}
