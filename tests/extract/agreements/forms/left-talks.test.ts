import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chile walked out of talks with Norway over cod on Monday.", "talks with Norway over cod"],
  ["Chile walked away on Monday from the talks with Norway over cod.", "the talks with Norway over cod"],
  ["Chile broke off its negotiations with Norway on Monday.", "its negotiations with Norway"],
  ["Chile and Norway met in Lima on Sunday. The two sides broke off the talks on Monday.", "the talks"],
  ["Chile and Norway met in Lima on Sunday. Norway abandoned the negotiations on Monday.", "the negotiations"],
])("a side that leaves talks ends them without an agreement: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, status: "not_reached", parties: "CHL NOR", date: "2024-03-11" })]),
);

test.each([
  ["what may be", "Chile may break off talks with Norway."],
  ["relations", "Chile broke off relations with Norway on Monday."],
  ["a hall", "Chile's envoy walked out of the hall during the talks with Norway."],
  ["not left", "Chile did not walk out of the talks with Norway."],
  ["a union's", "The union broke off talks with the government of Chile."],
])("no talks are left (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));
