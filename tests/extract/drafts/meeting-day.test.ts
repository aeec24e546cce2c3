import { documentDay } from "../../../pipeline/extract/drafts/report-day.ts";
import { expect, test } from "vitest";
import { agreementDrafts, draftsIn, evidenceOf, meetingDrafts, meetingsIn, statementsIn } from "../../support/drafts.ts";

const PAIR = "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo";
const FILLER = "It snowed all day. The port was closed. Boats lay at anchor. Nobody went out.";

test("a day that is told goes before everything", () => {
  expect(meetingsIn(`${PAIR} on Monday. They agreed on Tuesday to share radar data.`)).toEqual([expect.objectContaining({ date: "2024-03-11" })]);
});

test("the day of what was agreed at a meeting is that of the meeting", () => {
  const [draft] = meetingDrafts(`${PAIR}. They agreed on Tuesday to share radar data.`);
  expect(evidenceOf(draft!, "date").map((row) => row.split(" (")[0])).toEqual(["2024-03-12: Tuesday"]);
});

test("the day of a meeting is that of what was agreed at it, and only inferred there", () => {
  const [draft] = agreementDrafts(`${PAIR} on March 11, 2024. They agreed to share radar data.`);
  expect(evidenceOf(draft!, "date")).toEqual([expect.stringMatching(/^2024-03-11: March 11, 2024 \(date\..*:inferred\)$/)]);
});

test("news without a day has the document's own, shown at the words of the meeting", () => {
  const [draft] = meetingDrafts(`${PAIR}.`);
  expect(draft!.date).toEqual(documentDay("2024-03-13"));
  expect(evidenceOf(draft!, "date")).toEqual(["2024-03-13: met (date.document:inferred)"]);
});

test("what named people did is news further down, background without a day has none", () => {
  expect(meetingsIn(`${FILLER} ${PAIR}.`)).toEqual([expect.objectContaining({ date: "2024-03-13" })]);
  expect(meetingsIn(`${FILLER} The strait was closed after ${PAIR}.`)).toEqual([expect.objectContaining({ date: null })]);
  expect(meetingsIn(`${FILLER} ${FILLER} ${PAIR}.`)).toEqual([expect.objectContaining({ date: null })]);
});

test("a report of a trip that is over puts none of its talks on its own day", () => {
  const trip = "Norwegian Foreign Minister Kari Holm visited Lima from March 4 to 6.";
  const [talk] = meetingsIn(`${trip} ${FILLER} Norwegian Foreign Minister Kari Holm had a phone call with Chilean Foreign Minister Pedro Rivas.`);
  expect(talk!.date).toBeNull();
});

test("a document without a day gives none", () => {
  expect(draftsIn(`${PAIR}.`, { published: null }).map(({ date }) => date)).toEqual([null]);
});

test("what is only planned never has the document's day", () => {
  expect(meetingsIn("The leaders of Chile and Norway will meet in Oslo.")).toEqual([expect.objectContaining({ date: null })]);
  expect(agreementDrafts("Chile and Norway will sign a treaty on fishing.").map(({ date }) => date)).toEqual([null]);
});

test("what the text puts in a past without a date has no day, and not the document's", () => {
  expect(meetingsIn("Decades ago the presidents of Chile and Norway met in Oslo.")).toEqual([expect.objectContaining({ date: null })]);
  expect(meetingsIn("In recent weeks, diplomats of Chile and Norway held talks in Oslo.")).toEqual([expect.objectContaining({ date: null })]);
  expect(agreementDrafts("Three weeks earlier, Chile and Norway signed a treaty on fishing.").map(({ date }) => date)).toEqual([null]);
  expect(agreementDrafts("Chile and Norway agreed in recent years to share radar data.").map(({ date }) => date)).toEqual([null]);
  expect(statementsIn("Norway said years ago that the strait would stay open.")).toEqual([
    expect.objectContaining({ content: "the strait would stay open", date: null }),
  ]);
});

test("a past that belongs to what was agreed, to an aside or to a noun leaves the day of the news", () => {
  for (const text of [
    "Chile and Norway agreed to restore ties cut years ago.",
    "Chile and Norway, which fought a war decades ago, signed a treaty on fishing.",
    "After a recent quarrel, Chile and Norway signed a treaty on fishing.",
  ])
    expect(agreementDrafts(text).map(({ date }) => date?.date_basis)).toEqual(["document"]);
  expect(meetingsIn("Norway's recently elected president, Kari Holm, met Chilean President Pedro Rivas in Oslo.")).toEqual([
    expect.objectContaining({ basis: "document" }),
  ]);
});
