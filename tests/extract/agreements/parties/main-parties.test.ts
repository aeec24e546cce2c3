import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const STRAINED =
  "OSLO, March 12 - Relations between Norway and Chile have been strained over cod. Norway closed its ports to Chilean trawlers in May.";

/** [sentences behind an opening about two states, parties]. */
test.each([
  ["Chile recalled its envoy. After a week of silence both capitals undertook to reopen the ports.", "CHL NOR"],
  ["Chile recalled its envoy. It was agreed on Monday that the ports would be reopened.", "CHL NOR"],
  ["Chile recalled its envoy. Agreement was reached in principle on a ferry between the two capitals.", "CHL NOR"],
])("whom the document is about: %s", (text, parties) => {
  expect(agreementsIn(`${STRAINED}\n\n${text}`).map((row) => row.parties)).toEqual([parties]);
});

test.each([
  ["three are told of alike", `${STRAINED}\n\nPeru is angry. So is the Peruvian navy. Kenya is angry. Agreement was reached on a timetable.`],
  ["one state alone", "OSLO, March 12 - Norway opened a school. Norway has many. Agreement was reached on a timetable."],
  ["firms that sign", `${STRAINED}\n\nA contract was signed by two shipyards.`],
  ["a law at home", `${STRAINED}\n\nA law on trade was signed by the Norwegian president.`],
])("nobody (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("a government and the movement that it fights", () => {
  const [truce, promise] = agreementsIn(
    "MANILA, March 12 - The army and the rebels agreed to a truce on Monday, Philippine radio said. Both sides promised to free prisoners.",
  );
  expect([truce!.parties, promise!.parties, promise!.content]).toEqual(["PHL", "PHL", "to free prisoners"]);
  expect(
    agreementsIn("MANILA, March 12 - Government and rebel negotiators settled on a halt to fighting on Monday. The Philippine army was silent."),
  ).toEqual([expect.objectContaining({ parties: "PHL" })]);
  expect(agreementsIn("MANILA, March 12 - Government and opposition agreed on a budget on Monday. The Philippine peso rose.")).toEqual([]);
});

test("an item that a state heads is not about those of other items", () => {
  const items =
    "KENYA: Kenya and Uganda agreed to reopen the railway.\n\nPERU: A mission left Lima on Monday. It was decided that the port would be dredged.";
  expect(agreementsIn(items).map((row) => row.content)).toEqual(["to reopen the railway"]);
});

test("parties of a coalition are of one house", () => {
  expect(agreementsIn("Chile and Norway held talks on Tuesday. The coalition parties agreed on a free vote.")).toEqual([]);
});
