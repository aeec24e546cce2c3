/** A spool on disk: what is added waits in memory up to a limit, then goes into a file. A small run never touches the disk. */
import { closeSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Sorted, Spool, Stored } from "../spool/spool.ts";
import { diskPairs } from "./disk-pairs.ts";
import { diskShelf, type ShelfFile } from "./disk-shelf.ts";
import { diskLineSorter, diskSorter } from "./disk-sorter.ts";
import { sortedRuns, type SortedRuns } from "./sorted-runs.ts";
import { AS_IT_IS, AS_JSON } from "./writing.ts";

export interface DiskSpool extends Spool {
  /** The files that have all texts of a sorter of this spool, for `textsIn`; nothing may be added to it later. */
  readonly filesOf: (sorter: Sorted<string>) => readonly string[];
  /** The file that has all texts of a shelf of this spool, null for none; nothing may be added to it later. */
  readonly shelfFileOf: (shelf: Stored<string>) => ShelfFile | null;
  /** The texts of such a file, which may be another thread's. */
  readonly shelfIn: (file: ShelfFile | null) => Stored<string>;
  /** The path of a folder that another thread may make in this spool's own. */
  readonly newFolder: () => string;
  /** Removes its folder. */
  readonly close: () => void;
}

/** Bytes that one sorter holds before it writes, and a shelf, which gains nothing by more. */
const HELD_BYTES = { sorter: 4 * 1024 * 1024, shelf: 256 * 1024 };

/** Opens a spool in `folder`, which is made when it is first needed. */
export function diskSpool(folder: string, heldBytes: number = HELD_BYTES.sorter): DiskSpool {
  let files = 0;
  const shelfBytes = Math.min(heldBytes, HELD_BYTES.shelf);
  /** Files, not shelves: a shelf that nobody needs any more gives back its memory. */
  const open: number[] = [];
  const newFile = (): string => {
    if (files === 0) mkdirSync(folder, { recursive: true });
    return join(folder, String(files++));
  };
  const runsOf = new WeakMap<Sorted<string>, SortedRuns>();
  const fileOf = new WeakMap<Stored<string>, () => ShelfFile | null>();
  const textShelf = (known: ShelfFile | null = null) => diskShelf(newFile, shelfBytes, AS_IT_IS, (file) => void open.push(file), known);
  const runs = (): SortedRuns => sortedRuns(newFile, heldBytes);
  return {
    sorter: () => diskSorter(runs(), AS_JSON),
    texts: () => {
      const own = runs();
      const sorter = diskSorter(own, AS_IT_IS);
      runsOf.set(sorter, own);
      return sorter;
    },
    newFolder: newFile,
    filesOf: (sorter) => runsOf.get(sorter)!.files(),
    lines: () => diskLineSorter(runs()),
    pairs: () => diskPairs(newFile, heldBytes),
    shelf: () => diskShelf(newFile, shelfBytes, AS_JSON, (file) => void open.push(file)),
    textShelf: () => {
      const shelf = textShelf();
      fileOf.set(shelf, shelf.toFile);
      return shelf;
    },
    shelfFileOf: (shelf) => fileOf.get(shelf)!(),
    shelfIn: textShelf,
    close: () => {
      for (const file of open.splice(0)) closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
