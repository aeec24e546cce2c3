/** Closed classes of words around names: particles and honorifics, heads of groups, anonymous and written sources. */

const CLASSES = [
  "anonymous",
  "body-noun",
  "calendar",
  "document",
  "honorific",
  "institution",
  "lowering",
  "modifier",
  "movement",
  "opener",
  "particle",
  "parties",
  "persons",
  "ranking",
  "speech",
  "status",
  "suffix",
] as const;

export type WordClass = (typeof CLASSES)[number];

/** The bit of each class, so that the classes of a word are one number. */
export const CLASS_BITS = Object.fromEntries(CLASSES.map((name, index) => [name, 1 << index])) as Readonly<Record<WordClass, number>>;

export interface WordClasses {
  /** The classes of a folded word, as bits. */
  readonly bitsOf: (word: string) => number;
  /** Whether the folded word belongs to the class. */
  readonly is: (word: string, kind: WordClass) => boolean;
}

type Rows = ReadonlyArray<Readonly<Record<string, string>>>;

/** Indexes the rows (`form`, `kind`) of name-words.csv, groups.csv and sources.csv; forms are listed folded. Throws an Error that names an unknown class. */
export function indexWordClasses(...files: readonly Rows[]): WordClasses {
  const bits = new Map<string, number>();
  for (const row of files.flat()) {
    const bit = CLASS_BITS[row["kind"] as WordClass];
    if (bit === undefined) throw new Error(`word class ${row["kind"]!} of "${row["form"]!}" is unknown: use one of ${CLASSES.join(", ")}`);
    bits.set(row["form"]!, (bits.get(row["form"]!) ?? 0) | bit);
  }
  const bitsOf = (word: string): number => bits.get(word) ?? 0;
  return { bitsOf, is: (word, kind) => (bitsOf(word) & CLASS_BITS[kind]) !== 0 };
}
