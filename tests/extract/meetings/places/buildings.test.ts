import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const MET = "Norwegian President Kari Holm met Chilean President Pedro Rivas";

/** [where, venue]. */
test.each([
  ["at the Grand Ribat Palace", "Grand Ribat Palace"],
  ["in the Grand Ribat Palace", "Grand Ribat Palace"],
  ["at the Hotel de la Luz", "Hotel de la Luz"],
  ["at Villa Aurora", "Villa Aurora"],
  ["at the Ribat military base", "Ribat military base"],
  ["at the Palace of Nations", "Palace of Nations"],
  ["at the Hilton", "Hilton"],
  ["at the presidential palace", "presidential palace"],
  ["at a villa", "villa"],
  ["at his office", "his office"],
  ["at the Kamba border crossing", "Kamba border crossing"],
  ["aboard HMS Minerva", "HMS Minerva"],
  ["on board the frigate Minerva", "frigate Minerva"],
])("a building or ship that no list has: %s", (where, venue) => {
  expect(meetingsIn(`${MET} ${where} on Tuesday.`)).toEqual([expect.objectContaining({ venue })]);
});

test.each(["at the centre of the debate", "in the palace revolution", "in office", "at home"])("no building: %s", (where) => {
  expect(meetingsIn(`${MET} ${where} on Tuesday.`).map(({ venue }) => venue)).toEqual([null]);
});

test("the mission of a state abroad does not lie in that state", () => {
  expect(meetingsIn(`${MET} at the Soviet mission on Tuesday.`)).toEqual([expect.objectContaining({ venue: "Soviet mission", country: null })]);
});

test("a border crossing is not where the report comes from", () => {
  expect(meetingsIn(`SANTIAGO, March 12 (Agency) - ${MET} at the Kamba border crossing on Tuesday.`)).toEqual([
    expect.objectContaining({ venue: "Kamba border crossing", city: null }),
  ]);
});

test("a building without a name does not make a talk of a word with an ally", () => {
  expect(meetingsIn("Norwegian President Kari Holm briefed Chilean President Pedro Rivas at a villa.")).toEqual([]);
});

test("where an ambassador is posted is not where they met", () => {
  expect(meetingsIn(`${MET} on Tuesday. The meeting was attended by Norway's Ambassador to Lima Per Lund.`)).toEqual([
    expect.objectContaining({ people: "Kari Holm, Pedro Rivas, Per Lund", city: null, country: null }),
  ]);
  expect(meetingsIn(`${MET} on Tuesday. The meeting was attended by Norway's Ambassador in Lima, Per Lund.`)).toEqual([
    expect.objectContaining({ people: "Kari Holm, Pedro Rivas, Per Lund", city: null, country: null }),
  ]);
});

test("where the guest goes next, and where an ambassador serves, is not where they met", () => {
  const text = `OSLO, March 12 (Agency) - ${MET} today at a government villa. The Norwegian ambassador in Santiago, Per Lund, was at the table.`;
  expect(meetingsIn(`${text} Rivas leaves for Bergen tonight.`)).toEqual([
    expect.objectContaining({ people: "Kari Holm, Pedro Rivas, Per Lund", venue: "government villa", city: "Oslo" }),
  ]);
});
