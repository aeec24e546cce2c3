/** The filters of `parley stage`: each reads lines to the end, and ends with a trailer. */
import { version } from "node:process";
import { isReject, type Reject } from "../../schemas/reject.ts";
import type { InputUnit } from "../../schemas/input-unit.ts";
import type { PreparedOutcome } from "../readers/prepared-outcome.ts";
import { processUnits } from "../workers/process-units.ts";
import type { FilterTools } from "./filter-tools.ts";
import { givenUnits, unitValue, type Counts } from "./given-units.ts";
import { keyOf, lineText, outcomeLines, TRAILER_KEY, type OutcomeLines, type Trailer } from "./line.ts";
import { readLines } from "./read-lines.ts";
import { writeLine } from "./write-line.ts";

/** Cuts files into their records: a line for each, with the bytes it has in the file, so that a cluster can spread them. */
export async function split(tools: FilterTools, partition: string): Promise<void> {
  await filter("split", tools, partition, async function* (units) {
    for await (const unit of units) {
      if (isReject(unit)) yield outcomeLines(unit);
      else yield { lines: [lineText({ key: `u_${keyOf(unit.source)}`, value: unitValue(unit) })], accepted: true };
    }
  });
}

/** Reads the article of each input in `jobs` threads, and prepares it for the merge; of what is accepted a second line says by what it is compared with others. */
export async function map(tools: FilterTools, partition: string, jobs: number): Promise<void> {
  await filter("map", tools, partition, async function* (units) {
    for await (const outcome of processUnits<PreparedOutcome>(units, { ...tools.thread, jobs })) yield outcomeLines(outcome);
  });
}

type ToLines = (units: AsyncIterable<InputUnit | Reject>) => AsyncIterable<OutcomeLines>;

async function filter(stage: string, { code, lexicon }: FilterTools, partition: string, toLines: ToLines): Promise<void> {
  const counts: Counts = { in: 0, files: 0, out: 0, rejected: 0 };
  for await (const { lines, accepted } of toLines(givenUnits(readLines(), counts, writeLine))) {
    if (accepted) counts.out++;
    else counts.rejected++;
    for (const line of lines) await writeLine(line);
  }
  await writeLine(lineText({ key: TRAILER_KEY, value: { stage, partition, ...counts, code, lexicon, node: version } satisfies Trailer }));
}
