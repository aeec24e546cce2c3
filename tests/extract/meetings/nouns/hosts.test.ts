/** Those whom a traveller meets where the trip has led. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const HOLT = "Danish Foreign Minister Lars Holt";

/** [text, parties of each meeting]. */
test.each([
  [`${HOLT} flew to Riga on Tuesday to meet with government officials.`, ["DNK LVA"]],
  [`${HOLT} flew to Riga on Tuesday to meet with officials there.`, ["DNK LVA"]],
  [`${HOLT} arrived in Latvia on Tuesday for talks with the government.`, ["DNK LVA"]],
  [`${HOLT} visited Riga on Tuesday for talks with his hosts.`, ["DNK LVA"]],
  [`${HOLT} will hold talks with local officials in Riga on Friday.`, ["DNK LVA"]],
  [`${HOLT} returned to Copenhagen on Tuesday to meet government officials.`, []],
  [`${HOLT} visited Riga on Tuesday and met local schoolchildren.`, []],
  ["Danish investors arrived in Latvia on Tuesday for talks with local firms.", []],
])("%s", (text, expected) => expect(meetingsIn(text).map(({ parties }) => parties)).toEqual(expected));
