import { expect, test } from "vitest";
import { joinTokens, tokenize } from "../../pipeline/text/tokens.ts";

const ABBREVIATIONS: ReadonlySet<string> = new Set(["gen.", "sept."]);
const PARAGRAPHS = ["Gen. Brandt met 1,200 envoys on Sept. 4.", "“We’ll sign,” she said", "The U.S.-led talks — in Oslo… — closed."];

test("tokens joined from paragraphs are those of the whole text", () => {
  const text = PARAGRAPHS.join("\n\n");
  const pieces = PARAGRAPHS.map((paragraph) => ({ tokens: tokenize(paragraph, ABBREVIATIONS), at: text.indexOf(paragraph) }));
  const joined = joinTokens(text, pieces, ABBREVIATIONS);
  tokenize("another text in between", ABBREVIATIONS);
  expect(joined).toEqual(tokenize(text, ABBREVIATIONS));
  expect(joined.count).toBeGreaterThan(25);
});

test("what is remembered of the latest text holds for its abbreviations alone", () => {
  expect(tokenize("Gen. Brandt", ABBREVIATIONS).lower).toEqual(["gen.", "brandt"]);
  expect(tokenize("Gen. Brandt", new Set()).lower).toEqual(["gen", ".", "brandt"]);
});

test("forms are the same whether they were seen before or not, and however long they are", () => {
  const words = ["Straße", "STRASSE", "Çağlayan", "co-ordination-committee", "U.S."];
  const once = tokenize(words.join(" "), ABBREVIATIONS).lower;
  expect(once).toEqual(["strasse", "strasse", "caglayan", "co-ordination-committee", "u.s."]);
  for (const [index, word] of words.entries()) expect(tokenize(`${word} again`, ABBREVIATIONS).lower[0]).toBe(once[index]);
});
