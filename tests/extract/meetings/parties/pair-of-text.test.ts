/** A readout about two states leaves out which of them its own minister serves. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const partiesOf = (text: string) => meetingsIn(text).map(({ parties }) => parties);
const LAST = "The ministers discussed regional security and the treaty on fisheries.";

test.each([
  "Phone Call between the Foreign Ministers of Chile and Norway",
  "Press release on the talks between the Foreign Ministers of Chile and Norway",
])("the headline names both: %s", (title) => {
  expect(partiesOf(`${title}\n\nOn March 12, Minister Ana Soto had a phone conversation with Minister Nils Holm. ${LAST}`)).toEqual(["CHL NOR"]);
  expect(partiesOf(`${title}\n\nOn March 12, Minister Soto talked by phone to Minister Holm. ${LAST}`)).toEqual(["CHL NOR"]);
});

test.each(["The Ambassador thanked the Chilean side for its support.", "Both sides noted the dynamic of Chile-Norway relations."])("%s", (sentence) =>
  expect(partiesOf(`On March 12, the Minister received the newly accredited Ambassador of Norway, Nils Holm. ${sentence} ${LAST}`)).toEqual([
    "CHL NOR",
  ]),
);

test("the minister is not the one he receives", () =>
  expect(partiesOf(`Chile and Norway Discuss Trade\n\nOn March 12, the Minister received Nils Holm, Foreign Minister of Norway. ${LAST}`)).toEqual([
    "CHL NOR",
  ]));

test.each([
  "Defence Minister Ana Soto met Interior Minister Pablo Rojas on March 12.",
  "President Ana Soto met Prime Minister Pablo Rojas on March 12.",
])("two of one government: %s", (sentence) =>
  expect(partiesOf(`Chile, Norway Sign Treaty on Fisheries\n\n${sentence} The treaty with Norway was before them. ${LAST}`)).toEqual([]),
);

test("a headline that tells no meeting says nothing of two ministers who see each other", () =>
  expect(partiesOf(`Chile and Norway at Odds over Cod\n\nMinister Ana Soto visited Minister Rojas in hospital on March 12. ${LAST}`)).toEqual([]));

test("two presidents in one phrase are of the two states of the headline of their meeting", () =>
  expect(partiesOf(`Chile/Norway: Oslo Summit Ends\n\nPresidents Ana Soto and Nils Holm ended their Oslo summit on March 12. ${LAST}`)).toEqual([
    "CHL NOR",
  ]));
