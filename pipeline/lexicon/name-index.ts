/** Names that are known beforehand (countries, organisations, bodies, places, venues, metonyms) in one trie: one look-up per token. */
import { fold } from "../text/fold.ts";
import { indexPhrases, type PhraseIndex } from "./phrases.ts";

export type NameKind = "country" | "organisation" | "forum" | "movement" | "body" | "place" | "venue";

/** What a listed name stands for. A name may stand for a place and, as a metonym, for the government that sits there. */
export interface NameEntry {
  readonly kind: NameKind;
  /** As listed; its case tells how the text must write it. */
  readonly form: string;
  /** The name it is known by: "European Union" for "EU". */
  readonly name: string;
  readonly code: string | null;
  readonly adjectival: boolean;
  readonly portfolio: string | null;
  /** Codes of the states that a group of states names ("the Baltic states"); empty for everything else. */
  readonly members: readonly string[];
  /** The kind of body or place: "ministry", "city", "sea"; "former" for the name of a state that is no more. */
  readonly detail: string;
  /** The city in which a venue stands. */
  readonly city: string | null;
  /** Code of the government that it can stand for. */
  readonly metonymOf: string | null;
}

export type NameIndex = PhraseIndex<NameEntry>;

type Cells = Readonly<Record<string, string>>;
type Rows = ReadonlyArray<Cells>;

/** Lexicon file → its rows. */
export interface NameRows {
  readonly countryNames: Rows;
  readonly stateGroups: Rows;
  readonly organisations: Rows;
  readonly bodies: Rows;
  readonly places: Rows;
  readonly venues: Rows;
  readonly metonyms: Rows;
}

/** All entries have the same keys in one order: readers meet thousands of them, and an engine reads objects of one shape fast. */
const entryOf = (kind: NameKind, form: string, name: string, more: Partial<NameEntry>): NameEntry => ({
  kind,
  form,
  name,
  code: more.code ?? null,
  adjectival: more.adjectival ?? false,
  portfolio: more.portfolio ?? null,
  members: more.members ?? [],
  detail: more.detail ?? "",
  city: more.city ?? null,
  metonymOf: more.metonymOf ?? null,
});

/** Indexes the name lexicons. Where two list one form, a country goes before an organisation, that before a body, a venue, a place. */
export function indexNames(rows: NameRows, abbreviations: ReadonlySet<string>): NameIndex {
  const entries = new Map<string, NameEntry>();
  const ordered = [
    ...places(rows.places),
    ...venues(rows.venues),
    ...bodies(rows.bodies),
    ...organisations(rows.organisations),
    ...countries(rows.countryNames),
    ...rows.stateGroups.map((row) => entryOf("country", row["form"]!, row["form"]!, { members: row["codes"]!.split("|") })),
  ];
  // A ministry that gives its building its name stands where that stands.
  for (const entry of ordered) entries.set(key(entry.form), { ...entry, city: entry.city ?? entries.get(key(entry.form))?.city ?? null });
  for (const row of rows.metonyms) {
    const form = row["form"]!;
    const known = entries.get(key(form)) ?? entryOf("venue", form, form, { detail: "building" });
    if (known.kind !== "country") entries.set(key(form), { ...known, metonymOf: row["code"]! });
  }
  return indexPhrases(entries, abbreviations);
}

/** Code of a state → its capital, where it has but one. */
export function indexCapitals(rows: Rows): ReadonlyMap<string, string> {
  const capitals = rows.filter((row) => row["capital"] !== "").map((row) => [row["country"]!, row["name"]!] as const);
  return new Map(capitals.filter(([code]) => capitals.filter(([other]) => other === code).length === 1));
}

/** Upper-case acronyms and words share a folded form ("US", "us"); the case is checked at the match. */
const key = (form: string): string => fold(form);

const places = (rows: Rows): readonly NameEntry[] =>
  rows.map((row) => entryOf("place", row["name"]!, row["name"]!, { code: row["country"] || null, detail: row["kind"]! }));

const venues = (rows: Rows): readonly NameEntry[] =>
  rows.map((row) => entryOf("venue", row["form"]!, row["form"]!, { code: row["country"] || null, detail: "building", city: row["city"] || null }));

const bodies = (rows: Rows): readonly NameEntry[] =>
  rows.map((row) =>
    entryOf("body", row["form"]!, row["form"]!, { code: row["country"] || null, portfolio: row["portfolio"] || null, detail: row["kind"]! }),
  );

const organisations = (rows: Rows): readonly NameEntry[] =>
  rows.flatMap((row) =>
    [row["name"]!, ...row["aliases"]!.split("|")]
      .filter((form) => form !== "")
      .map((form) => entryOf(row["kind"] as NameKind, form.replace(/^the /, ""), row["name"]!, { code: row["code"] || null, detail: row["kind"]! })),
  );

const countries = (rows: Rows): readonly NameEntry[] =>
  rows.map((row) =>
    entryOf("country", row["form"]!, row["form"]!, {
      code: row["code"]!,
      adjectival: row["kind"]!.endsWith("adjective"),
      detail: row["kind"]!.startsWith("former ") ? "former" : "",
    }),
  );

/** Whether the text writes the name as its entry demands: an acronym in capitals, any other name with a capital. */
export function caseFits(entry: NameEntry, text: string): boolean {
  const { form } = entry;
  if (form === form.toLowerCase() || (entry.kind === "body" && form.includes(" "))) return true;
  if (form.length <= 6 && form === form.toUpperCase()) return text === text.toUpperCase() || isSpoken(entry, text);
  return startsUpper(text);
}

/** "Nato", "Asean": many papers write an acronym that is spoken as a word like a name. */
const isSpoken = ({ kind, form }: NameEntry, text: string): boolean =>
  kind === "organisation" && form.length > 3 && /^[A-Z]+$/.test(form) && text.slice(1) === text.slice(1).toLowerCase() && startsUpper(text);

const startsUpper = (text: string): boolean => /^\d/.test(text) || text[0] !== text[0]!.toLowerCase() || /^[a-z]+-\p{Lu}/u.test(text);
