/** States and the organisations that act as parties: the rows of the published `countries` table, and the adjective of each. */
import { isPublishable } from "../../schemas/column.ts";
import type { Country } from "../../schemas/country.ts";
import { fold } from "../text/fold.ts";

export interface CountryIndex {
  /** The rows of the published table, by code. */
  readonly rows: ReadonlyMap<string, Country>;
  /** Code → the adjective that names of bodies begin with: "Japanese", "U.S.". */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Code → how a state has been ruled since 1945, where that has not changed: a `monarchy` has no president, a `presidency` no prime minister, one that is `ministerless` no minister; those of others are no `secretaries`. */
  readonly rules: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded name of a state, or of the capital that stands for it, → its code: "turkey", "ankara". */
  readonly names: ReadonlyMap<string, string>;
}

type Cells = Readonly<Record<string, string>>;

const numberOrNull = (cell: string): number | null => (cell === "" ? null : Number(cell));

/** Indexes countries.csv by code, with the other names of states and their capitals. */
export function indexCountries(rows: ReadonlyArray<Cells>, otherNames: ReadonlyArray<Cells>, places: ReadonlyArray<Cells>): CountryIndex {
  const byCode = rows.map((row): readonly [string, Country] => [
    row["code"]!,
    {
      code: row["code"]!,
      // Namibia's two-letter code is what every reader of CSV takes for a missing value.
      iso2: isPublishable(row["iso2"]!) ? row["iso2"]! : null,
      name: row["name"]!,
      kind: row["kind"] as Country["kind"],
      cow: numberOrNull(row["cow"]!),
      gwn: numberOrNull(row["gwn"]!),
      un_region: row["un_region"] || null,
    },
  ]);
  const named = otherNames.filter((row) => row["kind"] === "name").map((row) => [fold(row["form"]!), row["code"]!] as const);
  const seats = places.filter((row) => row["capital"] === "true").map((row) => [fold(row["name"]!), row["country"]!] as const);
  return {
    rows: new Map(byCode),
    adjectives: new Map(rows.map((row) => [row["code"]!, row["adjective"]!])),
    rules: new Map(rows.filter((row) => row["rule"] !== "").map((row) => [row["code"]!, new Set(row["rule"]!.split(" "))])),
    names: new Map([...seats, ...named]),
  };
}
