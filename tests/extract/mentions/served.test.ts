import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

test.each([
  ["a region of a continent", "Central American foreign ministers met Norwegian Foreign Minister Kari Holm in Oslo on Monday.", "NOR"],
  [
    "a desk",
    "Luis Salas, the Peruvian Director General for African, American and European Affairs, met Norwegian Foreign Minister Kari Holm on Monday.",
    "NOR PER",
  ],
  ["an envoy's task", "Peru's Special Envoy for Chad, Luis Salas, met Norwegian Foreign Minister Kari Holm on Monday.", "NOR PER"],
])("%s is no party", (_, text, parties) => {
  for (const meeting of meetingsIn(text)) expect(meeting.parties).toBe(parties);
});

test("a title stands behind its own name, not before the next", () => {
  const text =
    "At the invitation of H.E. Mr. Per Lund, King of Norway, H.E. Mr. Juan Rojas, President of Peru, arrived in Oslo. President Rojas met King Per Lund on Monday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "NOR PER" })]);
});

test("the envoy of an office-holder is named behind both titles", () => {
  const text = "The Personal Representative of the President of Chile, Luis Salas, met Norwegian Foreign Minister Kari Holm in Oslo on Monday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", people: "Luis Salas, Kari Holm" })]);
});

test("whom a guest calls on serves the state visited", () => {
  const text =
    "President Juan Rojas of Peru paid a state visit to the Kingdom of Norway. He paid a courtesy call on the Prime Minister, H.E. Mr. Per Lund, on Monday and met with the Speaker of the Parliament, Ms. Kari Holm, on Tuesday.";
  expect(meetingsIn(text)).toEqual([
    expect.objectContaining({ parties: "NOR PER", people: expect.stringContaining("Per Lund") }),
    expect.objectContaining({ parties: "NOR PER", people: expect.stringContaining("Kari Holm") }),
  ]);
});

test.each(["Lt Gen", "Maj Gen", "Rt Hon", "Col", "Brig"])("%s before a name, without a full stop, is no part of it", (rank) => {
  const text = `Norwegian Foreign Minister Kari Holm met the Peruvian army chief, ${rank} Juan Rojas, in Oslo on Monday.`;
  expect(meetingsIn(text).map(({ people }) => people)).toEqual(["Kari Holm, Juan Rojas"]);
});
