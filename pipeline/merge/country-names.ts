/** What the merge needs to know of states and organisations: their names, their adjectives, and which is which. */
import type { Country } from "../../schemas/country.ts";

/** `lexicon.countries` is one. */
export interface CountryNames {
  readonly rows: ReadonlyMap<string, Pick<Country, "name" | "kind">>;
  /** Code → the adjective that names of bodies begin with. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Folded name of a state, or of the capital that stands for it, → its code. */
  readonly names: ReadonlyMap<string, string>;
}
