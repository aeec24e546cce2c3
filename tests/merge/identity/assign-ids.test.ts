import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assignIds, type Identified } from "../../../pipeline/merge/identity/assign-ids.ts";
import type { RegisteredId } from "../../../pipeline/merge/identity/registered-id.ts";
import { makeId } from "../../../pipeline/text/digest.ts";

const anchor = (name: string): string => `d_${name}:10:20`;
const own = (name: string): string => makeId("m", name);
const cluster = (...names: readonly string[]): Identified => ({ anchors: names.map(anchor), ownIds: names.map(own) });
const entry = (id: string, age: number, names: readonly string[], status: RegisteredId["status"] = "active"): RegisteredId => ({
  id,
  table: "meetings",
  status,
  age,
  anchors: names.map(anchor),
});

test("without a register a cluster has the id of its first member", () => {
  expect(assignIds([cluster("a", "b"), cluster("c")], []).ids).toEqual([own("a"), own("c")]);
});

test("a record keeps its id when an older document joins it and when the oldest leaves", () => {
  const register = [entry(own("b"), 0, ["b"])];
  expect(assignIds([cluster("a", "b")], register).ids).toEqual([own("b")]);
  expect(assignIds([cluster("a")], [entry(own("b"), 0, ["a", "b"])]).ids).toEqual([own("b")]);
});

test("when two records become one, the older id stays and the other points at it", () => {
  const { ids, mergedInto } = assignIds([cluster("a", "b", "c")], [entry(own("a"), 1, ["a", "b"]), entry(own("c"), 0, ["c"])]);
  expect(ids).toEqual([own("c")]);
  expect([...mergedInto]).toEqual([[own("a"), own("c")]]);
});

test("a record that falls apart goes on where its id comes from; the other part is new", () => {
  const { ids, mergedInto } = assignIds([cluster("a"), cluster("b", "c")], [entry(own("a"), 0, ["a", "b", "c"])]);
  expect(ids).toEqual([own("a"), own("b")]);
  expect(mergedInto.size).toBe(0);
});

test("what was joined and is parted again has its ids back, whichever of them had stayed", () => {
  const register = [entry(own("c"), 0, ["a", "b", "c"]), entry(own("b"), 1, ["a", "b"], "merged")];
  expect(assignIds([cluster("a", "b"), cluster("c")], register).ids).toEqual([own("b"), own("c")]);
});

test("an id that moved on is not given to the document from which it once came", () => {
  const { ids } = assignIds([cluster("a"), cluster("b")], [entry(own("b"), 0, ["a"])]);
  expect(ids[0]).toBe(own("b"));
  expect(ids[1]).not.toBe(own("b"));
});

test("a span that moved a little is the same record; one that another record claims better is not", () => {
  const moved: Identified = { anchors: ["d_a:12:24"], ownIds: [own("moved")] };
  expect(assignIds([moved], [entry(own("a"), 0, ["a"])]).ids).toEqual([own("a")]);
  const { ids } = assignIds([cluster("a"), moved], [entry(own("a"), 0, ["a"])]);
  expect(ids).toEqual([own("a"), own("moved")]);
  expect(assignIds([{ anchors: ["d_a:20:24"], ownIds: [own("beside")] }], [entry(own("a"), 0, ["a"])]).ids).toEqual([own("beside")]);
});

test("an id of a release without anchors is known by where it comes from", () => {
  expect(assignIds([cluster("a", "b")], [{ ...entry(own("b"), 0, []), anchors: [] }]).ids).toEqual([own("b")]);
});

const NAMES = ["a", "b", "c", "d", "e", "f", "g"];
/** A partition of some names: each name draws the number of its cluster, or is absent. */
const partition = fc
  .array(fc.option(fc.nat(3), { nil: null }), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((numbers) => [0, 1, 2, 3].map((number) => NAMES.filter((_, at) => numbers[at] === number)).filter((names) => names.length > 0));

/** Publishes partitions one after the other, as releases do; gives the id of each cluster and the register after each. */
function publishAll(partitions: readonly (readonly (readonly string[])[])[]) {
  let register: readonly RegisteredId[] = [];
  return partitions.map((names, age) => {
    const { ids, mergedInto } = assignIds(
      names.map((one) => cluster(...one)),
      register,
    );
    const before = new Map(register.map((known) => [known.id, known]));
    const now = ids.map((id, at) => entry(id, before.get(id)?.age ?? age, names[at]!));
    const gone = register.filter(({ id }) => !ids.includes(id));
    register = [...now, ...gone.map((known): RegisteredId => ({ ...known, status: mergedInto.has(known.id) ? "merged" : "retired" }))];
    return { ids, mergedInto, names };
  });
}

test("ids are distinct, an unchanged record keeps its own, and a merged one points at an active one", () => {
  fc.assert(
    fc.property(fc.array(partition, { minLength: 2, maxLength: 4 }), (partitions) => {
      const releases = publishAll(partitions);
      for (const [at, { ids, mergedInto, names }] of releases.entries()) {
        expect(new Set(ids).size).toBe(ids.length);
        for (const [from, into] of mergedInto) expect([ids.includes(from), ids.includes(into)]).toEqual([false, true]);
        const before = releases[at - 1];
        for (const [cluster_, one] of names.entries()) {
          const same = before?.names.findIndex((other) => other.join() === one.join()) ?? -1;
          if (same >= 0) expect(ids[cluster_]).toBe(before!.ids[same]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("adding documents and taking them out again gives every record its first id back", () => {
  fc.assert(
    fc.property(partition, partition, (first, other) => {
      const [before, , after] = publishAll([first, other, first]);
      expect(after!.ids).toEqual(before!.ids);
    }),
    { numRuns: 500 },
  );
});

test("the order of the register leaves no trace", () => {
  const scene = fc.tuple(partition, partition).chain(([first, second]) => {
    const clusters = second.map((names) => cluster(...names));
    const register = first.map((names, at) => entry(own(names[0]!), at % 2, names));
    return fc.record({
      clusters: fc.constant(clusters),
      register: fc.constant(register),
      shuffled: fc.shuffledSubarray(register, { minLength: register.length }),
    });
  });
  fc.assert(
    fc.property(scene, ({ clusters, register, shuffled }) => {
      expect(assignIds(clusters, shuffled)).toEqual(assignIds(clusters, register));
    }),
  );
});
