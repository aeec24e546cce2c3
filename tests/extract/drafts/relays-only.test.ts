import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday. ";
const said = (text: string) => statementsIn(LEAD + text).map(({ speaker, reporter }) => [speaker, reporter]);

test.each([
  ["The Norwegian foreign ministry said Holm told reporters that the strait was shut.", [["Kari Holm", "Norwegian Foreign Ministry"]]],
  ["A spokesman for the ministry said Rivas warned that the strait was shut.", [["Pedro Rivas", "spokesman for the ministry"]]],
])("who passes on what another said is its reporter and no more: %s", (text, expected) => expect(said(text)).toEqual(expected));

test.each([
  ["Rivas said Holm told reporters that the strait was shut.", 2],
  ["The Norwegian foreign ministry said the strait was shut and Holm told reporters that it would reopen.", 1],
])("a saying of one's own stays: %s", (text, least) => expect(said(text).length).toBeGreaterThanOrEqual(least));
