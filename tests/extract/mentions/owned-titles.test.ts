import { expect, test } from "vitest";
import { statementDrafts } from "../../support/drafts.ts";

const SAID = "said the strait would stay open. Rojas added that trade would grow.";

/** The states of those who say the two. */
const statesIn = (text: string) =>
  statementDrafts(text).flatMap(({ speaker, speaker_country }) => (speaker === "Ana Rojas" ? [speaker_country] : []));

test.each([
  "The country's finance minister, Ana Rojas,",
  "Its foreign minister, Ana Rojas,",
  "The Andean country's president, Ana Rojas,",
  "Ana Rojas, the country's foreign minister,",
  "Ana Rojas, its foreign minister,",
  "That country's envoy to the United Nations, Ana Rojas,",
  "The republic's ambassador in Oslo, Ana Rojas,",
])("%s speaks for the state that the words go back to, now and later", (who) => {
  expect(statesIn(`Chilean President Pablo Vera visited Peru on Monday. ${who} ${SAID}`)).toEqual(["PER", "PER"]);
});

/** [the sentence before, the state that "the country" is]. */
test.each([
  ["Chile's plan for the border was rejected by Peru on Monday.", "PER"],
  ["Peru rejected Chile's plan for the border on Monday.", "PER"],
  ["Peru's president, Luis Prado, met Chile's foreign minister, Pablo Vera, on Monday.", "PER"],
  ["Chile's president, Pablo Vera, arrived in Peru on Monday.", "PER"],
  ["Chilean officials held talks in Peru on Monday.", "PER"],
])("%s The country is that of whoever acts, or where somebody else does", (before, state) => {
  expect(statesIn(`${before} The country's finance minister, Ana Rojas, ${SAID}`)).toEqual([state, state]);
});

test.each(["The rebel front", "The company", "A militia of farmers"])("%s has a spokeswoman who serves no state", (body) => {
  expect(statesIn(`${body} left Peru on Monday. Its spokeswoman, Ana Rojas, ${SAID}`)).toEqual([null, null]);
});
