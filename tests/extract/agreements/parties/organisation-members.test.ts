import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["ASEAN members signed a charter on Monday.", "ASN"],
  ["The 54 member states of the African Union adopted a charter on Monday.", "AFU"],
  ["EU governments agreed on Monday to ban imports of timber.", "EUE"],
  ["Ambassadors of EU member states agreed on Monday to raise tariffs.", "EUE"],
  ["EU governments signed a fishing agreement with Morocco on Monday.", "EUE MAR"],
  ["EU leaders agreed with Turkey on Monday to open the border.", "EUE TUR"],
  ["ECOWAS met in Abuja on Monday. The bloc agreed to send troops to Mali.", "ECW"],
])("those who make up an organisation decide together: %s", (text, parties) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties, status: "concluded" })]),
);

test.each([
  ["some of them", "Some EU governments agreed that the plan was bad."],
  ["one of them", "A member of the European Union agreed on Monday to leave the camp."],
  ["another house", "Members of the European Parliament agreed on Monday to raise their pay."],
  ["what they hold, and do not settle", "NATO members pledged on Monday to spend more."],
  ["one of two blocs", "ECOWAS and the European Union met. Reporters left. The bloc agreed to send troops."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));
