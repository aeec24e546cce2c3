/** Papers of state that are handed over in person. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const RIVAS = "Chilean President Pedro Rivas";
const facts = (text: string) => meetingsIn(text).map(({ parties, people, status, date, format }) => [parties, people, status, date, format]);

test.each([
  ["credentials presented", `The new Norwegian ambassador, Kari Holm, presented her credentials to ${RIVAS} on Tuesday.`, "Kari Holm, Pedro Rivas"],
  ["copies of them", `Norwegian Ambassador Kari Holm presented copies of her letters of credence to ${RIVAS} on Tuesday.`, "Kari Holm, Pedro Rivas"],
  ["credentials accepted", `${RIVAS} accepted on Tuesday the credentials of the Norwegian ambassador, Kari Holm.`, "Pedro Rivas, Kari Holm"],
  ["a letter handed to him", `Norwegian Foreign Minister Kari Holm handed ${RIVAS} a letter from the king on Tuesday.`, "Kari Holm, Pedro Rivas"],
  ["a message delivered to him", `Norwegian envoy Kari Holm delivered a message from the king to ${RIVAS} on Tuesday.`, "Kari Holm, Pedro Rivas"],
])("%s", (_, text, people) => expect(facts(text)).toEqual([["CHL NOR", people, "held", "2024-03-12", "in_person"]]));

test("envoys present their credentials one after another", () =>
  expect(facts(`${RIVAS} received the letters of credence of the ambassadors of Norway and Peru on Tuesday.`).map(([parties]) => parties)).toEqual([
    "CHL NOR",
    "CHL PER",
  ]));

test.each([
  ["who has not done so", `The Norwegian ambassador, Kari Holm, has not presented her credentials to ${RIVAS}.`],
  ["a letter that came", `${RIVAS} received a letter from Norwegian Prime Minister Kari Holm on Tuesday.`],
  ["a letter that was sent", `Norwegian Prime Minister Kari Holm sent a letter to ${RIVAS} on Tuesday.`],
  ["a speech", "Norwegian Foreign Minister Kari Holm delivered a message of peace to Chile on Tuesday."],
  ["a plan", `Norwegian Foreign Minister Kari Holm presented the plan to ${RIVAS} on Tuesday.`],
  ["one state's own", `Chilean Ambassador Ana Paz presented her report to ${RIVAS} on Tuesday.`],
])("nobody is met: %s", (_, text) => expect(facts(text)).toEqual([]));
