/** `parley stage map`: a filter from paths to what was read from them, for runs on many machines. */
import { once } from "node:events";
import { stdout, version } from "node:process";
import { isReject } from "../../schemas/reject.ts";
import { readUnits } from "../files/read-units.ts";
import { SOURCE_FORMATS } from "../ingest/index.ts";
import { prepareReader } from "../reader.ts";
import { outcomeLine, trailerLine } from "./stage-line.ts";
import { stageLines } from "./stage-lines.ts";
import { toolsOf } from "./tools.ts";

/** Reads lines whose JSON names a `folder` and the `path` of a file in it, and writes a line for each article, and a trailer. */
export async function stageMap(lexiconFolder: string, partition: string): Promise<void> {
  const { codeSha256: code, lexiconSha256: lexicon } = toolsOf(lexiconFolder);
  const read = prepareReader({ lexiconFolder, cacheFolder: null });
  const counts = { in: 0, out: 0, rejected: 0 };
  for await (const { key, value } of stageLines()) {
    counts.in++;
    const { folder, path } = value as { readonly folder?: unknown; readonly path?: unknown };
    if (typeof folder !== "string" || typeof path !== "string") throw new Error(`the line ${key} names no folder and path`);
    const root = { folder, label: "", paths: [{ path, isFolder: false }] };
    for await (const unit of readUnits({ roots: [root] }, SOURCE_FORMATS)) {
      const { line, accepted } = outcomeLine(isReject(unit) ? unit : read(unit));
      if (accepted) counts.out++;
      else counts.rejected++;
      await write(line);
    }
  }
  await write(trailerLine({ stage: "map", partition, ...counts, code, lexicon, node: version }));
}

/** No faster than the next filter takes it. */
async function write(line: string): Promise<void> {
  if (!stdout.write(line)) await once(stdout, "drain");
}
