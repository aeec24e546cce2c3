/** Whom a visitor meets after the first host: ministers of the place of the report, whose state papers leave out. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const LEAD = "LIMA, March 13 (Xinhua) -- Peruvian President Ana Soto today met here with visiting Botswana Vice-President Neo Kgosi.";
const rows = (text: string) => meetingsIn(`${LEAD}\n\n${text}`).map(({ parties, people }) => `${parties}: ${people}`);

const VISITORS = ["Kgosi", "Mr. Kgosi", "He", "The Botswana vice-president", "The visitor"];
const MET = [
  "also met Foreign Minister Luz Rojas",
  "also called on the foreign minister, Luz Rojas",
  "earlier held talks with Foreign Minister Luz Rojas",
];

test.each(VISITORS.flatMap((who) => MET.map((did) => `${who} ${did}.`)))("%s", (sentence) =>
  expect(rows(sentence)).toEqual(["BWA PER: Ana Soto, Neo Kgosi", expect.stringMatching(/^BWA PER: .*Luz Rojas/)]),
);

test("he is still the host where the one he meets is of another state", () =>
  expect(rows("She also met Foreign Minister Nils Holm of Norway.")[1]).toBe("NOR PER: Ana Soto, Nils Holm"));

test("a minister of the same title as the one whose state is told", () =>
  expect(
    meetingsIn("LIMA, March 13 (Xinhua) -- The Norwegian foreign minister held talks with Foreign Minister Luz Rojas on Tuesday.").map(
      ({ parties }) => parties,
    ),
  ).toEqual(["NOR PER"]));

test("where a joint commission meets tells none of its states", () =>
  expect(
    meetingsIn("Chile and Norway held the third meeting of their Joint Commission in Lima on Tuesday.").map(({ parties, city }) => [parties, city]),
  ).toEqual([["CHL NOR", "Lima"]]));

test("of whom a sentence tells already, it goes on to tell", () =>
  expect(rows("She said she had earlier consulted Foreign Minister Luz Rojas.").slice(1)).toEqual([]));
