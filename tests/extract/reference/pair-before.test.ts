import { expect, test } from "vitest";
import { referred } from "../../support/analysed.ts";
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

test.each([
  [
    "the only two states of their paragraph",
    "The new Chilean ambassador gave his letters to the president of Ghana. The two sides will talk.",
    ["CHL", "GHA"],
  ],
  [
    "of an earlier paragraph, where this one names but one",
    "The new Chilean ambassador gave his letters on Monday. The two sides will talk.",
    ["KEN", "UGA"],
  ],
  ["of an earlier paragraph, where this one names three", "Chile, Peru and Ghana took part. The two sides will talk.", ["KEN", "UGA"]],
])("“the two sides” are %s", (_why, paragraph, parties) => {
  expect(referred(`Kenya and Uganda signed a rail agreement on Tuesday.\n\n${paragraph}`, "The two sides")?.parties).toEqual(parties);
});
