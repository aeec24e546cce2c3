/** Under which key the names of one body meet. */
import type { CountryNames } from "../country-names.ts";
import { sortedUnique } from "../order.ts";
import { stems } from "../words.ts";

const PREFIX = 3;

/** The words of a body's name in any order, without the name of its country in front: "Norway's defence ministry" is "Norwegian Ministry of Defense". */
export function bodyKey(name: string, country: string | null, countries: CountryNames): string {
  const words = stems(name);
  if (country === null) return sortedUnique(words).join(" ");
  const [first = ""] = stems(countries.get(country)?.name ?? "");
  const named = words.filter((word, at) => !(at === 0 && words.length > 1 && isCountryWord(word, first, country)));
  return sortedUnique(named).join(" ");
}

function isCountryWord(word: string, first: string, code: string): boolean {
  if (word.length <= PREFIX) return code.toLowerCase().startsWith(word);
  return first.length > PREFIX && word.slice(0, PREFIX) === first.slice(0, PREFIX);
}
