import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const RIVAS = "Chilean President Pedro Rivas";
const facts = (text: string) =>
  meetingsIn(text).map(({ parties, people, date, status }) => [parties, people.split(", ").toSorted().join(", "), date, status]);
const TOLD = [["CHL NOR", "Kari Holm, Pedro Rivas", "2024-03-12", "held"]];

test.each([
  [`${RIVAS} told visiting Norwegian Prime Minister Kari Holm on Tuesday that the port would open.`],
  [`${RIVAS} assured the visiting Norwegian prime minister, Kari Holm, on Tuesday of his support.`],
  [`${RIVAS} thanked visiting Norwegian Prime Minister Kari Holm on Tuesday for her help.`],
  [`Visiting Santiago on Tuesday, Norwegian Prime Minister Kari Holm told her Chilean counterpart, Pedro Rivas, that the port would open.`],
  [`${RIVAS} and visiting Norwegian Prime Minister Kari Holm on Tuesday agreed to open the port.`],
])("whoever speaks to a visitor meets him: %s", (text) => expect(facts(text)).toEqual(TOLD));

test.each([
  [`${RIVAS} told Norwegian Prime Minister Kari Holm on Tuesday that the port would open.`],
  [`${RIVAS} told visiting Norwegian sailors on Tuesday that the port would open.`],
  [`${RIVAS} told parliament on Tuesday that visiting Norwegian Prime Minister Kari Holm had asked for it.`],
  [`${RIVAS} did not tell visiting Norwegian Prime Minister Kari Holm of the plan.`],
  [`Visiting Bergen on Tuesday, ${RIVAS} said the port would open.`],
])("no meeting: %s", (text) => expect(facts(text)).toEqual([]));

test("the place of the visit is that of the meeting", () =>
  expect(meetingsIn(`Visiting Oslo, ${RIVAS} told his Norwegian counterpart, Kari Holm, that the port would open.`)).toEqual([
    expect.objectContaining({ city: "Oslo" }),
  ]));
