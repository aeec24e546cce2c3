/** `parley stage merge`: the lines of all partitions of `stage map` in, sorted by key or not; the records that they become out. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pid, version } from "node:process";
import { setImmediate } from "node:timers/promises";
import { collector } from "../collection.ts";
import { buildDataset } from "../dataset.ts";
import { diskSpool } from "../disk/disk-spool.ts";
import { nestedRecords } from "../nested-records.ts";
import { readLine } from "../rows/row-line.ts";
import { inSteps } from "../steps.ts";
import { collectLines } from "./collect-lines.ts";
import type { FilterTools } from "./filter-tools.ts";
import { keyOf, lineText, TRAILER_KEY, type Trailer } from "./line.ts";
import { readLines } from "./read-lines.ts";
import { writeLine } from "./write-line.ts";

/** Records that are written before a signal is heard. */
const TURN_RECORDS = 256;

/** Writes a line for each record, in the order of their ids, which are those of a first build; then one for each reject, and the trailer. Throws as `collectLines` does, before the first record. */
export async function merge({ countries, code, lexicon }: FilterTools, partition: string, signal: AbortSignal): Promise<void> {
  const spool = diskSpool(join(tmpdir(), `parley-merge-${pid}`));
  const counts = { in: 0, files: 0, out: 0, rejected: 0 };
  try {
    const collected = collector(spool);
    await collectLines(readLines(), collected, { code, lexicon }, signal);
    counts.in = collected.count();
    const { tables } = await inSteps(buildDataset(collected.finish(), countries(), spool), signal);
    for (const { id, record } of nestedRecords(tables, spool)) {
      await writeLine(lineText({ key: id, value: record }));
      if (++counts.out % TURN_RECORDS > 0) continue;
      await setImmediate();
      signal.throwIfAborted();
    }
    for (const line of tables.rejects()) {
      const row = readLine("rejects", line);
      counts.rejected++;
      await writeLine(lineText({ key: `r_${keyOf(String(row["source"]))}`, value: { table: "rejects", row } }));
    }
  } finally {
    spool.close();
  }
  await writeLine(lineText({ key: TRAILER_KEY, value: { stage: "merge", partition, ...counts, code, lexicon, node: version } satisfies Trailer }));
}
