import { expect, test } from "vitest";
import { agreementDrafts, agreementsIn } from "../../support/drafts.ts";

test.each([
  ["signed", "signed a treaty on fishing"],
  ["signed", "initialed a pact on cod"],
  ["agreed", "concluded a treaty on fishing"],
  ["signed", "ratified a treaty on fishing"],
  ["agreed", "agreed to share radar data"],
  ["agreed", "agreed they will share radar data"],
  ["agreed", "decided to share radar data"],
  ["agreed", "reached an agreement on radar data"],
  ["affirmed", "agreed that the strait must stay open"],
  ["affirmed", "concluded that the strait must stay open"],
  ["affirmed", "confirmed the importance of open seas"],
  ["affirmed", "confirmed their readiness to share radar data"],
  ["affirmed", "confirmed that the strait must stay open"],
  ["affirmed", "affirmed the importance of open seas"],
  ["affirmed", "pledged to share radar data"],
  ["affirmed", "shared the view that the strait must stay open"],
  ["affirmed", "issued a joint statement on open seas"],
  ["reaffirmed", "reaffirmed their commitment to open seas"],
  ["reaffirmed", "reiterated their support for open seas"],
  ["reaffirmed", "renewed their commitment to open seas"],
])("%s: they %s", (kind, words) => {
  const rows = agreementsIn(`Chile and Norway ${words}.`);
  expect(rows.map((row) => row.kind)).toEqual([kind]);
  expect(words).toContain(rows[0]!.content);
});

test.each([
  "condemned the attack",
  "confirmed attendance",
  "confirmed the arrival of the envoy",
  "reaffirmed the dates of the visit",
  "urged Kenya to reopen the port",
  "stressed the need for open seas",
  "underscored the need for open seas",
  "welcomed the agreement",
  "expressed concern over the agreement",
  "discussed a treaty on fishing",
  "exchanged views on fishing",
  "violated the cease-fire agreed in January",
  "shared radar data",
  "shared a dinner",
  "issued a warning",
  "made a mistake",
  "renewed the lease",
  "struck a rebel base",
  "reached the border",
  "adopted a child",
])("not an agreement: they %s", (words) => expect(agreementsIn(`Chile and Norway ${words}.`)).toEqual([]));

test.each([
  ["a reference", "As agreed in January, Chile and Norway will share radar data."],
  ["an adjective", "The agreed framework was published by Chile and Norway."],
  ["a lack", "Kenya deplored the lack of agreement between Chile and Norway."],
])("%s is no agreement of the day: %s", (_, sentence) => expect(agreementsIn(sentence)).toEqual([]));

test("who reports an agreement is its reporter in every row of evidence, and no party", () => {
  const [draft] = agreementDrafts("Chile and Norway agreed to share radar data, the Kenyan Foreign Ministry said.");
  expect(draft!.parties).toEqual(["CHL", "NOR"]);
  expect(new Set(draft!.evidence.map((cell) => cell.reporter))).toEqual(new Set(["Kenyan Foreign Ministry"]));
});

test.each([
  ["The Norwegian Foreign Ministry said that Chile and Norway agreed to share radar data.", "Norwegian Foreign Ministry"],
  ["Norwegian Foreign Minister Kari Holm told reporters that the leaders of Chile and Norway had agreed to share radar data.", "Kari Holm"],
  ["The Kenyan Foreign Ministry said Chile and Norway agreed to share radar data.", "Kenyan Foreign Ministry"],
  ["Norwegian Foreign Minister Kari Holm said Norway and Chile had agreed to share radar data.", "Kari Holm"],
  ["Chile and Norway agreed to share radar data.", null],
])("the reporter: %s", (sentence, reporter) => {
  expect(agreementsIn(sentence)).toEqual([expect.objectContaining({ reporter, content: "to share radar data", parties: "CHL NOR" })]);
});

test.each([
  ["On Tuesday, Chile and Norway signed a treaty on fishing.", "2024-03-12"],
  ["Chile and Norway on Tuesday signed a treaty on fishing.", "2024-03-12"],
  ["Chile and Norway signed on Tuesday a treaty on fishing.", "2024-03-12"],
  ["Chile and Norway agreed Tuesday to share radar data.", "2024-03-12"],
  ["Chile agreed with Norway on Tuesday to share radar data.", "2024-03-12"],
  ["Chile and Norway agreed on Tuesday to share radar data by 2027.", "2024-03-12"],
  ["Chile and Norway agreed to share radar data.", "2024-03-13"],
  ["Chile and Norway agreed to build the ships they had ordered in May 2020.", "2024-03-13"],
])("the day of agreeing: %s", (sentence, date) => expect(agreementsIn(sentence).map((row) => row.date)).toEqual([date]));

test("nothing is agreed in headlines and captions", () => {
  const body = "Chile and Norway Agree to Share Data\n\nThe leaders of Chile and Norway met in Oslo on Tuesday, and nobody was told why they did.";
  expect(agreementsIn(body)).toEqual([]);
});

test.each([
  [
    "what a relative clause recalls",
    "Chile and Norway agreed to build a radar ship. The ship, which the two countries agreed to share, will be based in Oslo.",
  ],
  ["the document just told", "Chile and Norway agreed to build a radar ship. The two ministers signed the deal on behalf of their governments."],
  ["a term of it", "Chile and Norway agreed to build a radar ship. Under the agreement, the two countries will set up a joint committee."],
])("an agreement is told once, whatever is said of it later (%s)", (_, text) =>
  expect(agreementsIn(text).map((row) => row.content)).toEqual(["to build a radar ship"]),
);

test("an acronym may be written like a name, and a question may be what was not agreed", () => {
  expect(agreementsIn("Nato and Chile agreed to share radar data.").map((row) => row.parties)).toEqual(["CHL NAT"]);
  expect(
    agreementsIn(
      "The foreign ministers of Chile and Norway ended two days of talks on Sunday without reaching agreement on how fast the ice should be cleared.",
    ),
  ).toEqual([expect.objectContaining({ status: "not_reached", content: "agreement on how fast the ice should be cleared" })]);
});

test("an agenda is a matter of procedure", () => {
  expect(agreementsIn("The foreign ministers of Chile and Norway met in Oslo on Tuesday and finalised the agenda for the summit.")).toEqual([]);
});

test.each([
  ["a day to come", "Rivas said Chile and Norway would sign a fishing pact next week.", ["planned"]],
  ["no day", "Rivas said Chile and Norway would sign a fishing pact.", []],
  ["a condition", "Chile and Norway would sign a fishing pact next week if the talks went well.", []],
])("what would be signed is planned where the text gives %s", (_, text, statuses) =>
  expect(agreementsIn(text).map(({ status }) => status)).toEqual(statuses),
);

test.each([
  ["Kenya stopped the ships when Somalia drew a line in the sea. The two countries agreed in May 2019 to mark it.", "KEN SOM"],
  [
    "Chile and Norway met in Oslo on Monday.\n\nKenya stopped the ships when Somalia drew a line. The two countries have agreed to mark it.",
    "KEN SOM",
  ],
])("“the two countries” are those of whom the paragraph speaks: %s", (text, parties) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", parties })]),
);

test("one side of a joint communiqué undertakes before the other", () => {
  const title = "Joint Communiqué on the State Visit of the President of Chile to the Kingdom of Norway";
  expect(agreementsIn(`${title}\n\nThe Chilean side undertook to open a school in Oslo.`)).toEqual([
    expect.objectContaining({ content: "to open a school in Oslo", parties: "CHL NOR" }),
  ]);
});

test("talks that broke down and were taken up again have not failed", () => {
  expect(agreementsIn("Talks between Chile and Norway on cod broke down twice and were taken up again in 2019.")).toEqual([]);
});
