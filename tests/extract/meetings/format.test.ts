/** How those who meet talk to each other, and what their meeting is called. */
import { expect, test } from "vitest";
import { evidenceOf, meetingDrafts, meetingsIn } from "../../support/drafts.ts";

const HOLM = "Norwegian Prime Minister Kari Holm";
const OTIENO = "Kenyan President Daniel Otieno";

test.each([
  ["phone", `${HOLM} spoke by phone with ${OTIENO} on Tuesday.`],
  ["phone", `${HOLM} and ${OTIENO} spoke by telephone on Tuesday.`],
  ["phone", `${HOLM} and ${OTIENO} held a telephone conversation on Tuesday.`],
  ["phone", `In a phone call with ${OTIENO} on Tuesday, ${HOLM} offered grain.`],
  ["virtual", `${HOLM} held a video conference with ${OTIENO} on Tuesday.`],
  ["virtual", `${HOLM} and ${OTIENO} met virtually on Tuesday.`],
  ["virtual", "Kenya and Norway held a virtual summit on Tuesday."],
  ["in_person", `${HOLM} met ${OTIENO} in person on Tuesday.`],
  ["in_person", `${HOLM} met ${OTIENO} on Tuesday.`],
  ["in_person", "Kenya and Norway held talks in Oslo on Tuesday."],
  ["in_person", "Kenya and Norway held a summit on Tuesday."],
  ["unknown", "Kenya and Norway held talks on Tuesday."],
])("%s: %s", (format, sentence) => expect(meetingsIn(sentence).map((row) => row.format)).toEqual([format]));

test("a word states the format; a verb or a place only suggests it", () => {
  const evidence = (sentence: string) => meetingDrafts(sentence).flatMap((draft) => evidenceOf(draft, "format"));
  expect(evidence(`${HOLM} spoke by phone with ${OTIENO} on Tuesday.`)).toEqual(["phone: phone (format.word:stated)"]);
  expect(evidence(`${HOLM} met ${OTIENO} on Tuesday.`)).toEqual(["in_person: met (format.verb:inferred)"]);
  expect(evidence("Kenya and Norway held talks in Oslo on Tuesday.")).toEqual(["in_person: Oslo (format.place:inferred)"]);
  expect(evidence("Kenya and Norway held talks on Tuesday.")).toEqual([]);
});

test.each([
  ["two-plus-two", "Chile and Norway held a two-plus-two meeting in Oslo on Tuesday."],
  ["two-plus-two", 'Chile and Norway held a "two-plus-two" meeting in Oslo on Tuesday.'],
  ["two-plus-two", "The foreign and defense ministers of Chile and Norway met in Oslo on Tuesday."],
  [null, "The foreign ministers of Chile and Norway met in Oslo on Tuesday."],
  [null, "The foreign and defense ministers of Chile, Kenya and Norway met in Oslo on Tuesday."],
  ["G7 summit", "The G7 summit took place in Hiroshima on Tuesday."],
])("forum %s: %s", (forum, sentence) => expect(meetingsIn(sentence).map((row) => row.forum)).toEqual([forum]));

test("calls over a channel are nouns, and each call is one", () => {
  const calls = (channel: string) =>
    meetingsIn(`Norwegian President Kari Holm held ${channel} calls with Chilean President Pedro Rivas on Monday.`).map(({ parties, format }) => [
      parties,
      format,
    ]);
  for (const channel of ["phone", "telephone"]) expect(calls(channel)).toEqual([["CHL NOR", "phone"]]);
  expect(calls("video")).toEqual([["CHL NOR", "virtual"]]);
});

test.each([
  ["virtual", "Norwegian President Kari Holm held talks by video link with Chilean President Pedro Rivas on Monday."],
  ["virtual", "Norwegian President Kari Holm held talks online with Chilean President Pedro Rivas on Monday."],
  ["virtual", "The meeting between the presidents of Chile and Norway took place virtually on Monday."],
  ["phone", "Talks between Chile and Norway by telephone on Monday ended without a result."],
])("words behind the noun: %s: %s", (format, sentence) => expect(meetingsIn(sentence).map((row) => row.format)).toEqual([format]));

test("who is told by telephone about talks did not hold them by telephone", () => {
  const text =
    "Chilean President Pedro Rivas met Norwegian President Kari Holm in Oslo on Monday. Rivas will brief reporters on the talks by telephone.";
  expect(meetingsIn(text)[0]!.format).toBe("in_person");
});
