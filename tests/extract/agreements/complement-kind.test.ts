import { expect, test } from "vitest";
import { agreementsIn } from "../../support/drafts.ts";

/** [sentence, kind, content]. */
test.each([
  ["Chile set up a joint committee on cod with Norway.", "agreed", "a joint committee on cod with Norway"],
  ["Chile and Norway established a hotline between their navies.", "agreed", "a hotline between their navies"],
  ["Chile established diplomatic relations with Norway.", "agreed", "diplomatic relations with Norway"],
  ["Chile and Norway exchanged instruments of ratification of their treaty on cod.", "signed", "instruments of ratification of their treaty on cod"],
  ["Chile and Norway settled a row over cod.", "agreed", "a row over cod"],
  ["Chile and Norway agreed on the vital importance of open seas.", "affirmed", "on the vital importance of open seas"],
  ["Chile and Norway agreed on the sharing of radar data.", "agreed", "on the sharing of radar data"],
])("what is set up, restored, exchanged or settled by two: %s", (text, kind, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind, content, parties: "CHL NOR" })]),
);

test.each([
  "Chile and Norway set up a stall at the fair.",
  "Chile and Norway established facts.",
  "Chile and Norway exchanged prisoners.",
  "Chile and Norway formed new governments.",
  "Chile and Norway settled in quickly.",
])("other things are no agreement: %s", (text) => expect(agreementsIn(text)).toEqual([]));
