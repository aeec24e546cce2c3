import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const MET = "Chilean Defence Minister Pedro Rivas met Norwegian Defence Minister Kari Holm in Oslo on Tuesday.";
const rows = (text: string) => agreementsIn(text).map(({ kind, content, parties }) => [kind, content, parties]);

test.each([
  "Following the talks, the two ministers:\n\n1. Noted with satisfaction the manoeuvres of May;\n2. Agreed to share radar data;\n3. Signed a treaty on cod.",
  "The two sides:\n\n- Noted with satisfaction the manoeuvres of May;\n- Agreed to share radar data;\n- Signed a treaty on cod.",
  "The two ministers: 1. Noted with satisfaction the manoeuvres of May; 2. Agreed to share radar data; 3. Signed a treaty on cod.",
])("the words before the colon are the subject of each item: %s", (list) =>
  expect(rows(`${MET} ${list}`)).toEqual([
    ["agreed", "to share radar data", "CHL NOR"],
    ["signed", "a treaty on cod", "CHL NOR"],
  ]),
);

test.each([
  "The spokesman added: Agreed to share radar data.",
  "The committee of the parliament: 1. Noted the manoeuvres; 2. Agreed to share radar data.",
  "The two ministers:\n\n1. Noted the manoeuvres.\n\nCrowds cheered them.\n\n2. Agreed to share radar data.",
])("no item of theirs: %s", (text) => expect(rows(`${MET} ${text}`)).toEqual([]));
