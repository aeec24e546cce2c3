/** What a run needs of a store that may be larger than memory: on disk (pipeline/disk), or in memory for a handful of articles. Values are plain data, as JSON keeps it. */

export interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

/** Code-unit order, which depends on no locale. */
export const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1);

/** Takes values in any order and gives them sorted. */
export interface Sorter<T> {
  readonly add: (key: string, value: T) => void;
  /** Everything added, by key in code-unit order; what shares a key in the order in which it was added. May be asked again. */
  readonly sorted: () => Iterable<Keyed<T>>;
}

/** What was added to a sorter, where no more is. */
export type Sorted<T> = Pick<Sorter<T>, "sorted">;

/** Takes lines that begin with their key and a tab, of single-byte characters, and gives them sorted by it. */
export interface LineSorter {
  /** Adds one line or several, parted by UNIT; gives how many. Many at once cost little more than one. */
  readonly add: (lines: string) => number;
  /** Everything added; what shares a key in the order in which it was added. May be asked again. */
  readonly sorted: () => Iterable<string>;
}

/** The values under one number. */
export interface NumberGroup {
  readonly key: number;
  readonly values: readonly number[];
}

/** Takes pairs of whole numbers from 0 to 2 ** 32 - 1, and gives them sorted. */
export interface PairSorter {
  readonly add: (key: number, value: number) => void;
  /** The keys that have at least so many values, ascending; the values of each ascending, as often as they were added. May be asked again. */
  readonly groups: (least: number) => Iterable<NumberGroup>;
}

/** Values by number, in the order in which they were added. */
export interface Stored<T> {
  readonly at: (number: number) => T;
  readonly all: () => Iterable<T>;
  readonly size: () => number;
}

/** Keeps values by number. */
export interface Shelf<T> extends Stored<T> {
  readonly add: (value: T) => void;
}

/** Long work is done in steps: between two of them others may have their turn, or stop it. */
export type Step = null;

export interface Spool {
  readonly sorter: <T>() => Sorter<T>;
  /** A sorter of ASCII texts without line breaks, kept as they are: what is only passed on need not be taken apart. */
  readonly texts: () => Sorter<string>;
  readonly lines: () => LineSorter;
  readonly pairs: () => PairSorter;
  readonly shelf: <T>() => Shelf<T>;
  /** A shelf of such texts. */
  readonly textShelf: () => Shelf<string>;
}
