#!/usr/bin/env node
/** The command line: the only place that knows arguments, environment and clock. */
import { Command, InvalidArgumentError } from "commander";
import { build } from "./cli/build.ts";
import { failure } from "./cli/failure.ts";
import { onInterrupt } from "./cli/interrupt.ts";
import { publicationDay } from "./cli/publication-day.ts";
import { publishLines } from "./cli/publish-lines.ts";
import { runProgram } from "./cli/run-program.ts";
import { addFilters } from "./cli/stage-command.ts";
import { summary } from "./cli/summary.ts";
import { filterTools, LEXICON_FOLDER } from "./cli/tools.ts";
import { CODE_VERSION } from "./cli/version.ts";
import { diffText } from "./diff/diff-text.ts";
import { diffReleases } from "./diff/index.ts";
import { explainRecord } from "./explain/index.ts";
import { readLines } from "./filters/read-lines.ts";
import { readLexiconFiles } from "./files/read-lexicon-files.ts";
import { loadLexicon } from "./lexicon/lexicon.ts";
import { readParts } from "./parts/read-parts.ts";
import { findingText } from "./verify/finding.ts";
import { verifyRelease } from "./verify/index.ts";

const DEFAULT_REJECT_LIMIT = 0.01;

// Two commands read articles in this thread, and are loaded when they are asked for: the tagger and its model are most of the program.

const program = new Command("parley")
  .description("Turns articles about diplomacy and defence into verified, versioned tables of meetings, agreements and statements.")
  .version(CODE_VERSION)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "parley: ")) });

program
  .command("build")
  .description("build and verify a release of articles")
  .argument("<input...>", "folders or files of .txt .md .html .json .jsonl .csv .warc, each also .gz")
  .option("--out <dir>", "folder of the releases", "output")
  .option(
    "--jobs <number>",
    'threads that read, or "auto": one per core, or one for every two when there is little to read',
    parseJobs,
    "auto" as const,
  )
  .option("--lexicon <dir>", "folder of the lexicons", LEXICON_FOLDER)
  .option("--judgements <file>", "file of judgements; by default judgements.csv in the folder of articles")
  .option("--no-cache", "read every article anew, and keep no readings under <out>/.cache")
  .option("--max-rejects <share>", "share of rejected inputs above which the exit code is 3", parseShare, DEFAULT_REJECT_LIMIT)
  .option("--json", "print the result as JSON")
  .action(async (inputs: string[], options: BuildArguments) => {
    const result = await build(inputs, {
      out: options.out,
      jobs: options.jobs,
      lexiconFolder: options.lexicon,
      judgements: options.judgements,
      cache: options.cache,
      day: publicationDay(process.env),
      signal: onInterrupt(),
    });
    const { published, rejected, rejects, unmet } = result;
    for (const line of unmet) process.stderr.write(`parley: judgement not followed: ${line}\n`);
    process.stdout.write(
      options.json ? `${JSON.stringify({ ...published, inputs: result.inputs, rejected, rejects, unmet })}\n` : summary(result, options.out),
    );
    if (rejected > options.maxRejects * result.inputs) process.exitCode = 3;
  });

program
  .command("annotate")
  .description("write the annotations of each article, before merging, as one JSON line")
  .argument("<input...>", "folders or files of articles")
  .requiredOption("--out <file>", "file to write")
  .option("--lexicon <dir>", "folder of the lexicons", LEXICON_FOLDER)
  .action(async (inputs: string[], options: { out: string; lexicon: string }) => {
    const { annotateAll } = await import("./cli/annotate.ts");
    const { annotated, rejected } = await annotateAll(inputs, options.out, options.lexicon);
    for (const { source, reason, detail } of rejected) process.stderr.write(`parley: rejected ${source}: ${reason}, ${detail}\n`);
    process.stderr.write(`parley: ${annotated} articles annotated in ${options.out}\n`);
  });

program
  .command("verify")
  .description("check a release from its files alone: checksums, schemas, keys, dates, every span of evidence")
  .argument("[dir]", "release folder", "output/latest")
  .option("--json", "print the findings as JSON")
  .action(async (dir: string, options: { json?: true }) => {
    const findings = await verifyRelease(dir);
    if (options.json) process.stdout.write(`${JSON.stringify(findings)}\n`);
    else
      process.stdout.write(
        findings.length === 0 ? `${dir} is whole: every checksum, row, key and span holds\n` : `${findings.map(findingText).join("\n")}\n`,
      );
    if (findings.length > 0) process.exitCode = 1;
  });

program
  .command("diff")
  .description("tell what changed between two releases: rows added, changed by column, merged and removed, and why")
  .argument("<old>", "release folder")
  .argument("<new>", "release folder, such as output/latest")
  .option("--json", "print the counts as JSON")
  .action(async (oldDir: string, newDir: string, options: { json?: true }) => {
    const diff = await diffReleases(oldDir, newDir);
    if (!diff.ok) throw failure(diff.fault);
    process.stdout.write(options.json ? `${JSON.stringify({ old: diff.old, new: diff.new, tables: diff.tables })}\n` : diffText(diff));
  });

program
  .command("explain")
  .description("print a record with the evidence of each cell in its sentence")
  .argument("<id>", "id of a meeting, an agreement, a statement or a document")
  .option("--in <dir>", "release folder", "output/latest")
  .action(async (id: string, options: { in: string }) => {
    const { abbreviations } = loadLexicon(readLexiconFiles(LEXICON_FOLDER));
    const explained = await explainRecord(options.in, id, abbreviations);
    if (!explained.ok) throw failure(explained.fault);
    process.stdout.write(explained.text);
  });

addFilters(
  program.command("stage").description("the stages as filters of lines, for many machines: map | sort | merge"),
  LEXICON_FOLDER,
  filterTools,
);

program
  .command("publish")
  .description("a release of what stage map has read")
  .argument("<parts>", "folder of Parquet files, as spark/read_articles.py writes it; - for lines on standard input")
  .option("--out <dir>", "folder of the releases", "output")
  .option("--lexicon <dir>", "folder of the lexicons", LEXICON_FOLDER)
  .option("--judgements <file>", "file of judgements")
  .action(async (parts: string, { out, lexicon, judgements }: { out: string; lexicon: string; judgements?: string }) => {
    const day = publicationDay(process.env);
    const lines = parts === "-" ? readLines() : readParts(parts);
    const result = await publishLines(lines, { out, lexiconFolder: lexicon, judgements, day, signal: onInterrupt() });
    process.stdout.write(summary(result, out));
  });

program
  .command("generate")
  .description("write the files of the repository that are derived from the schemas and the seeds' release")
  .argument("[dir]", "root of the repository", ".")
  .action(async (dir: string) => {
    const { generate } = await import("./cli/generate.ts");
    for (const path of await generate(dir)) process.stdout.write(`${path}\n`);
  });

interface BuildArguments {
  readonly out: string;
  readonly jobs: number | "auto";
  readonly lexicon: string;
  readonly judgements?: string;
  readonly cache: boolean;
  readonly maxRejects: number;
  readonly json?: true;
}

function parseJobs(value: string): number | "auto" {
  if (value === "auto") return value;
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InvalidArgumentError('give a whole number from 1 to 256, or "auto"');
  return jobs;
}

function parseShare(value: string): number {
  const share = Number(value);
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError("give a share from 0 to 1");
  return share;
}

await runProgram(program);
