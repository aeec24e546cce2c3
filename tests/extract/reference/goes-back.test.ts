import { expect, test } from "vitest";
import { agreementsIn } from "../../support/drafts.ts";

const partiesOf = (sentence: string): string | undefined => agreementsIn(`Chile and Peru have long been at odds. ${sentence}`)[0]?.parties;

test.each([
  "The two countries signed a treaty on fishing on Monday.",
  "Both governments signed a treaty on fishing on Monday.",
  "The countries signed a treaty on fishing on Monday.",
  "The neighbouring states signed a treaty on fishing on Monday.",
  "The South American nations signed a treaty on fishing on Monday.",
  "The warring sides signed a truce on Monday.",
  "Rivals signed a truce on Monday.",
  "Diplomats from both countries signed a treaty on fishing on Monday.",
])("%s: those named before", (sentence) => {
  expect(partiesOf(sentence)).toBe("CHL PER");
});

test.each([
  "The countries of the region signed a treaty on fishing on Monday.",
  "The nations of the world signed a treaty on fishing on Monday.",
  "Many governments signed a treaty on fishing on Monday.",
  "Other states signed a treaty on fishing on Monday.",
  "Developing countries signed a treaty on fishing on Monday.",
  "The member states signed a treaty on fishing on Monday.",
  "The industrialised nations signed a treaty on fishing on Monday.",
  "The Western powers signed a treaty on fishing on Monday.",
  "The people decided to leave the union on Monday.",
  "The British people decided to leave the union on Monday.",
])("%s: not those named before", (sentence) => {
  expect(partiesOf(sentence) ?? "").not.toContain("CHL PER");
});
