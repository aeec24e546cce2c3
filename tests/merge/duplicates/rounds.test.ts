/** Many machines find the copies that one finds, however the lines were dealt. */
import { expect, test } from "vitest";
import type { Contender } from "../../../pipeline/merge/duplicates/contender.ts";
import { documentPrint } from "../../../pipeline/merge/duplicates/document-print.ts";
import { findDuplicates } from "../../../pipeline/merge/duplicates/find-duplicates.ts";
import { ROUNDS, type Message, type RoundName, type Sketch } from "../../../pipeline/merge/duplicates/rounds.ts";
import { memorySpool } from "../../../pipeline/spool/memory-spool.ts";
import type { Sorter } from "../../../pipeline/spool/spool.ts";
import { finished } from "../../../pipeline/steps.ts";
import { document } from "../drafts.ts";
import { copyOf, draws, report } from "./generated-reports.ts";

const sketchOf = (name: string, published: string, text: string, source = name): Sketch => {
  const { row } = document(name, published, text);
  return { ...documentPrint({ ...row, source }), source };
};

/** Reports, copies of them, copies of these, and notes of two sentences that differ in a word; between reports and copies so many stubs that they are no neighbours. */
function sketches(): readonly Sketch[] {
  const all: Sketch[] = Array.from({ length: 1500 }, (_, number) => sketchOf(`stub ${number}`, "2031-03-02", "Talks end."));
  for (let number = 0; number < 30; number++) {
    const sentences = report(number);
    const copy = copyOf(sentences, number);
    all.push(sketchOf(`report ${number}`, "2031-03-02", sentences.join(" ")));
    all.push(sketchOf(`copy ${number}`, "2031-03-03", copy));
    all.push(sketchOf(`copy of copy ${number}`, "2031-03-04", copyOf(copy.split(/(?<=\.) /), number)));
    all.push(sketchOf(`other copy ${number}`, "2031-03-02", copyOf(sentences, number + 500)));
    all.push(sketchOf(`note ${number}`, "2031-03-05", `${sentences[0]} ${sentences[1]}`));
    all.push(sketchOf(`other note ${number}`, "2031-03-05", `${sentences[0]} ${sentences[1]!.replace("In ", "Near ")}`));
  }
  return all;
}

function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  const draw = draws(seed);
  return values
    .map((value) => ({ value, at: draw(1e6) }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Runs a round on messages in any order, which pass as JSON. */
function meet(name: RoundName, messages: readonly Message[], seed: number): readonly Message[] {
  const { keep, meet: said } = ROUNDS[name];
  const groups = new Map<string, unknown[]>();
  for (const { key, value } of shuffled(messages, seed)) {
    expect(key).toMatch(new RegExp(`^${name}_[0-9a-z_]+$`));
    const own = groups.get(key) ?? [];
    groups.set(key, own);
    own.push(keep(JSON.parse(JSON.stringify(value)) as object));
  }
  return [...groups.values()].flatMap((kept) => [...said(kept)]);
}

/** All rounds, with the entrants numbered between. */
function compared(all: readonly Sketch[], seed: number): Sorter<Contender> {
  const entrants = meet(
    "sketch",
    all.map((sketch) => ({ key: `sketch_${sketch.id}`, value: sketch })),
    seed,
  );
  const numbered = [...entrants].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, value }, place) => ({ key, value: { place, ...value } }));
  const asked = meet("near", meet("bucket", meet("entrant", numbered, seed), seed), seed);
  const prints = numbered.map(({ value }) => ({ key: `print_${String(value.place).padStart(10, "0")}`, value }));
  const contenders = memorySpool().sorter<Contender>();
  for (const { key, value } of meet("pair", meet("print", [...asked, ...prints], seed), seed)) {
    expect(key).toMatch(/^contender_\d{10}$/);
    contenders.add(key.slice("contender_".length), value as Contender);
  }
  return contenders;
}

const found = (all: readonly Sketch[], contenders?: Sorter<Contender>) => [...finished(findDuplicates(all, memorySpool(), contenders)).sorted()];

test.each([1, 2, 3])("lines in any order give the copies that one machine finds (%i)", (seed) => {
  const all = sketches();
  const expected = found(all);
  expect(expected.length).toBeGreaterThan(60);
  expect(found(shuffled(all, seed), compared(all, seed))).toEqual(expected);
});

test("of two documents with one id the first by source takes part, and the other leaves no trace", () => {
  const all = sketches();
  const strangers = all.slice(-40).map((sketch, at) => ({ ...sketchOf("x", "2031-03-01", report(at + 40).join(" "), "~later"), id: sketch.id }));
  expect(found(all, compared([...strangers, ...all], 4))).toEqual(found(all));
});

test("what was compared must be what came", () => {
  const all = sketches();
  expect(() => found(all.slice(1), compared(all, 5))).toThrow("other documents were compared than came");
});

test("a fingerprint that is missing fails the round", () => {
  expect(() => [...ROUNDS.print.meet([{ asks: 3 }])]).toThrow("a fingerprint is missing");
  expect(() => [...ROUNDS.pair.meet([{ id: "d_1", place: 1, print: sketches()[0]!.print, candidates: [0] }])]).toThrow("a fingerprint is missing");
});
