import { expect, test } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { lexicon, lexiconRows } from "../support/lexicon.ts";
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
  expect(rows.filter((row) => row.kind === "former_state" && row.gwn === null)).toEqual([]);
  // Namibia's two-letter code reads as a missing value and is not published.
  expect(states.filter((row) => row.iso2 === null).map((row) => row.code)).toEqual(["NAM"]);
  for (const column of ["iso2", "cow", "gwn"] as const) {
    const values = rows.map((row) => row[column]).filter((value) => value !== null);
    expect(new Set<string | number>(values).size).toBe(values.length);
  }
});

/** States whose adjective is that of a larger namesake: "Dominican". */
const SHARED_ADJECTIVE = new Set(["DMA", "VAT"]);
/** States whose capital bears their name. */
const NAMED_AS_CAPITAL = new Set(["MCO", "SGP", "SMR"]);
/** Brussels stands for the European Union, and Victoria for too much else. */
const CAPITAL_FOR_ANOTHER = new Set(["BEL", "SYC"]);

test("every state has a name, an adjective, a capital, and a capital that stands for its government", () => {
  const states = [...lexicon.countries.rows.values()].filter((row) => row.kind === "state").map((row) => row.code);
  const codesIn = (list: string, column: string, holds: (row: Readonly<Record<string, string>>) => boolean): ReadonlySet<string> =>
    new Set(
      lexiconRows(list)
        .filter(holds)
        .map((row) => row[column]!),
    );
  const lacking = (codes: ReadonlySet<string>, ...excepted: readonly ReadonlySet<string>[]): readonly string[] =>
    states.filter((code) => !codes.has(code) && !excepted.some((set) => set.has(code)));
  const capitals = codesIn("places", "country", (row) => row["capital"] === "true");
  expect(lacking(codesIn("country-names", "code", (row) => row["kind"] === "name"))).toEqual([]);
  expect(
    lacking(
      codesIn("country-names", "code", (row) => row["kind"] === "adjective"),
      SHARED_ADJECTIVE,
    ),
  ).toEqual([]);
  expect(lacking(capitals, NAMED_AS_CAPITAL)).toEqual([]);
  expect(
    lacking(
      codesIn("metonyms", "code", () => true),
      NAMED_AS_CAPITAL,
      CAPITAL_FOR_ANOTHER,
    ),
  ).toEqual([]);
});

test("the numbers of Correlates of War and Gleditsch-Ward are there for every member, and differ where the two systems do", () => {
  const states = [...lexicon.countries.rows.values()].filter((row) => row.kind === "state");
  expect(states.filter((row) => row.cow === null || row.gwn === null).map((row) => row.code)).toEqual(["PSE", "VAT"]);
  const differing = states.filter((row) => row.cow !== row.gwn).map((row) => `${row.code} ${String(row.cow)} ${String(row.gwn)}`);
  expect(differing.toSorted()).toEqual(["DEU 255 260", "KIR 946 970", "NRU 970 971", "SRB 345 340", "TON 955 972", "TUV 947 973", "YEM 679 678"]);
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

test("every list has its source note", () => {
  const notes = readFileSync(new URL("../../docs/lexicons.md", import.meta.url), "utf8");
  const noted = [...notes.matchAll(/^\| `([a-z-]+)\.csv` \|/gm)].map((match) => match[1]!);
  const files = readdirSync(new URL("../../seeds/lexicon/", import.meta.url)).map((file) => file.replace(".csv", ""));
  expect(noted).toEqual(files.toSorted());
});
