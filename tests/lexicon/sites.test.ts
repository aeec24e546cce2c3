import { expect, test } from "vitest";
import { indexSites } from "../../pipeline/lexicon/sites.ts";
import { lexicon } from "../support/lexicon.ts";

test("what lies in a state and in a town follows from the kinds of nouns", () => {
  const { building, inState, inTown } = indexSites([
    { form: "embassy", kind: "building" },
    { form: "embassy", kind: "abroad" },
    { form: "palace", kind: "building" },
    { form: "port", kind: "surroundings" },
    { form: "suite", kind: "in-town" },
  ]);
  expect([...building]).toEqual(["embassy", "palace"]);
  expect([...inState]).toEqual(["palace", "port"]);
  expect([...inTown]).toEqual(["palace", "port", "suite"]);
});

test("a kind that nobody knows is refused, by its row", () => {
  expect(() => indexSites([{ form: "palace", kind: "bilding" }])).toThrow("sites.csv: palace has the kind bilding, which is none of building,");
});

test("every noun that needs no name or is somebody's is in lower case and one word", () => {
  const { sites } = lexicon;
  const forms = Object.values(sites).flatMap((set) => [...set]);
  expect(forms.length).toBeGreaterThan(100);
  expect(forms.filter((form) => form !== form.toLowerCase() || form.includes(" "))).toEqual([]);
  expect([...sites.unnamed].filter((form) => !sites.building.has(form))).toEqual([]);
});
