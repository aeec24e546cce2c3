import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const MET = "Chilean President Pedro Rivas met Norwegian Prime Minister Kari Holm in Oslo on Tuesday.";
const rows = (text: string) => agreementsIn(text).map(({ kind, status, content, parties, date }) => [kind, status, content, parties, date]);

test.each([
  "The two leaders agreed:\n\n- to share radar data;\n- to set up a joint fund.",
  "The two leaders agreed on the following:\n\n(a) to share radar data;\n(b) to set up a joint fund.",
  "They agreed as follows:\n\n1. to share radar data\n2. to set up a joint fund",
])("each line below a verb of settling is one agreement: %s", (list) =>
  expect(rows(`${MET} ${list}\n\nThe President left on Wednesday.`)).toEqual([
    ["agreed", "concluded", "to share radar data", "CHL NOR", "2024-03-12"],
    ["agreed", "concluded", "to set up a joint fund", "CHL NOR", "2024-03-12"],
  ]),
);

test("what stands behind the colon in the same sentence is one, and a line tells no second agreement", () => {
  expect(rows(`${MET} They agreed on the following: radar data will be shared.`)).toEqual([
    ["agreed", "concluded", "radar data will be shared", "CHL NOR", "2024-03-12"],
  ]);
  expect(rows(`${MET} They agreed as follows:\n\n(a) a joint fund will be set up.`)).toEqual([
    ["agreed", "concluded", "a joint fund will be set up", "CHL NOR", "2024-03-12"],
  ]);
});

test("a list that nobody agreed on is none", () => {
  expect(rows(`${MET} They discussed the following:\n\n- to share radar data;\n- to set up a joint fund.`)).toEqual([]);
  expect(rows(`${MET} The senators agreed on the following:\n\n- to share radar data;\n- to set up a joint fund.`)).toEqual([]);
});
