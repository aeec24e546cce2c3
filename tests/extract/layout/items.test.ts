import { expect, test } from "vitest";
import { agreementsIn, meetingsIn } from "../../support/drafts.ts";
import { analysed } from "../../support/analysed.ts";
import { cleaned, regionsOf } from "../../support/cleaned.ts";

const ROUND_UP = [
  "QUITO, March 3 - Ecuador's foreign minister, Rosa Almeida, met her Bolivian counterpart, Hugo Vaca, on Tuesday.",
  "OTTAWA, March 4 - Canada said it would send observers. The two sides agreed to share radar data.",
  "TUNIS, March 4 - The president will travel to Malta, a spokesman said.",
].join("\n\n");

test("every item of a round-up has its dateline", () => {
  const datelines = regionsOf(cleaned(ROUND_UP)).filter((region) => region.startsWith("dateline"));
  expect(datelines.map((region) => region.trim())).toEqual([
    "dateline: QUITO, March 3 -",
    "dateline: OTTAWA, March 4 -",
    "dateline: TUNIS, March 4 -",
  ]);
});

test("a single report has one dateline, whatever its paragraphs open with", () => {
  const text =
    "QUITO, March 3 - Ecuador's foreign minister met her Bolivian counterpart.\n\nNATO, EU - the two bodies had asked for it - said nothing.";
  expect(regionsOf(cleaned(text)).filter((region) => region.startsWith("dateline"))).toHaveLength(1);
});

test("nobody reports from a region: it heads an item", () => {
  const text = "MIDDLE EAST: Envoys of Chad and Oman held talks in Muscat on Tuesday.\n\nANDES: Peru and Chile signed a treaty on fishing.";
  expect(regionsOf(cleaned(text)).filter((region) => region.startsWith("dateline"))).toEqual([]);
});

/** The words that open each item. */
const openings = (text: string): readonly string[] => {
  const { itemOf, sentences, tokens } = analysed(text);
  return [...new Set(itemOf)].map((index) => tokens.text.slice(sentences[index]!.start, sentences[index]!.end).slice(0, 12));
};

test("labels in capitals and headings with names of places open items", () => {
  expect(openings("BALTICS: The envoys of Latvia met.\nANDES: Peru and Chile signed a treaty.\nTRADE: Nothing moved.")).toEqual([
    "BALTICS: The",
    "ANDES: Peru ",
    "TRADE: Nothi",
  ]);
  expect(openings("The week\nSouthern Africa\nThe envoys of Namibia met.\nThey agreed.\nChad and Libya\nNothing moved.")).toEqual([
    "The week",
    "Southern Afr",
    "Chad and Lib",
  ]);
});

test("what recurs labels a speaker, and one heading or label is that of the whole text", () => {
  expect(openings("CHAD: We shall sign.\nOMAN: So shall we.\nCHAD: Then it is done.")).toEqual(["CHAD: We sha"]);
  expect(openings("Chad and Libya\nThe envoys of both states met.\nNothing moved.")).toEqual(["Chad and Lib"]);
  expect(openings("FLASH: The envoys of Chad met.\nUPDATE: Nothing moved.")).toEqual(["FLASH: The e"]);
});

test("an item takes no parties from the one before it", () => {
  expect(agreementsIn(ROUND_UP)).toEqual([]);
  const digest = (label: string) =>
    `PACIFIC: Officials of Fiji and Tonga held talks in Suva on Tuesday.\n\n${label}The two sides agreed to share radar data.\n\nSAHEL: Mali was silent.`;
  expect(agreementsIn(digest("ANDES: ")).map(({ parties }) => parties)).toEqual([]);
  expect(agreementsIn(digest("")).map(({ parties }) => parties)).toEqual(["FJI TON"]);
});

test("here is where the item comes from", () => {
  const text = "QUITO, March 3 - Ecuador signed nothing.\n\nOTTAWA, March 4 - Envoys of Ghana and Togo held talks here on Tuesday.";
  expect(meetingsIn(text).map(({ city }) => city)).toEqual(["Ottawa"]);
});
