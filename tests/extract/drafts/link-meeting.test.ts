import { expect, test } from "vitest";
import { agreementDrafts, agreementsIn, meetingDrafts, meetingsIn } from "../../support/drafts.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday.";
/** The parties of the meeting that each agreement came from. */
function homes(text: string): readonly (string | null)[] {
  const meetings = new Map(meetingDrafts(text).map((draft) => [draft.key, draft.parties.join(" ")]));
  return agreementDrafts(text).map(({ meeting }) => (meeting === null ? null : (meetings.get(meeting) ?? "missing")));
}

test.each([
  [
    "in the sentence of the meeting",
    "Meeting in Oslo on Tuesday, the foreign ministers of Chile and Norway agreed to share radar data.",
    ["CHL NOR"],
  ],
  ["at the meeting", "At their talks in Oslo on Tuesday, the foreign ministers of Chile and Norway agreed to share radar data.", ["CHL NOR"]],
  ["in the sentence behind it", `${LEAD} They agreed to share radar data.`, ["CHL NOR"]],
  ["by the same people, later on", `${LEAD} It snowed all day. The port was closed. Holm and Rivas signed a treaty on fishing.`, ["CHL NOR"]],
  ["for which they gather", "The foreign ministers of Chile and Norway met in Oslo on Tuesday to sign a treaty on fishing.", ["CHL NOR"]],
])("an agreement comes from the meeting %s", (_, text, expected) => expect(homes(text)).toEqual(expected));

test.each([
  ["of other parties", `${LEAD} Kenya and Peru agreed to share radar data.`],
  ["of another day", `${LEAD} Last month, Chile and Norway signed a treaty on fishing.`],
  ["with more parties", `${LEAD} Chile, Kenya and Norway agreed to share radar data.`],
  ["about meeting", "Chile and Norway agreed to hold talks on cod in Oslo in May."],
  ["where none is told", "Chile and Norway agreed to share radar data."],
])("an agreement %s comes from no meeting", (_, text) => expect(homes(text)).toEqual([null]));

test("of two meetings, the one with the same people has it", () => {
  const text = `${LEAD} Kenyan President Daniel Otieno met Peruvian President Lucia Paz in Lima on Tuesday. Otieno and Paz agreed to share radar data. Holm and Rivas agreed to build two ships.`;
  expect(homes(text)).toEqual(["KEN PER", "CHL NOR"]);
});

test("a planned meeting has produced nothing yet", () => {
  expect(
    homes("The foreign ministers of Chile and Norway will meet in Oslo on Friday. Chile and Norway signed a treaty on fishing last month."),
  ).toEqual([null]);
});

test("news without a day of its own is not where something old was agreed", () => {
  for (const before of ["In 2009 Benin and Togo agreed on a common port.", "Years ago Benin and Togo agreed on a common port."]) {
    const text = `Benin and Togo held two days of talks in Cotonou. ${before}`;
    expect(agreementsIn(text)).toEqual([expect.objectContaining({ meeting: null })]);
    expect(meetingsIn(text)).toEqual([expect.objectContaining({ basis: "document" })]);
  }
});

test("news comes from no older meeting that is told only later", () => {
  const text = "Chile and Norway have agreed to share radar data, officials said. The two held talks in Oslo in January.";
  expect(homes(text)).toEqual([null]);
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ date: "2024-03-13" })]);
});
