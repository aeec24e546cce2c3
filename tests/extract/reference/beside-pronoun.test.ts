import { expect, test } from "vitest";
import { meetingsIn, statementsIn } from "../../support/drafts.ts";

const ARRIVED = "Chilean Foreign Minister Pedro Rivas arrived in Oslo on Monday.";

test.each(["He and his Norwegian counterpart met on Tuesday.", "He and his Norwegian colleague held talks on Tuesday."])(
  "%s: both of them",
  (text) => {
    expect(meetingsIn(`${ARRIVED} ${text}`)).toEqual([
      expect.objectContaining({ parties: "CHL NOR", people: "Pedro Rivas", level: "minister", date: "2024-03-12" }),
    ]);
  },
);

test("a colleague of the same state is no other party", () => {
  expect(meetingsIn(`${ARRIVED} He and his colleague met on Tuesday.`)).toEqual([]);
});

test("both speak", () => {
  expect(statementsIn(`${ARRIVED} Both he and his Norwegian counterpart said that the border would stay open.`)).toEqual([
    expect.objectContaining({ speaker: "Pedro Rivas and his Norwegian counterpart" }),
  ]);
});
