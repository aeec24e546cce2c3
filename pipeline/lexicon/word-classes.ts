/** Closed classes of words around names: particles and honorifics, heads of groups, anonymous and written sources. */
import { formColumn } from "./form-column.ts";

const CLASSES = [
  "anonymous",
  "body-noun",
  "calendar",
  "document",
  "honorific",
  "honorific-part",
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
  "state-source",
  "status",
  "suffix",
] as const;

/** Words that a listed name, title or field of office can begin with: most words begin none, and need not be looked up in those lists. */
const OPENERS = ["opens-name", "opens-title", "opens-field"] as const;

export type Opener = (typeof OPENERS)[number];
export type WordClass = (typeof CLASSES)[number] | Opener;

/** The bit of each class, so that the classes of a word are one number. */
export const CLASS_BITS = Object.fromEntries([...CLASSES, ...OPENERS].map((name, index) => [name, 1 << index])) as Readonly<
  Record<WordClass, number>
>;

export interface WordClasses {
  /** The classes of the word whose form has a number, as bits. */
  readonly bitsOf: (form: number) => number;
  /** Whether the folded word belongs to the class. */
  readonly is: (word: string, kind: WordClass) => boolean;
}

type Rows = ReadonlyArray<Readonly<Record<string, string>>>;

/**
 * Indexes the rows (`form`, `kind`) of name-words.csv, groups.csv and sources.csv, whose forms are listed folded, and the openers of other lists.
 * Throws an Error that names an unknown class.
 */
export function indexWordClasses(files: readonly Rows[], openers: Readonly<Record<Opener, Iterable<string>>>): WordClasses {
  const bits = new Map<string, number>();
  const add = (form: string, kind: WordClass): void => void bits.set(form, (bits.get(form) ?? 0) | CLASS_BITS[kind]);
  for (const { kind, form } of files.flat()) {
    if (!CLASSES.some((name) => name === kind)) throw new Error(`word class ${kind!} of "${form!}" is unknown: use one of ${CLASSES.join(", ")}`);
    add(form!, kind as WordClass);
  }
  for (const opener of OPENERS) for (const form of openers[opener]) add(form, opener);
  const column = formColumn(bits);
  return { bitsOf: (form) => column(form) ?? 0, is: (word, kind) => ((bits.get(word) ?? 0) & CLASS_BITS[kind]) !== 0 };
}
