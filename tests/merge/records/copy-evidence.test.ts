import { expect, test } from "vitest";
import { sentenceSpan } from "../../../pipeline/merge/duplicates/print-sentences.ts";
import { copyEvidence } from "../../../pipeline/merge/records/copy-evidence.ts";
import { document, idOf } from "../drafts.ts";

const LEAD = "Port talks end 🛳\n\n";
const SHARED = "Gen. Nils Aasen signed the rescue pact with Berta Quiroz in Lima, on March 14.";
const TEXT = `${LEAD}And so it was. ${SHARED} “It was time,” she said.`;

test("a copy and its original are shown by the sentence they share, in code points of each", () => {
  const copy = document("copy", null, TEXT).row;
  const duplicate = { original: idOf("a"), similarity: 0.9, sentence: numberOf(SHARED, TEXT), originalSentence: 0 };
  const [own] = copyEvidence(copy, duplicate, []);
  expect(own).toMatchObject({ table: "documents", record_id: idOf("copy"), document_id: idOf("copy"), column: "duplicate_of", text: SHARED });
  expect([...TEXT].slice(own!.start, own!.end).join("")).toBe(SHARED);
  const original = copyEvidence(document("a", null, SHARED).row, undefined, [
    { id: idOf("copy"), sentence: 0 },
    { id: idOf("other"), sentence: 0 },
  ]);
  expect(original.map(({ record_id, document_id, text }) => [record_id, document_id, text])).toEqual([
    [idOf("copy"), idOf("a"), SHARED],
    [idOf("other"), idOf("a"), SHARED],
  ]);
  expect(copyEvidence(copy, undefined, [])).toEqual([]);
});

test("a sentence that the text does not have is an error that says so", () => {
  expect(() => sentenceSpan(SHARED, 1)).toThrow("sentence 1 is not in a text of 1 sentences");
});

function numberOf(sentence: string, text: string): number {
  for (let number = 0; ; number++) {
    const { start, end } = sentenceSpan(text, number);
    if (text.slice(start, end) === sentence) return number;
  }
}
