import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Norway and Chile held talks on fish in Oslo on Tuesday. ";
const speakers = (text: string) => statementsIn(LEAD + text).map(({ speaker }) => speaker);

test.each([
  ["Ship owners who trade in the north say business is good. But they report that crews are few.", "Ship owners"],
  ["Western diplomats said the talks had stalled. They said a new round was likely.", "Western diplomats"],
  ["Many of the dock workers fear for their pay, and some villagers said so. They said the port was too small.", "Norway and Chile"],
])("they who go on speaking are those who spoke in the sentence before: %s", (text, speaker) => expect(speakers(text).at(-1)).toBe(speaker));

test("ministers who are counted are named elsewhere", () => {
  const named =
    "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas. The two ministers said the talks had gone well. They said a";
  expect(speakers(`${named} new round was likely.`).at(-1)).toBe("Kari Holm and Pedro Rivas");
});
