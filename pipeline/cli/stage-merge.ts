/** `parley stage merge`: the lines of all partitions of `stage map`, in any order, become a release. */
import { version } from "node:process";
import type { Reject } from "../../schemas/reject.ts";
import type { Collector } from "../collection.ts";
import { reserve } from "../publish/index.ts";
import type { Outcome } from "../reading.ts";
import { failure } from "./failure.ts";
import { findJudgements } from "./find-judgements.ts";
import { makeRelease, type ReleaseOptions, type ReleaseResult } from "./make-release.ts";
import { TRAILER_KEY, type Trailer } from "./stage-line.ts";
import { stageLines } from "./stage-lines.ts";
import { toolsOf, type Tools } from "./tools.ts";

/** Publishes what the lines hold. Throws when a trailer is missing, the sums do not agree, or a partition was read by other code. */
export async function stageMerge(options: ReleaseOptions & { readonly judgements?: string | undefined }): Promise<ReleaseResult> {
  const judged = findJudgements([], options.judgements);
  const tools = toolsOf(options.lexiconFolder);
  const lock = await reserve(options.out);
  try {
    return await makeRelease(options, tools, judged, lock, (collector) => collect(collector, tools, options.signal));
  } finally {
    await lock.release();
  }
}

async function collect({ add }: Collector, tools: Tools, signal: AbortSignal): Promise<void> {
  const trailers = new Map<string, Trailer>();
  const seen = { accepted: 0, rejected: 0 };
  for await (const { key, value } of stageLines()) {
    signal.throwIfAborted();
    if (key === TRAILER_KEY) {
      const trailer = value as Trailer;
      if (trailers.has(trailer.partition)) throw failure(`partition ${trailer.partition} is there twice: keep one of its runs`);
      trailers.set(trailer.partition, trailer);
      continue;
    }
    if (key.startsWith("r_")) seen.rejected++;
    else seen.accepted++;
    add(value as Outcome | Reject);
  }
  checkTrailers([...trailers.values()], seen, tools);
}

function checkTrailers(trailers: readonly Trailer[], seen: { readonly accepted: number; readonly rejected: number }, tools: Tools): void {
  if (trailers.length === 0) throw failure("no trailer came in: a partition of stage map ended before it was done");
  const stranger = trailers.find(({ code, lexicon, node }) => code !== tools.codeSha256 || lexicon !== tools.lexiconSha256 || node !== version);
  if (stranger !== undefined)
    throw failure(`partition ${stranger.partition} was read by other code, lexicons or Node (${stranger.node}): read it again with this`);
  const sum = (count: "out" | "rejected"): number => trailers.reduce((total, trailer) => total + trailer[count], 0);
  if (sum("out") !== seen.accepted || sum("rejected") !== seen.rejected)
    throw failure(
      `the trailers count ${sum("out")} accepted and ${sum("rejected")} rejected articles, ${seen.accepted} and ${seen.rejected} came in: lines are lost or doubled`,
    );
}
