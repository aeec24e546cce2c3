/** Vocabulary that tells relations between states from sport, business, crime and home politics. */
import { indexPhrases, type PhraseIndex } from "./phrases.ts";

export const SCOPE_CLASSES = [
  "diplomacy",
  "contact",
  "defence",
  "campaign",
  "domestic",
  "sport",
  "business",
  "crime",
  "disaster",
  "entertainment",
] as const;
export type ScopeClass = (typeof SCOPE_CLASSES)[number];

/** The field a phrase belongs to, and how firmly: 3 for a term that no other field has, 1 for a word that others use too. */
export interface ScopeCue {
  readonly field: ScopeClass;
  readonly weight: number;
}

/** Indexes `scope-words.csv`: phrase, class, weight, example. */
export function indexScopeWords(rows: ReadonlyArray<Readonly<Record<string, string>>>, abbreviations: ReadonlySet<string>): PhraseIndex<ScopeCue> {
  return indexPhrases(
    rows.map((row) => [row["phrase"]!, { field: row["class"] as ScopeClass, weight: Number(row["weight"]) }] as const),
    abbreviations,
  );
}
