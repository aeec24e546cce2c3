/** What each stage of a build takes, one after the other in this thread, on the disk as a build does it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isReject } from "../schemas/reject.ts";
import { clean } from "../pipeline/clean/index.ts";
import { collector } from "../pipeline/collection.ts";
import { buildDataset } from "../pipeline/dataset.ts";
import { diskSpool } from "../pipeline/disk/disk-spool.ts";
import { NO_JUDGEMENTS } from "../pipeline/export/release-facts.ts";
import { rowSources } from "../pipeline/export/row-batches.ts";
import { extract } from "../pipeline/extract/index.ts";
import { ingest } from "../pipeline/ingest/index.ts";
import { prepareOutcome } from "../pipeline/readers/prepared-outcome.ts";
import { publish } from "../pipeline/publish/index.ts";
import { readUnit } from "../pipeline/readers/reading.ts";
import { finished } from "../pipeline/steps.ts";
import { verifyRelease } from "../pipeline/verify/index.ts";
import type { InputUnit } from "../schemas/input-unit.ts";
import type { Reader } from "./reader.ts";
import { secondsSince, speedOf } from "./timing.ts";

/** Articles a second of processor time, by stage. */
export type StageSpeeds = Readonly<Record<"ingest and clean" | "extract" | "prepare" | "collect" | "merge" | "export" | "verify", number>>;

/** Measures all stages on `units`; the first two on the first `few` of them. */
export async function measureStages(units: readonly InputUnit[], few: number, { lexicon, tagger }: Reader): Promise<StageSpeeds> {
  const documentOf = (unit: InputUnit) => {
    const article = ingest(unit);
    const document = isReject(article) ? article : clean(article, lexicon);
    if (isReject(document)) throw new Error(document.detail);
    return document;
  };
  const first = units.slice(0, few);
  const cleaning = speedOf(first, documentOf);
  const extracting = speedOf(first.map(documentOf), (document) => (document.row.in_scope ? [...extract(document, lexicon, tagger)] : []));
  const out = mkdtempSync(join(tmpdir(), "parley-bench-"));
  const spool = diskSpool(join(out, "spool"));
  try {
    const collected = collector(spool);
    let [preparing, collecting] = [0, 0];
    for (const unit of units) {
      const outcome = readUnit(unit, lexicon, tagger);
      const started = process.cpuUsage();
      const prepared = prepareOutcome(outcome, lexicon.countries);
      preparing += secondsSince(started);
      collecting += took(() => collected.add(prepared));
    }
    const collection = collected.finish();
    let started = process.cpuUsage();
    const { tables, identities, mergedInto } = finished(buildDataset(collection, lexicon.countries, spool));
    const merging = secondsSince(started);
    const { inputs, furniture } = collection;
    const build = { inputs, furniture, codeVersion: "0", codeSha256: "0", lexiconSha256: "0", judgements: NO_JUDGEMENTS };
    started = process.cpuUsage();
    const { dir } = await publish(join(out, "release"), { tables: rowSources(tables), build, day: "2000-01-01", identities, mergedInto });
    const publishing = secondsSince(started);
    started = process.cpuUsage();
    await verifyRelease(dir);
    const verifying = secondsSince(started);
    const count = units.length;
    return {
      "ingest and clean": cleaning,
      extract: extracting,
      prepare: count / preparing,
      collect: count / collecting,
      merge: count / merging,
      export: count / (publishing - verifying),
      verify: count / verifying,
    };
  } finally {
    spool.close();
    rmSync(out, { recursive: true });
  }
}

/** Seconds of processor time. */
function took(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return secondsSince(before);
}
