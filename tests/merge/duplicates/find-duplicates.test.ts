import { expect, test } from "vitest";
import { documentPrint } from "../../../pipeline/merge/duplicates/document-print.ts";
import { findDuplicates, type Duplicate } from "../../../pipeline/merge/duplicates/find-duplicates.ts";
import { memorySpool } from "../../../pipeline/spool/memory-spool.ts";
import { finished } from "../../../pipeline/steps.ts";
import { document, idOf } from "../drafts.ts";

const ORIGINAL = [
  'The foreign ministers of Chile and Norway agreed Tuesday to open "exploratory talks" on fishing rights in the Southern Ocean after Oslo changed its quota law.',
  "Meeting at La Moneda in Santiago, Chilean Foreign Minister Berta Quiroz and her Norwegian counterpart Nils Aasen also signed a memorandum on sea rescue, according to both ministries.",
  'Quiroz said the talks would be "a first step toward a common catalogue of stocks" and would begin before March 14.',
  "The visit came two weeks after 31 Chilean boats were turned back near Bouvet Island, which Norway claims.",
  'In Lima, Peruvian Trade Minister Ada Salcedo warned that any accord "must not close ports to third countries."',
  "Chile exported 412,000 tons of fish to Norway last year, a tenth of all its sales to Europe.",
].join("\n\n");

const REWRITE = [
  "Chile\u2019s and Norway\u2019s foreign ministers decided on Tuesday to begin \u201cexploratory talks\u201d about rights to fish in the Southern Ocean once Oslo amended its quota legislation.",
  "During their encounter at La Moneda in Santiago, Chilean Foreign Minister Berta Quiroz and Nils Aasen, her Norwegian colleague, additionally put their names to a memorandum covering rescue at sea, both ministries stated.",
  "The talks will be \u201can initial step toward a shared catalogue of stocks\u201d and are to start before March 14, Quiroz remarked.",
  "The trip took place a fortnight after 31 Chilean vessels were sent back close to Bouvet Island, a place Norway lays claim to.",
  "In Lima, Ada Salcedo, the Peruvian Trade Minister, cautioned that an accord \u201cmust not shut ports to third countries\u201d. .\u201d",
  "Last year Chile sold 412,000 tons of fish to Norway, one tenth of its total exports to Europe.",
].join("\n\n");

const OTHER_REPORT = [
  "Norwegian and Chilean diplomats will soon discuss who may fish around Antarctica, officials announced in Santiago on Tuesday.",
  'Nils Aasen, on his first trip to South America, told reporters after seeing Berta Quiroz that "fish know no borders."',
  "Environmental groups in Valparaiso called the plan a gift to large fleets. The opposition wants a vote in the Senate.",
  "Bouvet Island has been a matter of dispute since the 1920s.",
].join("\n\n");

const readout = (who: string, land: string, adjective: string, place: string): string =>
  [
    `Norwegian Foreign Minister Nils Aasen spoke by phone today with ${adjective} Foreign Minister ${who}.`,
    `Minister Aasen and Minister ${who} discussed the situation in the Black Sea and the importance of cooperation between Norway and ${land}.`,
    `They agreed to stay in close contact. Minister Aasen thanked Minister ${who} for the invitation to visit ${place}.`,
  ].join("\n\n");

const duplicatesOf = (...documents: ReturnType<typeof document>[]): ReadonlyMap<string, Duplicate> => {
  const found = finished(
    findDuplicates(
      documents.map(({ row }) => documentPrint(row)),
      memorySpool(),
    ),
  );
  return new Map(Array.from(found.sorted(), ({ key, value }) => [key, value]));
};

test("a rewrite with the same names, numbers and order is found, with the better kept text as the original", () => {
  const found = duplicatesOf(document("a-rewrite", "2031-03-05", REWRITE), document("b-original", "2031-03-05", ORIGINAL));
  expect([...found.keys()]).toEqual([idOf("a-rewrite")]);
  expect(found.get(idOf("a-rewrite"))).toMatchObject({ original: idOf("b-original") });
  expect(found.get(idOf("a-rewrite"))!.similarity).toBeGreaterThan(0.65);
});

test("the earlier published is the original, whatever its text looks like", () => {
  const found = duplicatesOf(document("a", "2031-03-06", ORIGINAL), document("b", "2031-03-05", REWRITE));
  expect([...found.entries()].map(([copy, { original }]) => [copy, original])).toEqual([[idOf("a"), idOf("b")]]);
});

test("verbatim and shortened copies are found, and copies of one original all point to it", () => {
  const cut = ORIGINAL.split("\n\n").slice(0, 3).join("\n\n");
  const found = duplicatesOf(
    document("z-first", "2031-03-05", ORIGINAL),
    document("verbatim", "2031-03-06", ORIGINAL),
    document("cut", "2031-03-06", cut),
    document("rewrite", "2031-03-07", REWRITE),
  );
  expect([...found.values()].map(({ original }) => original)).toEqual([idOf("z-first"), idOf("z-first"), idOf("z-first")]);
  expect(found.get(idOf("verbatim"))!.similarity).toBe(1);
});

test("another report of the same event is no copy", () => {
  expect(duplicatesOf(document("a", "2031-03-05", ORIGINAL), document("b", "2031-03-05", OTHER_REPORT)).size).toBe(0);
});

test("short notes on one event are no copies of one another unless they are nearly the same", () => {
  const planned =
    "Norwegian Foreign Minister Nils Aasen will meet his Chilean counterpart Berta Quiroz in Oslo on March 4, the ministry in Oslo said on Sunday.";
  const held = "Norwegian Foreign Minister Nils Aasen met Chilean Foreign Minister Berta Quiroz in Oslo on Tuesday and discussed fishing quotas.";
  expect(duplicatesOf(document("a", "2031-03-02", planned), document("b", "2031-03-05", held)).size).toBe(0);
  expect(duplicatesOf(document("a", "2031-03-02", planned), document("b", "2031-03-05", planned.replace("Sunday", "Monday"))).size).toBe(1);
});

test("readouts of two calls made from one template are no copies of one another", () => {
  const first = document("a", "2031-03-05", readout("Wanjiru Otieno", "Kenya", "Kenyan", "Nairobi"));
  const second = document("b", "2031-03-05", readout("Ada Salcedo", "Peru", "Peruvian", "Lima"));
  expect(duplicatesOf(first, second).size).toBe(0);
  const again = document("c", "2031-03-06", readout("Ada Salcedo", "Peru", "Peruvian", "Lima"));
  expect([...duplicatesOf(first, second, again).entries()].map(([copy, { original }]) => [copy, original])).toEqual([[idOf("c"), idOf("b")]]);
});

test("texts without names, and texts of a few words, are compared by their words or not at all", () => {
  expect(duplicatesOf(document("a", null, "No comment."), document("b", null, "No comment.")).size).toBe(0);
  const plain = "the two sides said that they had spoken at length about many things and would go on doing so in the coming weeks and months";
  expect(duplicatesOf(document("a", null, plain), document("b", null, plain)).size).toBe(1);
});
