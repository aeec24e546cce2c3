/** `make bench-reading`, second part: the processor time and the memory of merging many drafts, in a process of its own. Fails when it takes more than it may. */
import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readLexiconFiles } from "../pipeline/files/read-lexicon-files.ts";
import { countriesIn } from "../pipeline/lexicon/lexicon.ts";
import { valuesOf } from "../pipeline/collection.ts";
import { diskSpool } from "../pipeline/disk/disk-spool.ts";
import { merge, NO_HISTORY } from "../pipeline/merge/index.ts";
import type { DocumentDrafts, MergeInputs } from "../pipeline/merge/prepared/merge-inputs.ts";
import { prepareDocument, prepareDrafts, type PreparedDocument } from "../pipeline/merge/prepared/prepared-document.ts";
import { DRAFTS_OF_DOCUMENT, generateReports } from "./generated/reports.ts";
import { machineFacts, secondsSince } from "./timing.ts";

const { values: options } = parseArgs({
  options: { drafts: { type: "string", default: "100000" }, record: { type: "boolean", default: false } },
  strict: false,
});
const RESULTS = "bench/results/merging.jsonl";
/** For 100,000 drafts. */
const MOST = { seconds: 60, megabytes: 1000 };

const countries = countriesIn(readLexiconFiles("seeds/lexicon"));
const documents = Math.ceil(Number(options.drafts) / DRAFTS_OF_DOCUMENT);
const drafts = documents * DRAFTS_OF_DOCUMENT;
const spool = diskSpool(join(mkdtempSync(join(tmpdir(), "parley-bench-")), "spool"));
const rows = spool.sorter<PreparedDocument>();
const drafted = spool.sorter<DocumentDrafts>();
const texts = spool.textShelf();
for (const { row, drafts: own } of generateReports(documents)) {
  rows.add(row.document_id, prepareDocument({ row, cells: [] }));
  const prepared = prepareDrafts(own, countries)!;
  drafted.add(row.document_id, { outline: prepared.outline, at: texts.size() });
  for (const text of prepared.texts) texts.add(text);
}
const inputs: MergeInputs = { documents: () => valuesOf(rows), drafted: () => valuesOf(drafted), drafts: texts };
const before = process.cpuUsage();
let meetings = 0;
for (const record of merge(inputs, countries, NO_HISTORY, spool)) if (record?.table === "meetings") meetings++;
const seconds = secondsSince(before);
spool.close();
// The program counts too.
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;

console.log(
  `\nmerging ${drafts} drafts of ${documents} documents into ${meetings} meetings: ${seconds.toFixed(1)} s of processor time, ${megabytes.toFixed(0)} MB at most`,
);
if (options.record) {
  appendFileSync(RESULTS, `${JSON.stringify({ ...machineFacts(), drafts, seconds: Math.round(seconds), megabytes: Math.round(megabytes) })}\n`);
}
if (seconds > MOST.seconds || megabytes > MOST.megabytes) {
  console.error(`merging takes more than ${MOST.seconds} s or ${MOST.megabytes} MB`);
  process.exitCode = 1;
}
