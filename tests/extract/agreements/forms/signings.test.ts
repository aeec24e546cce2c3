import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test("who witnesses the signing of a treaty tells of the treaty, and has not signed it", () => {
  expect(agreementsIn("The kings witnessed the signing of two accords on fish between Chile and Norway on Tuesday.")).toEqual([
    expect.objectContaining({
      kind: "signed",
      status: "concluded",
      parties: "CHL NOR",
      people: "",
      content: "two accords on fish between Chile and Norway",
    }),
  ]);
});

test("the signing is of those who attend it, or of the meeting just told, and planned when they will", () => {
  expect(agreementsIn("The presidents of Chile and Norway will attend the signing of a fishing treaty.")).toEqual([
    expect.objectContaining({ status: "planned", parties: "CHL NOR", instrument: "fishing treaty" }),
  ]);
});

test.each([
  "The minister called for the signing of a treaty between Chile and Norway.",
  "The signing of bonuses was stopped.",
  "Fans attended the signing of books.",
])("%s", (text) => {
  expect(agreementsIn(text)).toEqual([]);
});

/** [sentence, content, status]. */
test.each([
  ["The signing of a fishing treaty between Chile and Norway took place on Tuesday.", "a fishing treaty between Chile and Norway", "concluded"],
  ["The signing of a fishing treaty between Chile and Norway has been put off until May.", "a fishing treaty between Chile and Norway", "planned"],
  ["With the signing of a fishing treaty on Tuesday, Chile and Norway ended their quarrel.", "a fishing treaty", "concluded"],
])("a signing tells of itself what becomes of it: %s", (text, content, status) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", content, status, parties: "CHL NOR" })]),
);

test("a signing that a visit ends with is one agreement", () =>
  expect(agreementsIn("The visit will end with the signing of a defence pact between Chile and Peru.")).toEqual([
    expect.objectContaining({ kind: "signed", status: "planned", parties: "CHL PER", content: "a defence pact between Chile and Peru" }),
  ]));

test.each([
  ["The signature of a fishing treaty between Chile and Norway took place on Tuesday.", "concluded"],
  ["The visit ended with the signature of a fishing treaty between Chile and Norway.", "concluded"],
])("a signature is the act of signing: %s", (text, status) =>
  expect(agreementsIn(text)).toEqual([
    expect.objectContaining({ kind: "signed", status, content: "a fishing treaty between Chile and Norway", parties: "CHL NOR" }),
  ]),
);

test.each([
  ["Chile and Norway resumed trade, following the signature on Monday of a protocol on cod.", "a protocol on cod"],
  ["Following the signing on Monday of a protocol on cod, Chile and Norway will resume trade.", "a protocol on cod"],
])("a day between the act and what is signed: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", parties: "CHL NOR", content, date: "2024-03-11" })]),
);

test("a signing to come is none that was", () =>
  expect(agreementsIn("Following the signing next week of a protocol on cod, Chile and Norway will resume trade.")).toEqual([]));

test.each([
  "The signature at Lima yesterday of a treaty on cod between Chile and Norway was announced.",
  "The signing here yesterday of a treaty on cod between Chile and Norway was welcomed in Peru.",
])("a place and a day may stand between the signing and what is signed: %s", (text) =>
  expect(agreementsIn(text)).toEqual([
    expect.objectContaining({ content: "a treaty on cod between Chile and Norway", kind: "signed", date: "2024-03-12" }),
  ]),
);

test.each([
  "Chile and Norway held a signing ceremony in Oslo on Monday for a treaty on cod.",
  "A signing ceremony for a treaty on cod between Chile and Norway took place in Oslo on Monday.",
  "The signing ceremony of a treaty on cod between Chile and Norway was held on Monday in Oslo.",
])("a ceremony of signing is a signing: %s", (text) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", status: "concluded", parties: "CHL NOR", date: "2024-03-11" })]),
);

test.each(["The premiers of Chile and Norway missed a signing ceremony for guest books.", "A signing ceremony for a footballer was held in Oslo."])(
  "other ceremonies are none: %s",
  (text) => expect(agreementsIn(text)).toEqual([]),
);

test.each([
  "The premiers of Chile and Norway witnessed the signing and exchange of five MoUs on Tuesday.",
  "The premiers of Chile and Norway witnessed the exchange of five agreements on Tuesday.",
])("what is exchanged before premiers has been signed: %s", (text) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", parties: "CHL NOR", date: "2024-03-12" })]),
);

test("the highlight of a visit may be a signing; one that would be welcome is none", () => {
  expect(agreementsIn("The Chilean president paid a visit to Norway. A highlight of the visit was the signing of two memoranda on cod.")).toEqual([
    expect.objectContaining({ kind: "signed", status: "concluded", parties: "CHL NOR" }),
  ]);
  expect(agreementsIn("The signing of a treaty on cod between Chile and Norway would be welcome, Rivas said.")).toEqual([]);
});

test("the signing of a pact with one state is not of two others who met", () => {
  const met = "Norwegian Foreign Minister Kari Holm met Peruvian Foreign Minister Ana Soto in Lima on Monday.";
  expect(agreementsIn(`${met} Trade had grown after the signing of a pact on cod with Chile.`)).toEqual([]);
  expect(agreementsIn("Norway marked the signing of a pact on cod with Chile on Tuesday.")).toEqual([
    expect.objectContaining({ kind: "signed", parties: "CHL NOR" }),
  ]);
});
