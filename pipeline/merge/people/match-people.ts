/** How two lists of people stand to one another. */
import { samePersonThere, type Person } from "./person.ts";

export interface PeopleMatch {
  /** People that both lists name. */
  readonly shared: number;
  /** People that only the one, or only the other, names. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** A state or organisation for which both lists name people, and none of them in common. */
  readonly rivals: boolean;
}

/** Matches each person of the first list with one of the second. */
export function matchPeople(first: readonly Person[], second: readonly Person[]): PeopleMatch {
  const free = new Set(second.keys());
  const sharedCountries = new Set<string | null>();
  let shared = 0;
  for (const person of first) {
    for (const at of free) {
      if (!samePersonThere(person, second[at]!)) continue;
      free.delete(at);
      sharedCountries.add(person.country).add(second[at]!.country);
      shared++;
      break;
    }
  }
  const rivals = shared === 0 && first.length > 0 && second.length > 0 && hasRivals(first, second);
  return {
    shared,
    onlyFirst: first.length - shared,
    onlySecond: second.length - shared,
    rivals: rivals || rivalCountry(first, second, sharedCountries),
  };
}

/** Without anyone in common, people of one country, or of unknown ones, cannot be of one meeting; people of different sides can. */
function hasRivals(first: readonly Person[], second: readonly Person[]): boolean {
  return first.some((a) => second.some((b) => a.country === null || b.country === null || a.country === b.country));
}

/** Someone is shared, yet for some country each list names people and none of them in common. */
function rivalCountry(first: readonly Person[], second: readonly Person[], shared: ReadonlySet<string | null>): boolean {
  return first.some((a) => a.country !== null && !shared.has(a.country) && second.some((b) => b.country === a.country));
}
