import { expect, test } from "vitest";
import { joinPeople } from "../../../pipeline/merge/people/join-people.ts";
import { fullerName, isOneLetterOff, samePerson, toPerson } from "../../../pipeline/merge/people/person.ts";
import { person } from "../drafts.ts";

const same = (a: string, b: string, role: string | null = null, country: string | null = "NOR", other: string | null = country): boolean =>
  samePerson(toPerson(person(a, country, role)), toPerson(person(b, other, role)));

test.each([
  ["Ingrid Ruud", "Ruud Ingrid"],
  ["Ingrid Ruud", "Ruud"],
  ["Ingrid Marie Ruud", "Ingrid Ruud"],
  ["Ingrid M. Ruud", "Ingrid Marie Ruud"],
  ["I. Ruud", "Ingrid Ruud"],
  ["Baek Min-jae", "Baek Minjae"],
  ["Tomás Parra", "Tomas Parra"],
])("%s and %s are one", (a, b) => {
  expect(same(a, b)).toBe(true);
  expect(same(b, a)).toBe(true);
});

test.each([
  ["Ingrid Ruud", "Sigrid Ruud"],
  ["Ingrid Ruud", "Ingrid Berg"],
  ["Ingrid Marie Ruud", "Marie"],
  ["I. Ruud", "S. Ruud"],
])("%s and %s are two", (a, b) => {
  expect(same(a, b)).toBe(false);
});

test("people of different countries are two; an unknown country contradicts nothing", () => {
  expect(same("Ingrid Ruud", "Ingrid Ruud", null, "NOR", "CHL")).toBe(false);
  expect(same("Ingrid Ruud", "Ingrid Ruud", null, null, "CHL")).toBe(true);
});

test("one letter off is a misspelling only with the same office", () => {
  expect(same("Ingrid Ruud", "Ingrit Ruud", "Defence Minister")).toBe(true);
  expect(same("Ingrid Ruud", "Ingrit Ruud")).toBe(false);
  expect(isOneLetterOff("parra", "para")).toBe(true);
  expect(isOneLetterOff("parra", "pares")).toBe(false);
  expect(isOneLetterOff("parra", "parra")).toBe(false);
});

test("the fuller name is the one with more parts written out", () => {
  expect(fullerName("Ruud", "Ingrid Ruud")).toBe("Ingrid Ruud");
  expect(fullerName("Ingrid M. Ruud", "Ingrid Ruud")).toBe("Ingrid M. Ruud");
});

test("people of several documents join under the fullest name, with the first office and country known", () => {
  const joined = joinPeople([[person("Ruud", "NOR")], [person("Tomás Parra", "CHL", "Minister"), person("Ingrid Ruud", null, "Defence Minister")]]);
  expect(joined).toEqual([
    { name: "Ingrid Ruud", role: "Defence Minister", country: "NOR" },
    { name: "Tomás Parra", role: "Minister", country: "CHL" },
  ]);
});
