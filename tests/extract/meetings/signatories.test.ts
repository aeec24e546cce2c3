import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const BOTH = "Chilean Foreign Minister Ana Reis and Norwegian Foreign Minister Kari Holm";

test.each([
  [`In Lima on Tuesday, ${BOTH} agreed to raise their quotas.`, "held"],
  [`${BOTH} agreed in Lima on Tuesday to raise their quotas.`, "held"],
  [`${BOTH} signed a treaty on fishing in Lima on Tuesday.`, "held"],
  [`${BOTH} will sign a treaty on fishing in Lima on Friday.`, "scheduled"],
  ["The foreign ministers of Chile and Norway signed a treaty on fishing in Lima on Tuesday.", "held"],
])("who settles something in one place meets there: %s", (text, status) =>
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", city: "Lima", status, format: "in_person" })]),
);

test.each([
  ["states sign from anywhere", "Chile and Norway signed a treaty on fishing in Lima on Tuesday."],
  ["no place is told", `${BOTH} signed a treaty on fishing on Tuesday.`],
  ["the place is what they agree on", `${BOTH} agreed to open an office in Lima.`],
  ["the place is of what they sign", `${BOTH} signed a contract on the bridge in Lima.`],
  ["nothing was signed", `${BOTH} did not sign a treaty in Lima on Tuesday.`],
])("no meeting where %s", (_, text) => expect(meetingsIn(text)).toEqual([]));

test("talks told beside the signing are the same meeting", () => {
  const text = `Chilean Foreign Minister Ana Reis held talks with Norwegian Foreign Minister Kari Holm in Lima on Tuesday. ${BOTH} signed a treaty on fishing in Lima on Tuesday.`;
  expect(meetingsIn(text)).toHaveLength(1);
});

test("it was signed by those who had come there", () => {
  const text = "The protocol was signed in Lima on Tuesday by Chilean Foreign Minister Ana Reis and Norwegian Foreign Minister Kari Holm.";
  expect(meetingsIn(text)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", people: "Ana Reis, Kari Holm", city: "Lima", date: "2024-03-12" }),
  ]);
});
