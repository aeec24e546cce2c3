import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["Holm told the press as she left the hall: \u201cThe port is open again.\u201d", { content: ["\u201cThe port is open again.\u201d"] }],
  ["Holm said in remarks published in a Lima paper there were no plans.", { content: ["there were no plans"] }],
  ["Holm called the plan a \u201cclub of lenders\u201d -- a reference to the bank.", { content: ["the plan a \u201cclub of lenders\u201d"] }],
  ["The port was shut, Holm said when asked about the raid.", { content: ["The port was shut"] }],
  ["The port was shut, Holm said as she left for Lima.", { content: ["The port was shut"] }],
  ["The port was shut, Holm said without elaborating.", { content: ["The port was shut"] }],
  ["Holm said when asked about the raid that the port was shut.", { content: ["the port was shut"] }],
  ["Holm told the press without elaborating that the port was shut.", { content: ["the port was shut"] }],
  ["Holm said in remarks carried by state television that the port was shut.", { content: ["the port was shut"] }],
  ["Holm vowed never to forget the dead.", { cue: "vow", content: ["never to forget the dead"] }],
  [
    "Holm set out her position saying: \u201cThe port must be open again.\u201d",
    { cue: "say", source: "Holm", content: ["\u201cThe port must be open again.\u201d"] },
  ],
  ["Holm gave a strong defence of the plan saying the port was lost.", { cue: "say", source: "Holm", content: ["the port was lost"] }],
  ["Announcing the cut, Holm said with the present storms, it will be late.", { cue: "say", content: ["it will be late"] }],
  ["Holm announced last week plans to close the port.", { cue: "announce", content: ["plans to close the port"] }],
  ["A statement issued after the talks said progress was made.", { source: expect.stringContaining("A statement"), content: ["progress was made"] }],
  ["A negotiator taking part in the three-day talks said the port was lost.", { source: expect.stringContaining("A negotiator") }],
  ["Holm, who also heads the Trade Office (TO), told a hearing the port was lost.", { cue: "tell", source: expect.stringContaining("Holm") }],
  ["The navy, which during the day said the port was open, left.", { cue: "say", source: "The navy" }],
])("who says what on the wire: %s", (document, expected) => {
  expect(rows(document)).toContainEqual(expect.objectContaining(expected));
});

test("what the outlet explains is said by nobody", () => {
  expect(rows("Holm was referring to the raid on the port.")).toEqual([]);
});

test("a condition stays what is said", () => {
  expect(rows("Holm said when the talks began the port would be shut.").map(({ content }) => content)).not.toContainEqual(["Holm said"]);
  expect(rows("Holm asked when the port would be shut.")[0]).toMatchObject({ content: ["when the port would be shut"] });
});
