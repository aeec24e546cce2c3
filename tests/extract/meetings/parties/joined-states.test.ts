/** States side by side with words between them, and seats of governments. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

/** [text, parties of each meeting]. */
test.each([
  ["Norway and its neighbour Finland held talks in Oslo on Tuesday.", ["FIN NOR"]],
  ["Norway, together with Finland, held talks with Chile in Oslo on Tuesday.", ["CHL FIN NOR"]],
  ["The governments in Oslo and Santiago held talks on Tuesday on cod.", ["CHL NOR"]],
  ["Norway's and Chile's foreign ministers met in Lima on Tuesday.", ["CHL NOR"]],
  ["In Norway, together with Finland, the largest catch was landed on Tuesday.", []],
])("%s", (text, expected) => expect(meetingsIn(text).map(({ parties }) => parties)).toEqual(expected));
