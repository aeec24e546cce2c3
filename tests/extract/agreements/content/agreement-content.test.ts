import { expect, test } from "vitest";
import { agreementDrafts, agreementsIn, evidenceOf } from "../../../support/drafts.ts";

const contents = (text: string) => agreementsIn(text).map((row) => row.content);

/** [what follows "Chile and Norway agreed", content]. */
test.each([
  ["to share radar data.", "to share radar data"],
  ["that the strait must stay open.", "that the strait must stay open"],
  ["they will share radar data.", "they will share radar data"],
  ["that piracy is a threat, and that it must end.", "that piracy is a threat, and that it must end"],
  ["to share radar data and build two ships.", "to share radar data and build two ships"],
  ['to "promptly share" radar data.', 'to "promptly share" radar data'],
  ["on Tuesday to share radar data by 2027.", "to share radar data by 2027"],
  ["Tuesday to share radar data.", "to share radar data"],
  ["at last year's Lima summit to share radar data.", "to share radar data"],
])("the complement is the content: agreed %s", (words, content) => expect(contents(`Chile and Norway agreed ${words}`)).toEqual([content]));

test.each([
  ["a closing attribution", ", the Norwegian Foreign Ministry said."],
  ["a source", ", according to the Norwegian Foreign Ministry."],
  ["an occasion", " at a meeting in Oslo."],
  ["an occasion with its day", " during talks in Oslo on Tuesday."],
  ["another verb of the same subject", " and condemned the attack."],
])("the content ends before %s", (_, rest) =>
  expect(contents(`Chile and Norway agreed to share radar data${rest}`)).toEqual(["to share radar data"]),
);

test("a second verb of agreeing has content of its own, a second vow has not", () => {
  expect(contents("Chile and Norway agreed to share radar data and decided to build two ships.")).toEqual([
    "to share radar data",
    "to build two ships",
  ]);
  expect(contents("The leaders of Chile and Norway agreed to share radar data and vowed to build two ships.")).toEqual(["to share radar data"]);
});

test("the content's span covers its words, and each cell that was read has one", () => {
  const [draft] = agreementDrafts("Chile and Norway signed a memorandum of understanding on radar data.");
  expect(evidenceOf(draft!, "content")).toEqual([
    "a memorandum of understanding on radar data: a memorandum of understanding on radar data (agreement.complement:stated)",
  ]);
  expect(evidenceOf(draft!, "kind")).toEqual(["signed: signed (agreement.verb:stated)"]);
  expect(evidenceOf(draft!, "instrument")).toEqual(["memorandum of understanding: memorandum of understanding (instrument.name:stated)"]);
});

test.each([
  ["signed a treaty on fishing", "treaty"],
  ["signed a peace treaty", "peace treaty"],
  ["signed a memorandum of understanding", "memorandum of understanding"],
  ["reached an agreement on radar data", "agreement"],
  ["struck a deal on cod", "deal"],
  ["agreed to share radar data", null],
])("the instrument is named by its longest name: %s", (words, instrument) =>
  expect(agreementsIn(`Chile and Norway ${words}.`).map((row) => row.instrument)).toEqual([instrument]),
);

test.each([
  ["Chile and Norway signed a joint memorandum that opens the strait.", "a joint memorandum that opens the strait"],
  ['Chile and Norway signed a "Radar Agreement" on their border.', 'a "Radar Agreement" on their border'],
])("an instrument with a relative clause or in quotation marks: %s", (text, content) => {
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", content })]);
});

test("an instrument that the reader knows is not signed once more", () => {
  expect(
    agreementsIn("Chile and Norway signed a treaty on fishing on Tuesday. The ministers of Chile and Norway signed the documents in Oslo."),
  ).toHaveLength(1);
});

test.each([
  ["Laos and Oman agreed not to tax each other's ships.", "not to tax each other's ships"],
  ["Laos and Oman reached an agreement to restore ties severed in 1994.", "an agreement to restore ties severed in 1994"],
])("what is not to be done, and what a participle says within the content: %s", (text, content) => expect(contents(text)).toEqual([content]));

test.each([
  ["Chile withdrew its consent from the 2010 fisheries accord on Monday.", 0],
  ["President Rivas of Chile withdrew his country from the 2010 fisheries accord on Monday.", 1],
  ["Chile's foreign minister pulled Chile out of the 2010 fisheries accord on Monday.", 1],
  ["Chile withdrew from the 2010 fisheries accord on Monday.", 1],
])("a state may be taken out of an accord: %s", (text, rows) => {
  const found = agreementsIn(text);
  expect(found).toHaveLength(rows);
  for (const { status, content } of found) expect([status, content]).toEqual(["ended", "the 2010 fisheries accord"]);
});

test.each([
  ["When the foreign ministers of Chile and Norway met in Oslo last week and signed a treaty of friendship, few noticed.", "a treaty of friendship"],
  ["After Chile and Norway met in Oslo and agreed to open the strait, the price of cod fell.", "to open the strait"],
  [
    "After the talks had ended, Chile and Norway agreed to open the strait, build a mole and mark the channel.",
    "to open the strait, build a mole and mark the channel",
  ],
])("the main clause behind a clause that opens the sentence is none of the content: %s", (text, content) =>
  expect(contents(text)).toEqual([content]),
);

test("a participle within what a gerund governs is no verb of a clause", () =>
  expect(agreementsIn("Chile and Norway have signed a treaty fixing the status of troops stationed on the island.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", content: "a treaty fixing the status of troops stationed on the island" }),
  ]));

test("what the talks did before is no part of what was agreed in them", () =>
  expect(agreementsIn("Chile and Norway agreed in talks ending Tuesday to reopen the port.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", content: "to reopen the port", date: "2024-03-12" }),
  ]));

test.each([
  ["Two days after Chile and Norway signed a truce, shelling resumed near the border.", "a truce"],
  ["Less than a week after Chile and Norway signed a treaty that ends the war, Chile sent back the prisoners.", "a treaty that ends the war"],
  ["With Norway, which concluded a fishing accord with Chile in May, patrols are to start next month.", "a fishing accord with Chile"],
])("a clause before the main clause ends at its comma: %s", (text, content) => expect(contents(text)).toEqual([content]));

test("the occasion may say what it was aimed at before what was agreed", () =>
  expect(agreementsIn("Chile and Norway agreed at talks in Oslo aimed at ending a feud over nets to share the catch.")).toEqual([
    expect.objectContaining({ content: "to share the catch", parties: "CHL NOR" }),
  ]));

test.each([
  "Chile and Norway signed 14 documents on Monday aimed at wider trade.",
  "The Chilean Army on Monday signed an accord with the Norwegian Army to speed up drills designed to stop raids.",
  "In a significant step towards closer ties, Chile and Norway signed a pact in Oslo on Monday intended to end a feud.",
])("a participle of purpose is not the verb of the sentence: %s", (text) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", parties: "CHL NOR", date: "2024-03-11" })]),
);

test.each([
  ["in whose presence", "Chile and Norway signed, in the presence of their premiers, an accord on cod.", "an accord on cod"],
  ["where and when talks ended", "The Chile-Norway talks concluded in Oslo on Monday with an accord on cod.", "an accord on cod"],
])("what is told before the content is passed (%s): %s", (_, text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, parties: "CHL NOR" })]),
);
