/** What a title takes over from the titles and persons beside it: the office behind a rank, the state said with another. */
import type { Find } from "./find.ts";
import { sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** A military title without a state. */
export const isRank = (find: Find | null | undefined): boolean =>
  find?.kind === "office" && find.office!.level === "military" && find.country === null;

/** "army spokesman Brigadier A": of two titles in a row the first is the office, the second a rank. */
export function stacked(words: Words, rank: Find): Find {
  const before = rank.first > 0 ? words.owner[rank.first - 1]! : null;
  const leads = before?.kind === "office" && !before.office!.plural && sameSentence(words, rank.first - 1, rank.first);
  return leads && rank.country === null ? before : rank;
}

/** "Kenyan Deputy Prime Minister and Foreign Minister A": the state said with the first of two offices of one person. */
export function doubled(words: Words, office: Find): Find {
  const before =
    wordAt(words, office.first - 1) === "and" && sameSentence(words, office.first - 2, office.first) ? words.owner[office.first - 2] : null;
  const serves =
    before?.kind === "office" && before.country !== null && !before.office!.plural && office.country === null && office.countries.length === 0;
  return serves ? { ...office, country: before.country, countries: [before.country!] } : office;
}

/** "the chief Kenyan delegate, Deputy Foreign Minister A,": an office without a country takes that of the title it stands in apposition to. */
export function apposed(words: Words, office: Find, last: number): Find {
  if (office.country !== null || office.countries.length > 0 || wordAt(words, office.first - 1) !== ",") return office;
  const title = words.owner[office.first - 2] ?? null;
  const closes = wordAt(words, last) === "," || wordAt(words, last) === "." || tagAt(words, last) === "VERB" || tagAt(words, last) === "AUX";
  if (title?.kind !== "office" || title.office!.plural || title.country === null || !closes || !sameSentence(words, title.first, last - 1))
    return office;
  return { ...office, country: title.country, countries: [title.country] };
}

/** An office without a country takes that of the person it is coordinated with, unless both could not serve one state. */
export function inherited(words: Words, office: Find): Find {
  if (office.country !== null || office.countries.length > 0) return office;
  let at = office.first - 1;
  while (wordAt(words, at) === "and" || wordAt(words, at) === "," || wordAt(words, at) === "with" || wordAt(words, at) === "along") at--;
  const other = words.owner[at] ?? null;
  if (at === office.first - 1 || other?.kind !== "person" || other.country === null || !sameSentence(words, at, office.first)) return office;
  const [mine, theirs] = [office.office!, other.office];
  const clashes =
    theirs === null || (mine.level === "leader" && theirs.level === "leader") || (mine.portfolio !== null && mine.portfolio === theirs.portfolio);
  return clashes ? office : { ...office, country: other.country, countries: [other.country] };
}
