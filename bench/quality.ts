/**
 * `make evaluate`: quality on the gold that the project carries, against pinned floors.
 * Options: --corpora DIR (also measure development corpora), --update (raise the floors), --lower REASON (with --update: also lower them),
 * --record (append the figures to bench/results/quality.jsonl), --json. With --misses SUITE it prints what of one suite is missed, false or
 * wrong instead, and judges nothing.
 */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { missedFloors, updatedFloors, type Floors } from "./floors.ts";
import { goldDigest, readGold } from "./gold-files/gold-folder.ts";
import { createReader } from "./reader.ts";
import { corporaFigures } from "./suites/corpora.ts";
import type { Figure } from "./suites/figure.ts";
import { OPEN_SUITES, ownFigures, ownMisses } from "./suites/own-gold.ts";

const FLOORS = "bench/floors.json";
const RESULTS = "bench/results/quality.jsonl";

const { values: options } = parseArgs({
  options: {
    corpora: { type: "string" },
    update: { type: "boolean", default: false },
    lower: { type: "string" },
    record: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    misses: { type: "string" },
  },
});

const reader = createReader();
if (options.misses !== undefined) {
  const suite = OPEN_SUITES.find((name) => name === options.misses);
  if (suite === undefined) console.error(`evaluate: no misses of "${options.misses}": name one of ${OPEN_SUITES.join(", ")}`);
  else for (const miss of await ownMisses(suite, readGold(), reader)) console.log(miss);
  process.exit(suite === undefined ? 1 : 0);
}
const pinned = JSON.parse(readFileSync(FLOORS, "utf8")) as Floors;
const own = await ownFigures(readGold(), reader);
const corpora = options.corpora ? await corporaFigures(options.corpora, reader) : [];

if (options.json) console.log(JSON.stringify([...own, ...corpora]));
else for (const { name, value, of } of [...own, ...corpora]) console.log(line(name, value, of));
if (options.record) appendFileSync(RESULTS, `${JSON.stringify(result([...own, ...corpora]))}\n`);
process.exitCode = options.update ? update() : check();

function line(name: string, value: number, of: number): string {
  const floor = pinned.floors[name];
  return `${name.padEnd(44)} ${value.toFixed(3)}  of ${String(of).padStart(5)}${floor === undefined ? "" : `  floor ${floor.toFixed(3)}`}`;
}

function check(): number {
  const missed = missedFloors(pinned, own, goldDigest());
  for (const fault of missed) console.error(`evaluate: ${fault}`);
  if (missed.length === 0) console.error(`evaluate: ${Object.keys(pinned.floors).length} figures at or above their floors`);
  return missed.length === 0 ? 0 : 1;
}

function update(): number {
  const next = updatedFloors(pinned, own, goldDigest(), options.lower ?? null);
  if ("refused" in next) {
    console.error(`evaluate: not updated, these would fall (give --lower REASON to accept): ${next.refused.join(", ")}`);
    return 1;
  }
  writeFileSync(FLOORS, `${JSON.stringify(next, null, 2)}\n`);
  console.error(`evaluate: ${FLOORS} updated`);
  return 0;
}

function result(figures: readonly Figure[]) {
  return {
    day: new Date().toISOString().slice(0, 10),
    gold: goldDigest().slice(0, 12),
    figures: Object.fromEntries(figures.map(({ name, value }) => [name, Math.round(value * 1e4) / 1e4])),
  };
}
