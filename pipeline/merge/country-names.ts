/** What the merge needs of the `countries` table: names for titles and actors, and whether a code is a state. */
import type { Country } from "../../schemas/country.ts";

export type CountryNames = ReadonlyMap<string, Pick<Country, "name" | "kind">>;
