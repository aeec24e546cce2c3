/** Talks of one with several, each by himself. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const parties = (text: string) =>
  meetingsIn(text)
    .map((row) => row.parties)
    .toSorted();

test.each([
  [`${HOLM} spoke by phone with the leaders of Chile, Peru and Kenya on Tuesday.`, ["CHL NOR", "KEN NOR", "NOR PER"]],
  [
    `${HOLM} held separate talks with Chilean Foreign Minister Pedro Rivas and Peruvian Foreign Minister Ana Quispe on Tuesday.`,
    ["CHL NOR", "NOR PER"],
  ],
  [`${HOLM} met separately with Chilean Foreign Minister Pedro Rivas and Peruvian Foreign Minister Ana Quispe.`, ["CHL NOR", "NOR PER"]],
  [`${HOLM} met individually with the presidents of Chile and Peru on Tuesday.`, ["CHL NOR", "NOR PER"]],
  [`${HOLM} hosted Chilean and Peruvian delegations for separate talks on Tuesday.`, ["CHL NOR", "NOR PER"]],
])("%s", (sentence, expected) => expect(parties(sentence)).toEqual(expected));

test.each([
  `${HOLM} met the leaders of Chile and Peru on Tuesday.`,
  `${HOLM} held a three-way call with the leaders of Chile and Peru on Tuesday.`,
  `${HOLM} held another meeting with the leaders of Chile and Peru on Tuesday.`,
])("together: %s", (sentence) => expect(parties(sentence)).toEqual(["CHL NOR PER"]));
