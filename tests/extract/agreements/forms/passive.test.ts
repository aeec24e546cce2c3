import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

/** [sentence, content, kind]. */
test.each([
  ["A treaty on fishing was signed by Chile and Norway on Tuesday.", "A treaty on fishing", "signed"],
  ["A treaty banning drift nets was signed by Chile and Norway on Tuesday.", "A treaty banning drift nets", "signed"],
  ["A treaty to ban drift nets between Chile and Norway was signed in Oslo.", "A treaty to ban drift nets between Chile and Norway", "signed"],
  ["An agreement was reached on Tuesday between Chile and Norway to share radar data.", "to share radar data", "agreed"],
  ["An agreement on radar data was reached between Chile and Norway.", "An agreement on radar data", "agreed"],
  ["Eleven projects were approved at the talks between Chile and Norway.", "Eleven projects", "agreed"],
  ["At the talks between Chile and Norway it was agreed that the strait would stay open.", "that the strait would stay open", "agreed"],
])("the passive: %s", (text, content, kind) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, kind, parties: "CHL NOR" })]));

test.each([
  ["one already told", "The agreement was signed by Chile and Norway."],
  ["one of so many points", "Chile and Norway talked for a day. The seven-point memorandum was reached late at night."],
  ["no agreement", "A boat was signed by sailors from Chile and Norway."],
  ["by nobody known", "A treaty was signed."],
  ["nothing", "Chile and Norway talked for a day, but nothing had been agreed."],
])("no agreement of its own (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test.each([
  ["Under an accord signed in May by Chile and Norway, both share radar data.", "an accord"],
  ["The accord between Chile and Norway, signed in Oslo on Tuesday, bans drift nets.", "The accord between Chile and Norway"],
  ["An accord that Chile and Norway reached on Tuesday bans drift nets.", "An accord"],
  ["A pact on cod was forgotten, and a deal reached on Tuesday between Chile and Norway was not.", "a deal"],
])("a participle behind its noun tells an agreement of its own day: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, parties: "CHL NOR" })]),
);

test.each([
  ["A pact Chile and Norway signed in May 2019 has lapsed.", "A pact"],
  ["A pact which Chile and Norway signed in Oslo in May 2019 has lapsed.", "A pact"],
  ["Relations between Chile and Norway rest on the pact which the two concluded in Oslo in May 2019.", "the pact"],
  ["Officials of Chile and Norway opened talks in Oslo on Monday. A pact which the two signed in May 2019 has lapsed.", "A pact"],
  ["Norway keeps ships in Chile under a pact signed in May 2019.", "a pact"],
  ["Under a pact agreed in May 2019, Norway sells radars to Chile.", "a pact"],
  ["The Chilean-Norwegian pact, signed in Oslo in May 2019, has lapsed.", "The Chilean-Norwegian pact"],
])("whose an agreement is that is recalled with its day, the sentence or the one before says: %s", (text, content) =>
  expect(agreementsIn(text)).toContainEqual(expect.objectContaining({ content, parties: "CHL NOR", date: "2019-05" })),
);

test("a day does not make the parties of an agreement of others known", () => {
  expect(agreementsIn("Chile told Norway that Peru had forgotten a pact signed in May 2019.")).toEqual([]);
});

test.each([
  ["without a day", "The accord signed by Chile and Norway is old."],
  ["in a relative clause without a day", "An accord that Chile and Norway reached bans drift nets."],
  ["recalled by a relative clause", "On Tuesday, Kenya denounced the accord in which Chile and Norway agreed on cod."],
])("an agreement only recalled is none (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test.each([
  [
    "with a day and both signers",
    "The pact was signed in Lima on 5 May 2019 by Chile's minister, Pedro Rivas, and by Norway's minister, Kari Holm.",
    "CHL NOR",
  ],
  ["of a title", "They recalled the Agreement on Cod Fisheries signed by Chile and Norway in May 2019.", "CHL NOR"],
])("an agreement of which the reader has heard counts %s: %s", (_, text, parties) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", parties })]),
);

test("an agreement told before is not told again by its signing", () => {
  expect(
    agreementsIn("Chile and Norway reached a pact on Tuesday. The pact was signed in Lima on Tuesday by ministers of Chile and Norway."),
  ).toHaveLength(1);
});

/** [sentence, parties, content]. */
test.each([
  [
    "A treaty on cod was signed by Kari Holm, Foreign Minister of Norway, and Pedro Rivas, Minister of Fisheries of Chile.",
    "CHL NOR",
    "A treaty on cod",
  ],
  ["Chile and Norway held talks on Tuesday. A protocol was signed by the heads of delegation.", "CHL NOR", "A protocol"],
  [
    "Chile and Norway held talks on Tuesday. A protocol recording the results was signed by both ministers.",
    "CHL NOR",
    "A protocol recording the results",
  ],
  ["Chile and Norway held talks on Tuesday. A protocol to that effect was signed in the evening.", "CHL NOR", "A protocol to that effect"],
  ["No agreement could be reached between Chile and Norway on the price of cod.", "CHL NOR", "on the price of cod"],
  ["Treaty between Chile and Norway signed at Lima by foreign ministers Kari Holm and Pedro Rivas.", "CHL NOR", "Treaty between Chile and Norway"],
])("whose a passive is: %s", (text, parties, content) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties, content })]));

test.each([
  ["one state signs", "A treaty on cod was signed by Norwegian Foreign Minister Kari Holm, who had flown in with President Ana Diaz of Peru."],
  ["firms sign", "Chile and Norway held talks on Tuesday. A contract was signed by Holm Marine and Rivas Pesca."],
  ["citizens sign", "Chile and Norway held talks on Tuesday. A petition was signed by thousands of fishermen."],
  ["yet to come", "Once Chile and Norway have exchanged letters, tariffs on fish will fall."],
  ["yet to come", "After Chile and Norway sign the treaty, tariffs will fall."],
])("no agreement in the passive (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test.each([
  ["Under a memorandum on cod that Chile and Norway are due to sign on Friday, ports will reopen.", "planned", "a memorandum on cod"],
  ["Chile's border with Peru is calm since a treaty signed in 2001, Chilean officials said.", "concluded", "a treaty"],
  [
    "A letter of intent, signed on Monday by Norwegian President Kari Holm and Chilean President Pedro Rivas, provides for it.",
    "concluded",
    "A letter of intent",
  ],
])("what a clause behind its noun tells: %s", (text, status, content) => {
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ status, content })]);
});

test("a contract with somebody who is no party is nobody else's", () => {
  expect(agreementsIn("Chile and Norway held talks on Tuesday. The contract with the Danish yard for the boats was terminated in March.")).toEqual(
    [],
  );
});

test.each([
  ["what everybody thinks", "At the talks between Laos and Oman the mood was good. It is widely agreed that ferries are slow."],
  ["a thing of daily life", "Laos and Oman are far apart. Laos has no coast. Oman has one. Visas had been approved for the boy's family."],
])("no agreement of states (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("who announces a pact behind a comma makes no second one of it", () => {
  expect(agreementsIn("Laos and Oman have agreed on a ferry pact, the Omani ministry announced on Tuesday.")).toHaveLength(1);
});

test.each([
  "Chile and Norway will reopen the strait on Sunday. The deal, struck on Monday in Lima, was hailed by Kenya.",
  "Chile and Norway will reopen the strait on Sunday. An accord signed on Monday was welcomed by the United Nations.",
])("who hails an agreement is none of those whose it is: %s", (text) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date: "2024-03-11" })]),
);

test("a pact with another is not of those who met", () =>
  expect(agreementsIn("Kenya and Norway held talks in Oslo on Monday. A pact with Chile was extended in January.")).toEqual([]));

test("what was agreed at a meeting of others is not of those who met before", () => {
  const met = "The foreign ministers of Chile and Norway met in Oslo on Monday.";
  expect(agreementsIn(`${met} Chile took part in the meeting of exporters in Lima on Tuesday, at which it was agreed to cut prices.`)).toEqual([]);
  expect(agreementsIn(`${met} They held a second session on Tuesday, at which it was agreed to cut prices.`)).toHaveLength(1);
});

test.each([
  ["Kenya has denounced the manoeuvres agreed last month between Chile and Norway.", "the manoeuvres", "2024-02"],
  ["Trawlers kept to the quotas agreed on Monday by Chile and Norway.", "the quotas", "2024-03-11"],
  ["The treaty does away with the line that Chile and Norway agreed in 1942.", "the line", "1942"],
])("what several agreed need not be called a treaty: %s", (text, content, date) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", content, date, parties: "CHL NOR" })]),
);

test.each([
  ["by one alone", "Trawlers kept to the quotas agreed on Monday by the ministry."],
  ["no day", "The map shows the line that Chile and Norway agreed."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("it was agreed between several that something would be done", () =>
  expect(agreementsIn("It was agreed between Chile and Norway that their navies would exercise in May.")).toEqual([
    expect.objectContaining({ kind: "agreed", parties: "CHL NOR" }),
  ]));

test("an instrument whose name has two nouns is one: under the memorandum of understanding signed on Monday", () =>
  expect(
    agreementsIn(
      "Chile and Norway share their catch. Under the memorandum of understanding signed on Monday by the two countries, trawlers carry observers.",
    ),
  ).toEqual([expect.objectContaining({ kind: "signed", instrument: "memorandum of understanding", content: "the memorandum of understanding" })]));

test.each([
  [
    "Chile and Norway quarrel over cod. The cod pact was signed on Monday in a tent on the border by President Holm and President Rivas.",
    "The cod pact",
  ],
  ["Chile and Norway quarrel over cod. The protocol has been signed by Chilean Minister Ana Rivas and Norwegian Minister Per Holm.", "The protocol"],
  ["Chile and Norway have a new pact. The pact, which was signed in Oslo on Monday by Mr. Per Holm and Mr. Luis Rivas, runs for a year.", "The pact"],
])("where and by whom it was signed is no matter of it: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", content })]),
);

test.each([
  "Chile and Norway met on Monday. No document was signed.",
  "Chile and Norway met on Monday. Their trawlers stay in port while a permanent truce is worked out.",
])("nothing agreed: %s", (text) => expect(agreementsIn(text)).toEqual([]));

test("what is due to be signed", () =>
  expect(agreementsIn("Chile and Norway have four agreements due to be signed on Saturday.")).toEqual([
    expect.objectContaining({ status: "planned", parties: "CHL NOR", content: "four agreements", date: "2024-03-16" }),
  ]));

test.each([
  "The Treaty of Peace, Friendship and Trade between Chile and Norway",
  "An agreement on trade, payments and shipping between Chile and Norway",
])("several matters of one instrument: %s", (content) =>
  expect(agreementsIn(`${content} was signed in Oslo on Tuesday.`)).toEqual([expect.objectContaining({ content, parties: "CHL NOR" })]),
);

test("an instrument of several groups is recalled from within a phrase of another head", () =>
  expect(agreementsIn("Chile granted Norway the lease of the harbour in an exchange of notes signed here on Monday.")).toEqual([
    expect.objectContaining({ content: "an exchange of notes", kind: "signed", parties: "CHL NOR", date: "2024-03-11" }),
  ]));

test("what several agreed behind a comma is the whole phrase", () =>
  expect(agreementsIn("A joint plan for the coast of Peru, agreed by Chile and Norway in May 2019, was forgotten.")).toEqual([
    expect.objectContaining({ content: "A joint plan for the coast of Peru", parties: "CHL NOR", date: "2019-05" }),
  ]));

test("what a relative clause says was agreed is of the two whom the clause before it names", () =>
  expect(
    agreementsIn(
      "Chad and Niger met on Monday. Chile lets Norway use the port for a higher rent, on which an understanding was reached in May 2019.",
    ),
  ).toEqual([expect.objectContaining({ content: "an understanding", parties: "CHL NOR", date: "2019-05" })]));

test.each([
  ["The line on which Chile and Norway agreed in May 2019 is kept by both.", "The line"],
  ["Both keep to the line agreed upon by Chile and Norway in May 2019.", "the line"],
])("what parties agreed on: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, parties: "CHL NOR", date: "2019-05" })]),
);

test.each([
  "Chile and Norway held talks on Monday. They follow an accord reached between Chile and the Cod Club of banks in December to put off its debts.",
  "Chile and Norway have a committee for the fields of trade agreed upon for the year.",
])("neither a deal with strangers nor a field agreed upon is of those who meet: %s", (text) => expect(agreementsIn(text)).toEqual([]));

test("a treaty of which the text has not told is signed on a day of the last weeks; one of years ago is background", () => {
  const met = "Foreign Minister Kari Holm of Norway met Foreign Minister Pedro Rivas of Chile in Oslo on Monday.";
  expect(agreementsIn(`${met} The agreement was signed on Monday after the talks.`)).toEqual([
    expect.objectContaining({ kind: "signed", parties: "CHL NOR", date: "2024-03-11" }),
  ]);
  expect(agreementsIn(`${met} The agreement was signed in 1954.`)).toEqual([]);
  expect(agreementsIn(`${met} No such truce has been announced with rebels.`)).toEqual([]);
});

test("what the leaders of parties of one house conclude is no agreement of states", () =>
  expect(
    agreementsIn(
      "Chile's foreign ministry met Norway's ambassador on Tuesday. Monday's agreement was concluded by the leaders of the three biggest parties.",
    ),
  ).toEqual([]));
