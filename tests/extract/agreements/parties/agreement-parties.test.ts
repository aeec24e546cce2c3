import { expect, test } from "vitest";
import { agreementDrafts, agreementsIn, evidenceOf } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";

/** [sentence, parties, signatories]. */
test.each([
  ["Chile and Norway agreed to share radar data.", "CHL NOR", ""],
  ["Chile, Kenya and Norway agreed to share radar data.", "CHL KEN NOR", ""],
  ["The foreign ministers of Chile and Norway agreed to share radar data.", "CHL NOR", ""],
  [`${HOLM} and ${RIVAS} agreed to share radar data.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [
    "Kari Holm, the Norwegian prime minister, and Pedro Rivas, her Chilean counterpart, agreed to share radar data.",
    "CHL NOR",
    "Kari Holm, Pedro Rivas",
  ],
  ["Kari Holm, the Norwegian prime minister, and Pedro Rivas, the Chilean president, signed a treaty on cod.", "CHL NOR", "Kari Holm, Pedro Rivas"],
  ["Kenya's Daniel Otieno and Chile's Pedro Rivas reached an agreement on cod.", "CHL KEN", "Daniel Otieno, Pedro Rivas"],
  [`${HOLM} and her Chilean counterpart Pedro Rivas agreed to share radar data.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday. They agreed to share radar data.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday. Both sides agreed to share radar data.`, "CHL NOR", ""],
  [`${HOLM} spoke with her Chilean counterpart, Mr. Pedro Rivas. They agreed to share radar data.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} flew to Lima on Monday. The following day she met ${RIVAS}. They agreed to share radar data.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} met ${RIVAS}. The Peru-Kenya railway is long. They concurred on the sharing of radar data.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  ["Chile agreed with Norway to share radar data.", "CHL NOR", ""],
  ["Chile signed a treaty on fishing with Norway.", "CHL NOR", ""],
  ["Chile signed an accord between Chile and Norway on fishing.", "CHL NOR", ""],
  ["NATO agreed to send radar ships to Norway.", "NAT", ""],
  ["The European Union agreed to lift duties on fish.", "EUE", ""],
  ["The European Union signed a trade deal with Chile.", "CHL EUE", ""],
  ["Kenya brokered a truce between Chile and Norway.", "CHL NOR", ""],
  ["Kenya mediated an accord between Chile and Norway on cod.", "CHL NOR", ""],
  ["Talks in Nairobi produced an agreement between Chile and Norway on cod.", "CHL NOR", ""],
  ["The talks between Chile and Norway resulted in a deal on cod.", "CHL NOR", ""],
  ["The ASEAN summit adopted a declaration on open seas.", "ASN", ""],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday. A treaty on fishing was signed.`, "CHL NOR", ""],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday. It was agreed that the strait would stay open.`, "CHL NOR", ""],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday. The two leaders signed a treaty on fishing.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  ["Chile and Norway sign a treaty on cod.", "CHL NOR", ""],
  [
    "Norway has refused to recognise the line until Chile stops drilling. The two countries did agree, at talks in Lima, to share data.",
    "CHL NOR",
    "",
  ],
  ["The Norwegian parliament approved the trade pact with Chile that the two governments initialled in 2021.", "CHL NOR", ""],
])("who agrees: %s", (text, parties, people) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties, people })]));

test.each([
  ["one state alone", "Chile agreed to share radar data."],
  ["one state alone", "Chile vowed to defend its waters."],
  ["one state about another", "Norwegian President Kari Holm signed a law on trade with Chile."],
  ["one state's own paper", "Norwegian President Kari Holm signed a decree on fishing."],
  ["firms", "Norwegian firm Holm Marine and Chilean firm Rivas Pesca signed a contract on radar ships."],
  ["firms of two states", "The firms of Chile and Norway signed a contract."],
  ["clubs", "Football clubs from Chile and Norway agreed to swap players."],
  ["analysts", "Analysts in Chile and Norway agreed that the strait must stay open."],
  ["people without a state", "Kari Holm agreed with Pedro Rivas that the strait must stay open."],
  ["an opinion", "Chile agreed with the assessment."],
  ["what an organisation affirms alone", "NATO pledged support for Norway."],
  ["what a parliament approves at home", "Norwegian lawmakers approved a trade agreement with Chile."],
  ["a passive without parties", "An agreement on cod was reached."],
  ["movements of no state", "Rebels and militias signed a cease-fire."],
])("no agreement of parties (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("parties that the content is about are no parties of the agreement", () => {
  expect(agreementsIn("Chile and Norway agreed to warn Kenya.").map((row) => row.parties)).toEqual(["CHL NOR"]);
  expect(agreementsIn("Chile and Norway agreed that Kenya must reopen the port.").map((row) => row.parties)).toEqual(["CHL NOR"]);
});

test("each party and each signatory has its own words as evidence", () => {
  const [draft] = agreementDrafts(`${HOLM} and ${RIVAS} agreed to share radar data.`);
  expect(
    evidenceOf(draft!, "parties")
      .map((row) => row.slice(0, 3))
      .toSorted(),
  ).toEqual(["CHL", "NOR"]);
  expect(
    evidenceOf(draft!, "signatories")
      .map((row) => row.split(":")[0])
      .toSorted(),
  ).toEqual(["Kari Holm", "Pedro Rivas"]);
});

/** [what one state agrees to, its partner]. */
test.each([
  ["agreed to provide Norway with six radar ships", "CHL NOR"],
  ["agreed to let Norway use the port", "CHL NOR"],
  ["agreed to send six radar ships to Norway", "CHL NOR"],
  ["agreed to a truce with Norway", "CHL NOR"],
  ["agreed at Norway's request to send six radar ships", "CHL NOR"],
  ["agreed to a request by Norway to send six radar ships", "CHL NOR"],
  ["accepted Norway's proposal to share radar data", "CHL NOR"],
  ["agreed to free the crew after talks with Norway", "CHL NOR"],
])("what one party agrees to for another is settled by both: Chile %s", (words, parties) =>
  expect(agreementsIn(`Chile ${words}.`).map((row) => row.parties)).toEqual([parties]),
);

test.each([
  "agreed to raise the pay of teachers",
  "agreed to cut trade with Norway",
  "pledged to send six radar ships to Norway",
  "agreed to free the crew",
])("what one party agrees to or vows alone is no agreement: Chile %s", (words) => expect(agreementsIn(`Chile ${words}.`)).toEqual([]));

/** [sentence, parties, movements]. */
test.each([
  ["The Norwegian government and Arctic separatists signed a cease-fire.", ["NOR"], ["Arctic separatists"]],
  ["The Taliban and Norway signed an agreement on aid.", ["NOR"], ["Taliban"]],
  ["The government of Chile signed a peace accord with the rebels.", ["CHL"], ["rebels"]],
  ["Norway and Hamas agreed to a three-day truce.", ["NOR"], ["Hamas"]],
  ["Talks in Nairobi resulted in a cease-fire between Chile and rebel forces.", ["CHL"], ["rebel forces"]],
])("a movement that settles with a state is another party: %s", (text, parties, other_parties) => {
  const drafts = agreementDrafts(text);
  expect(drafts).toEqual([expect.objectContaining({ parties, other_parties })]);
  expect(evidenceOf(drafts[0]!, "other_parties")).toHaveLength(1);
});

test("a request may open the sentence, and whose capital one travels to for a signing signs too", () => {
  expect(agreementsIn("At Norway's request, Chile agreed to send six radar ships.").map((row) => row.parties)).toEqual(["CHL NOR"]);
  expect(agreementsIn(`${HOLM} is expected in Santiago next month to sign a treaty on cod.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", status: "planned" }),
  ]);
  expect(agreementsIn(`${HOLM} signed a book in Santiago.`)).toEqual([]);
});

test("the presidents of a joint statement's heading are those of its paragraphs", () => {
  const text =
    "Joint Statement by the President of the Republic of Kenya and the President of Norway\n\n1. President Ann Moi of the Republic of Kenya paid a visit to Norway on 4 March 2024.\n\n2. The two Presidents agreed to share radar data.\n\n3. They decided to build two ships.";
  expect(agreementsIn(text).map((row) => row.parties)).toEqual(["KEN NOR", "KEN NOR"]);
});

test("a third party joins behind “with”, and borders in the content are no parties", () => {
  expect(agreementsIn("Chile and Norway signed a treaty with Kenya.").map((row) => row.parties)).toEqual(["CHL KEN NOR"]);
  expect(agreementsIn("Chile and Norway signed a treaty on the sea between Kenya and Cyprus.").map((row) => row.parties)).toEqual(["CHL NOR"]);
});

test("“the ministers” are those named, not the states that stand nearer", () => {
  const text = `${HOLM} met ${RIVAS} in Oslo on Tuesday. They said the treaty between Kenya and Uganda was void. The foreign ministers agreed to share radar data.`;
  expect(agreementsIn(text).map((row) => row.parties)).toEqual(["CHL NOR"]);
});

test("two titles side by side are both, though a third office is near", () => {
  const text = `Deputy Secretary of State Ann B. Lee met Japanese Vice Foreign Minister Goro Abe and South Korean Vice Foreign Minister Kim Jong Su in Tokyo on Tuesday. The Deputy Secretary and the two vice foreign ministers agreed to share radar data.`;
  expect(agreementsIn(text).map((row) => row.parties)).toEqual(["JPN KOR USA"]);
});

test("behind a semicolon the subject and its agreements go on", () => {
  const rows = agreementsIn(
    "Chile and Norway reiterated their support for rules that keep the sea open; affirmed the need for patrols; and pledged to share data.",
  );
  expect(rows.map(({ kind, content }) => [kind, content])).toEqual([
    ["reaffirmed", "their support for rules that keep the sea open"],
    ["affirmed", "the need for patrols"],
    ["affirmed", "to share data"],
  ]);
});

/** [text, parties and content of the last agreement]. */
test.each([
  ["Chile and Norway, officials said, agreed to share radar data.", "CHL NOR: to share radar data"],
  ["Chile and Norway, it is learnt, agreed to share radar data.", "CHL NOR: to share radar data"],
  [`${HOLM} met ${RIVAS} on Monday, with whom she also signed a statement of principles on cod.`, "CHL NOR: a statement of principles on cod"],
  ["Chile and Norway signed a truce on Monday. Under the two-page truce, Chile agreed to lift its blockade.", "CHL NOR: to lift its blockade"],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday. Norwegian officials said Chile had agreed to lift its blockade.`, "CHL NOR: to lift its blockade"],
  ["Norwegian officials said Chile had agreed to lift its blockade.", undefined],
  ["The ministers of Chile and Norway signed the minutes of the session.", "CHL NOR: the minutes of the session"],
  ["The talks between Chile and Norway, the first since they signed the Cod Treaty in May 2020, ran for an hour.", "CHL NOR: the Cod Treaty"],
])("%s", (text, expected) => {
  const last = agreementsIn(text).at(-1);
  expect(last === undefined ? undefined : `${last.parties}: ${last.content}`).toBe(expected);
});

test.each([
  ["Laos has agreed to hold naval exercises with Oman.", ["LAO OMN"]],
  ["Laos has agreed to work closely with the Omani government on piracy.", ["LAO OMN"]],
  ["Laos has agreed to live with inflation.", []],
  ["Laos has agreed to hold elections, in line with Oman.", []],
])("the other party of what one agrees to do together: %s", (text, parties) => expect(agreementsIn(text).map((row) => row.parties)).toEqual(parties));

test.each(["today", "Friday", "on Friday"])("the other party stands behind the day: %s", (day) =>
  expect(agreementsIn(`The Laotian foreign minister signed a memorandum ${day} with Oman's transport minister.`)).toEqual([
    expect.objectContaining({ parties: "LAO OMN" }),
  ]),
);

test("a participle behind an object of the main verb does not take the verb that follows from its subject", () => {
  const text =
    "The foreign ministers of Laos and Oman met in Muscat. The ministers condemned the raids mounted in March, and reaffirmed their commitment to open seas.";
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "reaffirmed", parties: "LAO OMN" })]);
});

test.each([
  ["a firm behind the passive", "The ministers of Chile and Norway met in Oslo on Tuesday. A contract was signed with a Danish company."],
  ["a plan of one's own house", "The ministers of Chile and Norway met in Oslo on Tuesday. The ministers had approved a plan for ports."],
  ["what one state resolves alone", "Chile resolved to close its border with Peru."],
  ["to disagree", "Chile and Norway agreed to disagree on cod."],
])("nothing is agreed between them (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test.each([
  "Norway has agreed to buy six aircraft from Chile.",
  "Norway has signed a deal to buy copper from Chile.",
  "Norway signed an agreement on Tuesday to sell radars to Chile.",
  "Norway became the tenth country to sign a base agreement with Chile.",
])("the other party of a trade: %s", (text) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR" })]));

test.each([
  ["from a firm", "Norway signed a deal to buy copper from a Chilean mine."],
  ["with a firm", "Norway signed a deal with a Danish firm to sell copper to Chile."],
  ["a firm's contract", "Norway cancelled a contract with a Danish yard."],
])("no other party (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("an earlier truce is compared with the one that is the news", () => {
  const drafts = agreementDrafts(
    "Chad's government and Toubou rebels signed a ceasefire on Monday.\n\nFrance and Chad are to sign a treaty.\n\nAn earlier truce, agreed in Lima in 2006, collapsed within months.",
  );
  expect(drafts.find(({ date }) => date?.date === "2006")).toMatchObject({ parties: ["TCD"], other_parties: ["Toubou rebels"] });
});

test.each([
  "Chile and Norway quarrel over cod. Presidents Holm and Rivas agreed on Monday to share the catch.",
  "Chilean President Ana Rivas visited Oslo on Monday. Rivas and her host agreed to share the catch.",
])("two persons whose states are not named beside them: %s", (text) =>
  expect(agreementsIn(text)).toContainEqual(expect.objectContaining({ parties: "CHL NOR", content: "to share the catch" })),
);

test("two persons who may be of one state", () =>
  expect(agreementsIn("Chile and Norway quarrel over cod. Mr. Holm and Mr. Rivas agreed on Monday to share the blame.")).toEqual([]));

test.each([
  "The Prime Minister of Norway, Per Holm, and the Chilean President, Ana Rivas, on Monday signed a cod treaty.",
  "The foreign ministers of Chile and Norway on Monday in Oslo signed a cod treaty.",
])("a day between those who sign and the verb: %s", (text) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", content: "a cod treaty", date: "2024-03-11" })]),
);

test("a day and a place between those who sign and the verb", () =>
  expect(agreementsIn("The foreign ministers of Chile and Norway today in Oslo signed a cod treaty.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", content: "a cod treaty", date: "2024-03-13" }),
  ]));

test("the heads of two states that came together", () => {
  const lead = "The leaders of Chile and Norway met in Oslo on Monday.";
  expect(agreementsIn(`${lead} Prime Minister Per Holm and President Ana Rivas agreed to share the catch.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", content: "to share the catch" }),
  ]);
});

test("heads of state whose states are not told sign for those whom the treaty is between", () =>
  expect(agreementsIn("Heads of state Kari Holm and Ana Soto signed a treaty on trade between Norway and Chile after talks.")).toEqual([
    expect.objectContaining({ kind: "signed", parties: "CHL NOR" }),
  ]));
