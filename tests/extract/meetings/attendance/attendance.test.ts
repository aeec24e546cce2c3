import { expect, test } from "vitest";
import { meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

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
  "Chilean Foreign Minister Ana Reis also attended.",
  "Foreign Minister Ana Reis attended for the Chilean side.",
  "On the Chilean side, Foreign Minister Ana Reis also took part.",
  "The Chilean ambassador to Norway, Ana Reis, sat in on the talks.",
  "Ana Reis, the Chilean ambassador, was also in attendance.",
  "Chile's foreign minister, Ana Reis, was among those present.",
  "Chilean Foreign Minister Ana Reis joined them.",
  "Chilean Foreign Minister Ana Reis joined the two leaders for the talks.",
  "Also attending the meeting was Chilean Foreign Minister Ana Reis.",
  "Among those who attended was Chilean Foreign Minister Ana Reis.",
  "Those present included Chilean Foreign Minister Ana Reis.",
  "The participants also included Ana Reis, the Chilean ambassador.",
  "The talks, in which Chilean Foreign Minister Ana Reis also took part, lasted an hour.",
  "The meeting, which was attended by Chilean Foreign Minister Ana Reis, lasted an hour.",
  "The meeting took place in the presence of Chilean Foreign Minister Ana Reis.",
  "Chilean Foreign Minister Ana Reis moderated the talks.",
  "Chilean Foreign Minister Ana Reis was at the table.",
  "Chilean Foreign Minister Ana Reis, who had arrived earlier with a letter from President Ivo Luna, sat in on part of the talks.",
])("who was present was at the meeting just told: %s", (sentence) => expect(people(`${TALKS} ${sentence}`)).toEqual(WITH_REIS));

test.each([
  ["at something else", "Chilean Foreign Minister Ana Reis took part in the parade."],
  ["at another meeting", "Chilean Foreign Minister Ana Reis attended the summit in Lima."],
  ["at talks of others", "Chilean Foreign Minister Ana Reis joined the talks in Lima on fish."],
  ["not at all", "Chilean Foreign Minister Ana Reis did not attend the meeting."],
  ["for an hour at a parade", "Chilean Foreign Minister Ana Reis attended for an hour the parade in Bergen."],
  ["at the founding of a party", "Chilean Foreign Minister Ana Reis was present at the founding of the party."],
  ["at a parade that the sentence opens with", "Attending the parade was Chilean Foreign Minister Ana Reis."],
  ["as the owner of somebody", "Chilean Foreign Minister Ana Reis's adviser also attended."],
])("nobody is added who was present %s", (_, sentence) => expect(people(`${TALKS} ${sentence}`)[0]).toBe("Pedro Rivas, Kari Holm"));

test("the meeting just told is meant, and not the first of the text", () => {
  const lima = "President Rivas met Peruvian President Ivo Luna in Lima on Wednesday.";
  expect(people(`${TALKS} ${lima} The meeting was attended by Chilean Foreign Minister Ana Reis.`)).toEqual([
    "Pedro Rivas, Kari Holm",
    "Pedro Rivas, Ivo Luna, Ana Reis",
  ]);
});

test("whoever watches or mediates brings no state of his own", () => {
  expect(meetingsIn(`${TALKS} The organization's secretary-general, Boubacar Sow of Guinea, sat in.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", people: "Pedro Rivas, Kari Holm, Boubacar Sow" }),
  ]);
});

test("a list of those present goes on over their offices", () => {
  const list = "Foreign Minister Ana Reis, presidential adviser Ivo Luna and Norway's ambassador in Santiago, Per Lund,";
  expect(people(`${TALKS} ${list} also attended.`)).toEqual(["Pedro Rivas, Kari Holm, Ana Reis, Ivo Luna, Per Lund"]);
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

test("who will be there is at what is to come, and not at what was", () => {
  const plan = "Chilean President Pedro Rivas will meet Norwegian Prime Minister Kari Holm in Oslo on Friday.";
  const sentence = "Chilean Foreign Minister Ana Reis will also take part in the talks.";
  expect(people(`${plan} ${sentence}`)).toEqual(WITH_REIS);
  expect(people(`${plan} Rivas will be accompanied by Foreign Minister Ana Reis.`)).toEqual(WITH_REIS);
  expect(people(`${TALKS} ${sentence}`)[0]).toBe("Pedro Rivas, Kari Holm");
});

test("the side on which somebody sat says his state", () => {
  const [meeting] = meetingDrafts(`${TALKS} On the Norwegian side the meeting was also attended by Ambassador Per Lund.`);
  expect(meeting!.people.map(({ name, country }) => [name, country]).at(-1)).toEqual(["Per Lund", "NOR"]);
});

test("who attends part of the meeting is at it", () =>
  expect(
    meetingsIn(
      "Norwegian Prime Minister Kari Holm met Chilean President Pedro Rivas in Oslo on Monday. Chilean Trade Minister Ana Soto attended part of the meeting.",
    ).map((meeting) => meeting.people.includes("Ana Soto")),
  ).toEqual([true]));
