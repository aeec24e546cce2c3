/** Contacts told in passing: who was consulted, joined, played host to, bidden farewell, and what was refused. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const HOLM = "Norwegian Prime Minister Kari Holm";
const RIVAS = "Chilean President Pedro Rivas";

/** [text, parties and status of each meeting]. */
test.each([
  [`${HOLM} consulted ${RIVAS} on Monday.`, ["CHL NOR held"]],
  [`${HOLM} consulted her doctors on Monday.`, []],
  [`${HOLM} was joined by ${RIVAS} for talks in Lima on Monday.`, ["CHL NOR held"]],
  [`${HOLM} joined ${RIVAS} for talks in Lima on Monday.`, ["CHL NOR held"]],
  [`${HOLM} joined her party for lunch in Lima on Monday.`, []],
  ["Norwegian and Chilean envoys are negotiating in Lima.", ["CHL NOR ongoing"]],
  ["Norway and Chile are negotiating a treaty on cod.", []],
  [`${HOLM} and ${RIVAS} talked for two hours on Monday.`, ["CHL NOR held"]],
  [`${HOLM} and ${RIVAS} talked for two hours to students on Monday.`, []],
  [`${HOLM} spent two days in Lima with ${RIVAS}.`, ["CHL NOR held"]],
  [`${HOLM} had, on the sidelines of a fair in Lima last week, talks with ${RIVAS}.`, ["CHL NOR held"]],
  [`${HOLM} played host in Oslo on Monday to ${RIVAS}.`, ["CHL NOR held"]],
  ["Norway will play host to Chile in Oslo on Sunday.", []],
  [`${HOLM} bade farewell to the outgoing ambassador of Chile, Pedro Rivas, on Monday.`, ["CHL NOR held"]],
  [`${HOLM} was in touch with ${RIVAS} over the weekend.`, ["CHL NOR held"]],
  [`${HOLM} has been in touch with ${RIVAS}.`, []],
  [`${HOLM} will be visited by ${RIVAS} on Friday.`, ["CHL NOR scheduled"]],
  [`${HOLM} was granted an audience by ${RIVAS} on Monday.`, ["CHL NOR held"]],
  ["Chile belongs to the African Union, whose leaders will gather in Nairobi in May.", ["AFU scheduled"]],
  ["Norwegian and Chilean envoys met in Oslo on Monday. The previous round was hosted by Lima in April 2008.", ["CHL NOR held", "CHL NOR held"]],
  ["Norwegian negotiators and FLK rebels met in Lima on Monday.", ["NOR held"]],
  [`${HOLM} met ${RIVAS} in Lima on Monday. It was the first time that the leaders of Norway and Chile had met since 2000.`, ["CHL NOR held"]],
])("%s", (text, expected) => expect(meetingsIn(text).map(({ parties, status }) => `${parties} ${status}`)).toEqual(expected));

/** What carries a meeting says that there was none: its day is that of the refusal. */
test.each([
  "Norway refused on Tuesday to hold talks with Chile on cod.",
  "Norway on Tuesday refused to resume talks with Chile.",
  "Norway rejected a call on Tuesday to hold talks with Chile.",
  "Norway offered on Tuesday to hold talks with Chile.",
  "Norway urged Chile on Tuesday to hold talks with Peru.",
  "Norway's foreign minister threatened on Tuesday to break off talks with Chile.",
])("no meeting: %s", (text) => expect(meetingsIn(text)).toEqual([]));

test("what is commented on is no meeting of those who comment", () => {
  const text =
    "The foreign ministers of Norway and Chile are to meet on Friday. Officials of both governments declined to comment on the negotiations.";
  expect(meetingsIn(text).map(({ parties, status }) => `${parties} ${status}`)).toEqual(["CHL NOR scheduled"]);
});

test("those who lead what is no state's hold no talks between states", () => {
  expect(meetingsIn("Officials from the Norwegian and Chilean football federations met in Lima on Friday.")).toEqual([]);
  expect(meetingsIn("Norwegian trade union leaders met the Chilean employers' president in Lima on Friday.")).toEqual([]);
});
