import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const guestsOf = (name: string, frame: (name: string) => string): readonly string[] =>
  meetingsIn(frame(name)).flatMap(({ people }) =>
    String(people)
      .split(", ")
      .filter((other) => other !== "Kari Holm"),
  );

const titled = (name: string): string => `Norwegian Prime Minister Kari Holm met Kenyan Foreign Minister ${name} in Oslo on Tuesday.`;
const between = (name: string): string => `Kenya's foreign minister, ${name}, met Norwegian Prime Minister Kari Holm in Oslo on Tuesday.`;
const opening = (name: string): string => `${name}, the Kenyan foreign minister, met Norwegian Prime Minister Kari Holm in Oslo on Tuesday.`;

test.each([
  ["Sen. Lt. Gen. Tran Halloran", "Tran Halloran"],
  ["Lieut. Sen. Gen. Tran Halloran", "Tran Halloran"],
  ["Tan Sri Rahim Duarte", "Rahim Duarte"],
  ["Dato' Seri Azlan Novak", "Azlan Novak"],
  ["Dato Paduka Haji Amin bin Haji Novak", "Amin bin Haji Novak"],
  ["El Hadj Moussa Ferreira", "Moussa Ferreira"],
  ["Dr. (Mrs.) Ngozi Halloran", "Ngozi Halloran"],
  ["Brig.-Gen. Aliyu Sorensen", "Aliyu Sorensen"],
  ["Alhaji Sir Musa Whitlock", "Musa Whitlock"],
  ["HRH Sheikh Hamad Marchetti", "Hamad Marchetti"],
  ["Rt. Hon. Okello Marchetti", "Okello Marchetti"],
])("%s is read without what is said before the name", (name, read) => {
  expect(guestsOf(name, titled)).toEqual([read]);
  expect(guestsOf(name, between)).toEqual([read]);
});

test("an officer out of service keeps his name where brackets stand behind it or the rank", () => {
  expect(guestsOf("General (ret.) Farid Whitlock", between)).toEqual(["Farid Whitlock"]);
  expect(guestsOf("General Farid Whitlock (rtd)", between)).toEqual(["Farid Whitlock"]);
  expect(guestsOf("Farid Whitlock (ret.)", opening)).toEqual(["Farid Whitlock"]);
});

test.each([
  "Israel Novak",
  "Georgia Whitlock",
  "Sunday Ferreira",
  "Duncan Church",
  "James May",
  "Paulo dos Santos Lima",
  "João da Costa e Silva",
  "J.R.D. Duarte",
])("%s is a name between commas, whatever its words mean elsewhere", (name) => {
  expect(guestsOf(name, between)).toEqual([name]);
  expect(guestsOf(name, opening)).toEqual([name]);
});

test("a surname like a small word is read behind a title, and not in a headline", () => {
  expect(guestsOf("An Novak", titled)).toEqual(["An Novak"]);
  expect(guestsOf("To Visit Chile", (name) => `Kenyan Foreign Minister ${name} And Peru`)).toEqual([]);
});

test("a name that an honorific of elsewhere begins keeps it where no other stands beside", () => {
  expect(guestsOf("Sri Whitlock", titled)).toEqual(["Sri Whitlock"]);
  expect(guestsOf("Tan Eng Marchetti", titled)).toEqual(["Tan Eng Marchetti"]);
});
