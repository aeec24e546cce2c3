/** `make bench`, second part: the processor time and the memory of merging many drafts, in a process of its own. Fails when it takes more than it may. */
import { appendFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { readLexiconFiles } from "../pipeline/files/read-lexicon-files.ts";
import { indexCountries } from "../pipeline/lexicon/country-index.ts";
import { rowsOf } from "../pipeline/lexicon/lexicon.ts";
import { merge } from "../pipeline/merge/index.ts";
import { DRAFTS_OF_DOCUMENT, generateReports } from "./generated/reports.ts";

const { values: options } = parseArgs({
  options: { drafts: { type: "string", default: "100000" }, record: { type: "boolean", default: false } },
  strict: false,
});
const RESULTS = "bench/results/merging.jsonl";
/** For 100,000 drafts. */
const MOST = { seconds: 60, megabytes: 1000 };

const countries = indexCountries(rowsOf(readLexiconFiles("seeds/lexicon"), "countries"));
const { documents, drafts } = generateReports(Math.ceil(Number(options.drafts) / DRAFTS_OF_DOCUMENT));
const before = process.cpuUsage();
const { rows } = merge(documents, drafts, countries);
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
// The drafts themselves and the program count too.
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;

console.log(
  `\nmerging ${drafts.length} drafts of ${documents.length} documents into ${rows.meetings.length} meetings: ${seconds.toFixed(1)} s of processor time, ${megabytes.toFixed(0)} MB at most`,
);
if (options.record) {
  const facts = { day: new Date().toISOString().slice(0, 10), cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
  appendFileSync(RESULTS, `${JSON.stringify({ ...facts, drafts: drafts.length, seconds: Math.round(seconds), megabytes: Math.round(megabytes) })}\n`);
}
if (seconds > MOST.seconds || megabytes > MOST.megabytes) {
  console.error(`merging takes more than ${MOST.seconds} s or ${MOST.megabytes} MB`);
  process.exitCode = 1;
}
