import { expect, test } from "vitest";
import { evidenceOf, meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

const OTHERS = "Kenyan President Daniel Otieno met Norwegian Prime Minister Kari Holm";
const datesOf = (text: string) => Object.fromEntries(meetingsIn(text).map(({ parties, date }) => [parties, date]));

test.each([
  ["A day after", "2024-03-12"],
  ["Two days after", "2024-03-13"],
  ["A day before", "2024-03-10"],
  ["On the eve of", "2024-03-10"],
  ["Just after", "2024-03-11"],
])("%s the talks: counted from the day of the talks", (words, date) => {
  const text = `The leaders of Chile and Peru held talks in Lima on Monday.\n\n${words} the talks, ${OTHERS}.`;
  expect(datesOf(text)).toEqual({ "CHL PER": "2024-03-11", "KEN NOR": date });
});

test("a meeting named behind the count takes its day from the one before it", () => {
  const text = `Norwegian Prime Minister Kari Holm will meet Chilean President Pedro Rivas on Friday, a day ahead of the summit between Kenya and Peru.`;
  expect(datesOf(text)).toEqual({ "CHL NOR": "2024-03-15", "KEN PER": "2024-03-16" });
});

test("the count and the day it starts from are both evidence, and the basis is the event", () => {
  const drafts = meetingDrafts(`The leaders of Chile and Peru held talks in Lima on Monday.\n\nA day after the talks, ${OTHERS}.`);
  expect(evidenceOf(drafts[1]!, "date")).toEqual(["2024-03-12: A day after (date.event:inferred)", "2024-03-12: Monday (date.event:inferred)"]);
  expect(drafts[1]!.date).toMatchObject({ date_basis: "event", date_precision: "day" });
});

test("nothing is counted from a month", () => {
  const text = `The leaders of Chile and Peru held talks in Lima in May 2023.\n\nA day after the talks, ${OTHERS}.`;
  expect(meetingsIn(text).find((row) => row.parties === "KEN NOR")?.basis).not.toBe("event");
});

test("a day that is told goes before a day that is counted", () => {
  const text = `The leaders of Chile and Peru held talks in Lima on Monday.\n\nA day after the talks, ${OTHERS} on Sunday.`;
  expect(meetingsIn(text).find((row) => row.parties === "KEN NOR")?.basis).toBe("relative");
});
