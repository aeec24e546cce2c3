import { expect, test } from "vitest";
import { agreementsIn } from "../../support/drafts.ts";

const TALKS = "The foreign ministers of Laos and Oman held talks in Muscat on Monday.";

test.each(["The ministers", "Ministers", "Both sides", "The two countries", "The delegations", "The officials", "They"])(
  "those who met may agree as a group: %s",
  (who) =>
    expect(agreementsIn(`${TALKS} ${who} agreed to open a ferry line.`)).toEqual([
      expect.objectContaining({ parties: "LAO OMN", content: "to open a ferry line" }),
    ]),
);

test.each(["The relatives", "The judges", "The political parties", "Both candidates", "The senators", "The drivers"])(
  "others are not those who met: %s",
  (who) => expect(agreementsIn(`${TALKS} ${who} agreed to open a ferry line.`)).toEqual([]),
);
