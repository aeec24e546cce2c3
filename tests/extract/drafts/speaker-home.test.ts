import { expect, test } from "vitest";
import { draftsIn, evidenceOf, statementDrafts } from "../../support/drafts.ts";

const LEAD =
  "LIMA, March 12 (Reuters) - Peruvian President Luis Prado met Norwegian Foreign Minister Kari Holm on Tuesday over the strait.\n\nThe talks took two hours.";
const SAID = "said the strait would stay open.";

/** The states of the speakers of a text. */
const statesIn = (text: string, publisher: string | null = null) =>
  draftsIn(text, { publisher }).flatMap((draft) => (draft.table === "statements" ? [draft.speaker_country] : []));

/** [who, state]. */
test.each([
  ["A senior administration official", "PER"],
  ["Officials here", "PER"],
  ["A palace official", "PER"],
  ["Security sources", "PER"],
  ["Lawmakers", "PER"],
  ["An aide to President Prado", "PER"],
  ["An aide to Holm", "NOR"],
  ["Holm's spokesman", "NOR"],
  ["Sources in Oslo", "NOR"],
  ["A Finance Ministry official in Oslo", "NOR"],
  ["Opposition leader Ana Rivas", "PER"],
  ["Permanent Secretary Ana Rivas", "PER"],
  ["General Jorge Rivas", "PER"],
  ["Government spokeswoman Ana Rivas", "PER"],
  ["Speaker of the National Assembly Ana Rivas", "PER"],
  ["Majority leader Ana Rivas", "PER"],
  ["Officials accompanying Holm", "NOR"],
  ["A senior official at the foreign ministry", "PER"],
  ["Navy spokesman Captain Ana Rivas", "PER"],
  ["Deputy Transport Minister Rivas", "PER"],
  ["Mines Minister Rivas", "PER"],
  ["The Special Adviser to the President on Trade, Dr. Ana Rivas,", "PER"],
  ["The Foreign Office", "PER"],
  ["The chief justice", "PER"],
  ["The first lady", "PER"],
  ["The chief of staff", "PER"],
  ["The ministry's spokesman, Jorge Rivas,", "PER"],
])("the state of a speaker without one: %s", (who, state) => expect(statesIn(`${LEAD} ${who} ${SAID}`)).toEqual([state]));

test.each([
  "Western diplomats",
  "Rebel officials",
  "Embassy officials",
  "A spokesman",
  "A spokesman for the Red River Army",
  "Rivas Line officials",
  "An airline official",
  "Residents",
  "Both delegations",
  "Officials in both capitals",
])("others may be of any state: %s", (who) => expect(statesIn(`${LEAD} ${who} ${SAID}`)).toEqual([null]));

test.each([
  ["the place in front", `In Oslo, officials ${SAID}`, "NOR"],
  ["a sentence that opens with another state", `Norway closed its ports. Officials ${SAID}`, null],
])("what stands before it: %s", (_, text, state) => expect(statesIn(`${LEAD}\n\n${text}`)).toEqual([state]));

test("the state that the sentence before opens with, where no dateline tells another", () => {
  expect(statesIn(`Peru will send two ships. Mines Minister Rivas ${SAID} Norway agreed.`)).toContain("PER");
  expect(statesIn(`Peruvian fishermen sent two ships. Mines Minister Rivas ${SAID} Norway agreed.`)).not.toContain("PER");
});

test("nobody serves a state beside its own holder of the office, or by an office that others have too", () => {
  expect(statesIn(`LIMA, March 12 (Reuters) - Peruvian Foreign Minister Ana Prado left for Oslo. Foreign Minister Rivas ${SAID}`)).toEqual([null]);
  expect(statesIn(`LIMA, March 12 (Reuters) - Norway sent two ships.\n\nSecretary-General Rivas ${SAID}`)).toEqual([null]);
});

test("without a dateline, the outlet's own state, or the one state the text is about", () => {
  expect(statesIn(`Police ${SAID}`)).toEqual([null]);
  expect(statesIn(`Chile shut the strait. Chile has two ports there, and Chilean ships wait.\n\nPolice ${SAID}`)).toEqual(["CHL"]);
  expect(statesIn(`GENEVA, March 12 (Reuters) - Chile met Peru on Tuesday.\n\nOfficials ${SAID}`)).toEqual([null]);
});

test("a soldier who takes part in the talks may have come from anywhere", () =>
  expect(
    statesIn(`LIMA, March 12 (Reuters) - General Jorge Rivas met Norwegian Foreign Minister Kari Holm on Tuesday. General Rivas ${SAID}`),
  ).not.toContain("NOR"));

test("the state is inferred from what tells it", () => {
  const [draft] = statementDrafts(`${LEAD} Sources in Oslo ${SAID}`);
  expect(evidenceOf(draft!, "speaker_country")).toEqual(["NOR: Oslo (country.home:inferred)"]);
});

test("the state said with the same title, where nobody is named", () => {
  const title = "A Norwegian foreign ministry spokesperson on Tuesday expressed the hope that the strait will stay open.";
  expect(statesIn(`${title}\n\nSpokesperson Lars Vik said that talks had begun.`)).toEqual(["NOR", "NOR"]);
  const two = "The Norwegian ambassador and the Chilean ambassador arrived.";
  expect(statesIn(`${two} The ambassador, Lars Vik, ${SAID}`).at(-1)).toBeNull();
});

test("a name that several states give a ministry is of the state of the report, unless its first owner is spoken of", () => {
  expect(statesIn(`LIMA, March 12 (Reuters) - Peru closed the strait. The Foreign Office ${SAID}`)).toEqual(["PER"]);
  expect(statesIn(`LIMA, March 12 (Reuters) - British ships left the strait.\n\nThe Foreign Office ${SAID}`)).toEqual(["GBR"]);
});

test("whoever speaks for such a ministry is of its state", () => {
  expect(statesIn(`LIMA, March 12 (Reuters) - A Foreign Office spokesman, Jorge Prado, ${SAID} Chile agreed.`)).toContain("PER");
  expect(statesIn(`The Foreign Office rejected Chile's claim to the strait. Chile ${SAID}`, "The Pakistan Observer")).toContain("PAK");
  expect(statesIn(`The Foreign Office rejected Chile's claim to the strait. Chile ${SAID}`, "The Guardian")).toContain("GBR");
});

test.each([
  ["The country's army chief", "ECU"],
  ["That country's cabinet", "ECU"],
  ["The landlocked nation's envoy", "ECU"],
  ["Its foreign ministry", "ECU"],
])("%s speaks for the state that the text was about last", (who, state) => {
  expect(statesIn(`${LEAD}\n\nEcuador recalled its ambassador from Oslo. ${who} ${SAID}`).at(-1)).toBe(state);
});
