/** `parley stage compare`: lines that are sorted by key in, what those of one key have to say to others out. */
import { version } from "node:process";
import { ROUNDS, type RoundName } from "../merge/duplicates/rounds.ts";
import type { FilterTools } from "./filter-tools.ts";
import { lineText, TRAILER_KEY, type Trailer } from "./line.ts";
import { readLines } from "./read-lines.ts";
import { writeLine } from "./write-line.ts";

/** Lets the lines of each key meet in one round. Trailers of the filters before are passed on as they are. */
export async function compare(name: RoundName, { code, lexicon }: FilterTools, partition: string): Promise<void> {
  const { keep, meet } = ROUNDS[name];
  const counts = { in: 0, files: 0, out: 0, rejected: 0 };
  let key = "";
  let kept: unknown[] = [];
  const close = async (): Promise<void> => {
    for (const message of kept.length === 0 ? [] : meet(kept)) {
      counts.out++;
      await writeLine(lineText(message));
    }
    kept = [];
  };
  for await (const line of readLines()) {
    if (line.key === TRAILER_KEY) {
      await writeLine(lineText(line));
      continue;
    }
    if (!line.key.startsWith(`${name}_`)) throw new Error(`the line ${line.key} is not for the round ${name}`);
    if (line.key < key) throw new Error(`the lines are not sorted by key: ${line.key} comes after ${key}`);
    if (line.key !== key) await close();
    key = line.key;
    kept.push(keep(line.value));
    counts.in++;
  }
  await close();
  await writeLine(lineText({ key: TRAILER_KEY, value: { stage: name, partition, ...counts, code, lexicon, node: version } satisfies Trailer }));
}
