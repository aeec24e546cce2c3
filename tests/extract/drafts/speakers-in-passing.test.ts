import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const said = (text: string) => statementsIn(text).map(({ cue, speaker }) => `${speaker} ${cue}`);

test("he goes on being he over sentences in which he speaks of others", () => {
  const text =
    "Norwegian President Olav Holm spoke in Oslo on Monday. He said the plan was lost when Chilean leader Pedro Rivas insisted on a vote.\n\n\u201cI stand by the plan with Chile,\u201d he said.";
  expect(said(text).at(-1)).toBe("Olav Holm say");
});

test("she goes on being she behind what she says of others", () => {
  const text =
    "Norwegian Foreign Ministry spokeswoman Ana Holm announced talks with Chile. The talks with Deputy Foreign Minister Pedro Rivas of Chile will be on trade, she added.\n\n\u201cThe islands are not on the list,\u201d she insisted.";
  expect(said(text).at(-1)).toBe("Ana Holm insist");
});

test("they are those who spoke at the end of the sentence before", () => {
  const text =
    "Finance ministers of Chile and Peru opened a meeting in Lima, officials said.\n\nThey said the ministers of Chile and Peru would speak of trade.";
  expect(said(text)).toEqual(["officials say", "officials say"]);
});

test("several are no it", () => {
  const text = "Chile and Peru will sign a pact, government sources said. The plan follows a law of Chile which it says is needed to help Peru.";
  expect(said(text).filter((row) => row === "government sources say")).toHaveLength(1);
});

test("a minister with a field is never a deputy of that field", () => {
  const text = "Chilean Deputy Energy Minister Pedro Rivas met envoys of Peru. The energy minister said Peru would pay.";
  expect(said(text).at(-1)).not.toContain("Pedro Rivas");
  expect(said("Chilean Deputy Energy Minister Pedro Rivas met envoys of Peru. The minister said Peru would pay.").at(-1)).toBe("Pedro Rivas say");
});

test("initials may have no full stops", () => {
  expect(said("The Home Minister of India, LK Sharma, said Nepal would help.")).toEqual(["LK Sharma say"]);
});

test("what gunships blast is not criticised", () => {
  expect(said("Chilean helicopters blasted security targets in Peru.")).toEqual([]);
  expect(said("Chile blasted the policy of Peru.")).toEqual(["Chile blast"]);
});

test("a day in front is no part of who speaks", () => {
  const text = "At a meeting in Oslo last January Chilean and Norwegian trade ministers said they would cut the tax.";
  expect(statementsIn(text).map(({ speaker }) => speaker)).toEqual(["Chilean and Norwegian trade ministers"]);
});

test("they go on over a sentence of what they told", () => {
  const text =
    "Chile has invited the envoys of Peru to Lima, diplomats said.\n\nThe envoys will stay for two days.\n\nBut they said the talks of Chile and Peru would be brief.";
  expect(said(text)).toEqual(["diplomats say", "diplomats say"]);
});

test("he is an aide who spoke behind his words, and not whom he serves", () => {
  const text =
    "\u201cIt will be hard to meet Peru in July,\u201d an aide to Chilean Foreign Minister Pedro Rivas said.\n\nThe talks with Peru could still take place, he said.";
  expect(said(text).at(-1)).toBe("an aide say");
});

test("an outlet is no official, and letters that one writes are not told", () => {
  expect(said("The official Orbita news agency said Chile and Peru had agreed on a pact.")).toEqual([]);
  expect(said("Chilean Foreign Minister Pedro Rivas has written two letters to Peru.")).toEqual([]);
});

test("what one speaks of, and on what occasion, is not what is said", () => {
  expect(said("Chilean Foreign Minister Pedro Rivas, speaking of the pact with Peru, said it was late.")).toEqual(["Pedro Rivas say"]);
  const [warned] = statementsIn("Chilean Foreign Minister Pedro Rivas warned Peru in a radio speech against closing the port.");
  expect(warned).toMatchObject({ cue: "warn against", addressee: "Peru", content: "closing the port" });
});
