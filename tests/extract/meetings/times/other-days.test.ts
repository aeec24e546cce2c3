import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const RIVAS = "Chilean President Pedro Rivas";
const HOLM = "Norwegian Prime Minister Kari Holm";

test.each(["rejected", "opposed", "criticised", "praised", "ruled out"])(
  "whoever comments on a meeting held none on the day of the comment: %s",
  (did) => {
    expect(meetingsIn(`${RIVAS} ${did} talks with ${HOLM} on Tuesday.`)).toEqual([]);
  },
);

test.each([
  [`${RIVAS} held talks with ${HOLM} on Tuesday.`, "2024-03-12"],
  [`${RIVAS} praised the talks held with ${HOLM} on Tuesday.`, "2024-03-12"],
  [`${RIVAS} praised the talks with ${HOLM} on January 9.`, "2024-01-09"],
])("what carries a meeting, a participle of its own and a day before the news date it: %s", (text, date) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date })]);
});
