/** Which names over the whole corpus mean one person. */
import { unionFind } from "../union-find.ts";
import { samePerson, toPerson, type Person } from "./person.ts";

/** Where more people share a part of a name than this, only whole names tell them apart. */
const CROWD = 200;

/** Names of one person, as the numbers of `persons`, each set ascending; the persons are distinct by name and country. */
export function groupPersons(
  persons: readonly { readonly name: string; readonly role: string | null; readonly country: string | null }[],
): number[][] {
  const all = persons.map(toPerson);
  const byPart = indexParts(all);
  const sets = unionFind(all.length);
  for (const [at, person] of all.entries()) {
    const fits = candidates(at, person, all, byPart);
    // A form that fits two people who differ from each other names neither for certain.
    if (fits.every((a) => fits.every((b) => a === b || samePerson(all[a]!, all[b]!)))) for (const other of fits) sets.union(at, other);
  }
  return sets.sets();
}

function indexParts(all: readonly Person[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { parts, joined }] of all.entries()) {
    for (const part of new Set([...parts, joined])) {
      if (part.length < 2) continue;
      const list = index.get(part);
      if (list === undefined) index.set(part, [at]);
      else list.push(at);
    }
  }
  return index;
}

/** Those who may be the same as `person` under a name with as many parts or more. */
function candidates(at: number, person: Person, all: readonly Person[], byPart: ReadonlyMap<string, readonly number[]>): number[] {
  const found = new Set<number>();
  for (const part of new Set([...person.parts, person.joined])) {
    const list = byPart.get(part) ?? [];
    if (list.length > CROWD) continue;
    for (const other of list) {
      if (other !== at && all[other]!.parts.length >= person.parts.length && samePerson(person, all[other]!)) found.add(other);
    }
  }
  return [...found].sort((a, b) => a - b);
}
