/** `make bench`: each stage and the whole build in all formats, beside other packages in the same run, and how its cost grows with the corpus. */
import { appendFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { generateArticles } from "./generated/articles.ts";
import { generateNews, ONE_IN } from "./generated/news.ts";
import { measurePeers } from "./peers.ts";
import { createReader, unitOf, type Article } from "./reader.ts";
import { measureStages } from "./stages.ts";
import { machineFacts, round } from "./timing.ts";
import { measureBuilds } from "./whole-builds.ts";

const { values: options } = parseArgs({
  options: {
    /** Sizes of builds of articles on relations between states, and of news of all fields. */
    articles: { type: "string", default: "1000,10000" },
    news: { type: "string", default: "10000" },
    jobs: { type: "string", default: "auto" },
    record: { type: "boolean", default: false },
    own: { type: "boolean", default: false },
  },
});
const RESULTS = "bench/results/build.jsonl";
const sizesOf = (given: string): readonly number[] =>
  given
    .split(",")
    .filter((size) => size !== "")
    .map(Number);
/** Enough to measure the stages that read one article at a time, and the slow peers. */
const FEW = 200;
const SLOW = 40;
const STAGED = 500;
const DIPLOMACY = "articles on relations between states";
const NEWS = `news, of which one article in ${ONE_IN} is on relations between states`;

/** Prints articles a second of one core, by stages and beside the peers. */
async function measureSpeeds(what: string, articles: readonly Article[]) {
  const kilobytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / articles.length / 1000;
  const speed = (name: string, perSecond: number): void =>
    console.log(`${name.padEnd(44)} ${perSecond.toFixed(0).padStart(7)} articles/s ${((perSecond * kilobytes) / 1000).toFixed(2).padStart(8)} MB/s`);
  console.log(`\n${what}; of one core, by processor time:`);
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
  return { kilobytes: round(kilobytes), stages: rounded({ ...stages, all }), peers: peers && rounded(peers) };
}

const rounded = (speeds: object) => Object.fromEntries(Object.entries(speeds).map(([name, value]) => [name, round(value as number)]));

const facts = machineFacts();
console.log(`generated articles, all different; ${facts.cores} cores, ${facts.cpu ?? "unknown"}, Node ${facts.node}`);
// News second, in a process that has compiled what it needs by then; other articles than the first.
const speeds = await measureSpeeds(DIPLOMACY, [...generateArticles(STAGED)]);
const newsSpeeds = await measureSpeeds(NEWS, [...generateNews(STAGED, STAGED * ONE_IN)]);
const builds = await measureBuilds(DIPLOMACY, sizesOf(options.articles), options.jobs, generateArticles);
const newsBuilds = await measureBuilds(NEWS, sizesOf(options.news), options.jobs, generateNews);

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

if (options.record)
  appendFileSync(RESULTS, `${JSON.stringify({ ...facts, ...speeds, builds, growth, news: { ...newsSpeeds, builds: newsBuilds } })}\n`);
