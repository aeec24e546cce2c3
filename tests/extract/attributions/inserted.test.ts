import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["The raid, which Holm said was a crime, took place in May.", ["which", "was a crime"]],
  ["The list, which the ministry says includes 3,000 sailors, was lost.", ["which", "includes 3,000 sailors"]],
  ["Holm announced a halt to a drill that he said could be misread.", ["a halt to a drill that he said could be misread"]],
])("a saying inside a relative clause ends with it: %s", (document, content) => {
  expect(rows(document)[0]).toMatchObject({ content });
});

test.each([
  ["Holm stated that, if attacked, Chile would respond.", ["if attacked, Chile would respond"]],
  ["Holm declined to say when the pass would reopen, but said it was a matter of weeks.", ["it was a matter of weeks"]],
  ["Russia recalled its envoy and demanded an end to the raids.", ["an end to the raids"]],
  ["Holm rejected as \u201cabsurd\u201d a plan to close the port.", ["as \u201cabsurd\u201d a plan to close the port"]],
  ["Holm took to Twitter to denounce the raid.", ["the raid"]],
  ["Holm voiced hope that the pass would reopen.", ["the pass would reopen"]],
])("content: %s", (document, content) => {
  expect(rows(document).filter(({ denied }) => !denied)).toEqual([expect.objectContaining({ content })]);
});

test.each([["A spokesman would neither confirm nor deny the reports."], ["The claim that the raid was a mistake was disputed by Chile."]])(
  "no saying: %s",
  (document) => {
    expect(rows(document)).toEqual([]);
  },
);

test.each([
  ["\u201cWe will wait,\u201d the state news agency quoted Holm as saying on Tuesday.", { source: "Holm", reporter: "the state news agency" }],
  ["The raid, in Holm's words, was \u201ca mistake that must not be repeated\u201d.", { cue: "in the words of", source: "Holm" }],
  ["It was, in his own words, \u201ca farce of the first order\u201d.", { cue: "in the words of", source: "his" }],
  ["The raid was \u201ca mistake,\u201d as Holm put it.", { cue: "put it", source: "Holm", content: ["The raid was \u201ca mistake,\u201d"] }],
  ["Holm criticized the plan because, in her words, \u201cit is late\u201d.", { cue: "criticize" }],
])("whose words they are: %s", (document, expected) => {
  expect(rows(document)).toEqual([expect.objectContaining(expected)]);
});

test.each([
  ["People briefed on the talks say the pass is shut.", "People briefed on the talks"],
  ["Those surveyed say the pass is shut.", "Those"],
  ["Chile's minister Ana Holm - whose navy has lost a ship - said the pass was shut.", "Chile's minister Ana Holm"],
  ["Briefing the council, Ana Holm, the envoy of Norway, said the pass was shut.", "Ana Holm"],
  ["The daily said the pass was shut.", "The daily"],
])("who says it: %s", (document, source) => {
  expect(rows(document).at(-1)).toMatchObject({ source, content: [expect.stringMatching(/^the pass (?:was|is) shut$/)] });
});

test("an occasion is none of those addressed", () => {
  const [told] = rows("Holm told state radio in an interview broadcast on Sunday that the pass was shut.");
  expect(told).toMatchObject({ addressee: "state radio", occasion: expect.stringContaining("an interview") });
  expect(rows("Addressing reporters in Lima, Holm said the pass was shut.").at(-1)).toMatchObject({ occasion: null });
});

test.each([
  ["The pass would open in May, Ana Holm told reporters, her office reported.", ["The pass would open in May"]],
  ["The pass would open in May, Ana Holm said on Tuesday, state radio reported.", ["The pass would open in May"]],
  ["The pass would open in May, Ana Holm said, the road would be shut.", ["The pass would open in May", "the road would be shut"]],
])("who passes a saying on is none of it: %s", (document, content) =>
  expect(rows(document).find(({ source }) => source === "Ana Holm")).toMatchObject({ content }),
);
