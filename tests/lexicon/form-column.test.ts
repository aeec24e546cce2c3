import { expect, test } from "vitest";
import { formColumn } from "../../pipeline/lexicon/form-column.ts";
import { indexPhrases } from "../../pipeline/lexicon/phrases.ts";
import { listForm, UNLISTED } from "../../pipeline/text/word-forms.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";

const NONE: ReadonlySet<string> = new Set();

test("a column gives what was said last of a form, and nothing of others", () => {
  const column = formColumn([
    ["harbour", 1],
    ["quay", 2],
    ["harbour", 3],
  ]);
  const later = listForm("listed-after-the-column");
  expect(column(listForm("harbour"))).toBe(3);
  expect(column(listForm("quay"))).toBe(2);
  expect(column(UNLISTED)).toBeUndefined();
  expect(column(later)).toBeUndefined();
});

test("the longest phrase wins, from its first word on and at the end of the text", () => {
  const index = indexPhrases(
    [
      ["joint", "a"],
      ["joint statement", "b"],
      ["joint statement of intent", "c"],
    ],
    NONE,
  );
  const found = (text: string, at: number): unknown => index.longestAt(tokenize(text, NONE), at);
  expect(found("A JOINT statement of", 1)).toEqual({ last: 3, value: "b" });
  expect(found("joint statement of intent", 0)).toEqual({ last: 4, value: "c" });
  expect(found("a joint", 1)).toEqual({ last: 2, value: "a" });
  expect(found("statement joint", 0)).toBeNull();
  expect(found("joint", 1)).toBeNull();
});
