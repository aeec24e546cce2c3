import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each(["Hours", "Moments", "Weeks", "Days"])("%s later somebody speaks, and it is not they", (unit) => {
  expect(rows(`${unit} later the Chilean navy said the port was shut.`)).toEqual([expect.objectContaining({ source: "the Chilean navy" })]);
});
