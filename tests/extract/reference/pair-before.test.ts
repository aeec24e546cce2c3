import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const GUEST =
  "At the invitation of Mr. Per Lund, Prime Minister of Norway, Mr. Juan Rojas, President of Peru, paid a visit to Norway from 4 to 7 March 2024.";

test.each([
  ["leaders", "The two leaders held talks on 5 March."],
  ["leaders behind another name", "Foreign Minister Ana Diaz was in the delegation. The two leaders held talks on 5 March."],
  ["leaders of whom nothing but a number is said", "Both leaders met again on 5 March."],
])("two %s named apart are those of an expression for two", (_, sentence) => {
  expect(meetingsIn(`${GUEST} ${sentence}`)).toContainEqual(
    expect.objectContaining({ parties: "NOR PER", people: "Per Lund, Juan Rojas", date: "2024-03-05" }),
  );
});

test.each(["President Luis Salas of Chile watched. The two leaders held talks on 5 March.", "The two generals held talks on 5 March."])(
  "of three leaders no two are meant, nor those of another office: %s",
  (text) => expect(meetingsIn(`${GUEST} ${text}`)).toEqual([]),
);
