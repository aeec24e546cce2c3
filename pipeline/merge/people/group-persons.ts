/** Which names over the whole corpus mean one person. */
import { unionFind } from "../union-find.ts";
import { samePerson, toPerson, type Person } from "./person.ts";
import { exclude, postOf } from "./posts.ts";
import type { Profile } from "./profile.ts";
import { looseSoundOf } from "./transliteration.ts";

/** Where more people share a part of a name than this, only whole names tell them apart. */
const CROWD = 200;

/** More offices than this tell nothing new. */
const MAX_ROLES = 6;

interface Candidate {
  readonly hasNamesake: boolean;
  readonly roles: readonly string[];
  /** Once for each office, or once without. */
  readonly forms: readonly Person[];
}

/** Names of one person, as the numbers of `persons`, each set ascending. */
export function groupPersons(persons: readonly Profile[]): number[][] {
  const all = persons.map(({ name, country, roles: dated, hasNamesake }): Candidate => {
    const roles = Array.from(dated.values(), ({ role }) => role).slice(0, MAX_ROLES);
    return { hasNamesake, roles, forms: (roles.length === 0 ? [null] : roles).map((role) => toPerson({ name, role, country })) };
  });
  const byPart = indexParts(all);
  const sets = unionFind(all.length);
  for (const [at, person] of all.entries()) {
    const fits = candidates(at, person, all, byPart);
    // A form that fits two people who differ from each other names neither for certain.
    if (fits.every((a) => fits.every((b) => a === b || areOne(all[a]!, all[b]!)))) for (const other of fits) sets.union(at, other);
  }
  return sets.sets();
}

function areOne(a: Candidate, b: Candidate): boolean {
  if ((a.hasNamesake || b.hasNamesake) && a.roles.some((role) => b.roles.some((other) => areTwo(role, other)))) return false;
  return a.forms.some((x) => b.forms.some((y) => samePerson(x, y)));
}

function areTwo(role: string, other: string): boolean {
  const [a, b] = [postOf(role), postOf(other)];
  return a !== null && b !== null && exclude(a, b);
}

const keysOf = ({ forms: [person] }: Candidate): ReadonlySet<string> => new Set([...person!.parts, person!.joined].map(looseSoundOf));

function indexParts(all: readonly Candidate[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, person] of all.entries()) {
    for (const part of keysOf(person)) {
      if (part.length < 2) continue;
      const list = index.get(part);
      if (list === undefined) index.set(part, [at]);
      else list.push(at);
    }
  }
  return index;
}

/** Those who may be the same as `person` under a name with as many parts or more. */
function candidates(at: number, person: Candidate, all: readonly Candidate[], byPart: ReadonlyMap<string, readonly number[]>): number[] {
  const found = new Set<number>();
  const length = ({ forms }: Candidate): number => forms[0]!.parts.length;
  for (const part of keysOf(person)) {
    const list = byPart.get(part) ?? [];
    if (list.length > CROWD) continue;
    for (const other of list) if (other !== at && length(all[other]!) >= length(person) && areOne(person, all[other]!)) found.add(other);
  }
  return [...found].sort((a, b) => a - b);
}
