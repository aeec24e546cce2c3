/** Closed classes of words around names: particles and honorifics, heads of groups, anonymous and written sources. */

export type WordClass =
  | "body-noun"
  | "calendar"
  | "honorific"
  | "institution"
  | "lowering"
  | "modifier"
  | "opener"
  | "particle"
  | "ranking"
  | "speech"
  | "status"
  | "suffix"
  | "parties"
  | "persons"
  | "document"
  | "anonymous";

export interface WordClasses {
  /** Whether the folded word belongs to the class. */
  readonly is: (word: string, kind: WordClass) => boolean;
}

type Rows = ReadonlyArray<Readonly<Record<string, string>>>;

/** Indexes the rows (`form`, `kind`) of name-words.csv, groups.csv and sources.csv; forms are listed folded. */
export function indexWordClasses(...files: readonly Rows[]): WordClasses {
  const members = new Map<string, Set<string>>();
  for (const row of files.flat()) {
    const kind = row["kind"]!;
    const forms = members.get(kind) ?? new Set<string>();
    forms.add(row["form"]!);
    members.set(kind, forms);
  }
  return { is: (word, kind) => members.get(kind)?.has(word) ?? false };
}
