import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

test.each([
  ["The treaty was signed by President Ana Reis for Chile and Prime Minister Kari Holm for Norway in Lima on Tuesday."],
  ["The treaty was signed in Lima on Tuesday for Chile by Foreign Minister Ana Reis and for Norway by Foreign Minister Kari Holm."],
  ["The treaty was signed in Lima on Tuesday by Minister Ana Reis, on behalf of Chile, and Ambassador Kari Holm, on behalf of Norway."],
  ["Foreign Minister Ana Reis signed for Chile and Ambassador Kari Holm for Norway at a ceremony in Lima on Tuesday."],
])("each signs for the party named beside: %s", (text) =>
  expect(meetingsIn(text)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", people: "Ana Reis, Kari Holm", city: "Lima", date: "2024-03-12", status: "held" }),
  ]),
);

test("what is for a state is signed by nobody", () =>
  expect(meetingsIn("Foreign Minister Ana Reis signed a loan for Chile and a grant for Norway in Lima on Tuesday.")).toEqual([]));
