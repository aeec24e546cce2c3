import { expect, test } from "vitest";
import { alignSayings } from "../../../pipeline/merge/sayings/alignment.ts";
import { statementSaying } from "../../../pipeline/merge/sayings/saying.ts";
import { statement } from "../drafts.ts";
import { placeDrafts } from "../merge-all.ts";

const sayings = (name: string, ...contents: string[]) =>
  placeDrafts(contents.map((content, at) => statement(`s${at + 1}`, "Ada Salcedo", content, { in: name }))).map((placed) =>
    statementSaying(placed, "Ada Salcedo"),
  );

test("aligned pairs ascend on both sides, and what the copy left out is passed over", () => {
  const original = sayings("a", "ports will stay open", "quotas must fall by half", "Lima trusts the court", "fleets should turn back");
  const copy = sayings("b", "ports are to remain open", "Lima has trust in the court", "fleets ought to turn around");
  expect(alignSayings(copy, original)).toEqual([
    [0, 0],
    [1, 2],
    [2, 3],
  ]);
});

test("nothing in common aligns with nothing", () => {
  expect(alignSayings(sayings("b", "the weather was fine"), sayings("a", "quotas must fall"))).toEqual([]);
  expect(alignSayings([], sayings("a", "quotas must fall"))).toEqual([]);
});
