import { expect, test } from "vitest";
import { named, referred } from "../../support/analysed.ts";

const persons = (text: string): readonly string[] => named(text, "person");

test.each([
  ["The envoy called on the president of the senate, Sela Koroi.", "Sela Koroi = Sela Koroi (president)"],
  ["It was signed by the minister for co-operation, Rosa Almeida, on Monday.", "Rosa Almeida = Rosa Almeida (minister)"],
  ["They met the head of the observer mission, Ana Lund, at noon.", "Ana Lund = Ana Lund (head)"],
  ["Fiji's vice-minister of the interior, Sela Koroi, said no.", "Sela Koroi = Sela Koroi (FJI, vice-minister of the interior)"],
  ["The king received Fiji's Speaker of the National Assembly Sela Koroi.", "Sela Koroi = Sela Koroi (FJI, Speaker)"],
  ["They met the Head of the Europe Department Sela Koroi at noon.", "Sela Koroi = Sela Koroi (Head of the Europe Department)"],
  ["He is the Chairman of the Foreign Affairs Committee, Sela Koroi, said Rosa.", "Sela Koroi = Sela Koroi (Chairman)"],
  [
    "The Ambassador Extraordinary and Plenipotentiary of Fiji, Sela Koroi, left.",
    "Sela Koroi = Sela Koroi (FJI, Ambassador Extraordinary and Plenipotentiary)",
  ],
  ["The king met the Chargé d'Affaires a.i. of Fiji, Sela Koroi, at noon.", "Sela Koroi = Sela Koroi (FJI, Chargé d'Affaires a.i.)"],
  ["The talks were led by Indian Secretary (West) Sela Koroi.", "Sela Koroi = Sela Koroi (IND, Secretary (West))"],
  ["They called on the Prime Minister, Mr Hugo Vaca of Fiji, on Monday.", "Hugo Vaca = Hugo Vaca (FJI, Prime Minister)"],
])("a name behind an office and what it is of: %s", (text, person) => expect(persons(text)).toEqual([person]));

test("counterparts from several states, each named behind his own", () =>
  expect(persons("She met her counterparts from Fiji, Sela Koroi, and Ecuador, Hugo Vaca, at noon.")).toEqual([
    "Sela Koroi = Sela Koroi (FJI)",
    "Hugo Vaca = Hugo Vaca (ECU)",
  ]));

test("what an office is of may be a firm or a state, and no name follows", () => {
  expect(persons("He is the president of the company, Royal Dutch Shell, and rich.")).toEqual([]);
  expect(persons("The leader of the party, which won, went to Lima.")).toEqual([]);
  expect(persons("The Speaker of the National Assembly Building Fund was asked.")).toEqual([]);
});

test("two whole names that open a sentence are persons before what persons do together", () => {
  expect(persons("Sela Koroi and Hugo Vaca met for the third time.")).toEqual(["Sela Koroi = Sela Koroi", "Hugo Vaca = Hugo Vaca"]);
  expect(persons("Rural Roads and Green Energy grew for the third time.")).toEqual([]);
});

test("headquarters are no surname", () => expect(persons("The delegation was received at General Headquarters on Monday.")).toEqual([]));

test("its minister is of the state that the sentence before was about", () => {
  const text = (before: string): string =>
    `Fiji and Tonga have ended the talks. ${before} Its deputy foreign minister, Hugo Vaca, said the road was open.`;
  expect(persons(text("Quito has been careful."))).toEqual(["Hugo Vaca = Hugo Vaca (ECU, deputy foreign minister)"]);
  expect(persons(text("The company has been careful."))).not.toContain("Hugo Vaca = Hugo Vaca (ECU, deputy foreign minister)");
});

test("a definite title is whom the text has named, and goes on being spoken of", () => {
  const text = (whom: string): string =>
    `Sela Koroi, the African Union's envoy, arrived on Monday. Rosa Almeida, the army chief of Chad, was silent. Asked about it, ${whom} shrugged. "We shall see," he said.`;
  expect(referred(text("the envoy"), "he")?.name).toBe("Sela Koroi");
  expect(referred(text("the veteran diplomat"), "he")?.name).toBe("Sela Koroi");
  expect(referred(text("the driver"), "he")?.name).toBe("Rosa Almeida");
});

test("whom a participle in front has with it is not the one who acts", () => {
  expect(referred("President Hugo Vaca of Chile spoke. Flanked by the Peruvian ambassador, Juan Rivas, he left.", "he")?.name).toBe("Hugo Vaca");
  expect(referred("President Hugo Vaca of Chile spoke. The Peruvian ambassador, Juan Rivas, said he left.", "he")?.name).toBe("Juan Rivas");
});

test("a foreign office in small letters is that of the state spoken of, in capitals that of London", () => {
  const offices = (text: string) => named(text, "body");
  expect(offices("COLOMBO, May 3 - Sri Lanka signed nothing. The foreign office denied it.").at(-1)).toContain("(LKA)");
  expect(offices("The Foreign Office denied it.").at(-1)).toContain("(GBR)");
});
