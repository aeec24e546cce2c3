import { expect, test } from "vitest";
import { cleaned } from "../support/cleaned.ts";
import { lexiconRows } from "../support/lexicon.ts";

const BEFORE = "Envoys agree on fish\n\nThe envoys of Norway and Ghana agreed on Tuesday to share what their ships see at sea.";
const AFTER = "Both governments will name the members of the new office before the summer, Minister Ana Lund told reporters in the town.";
const rows = lexiconRows("furniture");

test.each(rows.filter((row) => row["position"] !== "tail").map((row) => [row["example"]!, row["kind"]!]))("%s is dropped as %s", (example, kind) => {
  const document = cleaned(`${BEFORE}\n\n${example}\n\n${AFTER}`);
  expect(document.row.text).toBe(`${BEFORE}\n\n${AFTER}`);
  expect(document.removals).toEqual([{ kind, text: example.replace(/ {2}/g, " ") }]);
});

test("bullets, arrows and brackets may stand before the phrase", () => {
  for (const line of ["» READ MORE: Ships return", "[Read also: Ships return]", "▶ WATCH: Ships return", "• Related: Ships return"]) {
    expect(cleaned(`${BEFORE}\n\n${line}\n\n${AFTER}`).row.text).toBe(`${BEFORE}\n\n${AFTER}`);
  }
});

const BODY_LINES = [
  "Also read out at the session was a message from the Ghanaian president.",
  "Watch officers on both ships reported nothing unusual that night.",
  "More than 40 ships were counted off the coast in May.",
  "More aid would follow if the harbour opened again, she said.",
  "“Read more history before you speak,” the envoy said.",
  "Video of the launch was shown on state television on Monday.",
  "Related talks on grain will be held in Geneva.",
  "Share prices in Oslo fell after the talks.",
  "Opinion polls show that most voters want the deal.",
  "Analysis of the wreck took two months, the ministry said.",
  "Print media in both countries praised the deal.",
  "Subscribe to the convention, she told them, or leave the room.",
];

test.each(BODY_LINES)("body text stays: %s", (line) => {
  const document = cleaned(`${BEFORE}\n\n${line}\n\n${AFTER}`);
  expect(document.row.text).toBe(`${BEFORE}\n\n${line}\n\n${AFTER}`);
  expect(document.removals).toEqual([]);
});

test("the first line is a headline even when it opens like a link", () => {
  expect(cleaned(`EXPLAINER: Why the two states share a sea\n\n${AFTER}`).row.title).toBe("EXPLAINER: Why the two states share a sea");
});

test("a long paragraph is body text, whatever it begins with", () => {
  const long = `Read more: ${"the ministers met and the ministers parted and ".repeat(8)}that was all.`;
  expect(cleaned(`${BEFORE}\n\n${long}`).removals).toEqual([]);
});
