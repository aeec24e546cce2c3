/** Persons as documents name them, and when two names mean one person. */
import type { DraftPerson } from "../../../schemas/draft.ts";
import { fold } from "../../text/fold.ts";
import { remembering } from "../wording/remembering.ts";
import { stems } from "../wording/words.ts";
import { looseSoundOf, soundOf } from "./transliteration.ts";

/** A named person with the parts of the name ready for comparison. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
  /** Folded parts of the name, in order. */
  readonly parts: readonly string[];
  /** All parts as one word, so that "Min-jae" and "Minjae" are one. */
  readonly joined: string;
}

/** Prepares a person for comparison. */
export function toPerson({ name, role, country }: DraftPerson): Person {
  const { parts, joined } = partsOf(name);
  return { name, role, country, parts, joined };
}

const MOST_NAMES = 10_000;

const partsOf = remembering((name): Pick<Person, "parts" | "joined"> & { readonly sorted: string } => {
  const parts = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  return { parts, joined: parts.join(""), sorted: parts.toSorted().join(" ") };
}, MOST_NAMES);

/** The folded parts of a name, the same in whatever order it has them. */
export const sortedParts = (name: string): string => partsOf(name).sorted;

/**
 * Whether two names mean one person: the same parts in any order, a surname or a name without its middle parts inside a fuller one,
 * initials for parts; for people of one country also the same sounds by other rules of spelling, and with the same office one letter
 * off in one part, or vowels that scripts do not write. People of different countries are never one.
 */
export function samePerson(a: Person, b: Person): boolean {
  const likeness = likenessOf(a, b);
  return likeness === "same" || (likeness === "near" && sameOffice(a.role, b.role));
}

/** What two names say without their offices: that they mean one person, or that they would with one office, or neither. */
export function likenessOf(a: Person, b: Person): "same" | "near" | null {
  if (a.country !== null && b.country !== null && a.country !== b.country) return null;
  if (a.joined === b.joined) return "same";
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (short.parts.length === 0) return null;
  if (isInside(short.parts, long.parts)) return "same";
  if (a.country === null || a.country !== b.country) return null;
  if (isInside(short.parts.map(soundOf), long.parts.map(soundOf))) return "same";
  return isMisspelled(a, b) || soundsLoosely(a, b) ? "near" : null;
}

/**
 * Whether two names at one event mean one person: there a spelling of its own needs no office on both sides, for few of one country
 * are near.
 */
export function samePersonThere(a: Person, b: Person): boolean {
  if (samePerson(a, b)) return true;
  if (a.country === null || a.country !== b.country || (a.role !== null && b.role !== null)) return false;
  return isMisspelled(a, b) || soundsLoosely(a, b);
}

/** Whether two names of one person differ in more than order and in what is left out. */
export function isOtherSpelling(a: Person, b: Person): boolean {
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  return a.joined !== b.joined && !isInside(short.parts, long.parts) && samePersonThere(a, b);
}

/** Whether each part of the shorter name is a part, or the initial of a part, of the longer; a single part must be its first or last. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1) return short[0]!.length > 1 && (short[0] === long.at(-1) || short[0] === long[0]);
  // Nearly all who are compared have a part that the other has not.
  for (const part of short) if (!has(long, part)) return false;
  const free = [...long];
  let whole = 0;
  for (const part of short) {
    const at = free.findIndex((other) => isLike(part, other));
    if (at < 0) return false;
    if (free[at] === part && part.length > 2) whole++;
    free.splice(at, 1);
  }
  return whole > 0;
}

function has(parts: readonly string[], part: string): boolean {
  for (const other of parts) if (isLike(part, other)) return true;
  return false;
}

const isLike = (part: string, other: string): boolean => other === part || isInitial(part, other) || isInitial(other, part);
const isInitial = (initial: string, part: string): boolean => initial.length === 1 && part.startsWith(initial);

const MISSPELLED_MIN = 4;

function isMisspelled(a: Person, b: Person): boolean {
  if (a.parts.length !== b.parts.length) return false;
  const different = a.parts.findIndex((part, at) => part !== b.parts[at]);
  if (different < 0 || a.parts.findLastIndex((part, at) => part !== b.parts[at]) !== different) return false;
  const [x, y] = [a.parts[different]!, b.parts[different]!];
  return Math.min(x.length, y.length) >= MISSPELLED_MIN && isOneLetterOff(x, y);
}

/** A name of one part is too little to go by. */
function soundsLoosely(a: Person, b: Person): boolean {
  if (a.parts.length < 2 || a.parts.length !== b.parts.length) return false;
  const first = looseSoundOf(a.parts[0]!);
  if (!b.parts.some((part) => looseSoundOf(part) === first)) return false;
  const sounds = (person: Person): string => person.parts.map(looseSoundOf).sort().join(" ");
  return sounds(a) === sounds(b);
}

/** An office with less said is the same: "minister" and "defense minister". */
function sameOffice(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [new Set(stems(a)), new Set(stems(b))];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  return short.size > 0 && [...short].every((word) => long.has(word));
}

/** Whether one insertion, deletion or substitution turns one word into the other. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [x, y] = a.length <= b.length ? [a, b] : [b, a];
  return x.length === y.length ? x.slice(at + 1) === y.slice(at + 1) : x.slice(at) === y.slice(at + 1);
}

/** Of two forms of one name the fuller: more parts written out, then the longer, then the first in code-unit order. */
export function fullerName(a: string, b: string): string {
  const [x, y] = [toPerson({ name: a, role: null, country: null }), toPerson({ name: b, role: null, country: null })];
  const written = (person: Person): number => person.parts.filter((part) => part.length > 1).length;
  if (written(x) !== written(y)) return written(x) > written(y) ? a : b;
  if (x.joined.length !== y.joined.length) return x.joined.length > y.joined.length ? a : b;
  return a <= b ? a : b;
}
