import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const MET = "Ministers of Chile and Norway met in Oslo on Monday.";

/** [sentence, kind, content]. */
test.each([
  ["There was a consensus that both sides should respect the strait.", "affirmed", "that both sides should respect the strait"],
  ["There was broad agreement on sharing the catch.", "agreed", "on sharing the catch"],
  ["There was full agreement to share the catch.", "agreed", "to share the catch"],
])("those who met agree by what there was: %s", (text, kind, content) =>
  expect(agreementsIn(`${MET} ${text}`)).toEqual([expect.objectContaining({ kind, content, parties: "CHL NOR", status: "concluded" })]),
);

test("those named behind it are the parties", () =>
  expect(agreementsIn("There was agreement between Chile and Norway that the strait should stay open.")).toEqual([
    expect.objectContaining({ kind: "affirmed", parties: "CHL NOR", content: "that the strait should stay open" }),
  ]));

test.each([
  ["nobody met", "Chile sells cod to Norway. There was a consensus that cod is dear."],
  ["a state of things", `${MET} There is a consensus that cod is dear.`],
  ["denied", `${MET} There was little agreement on cod.`],
  ["known of old", `${MET} There was already an agreement on cod.`],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));
