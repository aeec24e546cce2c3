import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const inStatement = (words: string) =>
  agreementsIn(`Joint Statement on Open Seas\n\nChile, Kenya and Norway issue the following joint statement.\n\n${words}`);

/** [sentence, content]. */
test.each([
  ["We intend to share radar data in the strait.", "to share radar data in the strait"],
  ["We will share radar data in the strait.", "We will share radar data in the strait"],
  ["Our ministers will not travel to the port.", "Our ministers will not travel to the port"],
  ["Our navies are small, and our governments are pausing all sales of radar ships.", "our governments are pausing all sales of radar ships"],
])("what the issuers will do is agreed: %s", (words, content) =>
  expect(inStatement(words)).toEqual([expect.objectContaining({ kind: "agreed", status: "concluded", content, parties: "CHL KEN NOR" })]),
);

test.each(["We will remain concerned.", "We are convinced of the value of open seas.", "The port will reopen in May.", "We welcomed the plan."])(
  "no course of action: %s",
  (words) => expect(inStatement(words)).toEqual([]),
);

test("outside a joint statement nobody's plans are agreed", () => {
  expect(agreementsIn("We will share radar data in the strait of Chile and Norway.")).toEqual([]);
});
