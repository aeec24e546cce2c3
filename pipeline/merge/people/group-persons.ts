/** Which names over the whole corpus mean one person. */
import { unionFind } from "../union-find.ts";
import { likenessOf, samePerson, toPerson, type Person } from "./person.ts";
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
  readonly country: string | null;
  /** The sounds of the parts of the name. */
  readonly keys: ReadonlySet<string>;
}

/** Names of one person, as the numbers of `persons`, each set ascending. */
export function groupPersons(persons: readonly Profile[]): number[][] {
  const all = persons.map(({ name, country, roles: dated, hasNamesake }): Candidate => {
    const roles = Array.from(dated.values(), ({ role }) => role).slice(0, MAX_ROLES);
    const forms = (roles.length === 0 ? [null] : roles).map((role) => toPerson({ name, role, country }));
    return { hasNamesake, roles, forms, country, keys: soundsIn(forms[0]!) };
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
  // All forms are of one name: most pairs need no look at their offices.
  if (likenessOf(a.forms[0]!, b.forms[0]!) === null) return false;
  if ((a.hasNamesake || b.hasNamesake) && a.roles.some((role) => b.roles.some((other) => areTwo(role, other)))) return false;
  return a.forms.some((x) => b.forms.some((y) => samePerson(x, y)));
}

function areTwo(role: string, other: string): boolean {
  const [a, b] = [postOf(role), postOf(other)];
  return a !== null && b !== null && exclude(a, b);
}

const soundsIn = ({ parts, joined }: Person): ReadonlySet<string> => new Set([...parts, joined].map(looseSoundOf));

/** The people who share a part of a name, by country, for people of two countries are never one. */
interface Bearers {
  size: number;
  readonly byCountry: Map<string | null, number[]>;
}

function indexParts(all: readonly Candidate[]): ReadonlyMap<string, Bearers> {
  const index = new Map<string, Bearers>();
  for (const [at, { keys, country }] of all.entries()) {
    for (const part of keys) {
      if (part.length < 2) continue;
      const bearers = index.get(part) ?? { size: 0, byCountry: new Map() };
      index.set(part, bearers);
      bearers.size++;
      const list = bearers.byCountry.get(country);
      if (list === undefined) bearers.byCountry.set(country, [at]);
      else list.push(at);
    }
  }
  return index;
}

/** Those who may be the same as `person` under a name with as many parts or more. */
function candidates(at: number, person: Candidate, all: readonly Candidate[], byPart: ReadonlyMap<string, Bearers>): number[] {
  const found = new Set<number>();
  const length = ({ forms }: Candidate): number => forms[0]!.parts.length;
  const look = (others: readonly number[] | undefined): void => {
    for (const other of others ?? []) if (other !== at && length(all[other]!) >= length(person) && areOne(person, all[other]!)) found.add(other);
  };
  for (const part of person.keys) {
    const bearers = byPart.get(part);
    if (bearers === undefined || bearers.size > CROWD) continue;
    if (person.country === null) bearers.byCountry.forEach(look);
    else for (const country of [person.country, null]) look(bearers.byCountry.get(country));
  }
  return [...found].sort((a, b) => a - b);
}
