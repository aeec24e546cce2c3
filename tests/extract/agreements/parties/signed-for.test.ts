import { expect, test } from "vitest";
import { agreementDrafts, agreementsIn } from "../../../support/drafts.ts";

test.each([
  "A cod treaty was signed on Monday by Minister Ana Holm for Norway and Ambassador Luis Rivas for Chile.",
  "A cod treaty was signed on Monday on behalf of Norway by Minister Ana Holm and on behalf of Chile by Ambassador Luis Rivas.",
  "A cod treaty was signed on Monday by Minister Ana Holm for the Government of Norway and Ambassador Luis Rivas for the Government of Chile.",
])("for whom they sign: %s", (text) => {
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", parties: "CHL NOR", content: "A cod treaty" })]);
  expect(agreementDrafts(text)[0]!.signatories.map(({ name }) => name)).toEqual(["Ana Holm", "Luis Rivas"]);
});

test("what is paid for is no party", () =>
  expect(agreementsIn("A treaty was signed on Monday by Minister Ana Holm for ten trawlers and for Norway.")).toEqual([]));
