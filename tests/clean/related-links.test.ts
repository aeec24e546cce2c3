import { expect, test } from "vitest";
import { cleaned } from "../support/cleaned.ts";
import { lexiconRows } from "../support/lexicon.ts";

const BODY =
  "Envoys agree on fish\n\nThe envoys of Norway and Ghana agreed on Tuesday to share what their ships see at sea.\n\nBoth governments will name the members of the new office before the summer.";

test.each(
  lexiconRows("furniture")
    .filter((row) => row["position"] === "tail")
    .map((row) => row["example"]!),
)("%s heads a list that is dropped with it", (heading) => {
  const document = cleaned(`${BODY}\n\n${heading}\n\nShips return to port after storm\n\nFOCUS: A sea of two states`);
  expect(document.row.text).toBe(BODY);
  expect(document.removals.map((removal) => removal.text)).toEqual([heading, "Ships return to port after storm", "FOCUS: A sea of two states"]);
});

test("headlines with a full stop go too when they close the page", () => {
  expect(cleaned(`${BODY}\n\nRelated coverage:\n\nNorway, Ghana agree ships pose “no threat”.`).row.text).toBe(BODY);
});

test("body text after a list inside the page stays", () => {
  const rest =
    "The office will employ sixty people from both countries and begin its work before the end of the year, according to Minister Ana Lund.";
  const document = cleaned(`${BODY}\n\nRelated stories\n\nShips return to port\n\n${rest}\n\nIt will cost little.`);
  expect(document.row.text).toBe(`${BODY}\n\n${rest}\n\nIt will cost little.`);
});

test("a sentence that starts as sentences do is no headline, even at the end", () => {
  expect(cleaned(`${BODY}\n\nRelated:\n\nHe did not answer questions.`).row.text).toBe(`${BODY}\n\nHe did not answer questions.`);
});

test("a paragraph that only begins with the words is no heading", () => {
  const line = "Sources close to the talks said nothing.";
  expect(cleaned(`${BODY}\n\n${line}`).row.text).toContain(line);
});

test("the words of text and removals are the words of the body", () => {
  const body = `${BODY}\n\nALSO READ  Grain falls\n\nAdvertisement\n\nMore talks followed in the evening.\n\nRelated coverage:\n\nShips return`;
  const { row, removals } = cleaned(body);
  const letters = (text: string): string => [...text.replace(/\s/g, "")].toSorted().join("");
  expect(letters(row.text + removals.map((removal) => removal.text).join(""))).toBe(letters(body));
});
