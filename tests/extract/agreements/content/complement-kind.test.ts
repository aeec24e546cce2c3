import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

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

/** [sentence, content]. */
test.each([
  ["Chile and Norway settled the wording of the treaty on Tuesday.", "the wording of the treaty"],
  ["Chile and Norway fixed the total allowable catch of cod at 200,000 tonnes.", "the total allowable catch of cod at 200,000 tonnes"],
  ["Chile and Norway held talks on Tuesday. A joint commission was set up.", "A joint commission"],
  ["Chile and Norway held talks on Tuesday. A quota of two tonnes was set.", "A quota of two tonnes"],
  ["Chile and Norway held talks on Tuesday. Diplomatic relations were restored.", "Diplomatic relations"],
  ["Chile and Norway gave their blessing to a plan for the strait.", "a plan for the strait"],
  ["Norwegian President Kari Holm and Chilean President Pedro Rivas put their names to a two-page paper.", "a two-page paper"],
  ["Chile and Norway shook hands on a price for cod.", "a price for cod"],
  ["Chile and Norway bound themselves to respect the line.", "to respect the line"],
])("what is settled, fixed, set up or signed: %s", (text, content) => expect(agreementsIn(text).map((row) => row.content)).toEqual([content]));

test.each([
  ["what each does for itself", "Chile and Norway set targets for their own fleets."],
  ["nothing of the kind", "Chile and Norway set an example."],
  ["repairs", "Chile and Norway fixed the road at the border."],
  ["another agent", "Chile and Norway held talks on Tuesday. Prices were set by the market."],
  ["another agent", "Chile and Norway held talks on Tuesday. The date of the election was set by the court."],
  ["one alone", "Norway gave its blessing to a plan for the strait."],
  ["a draw", "Chile and Norway settled on Tuesday for a draw."],
  ["a pitch", "The Norwegian and Chilean teams shook hands on the pitch."],
  ["actors", "Chilean and Norwegian actors put their names to a two-page letter."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test.each([
  ["It was agreed that Norway would pay for the port.", "agreed"],
  ["It was further agreed that the commission should meet in May.", "agreed"],
  ["The two sides agreed that the fleet was a danger.", "affirmed"],
])("what is settled without saying by whom is a course: %s", (text, kind) =>
  expect(agreementsIn(`Chile and Norway held talks on Tuesday. ${text}`)).toEqual([expect.objectContaining({ kind })]),
);

test.each([
  ["Chile and Norway exchanged letters establishing diplomatic relations on Monday.", 1],
  ["Chile and Norway exchanged letters on the establishment of a joint fund.", 1],
  ["The prime ministers of Chile and Norway exchanged letters on the cod quota.", 0],
  ["Chile and Norway exchanged angry letters over cod.", 0],
])("letters agree on nothing unless they make it: %s", (text, rows) => expect(agreementsIn(text)).toHaveLength(rows));

test("copies that are exchanged are those of a treaty, not of speeches", () => {
  expect(agreementsIn("The ministers of Chile and Norway exchanged signed copies of a treaty on cod on Monday.")).toEqual([
    expect.objectContaining({ kind: "signed", parties: "CHL NOR", date: "2024-03-11" }),
  ]);
  expect(agreementsIn("The ministers of Chile and Norway exchanged copies of their speeches on Monday.")).toEqual([]);
});
