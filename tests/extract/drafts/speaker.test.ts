import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday. ";

/** [text, speaker, type]. */
test.each([
  ["The Council's chairman, Ghana's Trade Minister Kofi Badu, said the strait must stay open.", "Kofi Badu", "person"],
  ["The host, Foreign Minister Pavel Dvorak, told reporters that the strait must stay open.", "Pavel Dvorak", "person"],
  ["A witness, Ola Berg, said the strait must stay open.", "Ola Berg", "person"],
  ["A smaller faction, led by Colonel Idris Sano, said it had signed nothing.", "A smaller faction", "organisation"],
  ["The army's Fourth Brigade, for its part, declared that its guns had been silent.", "The army's Fourth Brigade", "organisation"],
  ["Council condemned the raid on the port.", "Council", "organisation"],
  ['"Where is that promise now?" asked the owner of a mill.', "the owner", "anonymous"],
  ["The strait must stay open, an official of the Trade Ministry cautioned.", "an official of the Trade Ministry", "anonymous"],
  ["Other Holm administration officials said the strait must stay open.", "Other Holm administration officials", "anonymous"],
  ["Peru shut the port, but according to Chilean officials, a smaller one remained open.", "Chilean officials", "anonymous"],
  ["Zhu urged Chile to face its past.", "Zhu", "person"],
])("who has no name that the document explains speaks by the words there are: %s", (text, speaker, type) =>
  expect(statementsIn(LEAD + text)).toEqual([expect.objectContaining({ speaker, type })]),
);

test("an office is that of the one whom the pronoun means", () => {
  expect(statementsIn(`${LEAD}Holm left at noon. According to her office they discussed the strait.`)).toEqual([
    expect.objectContaining({ speaker: "Kari Holm's office", country: "NOR" }),
  ]);
});

test.each([
  "Radio Lima reported that the strait was open.",
  "The daily El Puerto reported that the strait was open.",
  "Hundreds protested the sale of the port.",
  "The raid threatened to close the strait.",
  "The delay suggests that the strait is shut.",
  "Nobody said the strait was open.",
  "Neither said what was discussed.",
  "The launch raised concerns about peace.",
])("things, outlets and nobody in particular say nothing: %s", (text) => expect(statementsIn(LEAD + text)).toEqual([]));

test("it that speaks is whatever spoke in the sentence before", () => {
  const speakers = (text: string) => statementsIn(text).map(({ speaker }) => speaker);
  expect(speakers("The junta rejected Chile's offer of a truce. In a communique it claimed that two jets had been shot down.")).toEqual([
    "The junta",
    "The junta",
  ]);
  const between = "The Norwegian foreign ministry said the strait was open. Chile's cabinet met at noon. It said the strait was shut.";
  expect(speakers(between).at(-1)).not.toMatch(/Norwegian/);
});

test("a rank and one name behind an office tell who speaks", () => {
  const text = `${LEAD}The armed forces chief, General Sutanto, said the strait must stay open.`;
  expect(statementsIn(text)).toEqual([expect.objectContaining({ speaker: "Sutanto" })]);
});
