import { version } from "node:process";
import { expect, test } from "vitest";
import type { Line, Trailer } from "../../pipeline/filters/line.ts";
import { trailerCheck } from "../../pipeline/filters/trailers.ts";

const OWN = { code: "c", lexicon: "l" };

const trailer = (stage: string, partition: string, counts: Partial<Trailer> = {}): Line => ({
  key: "~end",
  value: { stage, partition, in: 0, files: 0, out: 0, rejected: 0, ...OWN, node: version, ...counts },
});
const articles = (accepted: number, rejected: number): Line[] => [
  ...Array.from({ length: accepted }, (_, at) => ({ key: `d_${at}`, value: {} })),
  ...Array.from({ length: rejected }, (_, at) => ({ key: `r_${at}`, value: {} })),
];

/** How many articles the lines have. */
function checked(...lines: readonly Line[]): number {
  const { note, finish } = trailerCheck(OWN);
  const count = lines.filter((line) => note(line) === "article").length;
  finish();
  return count;
}

const SPLIT = trailer("split", "0", { files: 2, out: 4, rejected: 1 });
const MAPPED = [trailer("map", "0", { in: 3, out: 2, rejected: 1 }), trailer("map", "1", { in: 2, out: 1, rejected: 1 })];

const ROUNDS = [
  trailer("sketch", "0", { in: 3, out: 3 }),
  trailer("entrant", "0", { in: 3, out: 9 }),
  trailer("bucket", "0", { in: 9, out: 4 }),
  trailer("near", "0", { in: 4, out: 5 }),
  trailer("print", "0", { in: 8, out: 2 }),
  trailer("pair", "0", { in: 2, out: 1 }),
];
const CONTENDER: Line = { key: "contender_0000000002", value: {} };

test("articles are counted apart from their sketches and from what came of comparing them", () => {
  const sketches = articles(3, 0).map(({ key }): Line => ({ key: `sketch_${key}`, value: {} }));
  expect(checked(...articles(3, 2), ...sketches, ...MAPPED)).toBe(5);
  expect(checked(...articles(3, 2), ...MAPPED, ...ROUNDS, CONTENDER)).toBe(5);
});

test("the lines of all partitions are what the trailers of both stages say, in any order", () => {
  expect(checked(...articles(3, 2), ...MAPPED)).toBe(5);
  expect(checked(MAPPED[1]!, SPLIT, ...articles(3, 2), MAPPED[0]!)).toBe(5);
});

test.each<readonly [string, readonly Line[], string]>([
  ["no trailer", articles(3, 2), "no trailer came in"],
  ["only trailers of the first stage", [SPLIT, ...articles(3, 2)], "no trailer came in"],
  ["a partition too few", [...articles(3, 2), MAPPED[0]!], "count 2 accepted and 1 rejected articles, 3 and 2 came in"],
  ["a partition twice", [...articles(3, 2), ...MAPPED, MAPPED[1]!], "partition 1 of stage map is there twice"],
  [
    "records lost between the stages",
    [...articles(3, 2), ...MAPPED, trailer("split", "0", { out: 6 })],
    "stage split wrote 6 records, stage map read 5",
  ],
  [
    "a round of comparing that lost lines",
    [...articles(3, 2), ...MAPPED, ...ROUNDS.filter((_, at) => at !== 4)],
    "round print of comparing read 0 lines of 8",
  ],
  ["what came of comparing is lost", [...articles(3, 2), ...MAPPED, ...ROUNDS], "count 1 compared articles, 0 came in"],
  ["comparing without trailers", [...articles(3, 2), ...MAPPED, CONTENDER], "round sketch of comparing read 0 lines of 3"],
  ["other lexicons", [...articles(0, 0), trailer("map", "0", { lexicon: "x" })], "read by other code, lexicons or Node"],
  ["another Node in the first stage", [...articles(3, 2), ...MAPPED, { ...SPLIT, value: { ...SPLIT.value, node: "v1" } }], "or Node (v1)"],
])("%s: nothing is published", (_, lines, message) => {
  expect(() => checked(...lines)).toThrow(message);
});
