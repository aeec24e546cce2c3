import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

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
  "Chilean Foreign Minister Ana Reis joined the talks as an observer.",
])("who was present was at the meeting just told: %s", (sentence) => expect(people(`${TALKS} ${sentence}`)).toEqual(WITH_REIS));

test.each([
  ["at something else", "Chilean Foreign Minister Ana Reis took part in the parade."],
  ["at another meeting", "Chilean Foreign Minister Ana Reis attended the summit in Lima."],
  ["at talks of others", "Chilean Foreign Minister Ana Reis joined the talks in Lima on fish."],
  ["not at all", "Chilean Foreign Minister Ana Reis did not attend the meeting."],
])("nobody is added who was present %s", (_, sentence) => expect(people(`${TALKS} ${sentence}`)[0]).toBe("Pedro Rivas, Kari Holm"));

test("the meeting just told is meant, and not the first of the text", () => {
  const lima = "President Rivas met Peruvian President Ivo Luna in Lima on Wednesday.";
  expect(people(`${TALKS} ${lima} The meeting was attended by Chilean Foreign Minister Ana Reis.`)).toEqual([
    "Pedro Rivas, Kari Holm",
    "Pedro Rivas, Ivo Luna, Ana Reis",
  ]);
});

test("a list of those present names each with a field in brackets", () => {
  expect(
    people(`${TALKS} Some Chilean ministers were present at the meeting: Ana Reis (Trade), Iris Vega (Defense) and Tomas Luna (Interior).`),
  ).toEqual(["Pedro Rivas, Kari Holm, Ana Reis, Iris Vega, Tomas Luna"]);
  expect(people(`${TALKS} Also present were Ana Reis (an adviser on trade) and Iris Vega.`)[0]).toMatch(/^Pedro Rivas, Kari Holm, Ana Reis/);
});

test("a minister who hosts the talks of others takes part in them, in his own capital", () => {
  const text = "ANKARA, March 13 (Agency) - Chilean Foreign Minister Pedro Rivas met Norwegian Foreign Minister Kari Holm on Tuesday.";
  expect(meetingsIn(`${text} The talks were hosted by Turkish Foreign Minister Emre Sahin.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR TUR", people: "Pedro Rivas, Kari Holm, Emre Sahin", city: "Ankara" }),
  ]);
});
