/** Talks of a state with a movement that is no state. */
import { expect, test } from "vitest";
import { draftsIn, evidenceOf, meetingDrafts } from "../../../support/drafts.ts";

test.each([
  ["Talks between the Sudanese government and rebels of the Northern Front resumed in Juba on Tuesday.", "rebels of the Northern Front"],
  ["South Sudan's government and rebel negotiators met in Addis Ababa on Tuesday.", "rebel negotiators"],
  ["The Kenyan government held talks with separatist leaders in Nairobi on Tuesday.", "separatist leaders"],
])("%s", (sentence, movement) => {
  const drafts = meetingDrafts(sentence);
  expect(drafts.map((draft) => [draft.parties.length, ...draft.other_parties])).toEqual([[1, movement]]);
  expect(evidenceOf(drafts[0]!, "other_parties")).toEqual([`${movement}: ${movement} (party.movement:stated)`]);
});

test("rebels who talk to nobody make no meeting", () => {
  expect(meetingDrafts("Sudanese rebels held talks on Tuesday.")).toEqual([]);
});

test("a chance, a hope or a plan of talks is none", () => {
  expect(meetingDrafts("Norwegian Prime Minister Kari Holm is gloomy about the chances of resuming talks with Chile.")).toEqual([]);
});

test("a person who leads a movement is no movement, and signs", () => {
  const [draft] = draftsIn("Kenyan President Daniel Otieno and rebel commander Idris Kuku signed a truce on Monday.");
  expect(draft).toMatchObject({ table: "agreements", parties: ["KEN"], other_parties: ["rebel"] });
  expect(draft!.table === "agreements" ? draft!.signatories.map(({ name }) => name) : []).toEqual(["Daniel Otieno", "Idris Kuku"]);
});

test("armed groups of no name are a movement, political groups are none", () => {
  const [draft] = draftsIn("Kenya's government signed a ceasefire on Monday with eight armed ethnic groups.");
  expect(draft).toMatchObject({ table: "agreements", parties: ["KEN"], other_parties: [expect.stringContaining("groups")] });
  expect(draftsIn("Kenya's government signed a charter on Monday with eight church groups.")).not.toContainEqual(
    expect.objectContaining({ table: "agreements" }),
  );
});

test.each([
  ["A Kenyan delegation met Taliban leaders in Doha on Tuesday.", ["KEN"], ["Taliban"]],
  ["A Kenyan delegation and a Norwegian team met Taliban leaders in the Qatari capital Doha on Tuesday.", ["KEN", "NOR"], ["Taliban"]],
  ["Kenyan and Norwegian envoys held talks with Colombia's ELN rebels in Havana on Tuesday.", ["KEN", "NOR"], ["ELN rebels"]],
])("neither the owner of a movement nor the host is a party: %s", (text, parties, others) =>
  expect(meetingDrafts(text).map((draft) => [draft.parties, draft.other_parties])).toEqual([[parties, others]]),
);

test.each([
  ["Norway and Colombia's ELN rebels agreed on Tuesday to free hostages.", ["NOR"]],
  ["Colombia's ELN rebels and the government agreed on Tuesday to extend a truce.", ["COL"]],
  ["Colombia's government and ELN rebels agreed on Tuesday to extend a truce.", ["COL"]],
])("the owner of a movement agrees where its government does: %s", (text, parties) =>
  expect(draftsIn(text).filter(({ table }) => table === "agreements")).toEqual([expect.objectContaining({ parties, other_parties: ["ELN rebels"] })]),
);

test.each([
  ["Sudanese rebels and government negotiators will hold talks in Oslo on Friday.", ["SDN"], ["rebels"]],
  ["Talks between Colombian guerrillas and the government will open in Oslo on Friday.", ["COL"], ["guerrillas"]],
])("the government beside a state's rebels is that state's: %s", (text, parties, others) =>
  expect(meetingDrafts(text).map((draft) => [draft.parties, draft.other_parties])).toEqual([[parties, others]]),
);

test("rebels by themselves are no state", () =>
  expect(meetingDrafts("Sudanese rebels and guerrillas will hold talks in Oslo on Friday.")).toEqual([]));
