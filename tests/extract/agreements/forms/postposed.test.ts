import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chile and Peru will reopen the bridge, the transport ministers of the two countries agreed on Monday.", "Chile and Peru will reopen the bridge"],
  ["Troops will leave the border zone by May, Chile and Peru agreed on Monday.", "Troops will leave the border zone by May"],
  [
    "The bridge will reopen on Friday, Chilean Foreign Minister Pedro Rivas and his Peruvian counterpart Ana Soto agreed at talks in Lima on Monday.",
    "The bridge will reopen on Friday",
  ],
  ["Chile and Peru are to set up a joint commission, it was agreed at talks in Lima on Monday.", "Chile and Peru are to set up a joint commission"],
  ["Chile and Peru will not reopen the bridge, their ministers agreed on Monday.", "Chile and Peru will not reopen the bridge"],
  ["Chile and Peru will close the mine, their ministers promised one another on Monday.", "Chile and Peru will close the mine"],
])("what is agreed told before the verb: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", status: "concluded", parties: "CHL PER", content })]),
);

test.each([
  ["one alone", "Chile will reopen the bridge on Friday, the government decided."],
  ["whoever talks of it", "Prices will rise next year, economists in Chile and Peru agreed."],
  ["what is announced", "The bridge will reopen on Friday, the transport ministers of Chile and Peru announced."],
  ["promised to others", "Chile and Peru will lower taxes, their ministers promised on Monday."],
  ["what has been", "Chile and Peru lost, their ministers agreed."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));
