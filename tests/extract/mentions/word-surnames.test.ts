import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const speakersOf = (name: string, text: string): unknown[] =>
  statementsIn(`Chilean Foreign Minister ${name} met Norwegian Prime Minister Kari Holm on Tuesday. ${text}`).map((row) => row.speaker);

test.each([
  ["George Black", '"The border will stay open," said Black.'],
  ["Tony Church", '"The border," said Church, "will stay open."'],
  ["Kurt Winter", "Winter said that the border would stay open."],
  ["Ana May", '"The border will stay open," said May, who will visit Peru in May.'],
  ["Alan Law", "Law said that the border would stay open."],
  ["Maria dos Santos", "The border would stay open, dos Santos told reporters in Oslo."],
  ["Charles de Lavigne", '"The border," said de Lavigne, "will stay open."'],
])("%s may be meant by a surname that is another word: %s", (name, text) => {
  expect(speakersOf(name, text)).toEqual([name]);
});

test("the word keeps its other sense", () => {
  expect(speakersOf("Tony Church", "The Church said that the border would stay open.")).not.toContain("Tony Church");
  expect(speakersOf("Ana May", "In May, Peru said that the border would stay open.")).toEqual(["Peru"]);
});

test("capitals that go on behind a title's holder name an institution", () => {
  expect(speakersOf("Pedro Rivas", "The Rivas Law School said that the border would stay open.")).not.toContain("Pedro Rivas");
});
