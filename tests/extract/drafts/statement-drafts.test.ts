import { expect, test } from "vitest";
import { evidenceOf, statementDrafts, statementsIn } from "../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";
const LEAD = `${HOLM} met ${RIVAS} in Oslo on Tuesday.`;

/** [text, speaker, type, country]. */
test.each([
  [`${HOLM} said the strait must stay open.`, "Kari Holm", "person", "NOR"],
  [`${LEAD} Holm said the strait must stay open.`, "Kari Holm", "person", "NOR"],
  [`${LEAD} She said the strait must stay open.`, "Kari Holm", "person", "NOR"],
  ["Norway's Foreign Ministry said the strait must stay open.", "Norwegian Foreign Ministry", "government", "NOR"],
  [`${LEAD} Norwegian and Chilean officials said the strait must stay open.`, "Norwegian and Chilean officials", "group", null],
  ["The Kremlin said the strait must stay open.", "Kremlin", "government", "RUS"],
  ["The European Union said Chile should lift its duties.", "European Union", "organisation", "EUE"],
  ["NATO Secretary General Lars Dahl said the strait must stay open.", "Lars Dahl", "person", "NAT"],
  ['"We will wait," said a senior official who asked not to be named.', "a senior official", "anonymous", null],
  ["A diplomat close to the talks said the strait must stay open.", "A diplomat close to the talks", "anonymous", null],
  ["Officials familiar with the note said the strait must stay open.", "Officials familiar with the note", "anonymous", null],
  ["One of the negotiators said the strait must stay open.", "One of the negotiators", "anonymous", null],
  ["According to two people briefed on the talks, the strait must stay open.", "two people", "anonymous", null],
  ["The Chilean note said the strait must stay open.", "Chilean note", "document", "CHL"],
  ["Ana Berg, an analyst at a think tank in Oslo, said the strait will stay open.", "Ana Berg", "person", null],
  ["The chief of the mission, Colonel Ida Berg, said the strait must stay open.", "Ida Berg", "person", null],
  [`${HOLM} left the room. His counterpart, Pedro Rivas, said the strait must stay open.`, "Pedro Rivas", "person", null],
  ["The Soviet Union said the strait must stay open.", "Soviet Union", "government", "RUS"],
  ["A government spokesman in Jerusalem, Avi Peretz, said the strait must stay open.", "Avi Peretz", "person", "ISR"],
  ["China's special envoy to the Pacific, Shen Wei, said the strait must stay open.", "Shen Wei", "person", "CHN"],
  ["The head of the government delegation, Brigadier-General Hashim Omar, said the strait must stay open.", "Hashim Omar", "person", null],
  ["The U.S. commander in Iraq, General David Parks, said the strait must stay open.", "David Parks", "person", "USA"],
  ["The Chairperson of the AU Commission, Dr Adaeze Okoro, said the strait must stay open.", "Adaeze Okoro", "person", "AFU"],
  ["The Chairman of the Cuban Council of State, Luis Prado, said the strait must stay open.", "Luis Prado", "person", "CUB"],
])("the speaker: %s", (text, speaker, type, country) => expect(statementsIn(text)).toEqual([expect.objectContaining({ speaker, type, country })]));

/** [text, speakers in text order]. */
test.each([
  [`${LEAD} "It will hold," said a senior diplomat in Lima. He added that the strait must stay open.`, ["a senior diplomat", "a senior diplomat"]],
  [
    `${LEAD} Another witness close to the port said it was shut. "Nobody sailed," she said.`,
    ["Another witness close to the port", "Another witness"],
  ],
  [
    "The envoy for Chad, Ulf Grane, flew in for talks with rebel negotiator Yusuf Dar. The Envoy, who last met Mr. Dar in May, said it was late. He said that nobody had won.",
    ["Ulf Grane", "Ulf Grane"],
  ],
  [
    "The border with Chad will stay open, according to a Nigerian official close to the talks. Convoys are due in May, he said.",
    ["a Nigerian official", "a Nigerian official"],
  ],
  [
    `Kari Holm, the foreign minister of Norway, flew to Lima. In Callao, where she met her counterpart, Pedro Rivas, she told him that the strait must stay open.`,
    ["Kari Holm"],
  ],
  [`${LEAD} A source said it was short. Later she met envoys, and she said the strait must stay open.`, ["A source", "Kari Holm"]],
  [`${LEAD} A witness left the room. She said the strait must stay open.`, ["Kari Holm"]],
])("he and she are who spoke last, with a name or without: %s", (text, speakers) => {
  expect(statementDrafts(text).map(({ speaker }) => speaker)).toEqual(speakers);
});

test("the speaker's office is that of the document, also where only the surname stands", () => {
  const [draft] = statementDrafts(`${LEAD} Holm said the strait must stay open.`);
  expect(draft!.speaker_role).toBe("Foreign Minister");
  expect(evidenceOf(draft!, "speaker")[0]).toMatch(/^Kari Holm: Holm \(speaker\.person:/);
});

test("a plural noun speaks as the group it names, in its own words", () => {
  expect(statementsIn(`${LEAD} The two ministers condemned the attack on the port.`)).toEqual([
    expect.objectContaining({ speaker: "The two ministers", type: "group", content: "the attack on the port" }),
  ]);
  expect(statementsIn("The leaders of Chile and Norway condemned the attack on the port.")).toEqual([
    expect.objectContaining({ speaker: "The leaders of Chile and Norway", type: "group" }),
  ]);
});

test("a joint undertaking is an agreement, no statement; one party's own is a statement", () => {
  expect(statementsIn("Chile and Norway reaffirmed their commitment to open seas.")).toEqual([]);
  expect(statementsIn(`${HOLM} reaffirmed Norway's commitment to open seas.`)).toEqual([
    expect.objectContaining({ speaker: "Kari Holm", cue: "reaffirm", content: "Norway's commitment to open seas" }),
  ]);
});

test.each([
  ["a belief", `${HOLM} believes the strait must stay open.`],
  ["a courtesy", `${HOLM} thanked Chile.`],
  ["an act", `${HOLM} closed the strait.`],
  ["words of nobody", "The strait must stay open. He said so on Tuesday."],
])("no statement: %s", (_, text) => expect(statementsIn(text)).toEqual([]));

test("who relays the words of another is the reporter, in the cell and in its evidence", () => {
  const [draft] = statementDrafts(`${HOLM} told ${RIVAS} that the strait must stay open, the Norwegian Foreign Ministry said.`);
  expect(draft).toMatchObject({ speaker: "Kari Holm", reporter: "Norwegian Foreign Ministry", addressee: "Pedro Rivas" });
  expect(evidenceOf(draft!, "reporter")).toEqual(["Norwegian Foreign Ministry: the Norwegian Foreign Ministry (statement.reporter:stated)"]);
  expect(new Set(draft!.evidence.map((cell) => cell.reporter))).toEqual(new Set(["Norwegian Foreign Ministry"]));
});

test.each([
  [`${LEAD} Holm told reporters that the strait must stay open.`, "reporters"],
  [`${LEAD} Holm told Rivas that the strait must stay open.`, "Pedro Rivas"],
  [`${HOLM} urged Chile to reopen the port.`, "Chile"],
  [`${HOLM} said the strait must stay open.`, null],
])("the addressee, by full name: %s", (text, addressee) => expect(statementsIn(text).map((row) => row.addressee)).toEqual([addressee]));

test("the occasion is told without its article", () => {
  const [draft] = statementDrafts(`"The strait must stay open," ${HOLM} said at a press conference in Oslo on Tuesday.`);
  expect(draft!.occasion).toBe("press conference in Oslo");
  expect(evidenceOf(draft!, "occasion")).toEqual(["press conference in Oslo: a press conference in Oslo (statement.occasion:stated)"]);
});

/** [text, date, basis]. */
test.each([
  ["told with the verb", `${HOLM} said on Tuesday that the strait must stay open.`, "2024-03-12", "relative"],
  ["not that of the content", `${HOLM} said the treaty that Chile tore up last month was useful.`, "2024-03-13", "document"],
  ["of the meeting it was said at", `${LEAD} She told Rivas that the strait must stay open.`, "2024-03-12", "relative"],
  ["of the talks it followed", `${LEAD} Holm told reporters after the talks that the strait must stay open.`, "2024-03-12", "relative"],
  ["of the document, for an official", `${HOLM} said the strait must stay open.`, "2024-03-13", "document"],
  ["none, for an analyst", "Ana Berg, an analyst at a think tank in Oslo, said the strait will stay open.", null, null],
  ["of the document, for an official without a name", '"We will wait," said a senior official who asked not to be named.', "2024-03-13", "document"],
  ["of the document, for who has no state", "Idriss Kalil, the spokesman of the rebels, said Chad must stop the shelling.", "2024-03-13", "document"],
  ["of the document, for residents", "Residents of Oslo said the Russian ships had gone.", "2024-03-13", "document"],
  ["none, for what was said before that", `${HOLM} had said the strait must stay open.`, null, null],
  ["none, for what was said of late", `${HOLM} has recently said the strait must stay open.`, null, null],
  [
    "of the article, not of a meeting, for what has been said",
    `${HOLM} met ${RIVAS} in Oslo on Monday. Holm has ruled out a treaty.`,
    "2024-03-13",
    "document",
  ],
  [
    "that of the verb whose clause goes on with a gerund",
    `Chile tore up its treaty with Norway last month, vowing to close the strait.`,
    "2024-02",
    "relative",
  ],
  ["not that of a noun", `${HOLM} said the strait must stay open, repeating her March 4 remarks.`, "2024-03-13", "document"],
  ["not that of a plan", `${HOLM} will meet ${RIVAS} on Friday. Holm said the strait must stay open.`, "2024-03-13", "document"],
  [
    "not that of a plan that was dropped",
    `Norway has called off its talks with Chile that were set for Friday. ${HOLM} said the strait must stay open.`,
    "2024-03-13",
    "document",
  ],
  ["not that of talks long ago", `${HOLM} met ${RIVAS} in Oslo in May 2023. Holm said the strait must stay open.`, "2024-03-13", "document"],
  [
    "not that of a call told later",
    "Norway's Foreign Ministry said the strait must stay open. Norwegian President Ida Berg telephoned Chilean President Luis Prado on Sunday.",
    "2024-03-13",
    "document",
  ],
  [
    "of the meeting spoken of last",
    `${HOLM} met ${RIVAS} in Oslo on Tuesday. On Monday she met Kenyan Foreign Minister Daniel Otieno in Bergen. "The strait must stay open," Holm told reporters.`,
    "2024-03-11",
    "relative",
  ],
])("the day of speaking: %s", (_, text, date, basis) => expect(statementsIn(text).map((row) => [row.date, row.basis])).toEqual([[date, basis]]));

test("the day told with one statement holds for the next of the same speaker, for a while", () => {
  const text = `${HOLM} said on Monday that the strait must stay open. Holm added that the port will close.`;
  expect(statementsIn(text).map((row) => row.date)).toEqual(["2024-03-11", "2024-03-11"]);
});

/** [text, key of the meeting]. */
test.each([
  ["to the one met", `${LEAD} She told Rivas that the strait must stay open.`, "m1"],
  ["after the talks", `${LEAD} Holm told reporters after the talks that the strait must stay open.`, "m1"],
  ["about the talks", `${LEAD} Holm said the talks were useful.`, null],
  ["by one who was not there", `${LEAD} Kenyan President Daniel Otieno said after the talks that the strait must stay open.`, null],
])("the meeting it was said at: %s", (_, text, meeting) => expect(statementsIn(text).map((row) => row.meeting)).toEqual([meeting]));

test("quotations: the marks are no part of the quote, a mixed content keeps them", () => {
  expect(statementsIn(`${HOLM} called the attack "a cowardly act" against Chile.`)).toEqual([
    expect.objectContaining({ kind: "mixed", content: 'the attack "a cowardly act" against Chile', quote: ["a cowardly act"], mentions: "CHL" }),
  ]);
  const [direct] = statementDrafts(`"The strait must stay open," ${HOLM} said. "It is ours."`);
  expect(direct).toMatchObject({ kind: "direct", quote: ["The strait must stay open,", "It is ours."] });
  expect(evidenceOf(direct!, "quote").map((row) => row.split(": ")[0])).toEqual(["The strait must stay open,", "It is ours."]);
});

test.each([
  ["REQUEST", `${HOLM} urged Chile to reopen the port.`],
  ["ACCUSE", `${RIVAS} accused Norway of breaking the truce.`],
  ["REJECT", `${RIVAS} rejected the proposal of Norway.`],
  [null, `${HOLM} said the strait must stay open.`],
])("the act of itself: %s", (act, text) => expect(statementDrafts(text).map((draft) => draft.plover_event)).toEqual([act]));

test("a bare quotation belongs to the one who spoke before", () => {
  const rows = statementsIn(`${HOLM} said the strait must stay open.\n\n"We will guard it with every ship that we have got."`);
  expect(rows.map((row) => row.speaker)).toEqual(["Kari Holm", "Kari Holm"]);
});

test.each([
  ["not said", `${HOLM} declined to say when the strait would close.`],
  ["nobody who asks", `${HOLM} was asked whether the strait would close.`],
  ["not said in quotation marks", `${HOLM} did not say "we will close the strait to every ship."`],
])("no statement: %s", (_, text) => expect(statementsIn(text)).toEqual([]));

test.each([
  [
    "a pronoun in the object is another",
    `In a call with ${RIVAS}, ${HOLM} urged him to open the port.`,
    { speaker: "Kari Holm", addressee: "Pedro Rivas" },
  ],
  ["a place is no occasion", `${HOLM} said in Oslo that the strait must stay open.`, { occasion: null }],
  ["a foreign diplomat does not speak for his post", '"It is over," said one Western diplomat in Kabul.', { country: null, occasion: null }],
  ["a broadcaster with a city in its name", `${HOLM} told Radio Oslo that the strait must stay open.`, { addressee: "Radio Oslo" }],
  ["a text and who issued it", "A joint communique issued by Norway and Chile after the talks condemned the raid on the port.", { type: "document" }],
  ["a state by its kind", "Norway wants a new pact. The country said it would send ships.", { speaker: "Norway" }],
])("who speaks to whom, where: %s", (_, text, expected) => expect(statementsIn(text)).toEqual([expect.objectContaining(expected)]));

test("both, the former and the latter are those named together before", () => {
  const text = `${HOLM} and ${RIVAS} met in Oslo. Both condemned the raid. The former said it was vile. The latter said it was late.`;
  expect(statementsIn(text).map((row) => row.speaker)).toEqual(["Kari Holm and Pedro Rivas", "Kari Holm", "Pedro Rivas"]);
});

test("two labels in one paragraph are two speakers", () => {
  expect(statementsIn(`${HOLM}: "We will wait here." ${RIVAS}: "We will not wait."`).map(({ speaker, quote }) => [speaker, ...quote])).toEqual([
    ["Kari Holm", "We will wait here."],
    ["Pedro Rivas", "We will not wait."],
  ]);
});

test("a negotiator whom a titled apposition names is that person, of the state that sent him", () => {
  for (const role of ["lead negotiator", "chief negotiator", "delegation head"])
    expect(statementsIn(`Chile's ${role}, Ambassador Pedro Larrain, denied that the talks had failed.`)).toEqual([
      expect.objectContaining({ speaker: "Pedro Larrain", type: "person", country: "CHL" }),
    ]);
});

test("a reporter who is a pronoun alone is nobody", () => {
  const [said] = statementsIn(`${LEAD} Diplomats briefed the press. They quoted him as saying that the strait must stay open.`);
  expect(said?.reporter ?? null).toBeNull();
});
