import { expect, test } from "vitest";
import { cleaned } from "../support/cleaned.ts";

/** Breaks a text at `width` columns as editors do. */
function wrapped(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

const FIRST =
  "The foreign ministers of Norway and Ghana agreed on Tuesday to open a joint office for the protection of fisheries, which both governments have sought for more than ten years.";
const SECOND =
  "Minister Ana Lund told reporters that the office would employ sixty people from both countries and begin its work before the end of the year.";

test("a text wrapped at 72 columns reads as the same text unwrapped", () => {
  const given = `${wrapped(FIRST, 72)}\n\n${wrapped(SECOND, 72)}\n`;
  expect(cleaned(given).row.text).toBe(`${FIRST}\n\n${SECOND}`);
});

test("a break after a hyphen leaves the word whole, a suspended hyphen keeps its blank", () => {
  const given =
    "The long-awaited meeting of the four coastal states on a shared two-plus-\ntwo format will be held before the leaders see each other again in a short-\nand medium-term plan that ministers are due to present to both parliaments\nbefore the close of the year, according to Minister Ana Lund in the town.";
  const { text } = cleaned(given).row;
  expect(text).toContain("two-plus-two format");
  expect(text).toContain("short- and medium-term");
});

test("lines that could have been longer are paragraphs", () => {
  expect(cleaned("Ministers met in Oslo.\nThey agreed on fish.\nThen they left.\nNobody spoke.").row.text.split("\n\n")).toHaveLength(4);
});

test("paragraphs on one line each are never joined", () => {
  expect(cleaned(`${FIRST}\n${SECOND}\n${FIRST}\n${SECOND}`).row.text.split("\n\n")).toHaveLength(4);
});
