import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const TALKS = "Chilean President Pedro Rivas met Norwegian Prime Minister Kari Holm in Oslo on Tuesday.";
const people = (text: string) => meetingsIn(text).map((meeting) => meeting.people);
const WITH_REIS = ["Pedro Rivas, Kari Holm, Ana Reis"];

test.each([
  "The meeting was attended by Chilean Foreign Minister Ana Reis.",
  "Chilean Foreign Minister Ana Reis also took part in the talks.",
  "Chilean Foreign Minister Ana Reis attended the meeting.",
  "Chilean Foreign Minister Ana Reis participated in the meeting.",
  "Also present was Chilean Foreign Minister Ana Reis.",
  "On hand was Chilean Foreign Minister Ana Reis.",
  "Chilean Foreign Minister Ana Reis was present.",
])("who was present was at the meeting just told: %s", (sentence) => expect(people(`${TALKS} ${sentence}`)).toEqual(WITH_REIS));

test.each([
  ["at something else", "Chilean Foreign Minister Ana Reis took part in the parade."],
  ["at another meeting", "Chilean Foreign Minister Ana Reis attended the summit in Lima."],
  ["not at all", "Chilean Foreign Minister Ana Reis did not attend the meeting."],
])("nobody is added who was present %s", (_, sentence) => expect(people(`${TALKS} ${sentence}`)[0]).toBe("Pedro Rivas, Kari Holm"));

test("the meeting just told is meant, and not the first of the text", () => {
  const lima = "President Rivas met Peruvian President Ivo Luna in Lima on Wednesday.";
  expect(people(`${TALKS} ${lima} The meeting was attended by Chilean Foreign Minister Ana Reis.`)).toEqual([
    "Pedro Rivas, Kari Holm",
    "Pedro Rivas, Ivo Luna, Ana Reis",
  ]);
});
