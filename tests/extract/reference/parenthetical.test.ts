import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const BEFORE = "The war in Chad would end soon, French Prime Minister Jean Vidal told parliament. ";

const speakers = (text: string) => statementsIn(text).map(({ speaker }) => speaker);

test.each([
  "Three of President Idris Kamar's generals were negotiating with the United Nations, he said.",
  "The generals of President Idris Kamar were negotiating with the United Nations, he added on Tuesday.",
  "President Idris Kamar, he said, would have to leave the country.",
  "Chad's new president, Idris Kamar, would visit Paris in May, he told reporters in the capital.",
])("whoever is named in what is said does not say it: %s", (text) => {
  expect(speakers(BEFORE + text)).toEqual(["Jean Vidal", "Jean Vidal"]);
});

test.each([
  "After a talk with French Prime Minister Jean Vidal, President Idris Kamar flew home. In his talk with Vidal, he said that the war would end.",
  "President Idris Kamar said that the war would end, but French Prime Minister Jean Vidal must be patient, he added.",
])("who has said something before in the sentence goes on, and a clause in front is not what is said: %s", (text) => {
  expect(new Set(speakers(text))).toEqual(new Set(["Idris Kamar"]));
});
