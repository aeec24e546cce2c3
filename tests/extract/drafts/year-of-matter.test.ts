import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const day = (text: string): string | null => statementsIn(text).at(-1)?.date ?? null;

test("a year that the question is about is not that of the answer", () => {
  const answer =
    "Asked about a fall in trade with Chile for the whole of 1998, Norwegian Foreign Minister Olav Holm told reporters that it would end.";
  expect(day(answer)).not.toContain("1998");
});

test("a year with which a sentence opens, and one in which others spoke, stay", () => {
  expect(day("In 1998, Norwegian Foreign Minister Olav Holm said trade with Chile would end.")).toBe("1998");
  expect(day("The trade has been slow since 1998 when Norway accused Chile of closing the strait.")).toBe("1998");
});
