import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["Peru accused Chile on Tuesday of holding up lorries.", "accuse", ["Chile", "of holding up lorries"]],
  ["Peru criticized Chile late on Monday for the delay.", "criticize", ["Chile", "for the delay"]],
  ["Peru described the raid on Tuesday as a crime.", "describe", ["the raid", "as a crime"]],
  ["Peru expressed concern on Tuesday over the raid.", "express", ["concern", "over the raid"]],
  ["Peru warned on Tuesday of a crisis.", "warn of", ["a crisis"]],
  ["Holm spoke on Monday about the raid.", "speak about", ["the raid"]],
  ["The raid was condemned by Chile on Tuesday as a crime.", "condemn", ["The raid", "as a crime"]],
  ["Holm called it a farce on Monday.", "call", ["it a farce"]],
  ["Peru accused Chile of a raid on Tuesday.", "accuse", ["Chile of a raid on Tuesday"]],
])("the day is that of the saying: %s", (document, cue, content) => {
  expect(rows(document)).toEqual([expect.objectContaining({ cue, content })]);
});

test.each([
  ["Chile warned Peru against closing the pass.", "warn against", "Peru", ["closing the pass"]],
  ["Chile warned Peru on Monday of a crisis.", "warn of", "Peru", ["a crisis"]],
  ["Holm informed the envoy of her plan.", "inform of", "the envoy", ["her plan"]],
  ["Chile warned the government of Peru that it would act.", "warn", "the government of Peru", ["it would act"]],
])("who is told stands before the particle: %s", (document, cue, addressee, content) => {
  expect(rows(document)).toEqual([expect.objectContaining({ cue, addressee, content })]);
});

test("a day behind the occasion is that of the saying", () => {
  expect(rows("The minister told the envoy at talks in Lima last Monday that the port must open.")).toEqual([
    expect.objectContaining({ cue: "tell", addressee: "the envoy", content: ["the port must open"] }),
  ]);
});

test("whoever agrees with somebody to do something settles it and says nothing", () => {
  expect(rows("Holm agreed with Peruvian President Ana Quispe to open the port.")).toEqual([]);
  expect(rows("Holm agreed with the decision to open the port.")).toEqual([
    expect.objectContaining({ cue: "agree with", content: ["the decision to open the port"] }),
  ]);
});
