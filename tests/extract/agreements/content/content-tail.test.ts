import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

/** [sentence, content]. */
test.each([
  ["Chile and Norway signed a treaty on cod, ending ten years of quarrels.", "a treaty on cod"],
  [
    "Chile and Norway could not sign the treaty on cod on Tuesday, with Foreign Minister Kari Holm telling reporters that time was short.",
    "the treaty on cod",
  ],
  ["Chile and Norway pledged to share radar data as Chilean President Ana Soto ended a visit to Oslo.", "to share radar data"],
  ["Chile and Norway restored diplomatic relations on Saturday after a break of four years.", "diplomatic relations"],
  ["NATO ministers adopted a declaration on open seas at the close of their summit in Oslo.", "a declaration on open seas"],
  ["Chile and Norway signed a treaty on cod here on Tuesday.", "a treaty on cod"],
])("what is told behind the thing agreed is left out: %s", (text, content) =>
  expect(agreementsIn(text).map((row) => row.content)).toEqual([content]),
);

test.each([
  ["Chile and Norway sealed an accord under which 900 sailors will go home by March.", "an accord under which 900 sailors will go home by March"],
  ["Chile and Norway extended the treaty on cod for another five years.", "the treaty on cod for another five years"],
  ["Chile and Norway signed a treaty on cod, paving the way for joint patrols.", "a treaty on cod, paving the way for joint patrols"],
  ["Chile and Norway signed a treaty on cod and agreed to share radar data.", "a treaty on cod"],
])("a term, and what the thing agreed does, belong to it: %s", (text, content) => expect(agreementsIn(text)[0]?.content).toBe(content));

test.each([
  ["agreed on a joint customs office, but it was never opened", "on a joint customs office"],
  ["agreed to mark their border, while Kenya stayed away", "to mark their border"],
  ["agreed to link their grids; a final text is to be printed in spring", "to link their grids"],
  ["agreed to free prisoners; to open the border; and to share radar data", "to free prisoners; to open the border; and to share radar data"],
  ["agreed to link their grids while talks continue", "to link their grids while talks continue"],
])("a clause that tells what else happened is no content: %s", (words, content) =>
  expect(agreementsIn(`Chile and Norway ${words}.`).map((row) => row.content)).toEqual([content]),
);

test.each([
  "Chile and Norway signed a treaty on fishing at a ceremony in Lima attended by reporters.",
  "Chile and Norway signed a treaty on fishing at a White House ceremony hosted by the president.",
])("the ceremony at which it was signed is no part of it: %s", (text) =>
  expect(agreementsIn(text).map(({ content }) => content)).toEqual(["a treaty on fishing"]),
);

test("here and today stand before what is signed", () => {
  expect(agreementsIn("The ministers of Chile and Norway signed here today a treaty on fishing.")).toEqual([
    expect.objectContaining({ content: "a treaty on fishing", date: "2024-03-13" }),
  ]);
});

test("what a relative clause tells of the past of the thing agreed is no part of it", () => {
  const content = (text: string) => agreementsIn(text).map((row) => row.content);
  expect(content("Chile and Norway signed a treaty on cod, which fishermen welcomed.")).toEqual(["a treaty on cod"]);
  expect(content("Chile and Norway agreed to set up a fund, under which crews will be paid.")).toEqual([
    "to set up a fund, under which crews will be paid",
  ]);
  expect(content("Chile and Norway agreed to a plan which frees the crews.")).toEqual(["to a plan which frees the crews"]);
});

test.each([
  ["Chile and Norway agreed to share the catch, in a deal brokered by Peru.", "to share the catch"],
  ["Chile and Norway agreed to share the catch, a move that will please trawlermen.", "to share the catch"],
  ["Chile and Norway agreed to put their quarrel, a matter of honour, before a court.", "to put their quarrel, a matter of honour, before a court"],
])("what the sentence calls what is agreed: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", content })]),
);

test.each([
  ["Chile signed a treaty on cod with Norway in Oslo yesterday at the start of a state visit.", "a treaty on cod with Norway", "2024-03-12"],
  [
    "Chile signed a memorandum with Norway on cod and trade Sunday, two years into a quarrel over nets.",
    "a memorandum with Norway on cod and trade",
    "2024-03-10",
  ],
  ["Chile and Norway signed three accords to widen trade, in Oslo on Monday.", "three accords to widen trade", "2024-03-11"],
])("the day within ends what was settled and dates it: %s", (text, content, date) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, date })]),
);

test.each([
  [
    "Chile and Norway signed an accord to open the strait on Monday after the fog has lifted.",
    "an accord to open the strait on Monday after the fog has lifted",
  ],
  ["Chile and Norway signed an accord on nets from Monday, when the season opens.", "an accord on nets from Monday, when the season opens"],
])("a day that belongs to what is settled stays in it: %s", (text, content) => expect(agreementsIn(text)[0]?.content).toBe(content));

test.each([
  ["Chile and Norway signed a memorandum of understanding on cod as prices keep rising.", "a memorandum of understanding on cod"],
  ["Chile and Norway signed a treaty as prices rose.", "a treaty"],
  ["Chile and Norway struck a deal on cod just before prices rose.", "a deal on cod just before prices rose"],
])("a clause of time behind an instrument hides it no longer: %s", (text, content) =>
  expect(agreementsIn(text).map((row) => row.content)).toEqual([content]),
);

test.each([
  ["Chile and Norway agreed to a new quota late on Tuesday in a five-year deal that lets them fish.", "to a new quota", "2024-03-12"],
  ["Chile and Norway agreed to a truce in the strait after weeks of clashes.", "to a truce in the strait", "2024-03-13"],
])("what is agreed to as a thing ends like one: %s", (text, content, date) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, date })]),
);
