/** Every row of the lists that cleaning reads does what its example says. */
import { expect, test } from "vitest";
import { SCOPE_CLASSES } from "../../pipeline/lexicon/scope-words.ts";
import { fold } from "../../pipeline/text/fold.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";
import { cleaned, regionsOf } from "../support/cleaned.ts";
import { lexicon, lexiconRows } from "../support/lexicon.ts";

const BODY = "The foreign ministers of Norway and Ghana agreed on Tuesday to open a joint office for the protection of fisheries.";
const regions = lexiconRows("regions");
const inPlace = (...places: readonly string[]): ReadonlyArray<readonly [string, string]> =>
  regions.filter((row) => places.includes(row["place"]!)).map((row) => [row["example"]!, row["kind"]!]);

test.each(inPlace("start", "inside", "line"))("%s is a %s", (example, kind) => {
  expect(regionsOf(cleaned(`${BODY}\n\n${example}\n\n${BODY}`))).toEqual([`${kind}: ${example}`]);
});

test.each(inPlace("tail"))("%s is a %s at the end", (example, kind) => {
  expect(regionsOf(cleaned(`${BODY}\n\n${example}`))).toEqual([`${kind}: ${example}`]);
});

test.each(inPlace("verb"))("%s has a caption's verb", (example) => {
  const caption = `${example.slice(0, -1)} on March 3, 2020. (Reuters)`;
  expect(regionsOf(cleaned(`${BODY}\n\n${caption}\n\n${BODY}`))).toEqual([`caption: ${caption}`]);
});

test.each(inPlace("aside"))("%s ends in no credit", (example) => {
  expect(regionsOf(cleaned(`${BODY}\n\n${example}`))).toEqual([]);
});

test.each(inPlace("kicker"))("%s opens with no place", (example) => {
  expect(cleaned(`${example} in a long session on Tuesday night.\n\n${BODY}`).row.dateline_place).toBeNull();
});

test.each(lexiconRows("publishers").map((row) => [row["example"]!, row["name"]!]))("%s is published by %s", (example, name) => {
  expect(cleaned(`${BODY}\n\n${example}`).row.publisher).toBe(name);
});

test("every domain has one publisher, every alias one name", () => {
  const of = (column: string): readonly string[] => lexiconRows("publishers").flatMap((row) => row[column]!.split("|").filter((item) => item !== ""));
  expect(new Set(of("domains")).size).toBe(of("domains").length);
  expect(new Set(of("aliases").map(fold)).size).toBe(of("aliases").length);
});

test.each(lexiconRows("scope-words").map((row) => [row["example"]!, row["phrase"]!, row["class"]!]))(
  "%s: %s speaks for %s",
  (example, phrase, field) => {
    const tokens = tokenize(example, lexicon.abbreviations);
    const first = tokens.start.findIndex((start) => start >= example.lastIndexOf(phrase));
    expect(lexicon.scopeWords.longestAt(tokens, first)?.value.field).toBe(field);
    expect(SCOPE_CLASSES).toContain(field);
  },
);
