import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test("a speech over paragraphs that no mark closes is one with the cue of its last", () => {
  const document =
    "Holm sent a note on Monday.\n\n\u201cOne ship has sailed from the port.\n\n\u201cTwo more wait. They are late.\n\n\u201cNobody knows why they wait,\u201d she said.";
  expect(rows(document)).toEqual([
    expect.objectContaining({
      cue: "say",
      content: ["\u201cOne ship has sailed from the port.", "\u201cTwo more wait. They are late.", "\u201cNobody knows why they wait,\u201d"],
    }),
  ]);
});

test("a paragraph that a mark closes stays what was said before", () => {
  const document =
    "\u201cOne ship has sailed from the port,\u201d Holm said.\n\n\u201cTwo more wait there now.\u201d\n\n\u201cNobody knows why they wait,\u201d Rivas said.";
  expect(rows(document).map(({ content }) => content)).toEqual([
    ["\u201cOne ship has sailed from the port,\u201d", "\u201cTwo more wait there now.\u201d"],
    ["\u201cNobody knows why they wait,\u201d"],
  ]);
});
