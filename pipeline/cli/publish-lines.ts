/** `parley publish`: the lines of all partitions of `stage map`, in any order, become a release. */
import { collectLines } from "../filters/collect-lines.ts";
import type { Line } from "../filters/line.ts";
import { reserve } from "../publish/index.ts";
import { findJudgements } from "./find-judgements.ts";
import { makeRelease, type ReleaseOptions, type ReleaseResult } from "./make-release.ts";
import { toolsOf } from "./tools.ts";

/** Publishes what the lines hold. Throws when a trailer is missing, the sums do not agree, or a partition was read by other code. */
export async function publishLines(
  lines: AsyncIterable<Line>,
  options: ReleaseOptions & { readonly judgements?: string | undefined },
): Promise<ReleaseResult> {
  const judged = findJudgements([], options.judgements);
  const tools = toolsOf(options.lexiconFolder);
  const own = { code: tools.codeSha256, lexicon: tools.lexiconSha256 };
  const lock = await reserve(options.out);
  try {
    return await makeRelease(options, tools, judged, lock, (collector) => collectLines(lines, collector, own, options.signal));
  } finally {
    await lock.release();
  }
}
