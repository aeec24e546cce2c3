/** Receptions: a talk with whom one gives it for, and none for many. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const HOST = "Chilean Deputy Defence Minister Lieut. Gen. Pedro Rivas hosted a reception";

test.each([
  "for Norwegian Ambassador Kari Holm on Monday",
  "in Lima on Monday for Norwegian Ambassador Kari Holm",
  "on Monday in honour of visiting Norwegian Defence Minister Kari Holm",
])("for an office-holder: %s", (whom) =>
  expect(meetingsIn(`${HOST} ${whom}.`).map(({ date, parties, people }) => [date, parties, people])).toEqual([
    ["2024-03-11", "CHL NOR", expect.stringContaining("Pedro Rivas")],
  ]),
);

test.each([
  "for the diplomatic corps on Monday",
  "for Norwegian business leaders on Monday",
  "for Norwegian athletes in Lima on Monday",
  "marking the anniversary of relations with Norway on Monday",
])("for many: %s", (whom) => expect(meetingsIn(`${HOST} ${whom}.`)).toEqual([]));

test.each(["held a meeting with Norwegian business leaders", "hosted a dinner for Norwegian church leaders"])(
  "those who lead what is no state's: %s",
  (did) => expect(meetingsIn(`The Chilean foreign minister ${did} in Lima on Monday.`)).toEqual([]),
);
