/** `make bench-reading`: articles and megabytes a second on one core, of the whole and of its layers, beside other packages on the same articles in the same run. */
import { appendFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import * as chrono from "chrono-node";
import nlp from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { isReject } from "../schemas/reject.ts";
import type { Document } from "../schemas/document.ts";
import type { InputUnit } from "../schemas/input-unit.ts";
import { annotate } from "../pipeline/annotate.ts";
import { clean } from "../pipeline/clean/index.ts";
import { findDates } from "../pipeline/dates/find-dates.ts";
import { analyse } from "../pipeline/extract/analyse.ts";
import { findAttributions } from "../pipeline/extract/attributions/index.ts";
import { chunkSentence } from "../pipeline/extract/chunks/index.ts";
import { findMentions } from "../pipeline/extract/mentions/index.ts";
import { findMeetings } from "../pipeline/extract/meetings/find-meetings.ts";
import { ingest } from "../pipeline/ingest/index.ts";
import { splitSentences } from "../pipeline/text/sentences.ts";
import { tokenize } from "../pipeline/text/tokens.ts";
import { generateArticles } from "./generated/articles.ts";
import { createReader, unitOf } from "./reader.ts";
import { machineFacts, speedOf } from "./timing.ts";

const { values: options } = parseArgs({
  options: { articles: { type: "string", default: "600" }, record: { type: "boolean", default: false }, own: { type: "boolean", default: false } },
});
const RESULTS = "bench/results/speed.jsonl";
const count = Number(options.articles);
/** The slow ones read a share of the articles. */
const FEW = Math.max(20, Math.round(count / 10));
const { lexicon, tagger } = createReader();
const articles = [...generateArticles(count)];
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / count;

interface Timing {
  readonly name: string;
  readonly perSecond: number;
  readonly megabytes: number;
}

function time<T>(name: string, inputs: readonly T[], run: (input: T) => unknown): Timing {
  const speed = speedOf(inputs, run);
  return { name, perSecond: speed, megabytes: (speed * bytes) / 1e6 };
}

function documentOf(unit: InputUnit): Document {
  const raw = ingest(unit);
  const document = isReject(raw) ? raw : clean(raw, lexicon);
  if (isReject(document)) throw new Error(document.detail);
  return document;
}

const units = articles.map(unitOf);
const whole = time("annotate", units, (unit) => annotate(unit, lexicon, tagger));
const documents = units.map(documentOf);
const analyses = documents.map((document) => analyse(document, lexicon, tagger));
const chunksOf = (analysis: (typeof analyses)[number]) => analysis.sentences.map((sentence) => chunkSentence(analysis, sentence));
const chunked = analyses.map((analysis) => ({ analysis, chunks: chunksOf(analysis) }));

const layers = [
  time("  ingest and clean", units, documentOf),
  time("  tokens and sentences", documents, ({ row }) => splitSentences(tokenize(row.text, lexicon.abbreviations))),
  time("  tags", analyses, ({ tokens }) => tagger.tag(tokens)),
  time("  dates", analyses, ({ tokens, sentences, document }) => findDates(tokens, sentences, lexicon.dates, { published: document.row.published })),
  time("  mentions", analyses, (analysis) => findMentions({ ...analysis, issuer: null })),
  time("  noun and verb groups", analyses, chunksOf),
  time("  attributions", analyses, findAttributions),
  time("  meetings", chunked, ({ analysis, chunks }) => findMeetings(analysis, chunks)),
];

const wink = winkNLP(winkModel, ["sbd", "pos"]);
const few = articles.slice(0, FEW);
const peers = options.own
  ? []
  : [
      time("compromise .quotations() and .people()", few, ({ text }) => {
        const read = nlp(text);
        return [read.quotations().out("array"), read.people().out("array")];
      }),
      time("wink-nlp tags alone", articles, ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos)),
      time("chrono-node dates alone", few, ({ text, published }) => chrono.parse(text, new Date(`${published}T12:00:00Z`))),
    ];

console.log(`${count} generated articles of ${(bytes / 1000).toFixed(1)} KB, one core, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}\n`);
for (const { name, perSecond, megabytes } of [whole, ...layers, ...peers])
  console.log(`${name.padEnd(42)} ${perSecond.toFixed(0).padStart(7)} articles/s ${megabytes.toFixed(2).padStart(8)} MB/s`);
const compromise = peers[0];
const ratio = compromise === undefined ? null : whole.perSecond / compromise.perSecond;
if (ratio !== null) console.log(`\nannotate is ${ratio.toFixed(1)} times as fast as compromise`);

if (options.record) {
  const figures = Object.fromEntries([whole, ...layers, ...peers].map(({ name, perSecond }) => [name.trim(), Math.round(perSecond)]));
  appendFileSync(
    RESULTS,
    `${JSON.stringify({ ...machineFacts(), articles: count, kilobytes: bytes / 1000, articlesPerSecond: figures, ratioToCompromise: ratio })}\n`,
  );
}
