import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["A truce between Chile and Norway took effect at midnight on Tuesday.", "concluded", "2024-03-12"],
  ["The pact between Chile and Norway came into force on Monday.", "concluded", "2024-03-11"],
  ["The Chilean-Norwegian treaty entered into force in May 2019.", "concluded", "2019-05"],
  ["A tax treaty between Chile and Norway will go into effect on Friday.", "planned", "2024-03-15"],
])("an agreement is told by its coming into force: %s", (text, status, date) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", status, date, parties: "CHL NOR" })]),
);

test.each([
  ["told before", "Chile and Norway signed a pact on Monday. The pact between Chile and Norway came into force on Tuesday.", 1],
  ["of nobody known", "The pact came into force on Monday.", 0],
  ["no agreement", "Sanctions by Chile on Norway took effect on Monday.", 0],
  ["not in force", "The pact between Chile and Norway never came into force.", 0],
])("no agreement of its own (%s): %s", (_, text, rows) => expect(agreementsIn(text)).toHaveLength(rows));

test.each([
  ["The truce between Chile and Norway expired at midnight on Monday.", "2024-03-11"],
  ["The treaty between Chile and Norway lapsed in May 2019.", "2019-05"],
])("an agreement that ran out has ended: %s", (text, date) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", status: "ended", date, parties: "CHL NOR" })]),
);

test("what has yet to run out has not ended", () => expect(agreementsIn("The truce between Chile and Norway expires next month.")).toEqual([]));

test("the start of a pact whose signing its relative clause tells is none of its own", () =>
  expect(agreementsIn("The pact Chile and Norway signed on Monday will take effect in May.")).toEqual([
    expect.objectContaining({ kind: "signed", status: "concluded", date: "2024-03-11" }),
  ]));

test("an agreement that ran out has ended", () =>
  expect(agreementsIn("A pact on cod between Chile and Norway ran out on Monday.")).toEqual([
    expect.objectContaining({ status: "ended", parties: "CHL NOR", date: "2024-03-11" }),
  ]));
