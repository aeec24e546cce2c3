/** `make bench`: each stage and the whole build in all formats, beside other packages in the same run, and how its cost grows with the corpus. */
import { appendFileSync, closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateArticles } from "./generated/articles.ts";
import { measurePeers } from "./peers.ts";
import { createReader, unitOf } from "./reader.ts";
import { measureStages } from "./stages.ts";
import { machineFacts } from "./timing.ts";
import { watchProcess } from "./watch-process.ts";

const { values: options } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000" },
    jobs: { type: "string", default: "auto" },
    record: { type: "boolean", default: false },
    own: { type: "boolean", default: false },
  },
});
const RESULTS = "bench/results/build.jsonl";
/** As the Makefile runs it. */
const PARLEY = ["--max-old-space-size=4096", "--max-semi-space-size=16", "build/parley/cli.js", "build"];
const ALLOCATOR = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "262144", MALLOC_TRIM_THRESHOLD_: "1048576" };
const sizes = options.articles.split(",").map(Number);
/** Enough to measure the stages that read one article at a time, and the slow peers. */
const FEW = 200;
const SLOW = 40;
const STAGED = 500;

const round = (value: number): number => Number(value.toPrecision(4));

/** Writes `count` distinct articles to a file, one at a time; gives its bytes. */
function writeArticles(path: string, count: number): number {
  const file = openSync(path, "wx");
  let bytes = 0;
  for (const article of generateArticles(count)) bytes += writeSync(file, `${JSON.stringify(article)}\n`);
  closeSync(file);
  return bytes;
}

/** The bytes of the tables of the last release, by format. */
function tableBytes(out: string): Readonly<Record<string, number>> {
  const latest = join(out, "latest");
  const bytesIn = (folder: string): number => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return Object.fromEntries(["csv", "excel", "arrow", "parquet"].map((format) => [format, bytesIn(join(latest, format))]));
}

async function measureBuild(articles: number) {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    const input = join(folder, "articles.jsonl");
    const bytes = writeArticles(input, articles);
    const taken = await watchProcess([...PARLEY, input, "--out", join(folder, "out"), "--jobs", options.jobs, "--no-cache"], ALLOCATOR);
    const output = Object.entries(tableBytes(join(folder, "out"))).map(([format, size]) => [format, Math.round(size / articles)] as const);
    return {
      articles,
      articlesPerSecond: round(articles / taken.seconds),
      megabytesPerSecond: round(bytes / 1e6 / taken.seconds),
      processorMillisecondsPerArticle: round((taken.processorSeconds * 1000) / articles),
      peakMegabytes: Math.round(taken.megabytes),
      bytesPerArticle: Object.fromEntries(output),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const facts = machineFacts();
console.log(`generated articles, all different; ${facts.cores} cores, ${facts.cpu ?? "unknown"}, Node ${facts.node}\n`);

const articles = [...generateArticles(STAGED)];
const kilobytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / STAGED / 1000;
const speed = (name: string, perSecond: number): void =>
  console.log(`${name.padEnd(44)} ${perSecond.toFixed(0).padStart(7)} articles/s ${((perSecond * kilobytes) / 1000).toFixed(2).padStart(8)} MB/s`);
console.log("of one core, by processor time:");
const stages = await measureStages(articles.map(unitOf), FEW, createReader());
for (const [name, perSecond] of Object.entries(stages)) speed(name, perSecond);
const all = 1 / Object.values(stages).reduce((sum, perSecond) => sum + 1 / perSecond, 0);
speed("all stages", all);
const peers = options.own ? null : measurePeers(articles.slice(0, FEW), SLOW);
if (peers !== null) {
  speed("wink-nlp: tags alone", peers.wink);
  speed("compromise and chrono-node: the same tasks", peers.compromise);
  speed("chrono-node: dates alone", peers.chrono);
  console.log(`\nall stages: ${(all / peers.compromise).toFixed(1)} times compromise, ${(all / peers.wink).toFixed(2)} of wink-nlp's tags alone`);
}

console.log("\nthe whole build, by the clock:");
const builds: Awaited<ReturnType<typeof measureBuild>>[] = [];
for (const size of sizes) {
  const build = await measureBuild(size);
  builds.push(build);
  const { articlesPerSecond, megabytesPerSecond, processorMillisecondsPerArticle, peakMegabytes, bytesPerArticle } = build;
  const written = Object.entries(bytesPerArticle).map(([format, bytes]) => `${format} ${(bytes / 1000).toFixed(1)}`);
  console.log(
    `${String(size).padStart(9)} articles: ${articlesPerSecond} a second, ${megabytesPerSecond} MB/s, ${processorMillisecondsPerArticle} ms of processor each, ${peakMegabytes} MB at most; KB an article: ${written.join(", ")}`,
  );
}

const [least, most] = [builds[0], builds.at(-1)];
/** What the largest build takes beside the smallest, in which starting weighs most. */
const growth =
  least === undefined || most === undefined || least === most
    ? null
    : {
        articles: most.articles / least.articles,
        processorTimePerArticle: round(most.processorMillisecondsPerArticle / least.processorMillisecondsPerArticle),
        peakMemory: round(most.peakMegabytes / least.peakMegabytes),
      };
if (growth !== null)
  console.log(
    `\n${growth.articles} times the articles: ${growth.processorTimePerArticle} times the processor time of each, ${growth.peakMemory} times the memory`,
  );

if (options.record) {
  const rounded = (speeds: object) => Object.fromEntries(Object.entries(speeds).map(([name, value]) => [name, round(value as number)]));
  const line = { ...facts, kilobytes: round(kilobytes), stages: rounded({ ...stages, all }), peers: peers && rounded(peers), builds, growth };
  appendFileSync(RESULTS, `${JSON.stringify(line)}\n`);
}
