import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

/** [sentence, what was agreed]. */
test.each([
  ["Chile and Norway agreed to hold a survey, and a note on costs was handed over by the Norwegian minister.", "to hold a survey"],
  ["Chile and Norway agreed to reopen the ports, and fishermen on both sides have begun to return.", "to reopen the ports"],
  ["Chile and Norway signed an accord on fish; the Peruvians, who had hoped to join, stayed away.", "an accord on fish"],
  ["Chile and Norway signed a treaty on cod, but the Norwegian parliament rejected it.", "a treaty on cod"],
  [
    "Chile and Norway agreed to see to it that the strait stays open, and that the ports are dredged.",
    "to see to it that the strait stays open, and that the ports are dredged",
  ],
  ["Chile and Norway agreed to dredge the ports, widen the canal and free the crews.", "to dredge the ports, widen the canal and free the crews"],
])("where another clause goes on: %s", (text, content) => expect(agreementsIn(text).map((row) => row.content)).toEqual([content]));
