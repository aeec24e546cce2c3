import { expect, test } from "vitest";
import { mentionAt, partiesIn } from "../../../pipeline/extract/reference/index.ts";
import { analysed, referred } from "../../support/analysed.ts";

const LEAD = "Kenyan Defense Minister Amara Okafor and her Norwegian counterpart Jonas Lindqvist met in Oslo on Monday. ";

const names = (text: string, words: string): readonly string[] => referred(text, words)?.members.map((member) => member.name) ?? [];

test("a surname is its bearer, with the office the document gives", () => {
  expect(referred(`${LEAD}Okafor said it went well.`, "Okafor")).toMatchObject({
    kind: "person",
    name: "Amara Okafor",
    role: "Defense Minister",
    country: "KEN",
    level: "minister",
    parties: ["KEN"],
    stated: false,
  });
});

test("the expression and its antecedent are both given as spans", () => {
  const text = `${LEAD}He left.`;
  const spans = referred(text, "He")!.spans.map(({ start, end }) => text.slice(start, end));
  expect(spans).toEqual(["He", "Jonas Lindqvist"]);
});

test("'he' is the last one who spoke, over one merely spoken to", () => {
  const text = `${LEAD}Lindqvist told Okafor that the border was quiet. "We saw nothing," he said.`;
  expect(referred(text, "he said".slice(0, 2))?.name).toBe("Jonas Lindqvist");
  expect(referred(`${LEAD}The spokeswoman Zuri Adeyemi said no. She left.`, "She")?.name).toBe("Zuri Adeyemi");
  expect(referred(`${LEAD}Okafor and spokeswoman Zuri Adeyemi waited. He left.`, "He")?.name).toBe("Amara Okafor");
});

test("'he' is whoever came in by a title alone and spoke last, over one named before", () => {
  const named = (text: string, words: string) => referred(`${LEAD}${text}`, words)?.name;
  expect(named("A spokesman for the African Union in Addis Ababa welcomed the talks. He hoped for more.", "He")).toBe("A spokesman");
  expect(named("A Ghanaian official who asked not to be named said it was late. He gave no day.", "He")).toBe("Ghanaian official");
  expect(named("The Peruvian foreign minister said the border was calm. He left at noon.", "He")).toBe("Peruvian foreign minister");
});

test("a title that may stand for somebody named, or that nobody holds, is nobody's antecedent", () => {
  const named = (text: string, words: string) => referred(`${LEAD}${text}`, words)?.name;
  expect(named("Lindqvist waited. The senator shook hands. He left.", "He")).toBe("Jonas Lindqvist");
  expect(named("Lindqvist spoke of his years as foreign minister of Norway. He left.", "He")).toBe("Jonas Lindqvist");
  expect(named("Lindqvist waited. A president would not. He left.", "He")).toBe("Jonas Lindqvist");
});

test("'the leader' and 'the monarch' of a state are its head, whatever the office", () => {
  const text = "Chilean President Pedro Rivas and King Olav of Norway met in Oslo. The Chilean leader thanked the Norwegian monarch.";
  expect(referred(text, "The Chilean leader")?.name).toBe("Pedro Rivas");
  expect(referred(text, "the Norwegian monarch")?.name).toBe("Olav");
});

test("a title alone is the holder whom the document names", () => {
  expect(referred(`${LEAD}The Norwegian defense minister agreed.`, "The Norwegian defense minister")).toMatchObject({
    name: "Jonas Lindqvist",
    country: "NOR",
  });
  expect(referred(`${LEAD}The Norwegian defense chief agreed.`, "The Norwegian defense chief")?.name).toBe("Jonas Lindqvist");
  expect(referred(`${LEAD}The Ghanaian president agreed.`, "The Ghanaian president")).toMatchObject({
    kind: "person",
    name: "Ghanaian president",
    country: "GHA",
  });
});

test("an indefinite title is anonymous, in the words of the text", () => {
  expect(referred(`${LEAD}A Kenyan government official said so.`, "A Kenyan government official")).toMatchObject({
    kind: "anonymous",
    name: "A Kenyan government official",
    country: "KEN",
  });
  expect(referred(`${LEAD}It will cost more, according to experts.`, "experts")).toMatchObject({ kind: "anonymous", name: "experts", country: null });
});

test("a person is the head of the name and title, not of what hangs on it", () => {
  expect(
    referred("Farid Rahimi, the spokesman for Iran's foreign ministry, said no.", "Farid Rahimi, the spokesman for Iran's foreign ministry"),
  ).toMatchObject({
    name: "Farid Rahimi",
    country: "IRN",
  });
  expect(referred(`${LEAD}A spokesman for Okafor said so.`, "A spokesman for Okafor")).toMatchObject({ kind: "anonymous" });
});

test("a coordination is a group under the full names", () => {
  expect(referred(`${LEAD}Okafor and Lindqvist signed it.`, "Okafor and Lindqvist")).toMatchObject({
    kind: "group",
    name: "Amara Okafor and Jonas Lindqvist",
    parties: ["KEN", "NOR"],
    level: "minister",
  });
});

test.each([["The two ministers"], ["The ministers"], ["The defense chiefs"], ["They"], ["Both"]])(
  "'%s' goes back to the last two who fit",
  (words) => {
    const text = `${LEAD}Peace talks with Ghana and Togo were not discussed.\n\n${words} agreed to meet again.`;
    expect(names(text, words)).toEqual(["Amara Okafor", "Jonas Lindqvist"]);
    expect(referred(text, words)?.parties).toEqual(["KEN", "NOR"]);
  },
);

test.each([["the two countries"], ["both governments"], ["the two sides"], ["the countries"]])("'%s' are the states of the last pair", (words) => {
  expect(referred(`${LEAD}According to ${words}, it will last.`, words)).toMatchObject({ kind: "group", parties: ["KEN", "NOR"], members: [] });
});

test("plural titles with their states name the holders, also those named later", () => {
  expect(names(`The defense ministers of Kenya and Norway agreed on it. ${LEAD}`, "The defense ministers of Kenya and Norway")).toEqual([
    "Amara Okafor",
    "Jonas Lindqvist",
  ]);
  expect(referred("The Kenyan and Norwegian defense chiefs agreed on it.", "The Kenyan and Norwegian defense chiefs")).toMatchObject({
    kind: "group",
    name: "The Kenyan and Norwegian defense chiefs",
    parties: ["KEN", "NOR"],
    level: "minister",
    portfolio: "defense",
    members: [],
  });
});

test("'the four' are four", () => {
  const text =
    "Polish Foreign Minister Tomas Novak and Defense Minister Zofia Kowalczyk along with their Spanish counterparts Lucia Vasquez and Rafael Duarte met. Novak and Vasquez dined. The Polish foreign minister said the four agreed.";
  expect(names(text, "the four")).toEqual(["Tomas Novak", "Zofia Kowalczyk", "Lucia Vasquez", "Rafael Duarte"]);
});

test("'both' and 'they' after a meeting of two are those two", () => {
  const text = `${LEAD}Okafor also held a separate meeting with Ghanaian President Tunde Mensah and both agreed to more. The Foreign Office, meanwhile, said they signed it.`;
  expect(names(text, "both")).toEqual(["Amara Okafor", "Tunde Mensah"]);
  expect(names(text, "they")).toEqual(["Amara Okafor", "Tunde Mensah"]);
});

test("'they' after a plural title in the sentence are its holders", () => {
  expect(names(`${LEAD}With Ghana and Togo watching, the defense chiefs said they will go on.`, "they")).toEqual(["Amara Okafor", "Jonas Lindqvist"]);
});

test("states, bodies, organisations and metonyms speak for themselves", () => {
  expect(referred("Japan said so.", "Japan")).toMatchObject({ kind: "government", name: "Japan", country: "JPN" });
  expect(referred("China's foreign ministry said so.", "China's foreign ministry")).toMatchObject({
    kind: "government",
    name: "Chinese Foreign Ministry",
    country: "CHN",
  });
  expect(referred("NATO said so.", "NATO")).toMatchObject({ kind: "organisation", name: "NATO", parties: ["NAT"] });
  expect(referred("The Kremlin said so.", "The Kremlin")).toMatchObject({ kind: "government", country: "RUS" });
  expect(referred("Japan and the European Union agreed.", "Japan and the European Union")).toMatchObject({ kind: "group", parties: ["EUE", "JPN"] });
});

test("a document speaks as a document", () => {
  expect(referred(`${LEAD}A joint statement said so.`, "A joint statement")).toMatchObject({ kind: "document", name: "joint statement" });
});

test("what is nobody is null", () => {
  expect(referred("The weather was fine.", "The weather")).toBeNull();
  expect(referred("Russia's attack on its neighbor was condemned.", "Russia's attack on its neighbor")).toBeNull();
  expect(referred("It rained.", "It")).toBeNull();
});

test("parties of a range are its states and organisations, not its places", () => {
  const analysis = analysed("Japan and U.S. officials met in Vienna with the EU.");
  expect(partiesIn(analysis, 0, analysis.tokens.count)).toEqual(["EUE", "JPN", "USA"]);
  expect(mentionAt(analysis, 0)?.name).toBe("Japan");
  expect(mentionAt(analysis, 1)).toBeNull();
});

test("an expression sees only what stood before it, whatever follows", () => {
  const text = `${LEAD}Okafor and Lindqvist spoke.`;
  const longer = `${text}\n\nGhanaian President Tunde Mensah met Togolese Foreign Minister Kofi Lawson. They left.`;
  expect(names(longer, "They")).toEqual(["Tunde Mensah", "Kofi Lawson"]);
  expect(analysed(longer).mentions.slice(0, analysed(text).mentions.length)).toEqual(analysed(text).mentions);
});

test("presidents named with their states are one group with members and parties", () => {
  const text = "Presidents Ana Duarte of Norway and Luis Whitlock of Chile criticized the plan.";
  const phrase = "Presidents Ana Duarte of Norway and Luis Whitlock of Chile";
  expect(referred(text, phrase)).toMatchObject({ kind: "group", parties: ["CHL", "NOR"] });
  expect(names(text, phrase)).toEqual(["Ana Duarte", "Luis Whitlock"]);
});

test("a person and a title joined by 'and' are a group; 'the Secretary' is the holder", () => {
  const lead = `${LEAD}Secretary of State Farid Castellan arrived later. `;
  expect(names(`${lead}Castellan and the defense ministers discussed the port.`, "Castellan and the defense ministers").at(0)).toBe(
    "Farid Castellan",
  );
  expect(referred(`${lead}The Secretary left.`, "The Secretary")?.name).toBe("Farid Castellan");
  expect(referred(`${LEAD}The Secretary left.`, "The Secretary")?.kind).not.toBe("person");
});

test("a statement from a ministry is the ministry's; a joint one speaks for itself", () => {
  expect(referred("A statement from the Kenyan foreign ministry said so.", "A statement from the Kenyan foreign ministry")).toMatchObject({
    kind: "government",
    country: "KEN",
  });
  expect(referred("A joint statement by Kenya and Norway said so.", "A joint statement by Kenya and Norway")?.kind).toBe("document");
});

/** [text, words, parties]. */
test.each([
  [
    "one who received the other",
    "Peruvian Foreign Minister Ana Quiroga received her Chilean counterpart, Luis Ampuero, in Lima. The two sides set a day.",
    "The two sides",
    "CHL PER",
  ],
  [
    "a delegation and the officials it talked with",
    "A Peruvian delegation held talks with Canadian officials in Ottawa. The two countries set a day.",
    "The two countries",
    "CAN PER",
  ],
  [
    "a pronoun and whom it is to meet",
    "In Lima, Peruvian Foreign Minister Ana Quiroga said no. She is to confer on Monday with Chilean Foreign Minister Luis Ampuero. The two ministers last spoke in May.",
    "The two ministers",
    "CHL PER",
  ],
  ["leaders without a state", "Ghanaian President Kofi Badu met Togolese President Afi Mensah. Both leaders set a day.", "Both leaders", "GHA TGO"],
  [
    "no pair: help from another",
    "Peru, with help from Canada, built a port. Ghana and Togo signed a pact. The two countries set a day.",
    "The two countries",
    "GHA TGO",
  ],
  [
    "no pair: whose something is",
    "Ghana and Togo signed a pact. Peru's idea of a meeting with Canada came to nothing. The two countries set a day.",
    "The two countries",
    "GHA TGO",
  ],
])("two whom one clause brings together: %s", (_, text, words, parties) => expect(referred(text, words)?.parties.join(" ")).toBe(parties));

test("who is spoken of by a pronoun goes on being spoken of", () => {
  const text = "Norwegian minister Kari Holm flew to Lima. She met Chilean President Ana Rivas on Friday. Earlier in the week she saw a dam.";
  expect(referred(text, "she")?.name).toBe("Kari Holm");
});

test("those whom others joined are a set with them, and by themselves", () => {
  const text =
    "European Union envoy Lars Dahl was joined by Kenyan Defense Minister Amara Okafor and her Norwegian and Chilean colleagues, Jonas Lindqvist and Pedro Rivas. ";
  expect(names(`${text}The four left.`, "The four")).toEqual(["Lars Dahl", "Amara Okafor", "Jonas Lindqvist", "Pedro Rivas"]);
  expect(names(`${text}The three left.`, "The three")).toEqual(["Amara Okafor", "Jonas Lindqvist", "Pedro Rivas"]);
});
