/** The whole build of generated articles in all formats, verified, in a process of its own. */
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "./reader.ts";
import { round } from "./timing.ts";
import { watchProcess } from "./watch-process.ts";

/** As the Makefile runs it. */
const PARLEY = ["--max-old-space-size=4096", "--max-semi-space-size=16", "build/parley/cli.js", "build"];
const ALLOCATOR = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "262144", MALLOC_TRIM_THRESHOLD_: "1048576" };

type Generate = (count: number) => Iterable<Article>;
/** What a build took; seconds are those of the clock, `peakMegabytes` is of all its threads, `bytesPerArticle` is of the tables by format. */
export type Build = Awaited<ReturnType<typeof measureBuild>>;

/** Measures builds of several sizes, and prints each. */
export async function measureBuilds(what: string, sizes: readonly number[], jobs: string, generate: Generate): Promise<readonly Build[]> {
  const builds: Build[] = [];
  if (sizes.length > 0) console.log(`\nthe whole build of ${what}, by the clock:`);
  for (const size of sizes) {
    const build = await measureBuild(size, jobs, generate);
    builds.push(build);
    const { articlesPerSecond, megabytesPerSecond, processorMillisecondsPerArticle, peakMegabytes, bytesPerArticle } = build;
    const written = Object.entries(bytesPerArticle).map(([format, bytes]) => `${format} ${(bytes / 1000).toFixed(1)}`);
    console.log(
      `${String(size).padStart(9)} articles: ${articlesPerSecond} a second, ${megabytesPerSecond} MB/s, ${processorMillisecondsPerArticle} ms of processor each, ${peakMegabytes} MB at most; KB an article: ${written.join(", ")}`,
    );
  }
  return builds;
}

async function measureBuild(articles: number, jobs: string, generate: Generate) {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    const input = join(folder, "articles.jsonl");
    const bytes = writeArticles(input, generate(articles));
    const taken = await watchProcess([...PARLEY, input, "--out", join(folder, "out"), "--jobs", jobs, "--no-cache"], ALLOCATOR);
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

/** Writes distinct articles to a file, one at a time; gives its bytes. */
function writeArticles(path: string, articles: Iterable<Article>): number {
  const file = openSync(path, "wx");
  let bytes = 0;
  for (const article of articles) bytes += writeSync(file, `${JSON.stringify(article)}\n`);
  closeSync(file);
  return bytes;
}

/** The bytes of the tables of the last release, by format. */
function tableBytes(out: string): Readonly<Record<string, number>> {
  const latest = join(out, "latest");
  const bytesIn = (folder: string): number => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return Object.fromEntries(["csv", "excel", "arrow", "parquet"].map((format) => [format, bytesIn(join(latest, format))]));
}
