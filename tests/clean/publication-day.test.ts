import { expect, test } from "vitest";
import { ignoredFields } from "../../pipeline/clean/index.ts";
import { cellsOf, cleaned, rawArticle } from "../support/cleaned.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";

/** A Tuesday. */
const CAPTION = "Ana Lund (L) and Kofi Adu (R) meet in Accra on March 3, 2020. (Reuters)";
const LEAD = "The foreign ministers of Norway and Ghana agreed Tuesday to open a joint office.";

const published = (body: string, fields: Partial<RawArticle> = {}): readonly [string | null, string | null] => {
  const { row } = cleaned(body, fields);
  return [row.published, row.published_basis];
};

test("metadata goes before all that the text says", () => {
  expect(published(`${LEAD}\n\n${CAPTION}`, { published: "2020-03-05T23:30:00-05:00" })).toEqual(["2020-03-05", "metadata"]);
});

test("metadata that is no date is ignored and noted", () => {
  const fields = { published: "2023-13-45" };
  const document = cleaned(`${LEAD}\n\n${CAPTION}`, fields);
  expect([document.row.published, document.row.published_basis]).toEqual(["2020-03-03", "caption"]);
  expect(ignoredFields(rawArticle(LEAD, fields), document)).toEqual(['published "2023-13-45" is no date and was ignored']);
});

test("a dateline with its year, and a date line under the headline", () => {
  expect(published(`OSLO, March 4, 2020 (AFP) -- ${LEAD}\n\n${CAPTION}`)).toEqual(["2020-03-04", "dateline"]);
  expect(published(`Two states open office\n\nWednesday, March 4, 2020\n\n${LEAD}`)).toEqual(["2020-03-04", "dateline"]);
});

test("a dateline without year takes it from a full date of the same days, or stays unknown", () => {
  const document = cleaned(`OSLO, March 4 (AFP) -- ${LEAD}\n\n${CAPTION}`);
  expect(cellsOf(document)).toContain("published: March 4 (clean.dateline:inferred)");
  expect(document.row.published).toBe("2020-03-04");
  expect(published(`OSLO, March 4 (AFP) -- ${LEAD}`)).toEqual([null, null]);
});

test("a caption's full date stands where the lead names its weekday", () => {
  const document = cleaned(`${LEAD}\n\n${CAPTION}`);
  expect(document.row.published).toBe("2020-03-03");
  expect(cellsOf(document)).toContain("published: March 3, 2020 (clean.caption:inferred)");
  expect(cellsOf(document)).toContain("published: Tuesday (clean.weekday:inferred)");
});

test("a caption of another weekday, or of a file photo, gives no date", () => {
  expect(published(`${LEAD.replace("Tuesday", "Friday")}\n\n${CAPTION}`)).toEqual([null, null]);
  expect(published(`${LEAD}\n\nFILE PHOTO: Ana Lund speaks in Oslo, March 3, 2020.`)).toEqual([null, null]);
});

test("the document is as young as the latest day it reports", () => {
  expect(published(`${LEAD}\n\n${CAPTION}\n\nOn Wednesday, Mali expressed concern over the deal.`)).toEqual(["2020-03-04", "caption"]);
  expect(published(`${LEAD}\n\n${CAPTION}\n\nLater Wednesday, the leaders of both countries are set to hold talks.`)).toEqual([
    "2020-03-04",
    "caption",
  ]);
});

test("a day that is still to come, before, or inside a quotation does not move it", () => {
  for (const sentence of [
    "The trip will end with a dinner on Thursday.",
    "The trip began on Monday.",
    "“On Thursday we met,” she said.",
    "The ministers last met on Friday of last week.",
  ]) {
    expect(published(`${LEAD}\n\n${CAPTION}\n\n${sentence}`)).toEqual(["2020-03-03", "caption"]);
  }
});

test("a full date beside its weekday in the lead is confirmed", () => {
  expect(published("The foreign ministers of Norway and Ghana met in Accra on Tuesday, March 3, 2020, and agreed to open an office.")).toEqual([
    "2020-03-03",
    "inferred",
  ]);
});

test("the latest full date counts where the lead's weekday is its own", () => {
  expect(published(`${LEAD}\n\nThe text was signed on March 3, 2020, under a treaty of May 8, 1998.`)).toEqual(["2020-03-03", "inferred"]);
  expect(published(`${LEAD}\n\nThe treaty was signed on May 8, 1998.`)).toEqual([null, null]);
});

test("a weekday that contradicts its date, a date to come, and no anchor at all leave it unknown", () => {
  expect(published("Ministers met in Accra on Monday, March 3, 2020, and agreed to open an office.")).toEqual([null, null]);
  expect(published("Ministers will meet in Accra on Tuesday, March 3, 2020.")).toEqual([null, null]);
  expect(published(LEAD)).toEqual([null, null]);
});
