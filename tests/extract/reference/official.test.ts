import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Kenyan Foreign Minister Daniel Otieno told reporters in Nairobi on Tuesday that Uganda had closed the border.\n\n";
const speakers = (text: string): readonly (string | null)[] => statementsIn(text).map(({ speaker }) => speaker);

test.each([
  "The official said the roads were bad.",
  "The Kenyan official said the roads were bad.",
  "The official gave no date. He said it would be soon.",
])("an official is who was named when he spoke: %s", (text) => {
  expect(speakers(LEAD + text).at(-1)).toBe("Daniel Otieno");
});

test.each([
  ["The Ugandan official said the roads were bad.", "The Ugandan official"],
  ["A senior official met the press. The official said the roads were bad.", "The official"],
  ["Officials of both states will meet. The official said the roads were bad.", "The official"],
])("another official may be meant: %s", (text, speaker) => {
  expect(speakers(LEAD + text).at(-1)).toBe(speaker);
});

test("no head of state is an official", () => {
  expect(speakers("Kenyan President Daniel Otieno said Uganda had closed the border. The official said the roads were bad.").at(-1)).toBe(
    "The official",
  );
});

test("he goes on for an official without a name, and for nobody named before", () => {
  const text = `${LEAD}A senior official of his ministry met the press.\n\nThe official said a bridge would be built. He said the cost would be shared by Kenya and Uganda.`;
  expect(speakers(text).slice(-2)).toEqual(["The official", "The official"]);
});

test("an official who speaks of somebody is not that one", () => {
  const text =
    "A senior Kenyan official confirmed the talks with Uganda. The official said Foreign Minister Daniel Otieno would attend.\n\nWhile Otieno will be late, envoys will be there, the official said.\n\nThe official said Uganda would come.";
  expect(speakers(text).filter((speaker) => speaker === "Daniel Otieno")).toEqual([]);
});
