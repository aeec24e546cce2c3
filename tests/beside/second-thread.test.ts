import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { secondThread } from "../../pipeline/beside/second-thread.ts";
import { inSteps } from "../../pipeline/steps.ts";
import { diskSpool } from "../../pipeline/disk/disk-spool.ts";
import type { RegisteredId } from "../../pipeline/merge/identity/registered-id.ts";
import type { Judgement } from "../../pipeline/merge/judgements/judgement.ts";
import { actorsIn, openDirectory } from "../../pipeline/merge/people/actor-directory.ts";
import { findActors, type FindActors } from "../../pipeline/merge/people/find-actors.ts";
import { documentKey } from "../../pipeline/merge/records/placed.ts";
import { asciiJson, RECORD } from "../../pipeline/spool/pieces.ts";
import type { Spool } from "../../pipeline/spool/spool.ts";
import { corpus } from "../merge/corpus.ts";
import { COUNTRIES } from "../merge/drafts.ts";
import { mergeAll, mergeInSteps } from "../merge/merge-all.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
/** Threads start from compiled files. */
const script = pathToFileURL("build/pipeline/beside/second-worker.js");
const unhurried = new AbortController().signal;

const GIVEN = ["Ingrid", "Olav", "Ségolène", "Ana", "Pekka"];
const FAMILY = ["Ruud", "Berg", "Niinimäki", "Quill"];
const person = (number: number) => {
  const name = `${GIVEN[number % GIVEN.length]} ${FAMILY[number % FAMILY.length]}`;
  return { kind: "person", name, role: number % 3 === 0 ? "Envoy" : null, country: "NOR", code: null, key: `person\t${name.toLowerCase()}\tNOR` };
};

/** The mentions of some documents, and an id that one of the names had before. */
function inputs(spool: Spool) {
  const [mentions, register] = [spool.texts(), spool.texts()];
  for (let number = 0; number < 200; number++)
    mentions.add(
      documentKey({ published: `2031-03-${String(1 + (number % 28)).padStart(2, "0")}`, document_id: `d_${number}` }, number % 5 === 0),
      [person(number), person(number + 7)].map(asciiJson).join(RECORD),
    );
  const known: RegisteredId = { id: "p_0000000000000001", table: "actors", status: "active", anchors: ["person/ana berg/NOR"], age: 0 };
  register.add(known.id, asciiJson(known));
  return [mentions, register] as const;
}

async function foundBy(find: FindActors, spool: Spool) {
  const found = await inSteps(find(...inputs(spool), COUNTRIES, spool), unhurried, () => undefined);
  const directory = openDirectory(found, COUNTRIES, spool);
  return {
    actors: [...actorsIn(found)],
    ids: Array.from({ length: 20 }, (_, number) => directory.idOf({ ...person(number), kind: "person" })),
    mergedInto: found.mergedInto,
  };
}

test("another thread finds the actors that this one finds, whether they lie in files or in memory", async () => {
  const alone = diskSpool(folder("alone"));
  const expected = await foundBy(findActors, alone);
  expect(expected.actors.length).toBeGreaterThan(10);
  expect(expected.ids).toContain("p_0000000000000001");
  for (const heldBytes of [64, 4_000_000]) {
    const spool = diskSpool(folder(`beside ${heldBytes}`), heldBytes);
    const thread = secondThread(spool, COUNTRIES, script);
    expect(await foundBy(thread.aside.findActors, spool)).toEqual(expected);
    await thread.close();
    spool.close();
  }
  alone.close();
});

test("a merge beside a thread makes the records of one without, also with a register and judgements", async () => {
  let judged = 0;
  for (const [number, [earlier, { documents, drafts }]] of fc.sample(fc.tuple(corpus, corpus), { numRuns: 4, seed: 31 }).entries()) {
    const before = mergeAll(earlier.documents, earlier.drafts, COUNTRIES);
    const register = before.identities.map((identity) => ({ ...identity, status: "active" as const, age: 0 }));
    const ids = mergeAll(documents, drafts, COUNTRIES, { register, judgements: [] }).rows.statements.map(({ statement_id }) => statement_id);
    const judgements = ids.slice(1).map((b, at): Judgement => {
      const [decision, cells] =
        at % 3 === 2 ? (["correct", { speaker_role: "Envoy" }] as const) : ([at % 3 === 1 ? "same" : "different", {}] as const);
      return { line: at + 2, decision, table: "statements", a: ids[0]!, b: decision === "correct" ? null : b, cells };
    });
    const history = { register: number % 2 === 0 ? register : [], judgements: number % 4 < 2 ? judgements : [] };
    const expected = mergeAll(documents, drafts, COUNTRIES, history);
    const spool = diskSpool(folder(`merge ${number}`), 64);
    const thread = secondThread(spool, COUNTRIES, script);
    const merged = await inSteps(mergeInSteps(documents, drafts, COUNTRIES, history, spool, thread.aside), unhurried, () => undefined);
    expect(merged).toEqual(expected);
    judged += history.judgements.length - merged.unmet.length;
    await thread.close();
    spool.close();
  }
  expect(judged).toBeGreaterThan(3);
});

test("a thread that dies fails what waits for it", async () => {
  const dying = folder("dying.mjs");
  writeFileSync(dying, "throw new Error('no memory')");
  const spool = diskSpool(folder("spool"));
  const thread = secondThread(spool, COUNTRIES, pathToFileURL(dying));
  await expect(inSteps(thread.aside.findActors(...inputs(spool), COUNTRIES, spool), unhurried, () => undefined)).rejects.toThrow(
    "the thread beside the merge died: no memory; run again",
  );
  await thread.close();
  spool.close();
});

test("a thread that has not been asked, or is not waited for, ends when it is told to", async () => {
  const spool = diskSpool(folder("spool"));
  await secondThread(spool, COUNTRIES, script).close();
  const thread = secondThread(spool, COUNTRIES, script);
  const waiting = thread.aside.findActors(...inputs(spool), COUNTRIES, spool);
  await thread.close();
  await expect(inSteps(waiting, unhurried, () => undefined)).rejects.toThrow("the thread beside the merge died");
  spool.close();
});
