/** Which names over the whole corpus mean one person. */
import { asciiJson } from "../../spool/pieces.ts";
import { numberKey } from "../../spool/sort-key.ts";
import { groupsOf, groupsUpTo } from "../../spool/sorted.ts";
import type { Spool, Step } from "../../spool/spool.ts";
import { unionFind, type UnionFind } from "../linking/union-find.ts";
import { likenessOf, samePerson, toPerson, type Person } from "./person.ts";
import { exclude, postOf } from "./posts.ts";
import type { Profile } from "./profile.ts";
import { looseSoundOf } from "./transliteration.ts";

/** Where more people share a part of a name than this, only whole names tell them apart. */
const CROWD = 200;

/** More offices than this tell nothing new. */
const MAX_ROLES = 6;

/** What is compared of a person, as it is kept. */
type Compared = readonly [number: number, hasNamesake: boolean, country: string | null, name: string, ...roles: readonly string[]];

interface Candidate {
  readonly number: number;
  readonly hasNamesake: boolean;
  readonly roles: readonly string[];
  /** Once for each office, or once without. */
  readonly forms: readonly Person[];
  readonly country: string | null;
}

/** The sets of `persons`, by number, whose names mean one person. People are compared with those who share a part of a name, a part at a time. */
export function* groupPersons(persons: Iterable<Profile>, spool: Spool): Generator<Step, UnionFind> {
  const byPart = spool.texts();
  let size = 0;
  for (const { name, country, roles, hasNamesake } of persons) {
    const text = asciiJson([size++, hasNamesake, country, name, ...roles.slice(0, MAX_ROLES).map(({ role }) => role)] satisfies Compared);
    for (const part of soundsIn(toPerson({ name, role: null, country }))) if (part.length > 1) byPart.add(part, text);
    yield null;
  }
  const found = spool.texts();
  for (const bearers of groupsUpTo(CROWD, byPart.sorted())) {
    const people = bearers.map(toCandidate);
    for (const person of people)
      for (const [at, other] of people.entries()) if (mayBe(person, other)) found.add(numberKey(person.number), bearers[at]!);
    yield null;
  }
  const sets = unionFind(size);
  for (const { key, values } of groupsOf(found.sorted())) {
    const fits = Array.from(new Set(values), toCandidate);
    // A form that fits two people who differ from each other names neither for certain.
    if (fits.every((a) => fits.every((b) => a === b || areOne(a, b)))) for (const { number } of fits) sets.union(Number(key), number);
    yield null;
  }
  return sets;
}

function toCandidate(text: string): Candidate {
  const [number, hasNamesake, country, name, ...roles] = JSON.parse(text) as Compared;
  const forms = (roles.length === 0 ? [null] : roles).map((role) => toPerson({ name, role, country }));
  return { number, hasNamesake, roles, forms, country };
}

/** Whether `other` is the same under a name with as many parts or more. People of two countries are never one. */
function mayBe(person: Candidate, other: Candidate): boolean {
  if (person === other || (person.country !== other.country && person.country !== null && other.country !== null)) return false;
  return other.forms[0]!.parts.length >= person.forms[0]!.parts.length && areOne(person, other);
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
