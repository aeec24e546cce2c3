/** Under which key the names of one body meet. */
import type { CountryNames } from "../country-names.ts";
import { sortedUnique } from "../order.ts";
import { stems } from "../wording/words.ts";

const SHORT = 3;

/** The words of a body's name in any order, without its country in front: "Norway's defence ministry" is "Norwegian Ministry of Defense". */
export function bodyKey(name: string, country: string | null, countries: CountryNames): string {
  const words = stems(name);
  if (country === null) return sortedUnique(words).join(" ");
  const ahead = [countries.rows.get(country)?.name, countries.adjectives.get(country)].map((form) => stems(form ?? ""));
  const prefix = ahead.find((form) => form.length > 0 && form.length < words.length && form.every((word, at) => word === words[at]));
  const rest = words.slice(prefix?.length ?? (words.length > 1 && isShortForm(words[0]!, country) ? 1 : 0));
  return sortedUnique(rest).join(" ");
}

/** "US" and the like, from which the code is made. */
const isShortForm = (word: string, code: string): boolean => word.length > 1 && word.length <= SHORT && code.toLowerCase().startsWith(word);
