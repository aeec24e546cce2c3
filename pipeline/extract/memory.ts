/** What a document has said of its persons: each bearer of a name, and who owns a bare surname at each point. */
import type { TokenRange } from "./chunks/tagged-text.ts";
import type { Find } from "./mentions/find.ts";

/** A person of the document, filled while it is read. */
export interface Bearer {
  /** The fullest name so far. */
  name: string;
  key: readonly string[];
  country: string | null;
  /** What the country was inferred from, where no words say it of this person. */
  home: TokenRange | null;
  office: Find["office"];
  portfolio: string | null;
  /** Token at which the person was first named with certainty. */
  readonly since: number;
  /** How often the text has named the person by more than the surname. */
  namings: number;
}

export interface Memory {
  readonly bearers: Bearer[];
  /** By word of a name: its bearers, the latest named last. */
  readonly byWord: Map<string, Bearer[]>;
}

export const emptyMemory = (): Memory => ({ bearers: [], byWord: new Map() });

/** States whose family names come first. */
const FAMILY_FIRST = new Set(["CHN", "HKG", "KHM", "KOR", "MAC", "PRK", "TWN", "VNM"]);

/** How well a name fits a bearer: 3 the same words, 2 the surname, 1 some other part, 0 not. */
export function fit(bearer: Bearer, key: readonly string[]): number {
  const own = bearer.key;
  if (key.length === 0) return 0;
  if (key.length === own.length && key.every((word) => own.includes(word))) return 3;
  if (key.length > 1 && own.length > 1 && key[0] === own[0] && key.at(-1) === own.at(-1)) return 3;
  if (key.length > own.length) return own.length === 1 && (key.at(-1) === own[0] || key[0] === own[0]) ? 2 : 0;
  const start = indexOfPart(own, key);
  if (start < 0) return 0;
  const familyFirst = bearer.country !== null && FAMILY_FIRST.has(bearer.country);
  if (start + key.length === own.length) return familyFirst && own.length > 2 ? 1 : 2;
  return start === 0 && (familyFirst || bearer.country === null || key.length > 1) ? 2 : 1;
}

function indexOfPart(own: readonly string[], key: readonly string[]): number {
  for (let start = 0; start + key.length <= own.length; start++) {
    if (key.every((word, index) => own[start + index] === word)) return start;
  }
  return -1;
}

/** Whether a country or office said with a name forbids that it is this bearer's. */
const clashes = (bearer: Bearer, find: Find, key: readonly string[]): boolean =>
  (find.country !== null && bearer.country !== null && find.country !== bearer.country) || isOtherMonarch(bearer, find, key);

const MONARCH = /\b(?:king|queen|emperor|empress|emir|amir|sultan|pope|prince|princess)$/i;

/** Monarchs go by their first names: King Farid is no Samir Farid. */
function isOtherMonarch(bearer: Bearer, find: Find, key: readonly string[]): boolean {
  if (key.length === bearer.key.length || key[0] === bearer.key[0]) return false;
  return (key.length === 1 && isMonarch(find.office)) || (bearer.key.length === 1 && isMonarch(bearer.office));
}

const isMonarch = (office: Find["office"]): boolean => office !== null && MONARCH.test(office.role);

/** The bearer whom a name means: the best fit, of equals the latest named. */
export function recall(memory: Memory, find: Find, key: readonly string[]): Bearer | null {
  let best: Bearer | null = null;
  let bestFit = 0;
  for (const word of key.length > 1 ? [key[0]!, key.at(-1)!] : key) {
    const candidates = memory.byWord.get(word) ?? [];
    for (let index = candidates.length - 1; index >= 0; index--) {
      const bearer = candidates[index]!;
      const score = clashes(bearer, find, key) ? 0 : fit(bearer, key);
      if (score > bestFit) [best, bestFit] = [bearer, score];
    }
  }
  return best !== null && key.length === 1 && isInPassing(best, find) ? (holderAmong(memory, find, key, bestFit) ?? best) : best;
}

/** How far behind the only naming in full of somebody without an office the surname still means him. */
const NEAR = 60;
/** Whole names are written down twice: when they are learnt, and when the text is read through. */
const NAMED_ONCE = 2;

/** "Ana Holm, the premier's wife, … Holm told parliament": one who is named once, without an office, and not just before. */
const isInPassing = ({ office, namings, since }: Bearer, { first }: Find): boolean =>
  office === null && namings <= NAMED_ONCE && (first < since || first - since > NEAR);

/** The office-holder of a name who fits as well. */
const holderAmong = (memory: Memory, find: Find, key: readonly string[], wanted: number): Bearer | null =>
  (memory.byWord.get(key[0]!) ?? []).findLast((bearer) => bearer.office !== null && !clashes(bearer, find, key) && fit(bearer, key) === wanted) ??
  null;

/** Writes a surely named person down, or adds to what is known; returns the bearer, who now owns the bare surname. */
export function remember(memory: Memory, find: Find, key: readonly string[], known: Bearer | null): Bearer {
  const bearer = known ?? { name: find.name, key, country: null, home: null, office: null, portfolio: null, since: find.first, namings: 0 };
  if (key.length > 1) bearer.namings++;
  if (known === null) memory.bearers.push(bearer);
  else if (key.length > bearer.key.length || (key.length === bearer.key.length && find.name.length > bearer.name.length && fit(bearer, key) === 3)) {
    bearer.name = find.name;
    bearer.key = key;
  }
  bearer.country ??= find.country;
  const says = find.office !== null && find.office.use !== "counterpart" && !isMereRank(find.office, bearer.office);
  if (says && (find.office.use !== "inferred" || bearer.office === null)) [bearer.office, bearer.portfolio] = [find.office, find.portfolio];
  for (const word of bearer.key) {
    const others = (memory.byWord.get(word) ?? []).filter((other) => other !== bearer);
    memory.byWord.set(word, [...others, bearer]);
  }
  return bearer;
}

const RANK =
  /^(?:(?:lieutenant|major|brigadier|vice|rear|colonel|air chief|air vice)[ -])*(?:general|admiral|colonel|brigadier|major|captain|marshal|commander|commodore)$/i;

/** "Defence Minister General A… General A": the rank takes nothing from the office. */
export const isMereRank = (said: NonNullable<Find["office"]>, known: Find["office"]): boolean =>
  known !== null && known.level !== "military" && known.level !== "unknown" && RANK.test(said.role);
