/** Bodies that two states have together, named again by their short name. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const FIRST = "Chilean Foreign Minister Pedro Rivas opened the second session of the Chile-Norway Joint Commission for Cooperation (JCC) on Tuesday.";

test("a session of the body is one of the states that the text first gave with it", () =>
  expect(meetingsIn(`${FIRST}\n\nA third session of the JCC will be held in Oslo in 2026.`).find(({ date }) => date === "2026")).toEqual(
    expect.objectContaining({ parties: "CHL NOR", status: "scheduled", city: "Oslo" }),
  ));

test("a body of nobody in particular tells no states", () =>
  expect(
    meetingsIn("The Joint Commission for Cooperation (JCC) was praised. A third session of the JCC will be held in 2026, the envoy said."),
  ).toEqual([]));
