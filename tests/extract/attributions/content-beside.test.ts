/** Content that is no clause ends where somebody else speaks. */
import { expect, test } from "vitest";
import { statementDrafts } from "../../support/drafts.ts";

const saidIn = (sentence: string) =>
  statementDrafts(`The presidents of Chile and Norway, Pablo Rivas and Lars Holm, met in Lima on Tuesday. ${sentence}`)
    .map(({ speaker, content }) => [speaker, content])
    .toSorted();

test("a gerund of another subject behind 'and'", () =>
  expect(saidIn("Both made promises, with Rivas pledging to cut tariffs and Holm predicting a boom in trade.")).toEqual([
    ["Lars Holm", "a boom in trade"],
    ["Pablo Rivas", "to cut tariffs"],
  ]));

test("a finite verb of another subject behind 'and'", () =>
  expect(saidIn("Rivas pledged to cut tariffs and Holm predicted a boom in trade.")).toEqual([
    ["Lars Holm", "a boom in trade"],
    ["Pablo Rivas", "to cut tariffs"],
  ]));

test("a clause goes on behind 'and'", () =>
  expect(saidIn("Rivas said the strait was open and Holm had agreed to send a ship.").map(([, content]) => content)).toEqual([
    "the strait was open and Holm had agreed to send a ship",
  ]));

test("who concludes a summit says nothing", () => expect(saidIn("The two concluded a summit that had seemed impossible.")).toEqual([]));
