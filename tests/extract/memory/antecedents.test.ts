import { expect, test } from "vitest";
import { referred } from "../../support/analysed.ts";

const LEAD = "Kenyan Defense Minister Amara Okafor met the press in Oslo on Monday. ";
const named = (text: string, words: string) => referred(LEAD + text, words)?.name;

test("'he' is a leader without a name who spoke last, or whose words a passive tells", () => {
  expect(named("The boats will leave, the prime minister has announced. He told deputies of it.", "He")).toBe("prime minister");
  expect(named("The talks were described by a foreign ministry spokesman as cordial. He gave no day.", "He")).toBe("a foreign ministry spokesman");
});

test("'he' behind a phrase with 'his' is somebody else than the one named in it", () => {
  expect(named("In his talk with the envoy of Austria, Mr. Helmut Grabner, he spoke of flights.", "he")).toBe("Amara Okafor");
});

test("an office may stand between what it is of and the name", () => {
  expect(referred("The Special Envoy of the Secretary-General for Yemen, Lars Brenner, left.", "Lars Brenner")).toMatchObject({
    role: "Special Envoy",
  });
  expect(referred("Former Norwegian ambassador to the United Nations Ana Holm said no.", "Ana Holm")).toMatchObject({
    role: "ambassador",
  });
});

test("the spokesperson named behind the ministry is the one who speaks", () => {
  const words = "The spokesperson for the Norwegian Ministry of Foreign Affairs Dr. Ana Holm";
  expect(referred(`${words} said no.`, words)).toMatchObject({ kind: "person", name: "Ana Holm", country: "NOR" });
});

test("a name behind the state it belongs to is of that state", () => {
  expect(referred("Cambodia's Prak Samnang said no.", "Prak Samnang")).toMatchObject({ kind: "person", country: "KHM" });
  expect(referred("Nicaragua's Julio Arguello refused to sign.", "Julio Arguello")).toMatchObject({ kind: "person", country: "NIC" });
});

test("a monarch may be called by the title alone", () => {
  expect(referred("The King, who gave a dinner, said no.", "The King")).toMatchObject({ kind: "person", name: "King", level: "leader" });
});

test("'the Head of State' is the leader of whom the text speaks", () => {
  expect(referred("President Wafula Kiprono left. The Head of State said no.", "The Head of State")).toMatchObject({ name: "Wafula Kiprono" });
});

test("a surname means the office-holder, and not a namesake who is named once in passing", () => {
  const text = (last: string): string =>
    `Kenyan Prime Minister Odhiambo Wekesa met Zambian Foreign Minister Mutale Banda on Tuesday. Banda charmed Akinyi Wekesa, the prime minister's wife, at a dinner by the lake and spoke of the treaty for an hour. ${last}`;
  const filler =
    "The treaty is forty years old, and few of those who were there when it was made have lived to see what came of it in the end. ".repeat(3);
  expect(referred(text(`${filler}Mr. Wekesa said the lake was shared.`), "Wekesa")?.name).toBe("Odhiambo Wekesa");
  expect(referred(text(`${filler}Wekesa said the lake was shared.`), "Wekesa")?.name).toBe("Odhiambo Wekesa");
  expect(referred(text("Wekesa said the lake was shared."), "Wekesa")?.name).toBe("Akinyi Wekesa");
});
