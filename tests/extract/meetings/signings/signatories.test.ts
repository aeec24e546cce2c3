import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

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

test.each([
  [
    "The protocol was signed in Lima on Tuesday by Chile's foreign minister, Ana Reis, and by Norwegian Foreign Minister Kari Holm, after a year of delays.",
  ],
  [
    "A letter of intent, signed on 12 March at Ollantaytambo by Chilean Deputy Minister Ana Reis and Norwegian State Secretary Kari Holm, provides for joint patrols.",
  ],
  ["Under a declaration signed by the foreign ministers of Chile and Norway in Lima on Tuesday, the port will stay open."],
  [`${BOTH} put their signatures to a fisheries pact in Lima on Tuesday.`],
  [`${BOTH} exchanged notes in Lima on Tuesday on the use of the port.`],
  [`${BOTH} signed the treaty in Lima.`],
  [`On Tuesday, in Lima, the capital of Peru, ${BOTH} signed a treaty on fishing.`],
  ["Visiting Lima, Chilean Foreign Minister Ana Reis signed a fisheries pact with Norwegian Foreign Minister Kari Holm on Tuesday."],
])("whoever puts a name to a paper where the other does has met the other: %s", (text) =>
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", status: "held", format: "in_person" })]),
);

test.each([
  [
    "The treaty, which Chilean Foreign Minister Ana Reis and Norwegian Foreign Minister Kari Holm are due to sign in Lima on Friday, covers cod.",
    "CHL NOR",
  ],
  ["The foreign ministers of the Gulf Cooperation Council will sign a charter in Lima on Friday.", "GCC"],
])("they will meet to sign it: %s", (text, parties) =>
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties, city: "Lima", status: "scheduled", date: "2024-03-15" })]),
);

test.each([
  ["governments sign", "The accord, signed in Lima in 1988 by Chile and Norway, was soon broken."],
  ["one of them is a firm's", "Chilean Foreign Minister Ana Reis signed a contract with a Norwegian shipyard in Lima on Tuesday."],
  ["nobody says when it had been", `${BOTH} have signed a treaty on fishing in Lima.`],
  ["something else is exchanged", `${BOTH} exchanged accusations in Lima on Tuesday.`],
  ["something else is put", `${BOTH} put their trust in a court in Lima on Tuesday.`],
])("no meeting where %s", (_, text) => expect(meetingsIn(text)).toEqual([]));

test.each([
  ["The treaty was signed by the two ministers in Lima on Tuesday."],
  ["A fisheries pact was initialled by the two countries' foreign ministers in Lima on Tuesday."],
  ["It was formally signed on behalf of their governments by ministers of the two countries at a ceremony in Lima on Tuesday."],
  ["The signing in Lima on Tuesday was attended by Reis and Holm."],
])("who signs was told before: %s", (text) =>
  expect(meetingsIn(`${BOTH} have worked on a fisheries pact for a year. ${text}`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", city: "Lima", date: "2024-03-12" }),
  ]),
);

test.each([
  [`${BOTH} attended the signing ceremony in Lima on Tuesday.`],
  [`${BOTH} witnessed the signing of a gas treaty in Lima on Tuesday.`],
  ["The presidents of Chile and Norway presided over the signing of a gas treaty in Lima on Tuesday."],
])("they are there when others sign: %s", (text) =>
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", city: "Lima", date: "2024-03-12" })]),
);

test.each([
  [`${BOTH} attended a concert in Lima on Tuesday.`],
  [`${BOTH} attended the signing ceremony on Tuesday.`],
  ["The signing in Lima on Tuesday was watched by crowds from Chile and Norway."],
])("no meeting at what is watched: %s", (text) => expect(meetingsIn(text)).toEqual([]));

test("whoever is of no state that is said signs for the other party of the instrument", () =>
  expect(
    meetingsIn(
      "A trade agreement between Chile and Norway was signed in Lima on Tuesday by Mr. Pedro Rivas and the Norwegian Minister of Trade, Mrs. Kari Holm.",
    ),
  ).toEqual([expect.objectContaining({ parties: "CHL NOR", people: "Pedro Rivas, Kari Holm" })]));
