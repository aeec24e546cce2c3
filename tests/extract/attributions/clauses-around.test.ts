import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

const contents = (document: string) => rows(document).map(({ content }) => content);

test.each([
  [
    "If the ports reopen, Rivas wrote, \u201cfares may fall by a tenth before long.\u201d",
    ["If the ports reopen", "\u201cfares may fall by a tenth before long.\u201d"],
  ],
  ["If they do not agree, envoys say the pass will close.", ["If they do not agree", "the pass will close"]],
  ["The Peru post marks his return to the scene, one friend said.", ["The Peru post marks his return to the scene"]],
  ["The pass has been closed (the port is shut as well, according to the navy).", ["the port is shut as well"]],
  ["Holm highlighted the plan for the port as she urged Chile to act.", ["the plan for the port"]],
  ["Holm welcomed the plan for the port, an apparent reference to the ban.", ["the plan for the port"]],
  ["Holm said he had asked for a truce in a letter to Rivas.", ["he had asked for a truce in a letter to Rivas"]],
  ["Even as they all vowed to go on regardless of the vote, the hall was empty.", ["to go on regardless of the vote"]],
])("what surrounds the cue: %s", (document, content) => {
  expect(contents(document)[0]).toEqual(content);
});

test.each([["In Lima on Tuesday, the minister said."], ["On Monday, Holm said."], ["Relations between the two, the minister said."]])(
  "an adverbial or a name in front is no content: %s",
  (document) => {
    expect(contents(document)).toEqual([]);
  },
);

test("a clause in front of the main one ends where that begins", () => {
  expect(contents("Although in May she said the sale was a mistake, at the hearing this week she said she stood by it.")).toEqual([
    ["the sale was a mistake"],
    ["she stood by it"],
  ]);
});

test.each([
  ["Holm told the Daily Star on Monday the tone was calm, and predicted a truce would follow.", ["Holm", "Holm"]],
  ["Holm said Rivas is to blame for what happens and accused him of fraud.", ["Holm", "Holm"]],
  ["Holm summed up the plan as \u201cterrible,\u201d denounced its author and said she should go.", ["Holm", "Holm"]],
])("a second verb of saying goes on with the first: %s", (document, sources) => {
  expect(rows(document).map(({ source }) => source)).toEqual(sources);
});

test("a quotation goes on over what is told of its speaker", () => {
  const [first] = rows("\u201cWe will wait,\u201d said Ana Holm, whose party does not endorse the plan. \u201cIt is late.\u201d");
  expect(first).toMatchObject({ source: "Ana Holm", content: ["\u201cWe will wait,\u201d", "\u201cIt is late.\u201d"] });
});

test.each(["after meeting the Norwegian envoy in Lima on Tuesday", "before leaving for Oslo", "on arriving in Lima"])(
  "what the speaker did beside saying it stands before the clause: said %s that",
  (words) => expect(rows(`Ana Holm said ${words} that the pass was shut.`)[0]).toMatchObject({ source: "Ana Holm", content: ["the pass was shut"] }),
);
