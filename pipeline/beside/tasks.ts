/** What the second thread is asked, and what it answers: sorters and shelves go as the files in which they lie. */
import type { ShelfFile } from "../disk/disk-shelf.ts";
import type { CountryNames } from "../merge/country-names.ts";
import type { SayingInputs } from "../merge/sayings/decide-sayings.ts";

/** What the thread is started with: the folder in which it may keep what it makes. */
export interface ThreadStart {
  readonly countries: CountryNames;
  readonly folder: string;
}

type Files = readonly string[];

/** Who the actors are. */
export interface ActorsTask {
  readonly task: "actors";
  readonly mentions: Files;
  readonly register: Files;
}

export interface ActorsReport {
  readonly actors: Files;
  readonly names: Files;
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** Which sayings are one. */
export interface SayingsTask extends Pick<SayingInputs, "table" | "rulings"> {
  readonly task: "sayings";
  readonly documents: Files;
  readonly drafts: ShelfFile | null;
  readonly places: Files;
  readonly names: Files | null;
  readonly register: Files;
}

export interface SayingsReport {
  readonly numbered: Files;
  readonly joins: Files;
  readonly ids: ShelfFile | null;
  readonly mergedInto: ReadonlyMap<string, string>;
}

export type Task = ActorsTask | SayingsTask;
