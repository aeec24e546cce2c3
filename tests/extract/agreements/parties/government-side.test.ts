import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test("the government beside a movement is that of the state whose adjective the movement bears", () =>
  expect(agreementsIn("LIMA, March 12 - Colombian rebels and government negotiators agreed on Monday to a truce.\n\nPeru hosts the talks.")).toEqual([
    expect.objectContaining({ parties: "COL" }),
  ]));
