import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  "late on Monday that",
  "late on Monday",
  "the previous day that",
  "the next day that",
  "a day earlier that",
  "two days later",
  "earlier in the day that",
  "later that night that",
  "the day before that",
])("when something was said is no content: said %s", (when) => {
  expect(rows(`Holm said ${when} the port would close.`)[0]).toMatchObject({ content: ["the port would close"] });
});

test.each([
  ["Holm said the next day would decide.", "the next day would decide"],
  ["Holm said the same week brought rain.", "the same week brought rain"],
  ["Holm said early elections would be held.", "early elections would be held"],
])("what is told of a day is: %s", (document, content) => expect(rows(document)[0]).toMatchObject({ content: [content] }));
