/** A temporary input folder for one test, and what the readers make of it. */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findInputs } from "../../pipeline/files/find-inputs.ts";
import { readUnits } from "../../pipeline/files/read-units.ts";
import { ingest, SOURCE_FORMATS } from "../../pipeline/ingest/index.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";
import { isReject, type Reject } from "../../schemas/reject.ts";
import { collect } from "./collect.ts";

/** Writes `files` (path → content) into a new folder and gives its path. */
export function inputFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "parley-input-")));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Reads and ingests everything that the names lead to. */
export async function readAll(...names: readonly string[]): Promise<ReadonlyArray<RawArticle | Reject>> {
  const found = findInputs(names);
  if (!found.ok) throw new Error(found.fault);
  return (await collect(readUnits(found.value, SOURCE_FORMATS))).map((unit) => (isReject(unit) ? unit : ingest(unit)));
}

/** `source: body` or `source! reason` for each outcome, in order. */
export const summary = (outcomes: ReadonlyArray<RawArticle | Reject>): readonly string[] =>
  outcomes.map((outcome) => (isReject(outcome) ? `${outcome.source}! ${outcome.reason}` : `${outcome.source}: ${outcome.body}`));
