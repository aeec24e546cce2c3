/** Something the readers found, before document memory has said whom a name belongs to. */
import type { NameEntry } from "../../lexicon/name-index.ts";
import type { MentionKind } from "../mention.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { OfficeReading } from "./office.ts";

/** A find on tokens `[first, last)`. */
export interface Find {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly country: string | null;
  /** All countries of an office held for several: "the Japanese and U.S. defense chiefs". */
  readonly countries: readonly string[];
  readonly adjectival: boolean;
  readonly portfolio: string | null;
  readonly entry: NameEntry | null;
  /** Set on offices, and on persons introduced with one. */
  readonly office: OfficeReading | null;
  /** A body that is part of an office ("Foreign Ministry spokesman"), for the memory of "the ministry". */
  readonly body: Find | null;
  /** What an inferred country was inferred from. */
  readonly home: TokenRange | null;
  /** A person named with an office, an apposition, an honorific or in another sure way; a bare name is not. */
  readonly sure: boolean;
  /** The character spans and codes of the countries inside one hyphenated token. */
  readonly parts: readonly { readonly start: number; readonly end: number; readonly code: string; readonly name: string }[];
}

const NONE: readonly never[] = [];

/** A find with everything unsaid left blank. */
export function makeFind(kind: Find["kind"], first: number, last: number, name: string, more: Partial<Find> = {}): Find {
  return {
    kind,
    first,
    last,
    name,
    country: more.country ?? null,
    countries: more.countries ?? NONE,
    adjectival: more.adjectival ?? false,
    portfolio: more.portfolio ?? null,
    entry: more.entry ?? null,
    office: more.office ?? null,
    body: more.body ?? null,
    home: more.home ?? null,
    sure: more.sure ?? false,
    parts: more.parts ?? NONE,
  };
}

/** Puts a find in its tokens' place; what it overlaps is taken out whole. */
export function place(owner: (Find | null)[], find: Find): void {
  for (let at = find.first; at < find.last; at++) {
    const other = owner[at];
    if (other !== null && other !== undefined) owner.fill(null, other.first, other.last);
  }
  owner.fill(find, find.first, find.last);
}

/** All finds in text order. */
export function findsOf(owner: readonly (Find | null)[]): readonly Find[] {
  const finds: Find[] = [];
  for (let at = 0; at < owner.length; at++) {
    const find = owner[at];
    if (find !== null && find !== undefined) {
      finds.push(find);
      at = find.last - 1;
    }
  }
  return finds;
}
