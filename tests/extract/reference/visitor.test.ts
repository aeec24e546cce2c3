/** Visitors whom the text has named before. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const LEAD = "Chilean Foreign Minister Ana Rivas arrived in Oslo on Tuesday for a three-day visit.";
const facts = (text: string) => meetingsIn(`${LEAD} ${text}`).map(({ parties, people }) => [parties, people]);

test.each([
  "Norwegian President Per Holm received his guest at the palace on Tuesday.",
  "Norwegian President Per Holm held talks with the visitor on Tuesday.",
  "The visitor was received on Tuesday by Norwegian President Per Holm.",
  "Norwegian President Per Holm will receive her on Friday.",
  "Norwegian President Per Holm held talks with her on Tuesday.",
])("%s", (sentence) => expect(facts(sentence)).toEqual([["CHL NOR", expect.stringMatching(/Ana Rivas/)]]));

test.each([
  "The visitor was shown the port on Tuesday.",
  "Norwegian fishermen spoke with their guests on Tuesday.",
  "A visitor was received by Norwegian President Per Holm.",
])("nobody is met: %s", (sentence) => expect(facts(sentence)).toEqual([]));
