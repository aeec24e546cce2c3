import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { lexicon, lexiconRows } from "../support/cleaned.ts";
import { named } from "../support/analysed.ts";

const OWN = [
  "bodies",
  "countries",
  "country-names",
  "groups",
  "metonyms",
  "name-words",
  "offices",
  "organisations",
  "places",
  "portfolios",
  "sources",
  "venues",
];
const TWO_COLUMN_KEYS = new Set(["groups", "name-words", "sources"]);

test.each(OWN)("%s.csv is sorted by its key, which is unique", (name) => {
  const keys = lexiconRows(name).map((row) =>
    Object.values(row)
      .slice(0, TWO_COLUMN_KEYS.has(name) ? 2 : 1)
      .join("\u0000"),
  );
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(OWN)("%s.csv has canonical bytes: line feeds, a last one, no blanks around cells", (name) => {
  const text = readFileSync(new URL(`../../seeds/lexicon/${name}.csv`, import.meta.url), "utf8");
  expect(text).toBe(text.normalize("NFC"));
  expect(text).not.toMatch(/\r|\n\n/);
  expect(
    lexiconRows(name)
      .flatMap((row) => Object.values(row))
      .filter((cell) => cell !== cell.trim()),
  ).toEqual([]);
  expect(text.endsWith("\n")).toBe(true);
});

test("the countries hold all members of the United Nations and some others, with one code each", () => {
  const rows = [...lexicon.countries.rows.values()];
  const states = rows.filter((row) => row.kind === "state");
  expect(states.length).toBe(193 + ["TWN", "PSE", "XKX", "VAT"].length);
  expect(states.filter((row) => row.un_region === null)).toEqual([]);
  // Namibia's two-letter code reads as a missing value and is not published.
  expect(states.filter((row) => row.iso2 === null).map((row) => row.code)).toEqual(["NAM"]);
  for (const column of ["iso2", "cow", "gwn"] as const) {
    const values = rows.map((row) => row[column]).filter((value) => value !== null);
    expect(new Set<string | number>(values).size).toBe(values.length);
  }
});

test("every code that a lexicon uses is in the countries", () => {
  for (const [name, column] of [
    ["country-names", "code"],
    ["organisations", "code"],
    ["bodies", "country"],
    ["offices", "country"],
    ["places", "country"],
    ["venues", "country"],
    ["metonyms", "code"],
  ] as const) {
    const unknown = lexiconRows(name)
      .map((row) => row[column]!)
      .filter((code) => code !== "" && !lexicon.countries.rows.has(code));
    expect(unknown, name).toEqual([]);
  }
});

test("the lists have the size that articles need", () => {
  expect(lexiconRows("organisations").length).toBeGreaterThanOrEqual(120);
  expect(lexiconRows("offices").length).toBeGreaterThanOrEqual(150);
  expect(lexiconRows("places").filter((row) => row["kind"] === "city").length).toBeGreaterThanOrEqual(1500);
});

test.each(lexiconRows("offices").map((row) => [row["title"]!, row["example"]!]))("the office in: %s", (title, example) => {
  const offices = [...named(example, "office"), ...named(example, "group")].map((line) => line.split(" = ")[0]!.toLowerCase());
  expect(offices.some((office) => office.includes(title.toLowerCase()) || title.startsWith("spokespe"))).toBe(true);
});

test.each(lexiconRows("organisations").map((row) => [row["name"]!, row["example"]!]))("the organisation in: %s", (name, example) => {
  expect(named(example, "organisation").map((line) => line.split(" = ")[1]!.split(" (")[0])).toContain(name);
});

test.each(lexiconRows("bodies").map((row) => [row["form"]!, row["example"]!]))("the body in: %s", (form, example) => {
  const bodies = named(example, "body").join("; ").toLowerCase();
  // "the ministry" alone is known only by what was named before.
  if (form === "ministry" || form === "department") expect(bodies).toContain("kenyan");
  else expect(bodies).toContain(form.toLowerCase());
});

test.each(lexiconRows("metonyms").map((row) => [row["form"]!, row["code"]!, row["example"]!]))("the metonym in: %s", (form, code, example) => {
  expect(named(example, "body")).toContain(`${form} = ${form} (${code})`);
});
