import { expect, test } from "vitest";
import { agreementDrafts, evidenceOf, meetingDrafts, statementDrafts } from "../../support/drafts.ts";

const CHRONICLE = `CHRONOLOGY

1991

Mar. 4. Norway and Chile sign a treaty on cod. Peru calls it a provocation.

Apr. 9-11. Norwegian Foreign Minister Kari Holm and Chilean Foreign Minister Pedro Rivas confer in Lima.

1992

Dec. 8. Norway and Peru agree to open a port.
`;

test("what a chronicle tells has the day of its entry, in the year that heads it", () => {
  expect(agreementDrafts(CHRONICLE).map(({ date }) => date?.date)).toEqual(["1991-03-04", "1992-12-08"]);
  expect(meetingDrafts(CHRONICLE).map(({ date }) => date?.date)).toEqual(["1991-04-09/1991-04-11"]);
  expect(statementDrafts(CHRONICLE).map(({ date }) => date?.date)).toEqual(["1991-03-04"]);
});

test("the day of an entry has its words", () => {
  expect(evidenceOf(statementDrafts(CHRONICLE)[0]!, "date")).toEqual(["1991-03-04: Mar. 4 (date.entry:inferred)"]);
});

test("reports under datelines of their own have the days of those", () => {
  const text = `OSLO, March 13 - Norway and Chile signed a treaty on cod. Peru called it a provocation.

LIMA, March 12 - Kenya and Peru agreed to open a port. Chile called the plan a provocation.
`;
  expect(statementDrafts(text).map(({ date }) => [date?.date, date?.date_basis])).toEqual([
    ["2024-03-13", "document"],
    ["2024-03-12", "document"],
  ]);
});

test("one or two paragraphs that open with a day are no chronicle", () => {
  const text = "March 4. Norway and Chile signed a treaty on cod.\n\nPeru called it a provocation.\n";
  expect(statementDrafts(text).map(({ date }) => date?.date)).toEqual(["2024-03-13"]);
});
