/** What the descriptors of a release are made from. */
import type { TableName } from "../../schemas/dataset.ts";

/** An input file with the hash of its bytes. */
export interface InputFile {
  readonly source: string;
  readonly sha256: string;
}

/** What the build knows of itself. Nothing here may depend on the clock, the machine or the order of the inputs. */
export interface BuildFacts {
  /** Every input file with the hash of its bytes, sorted by source; accepted and rejected alike. */
  readonly inputs: () => Iterable<InputFile>;
  /** Pieces of page furniture taken out of the texts, by kind. */
  readonly furniture: Readonly<Record<string, number>>;
  readonly codeVersion: string;
  /** Hash over the compiled code and the packages it rests on: the version is not raised with every change. */
  readonly codeSha256: string;
  /** Hash over the lexicon files. */
  readonly lexiconSha256: string;
  readonly judgements: JudgementFacts;
}

/** What became of the judgements of a build. */
export interface JudgementFacts {
  /** Hash of the file; null without one. */
  readonly sha256: string | null;
  readonly total: number;
  /** Those that could not be followed, by line. */
  readonly unmet: ReadonlyArray<{ readonly line: number; readonly reason: string }>;
}

export const NO_JUDGEMENTS: JudgementFacts = { sha256: null, total: 0, unmet: [] };

/** A file of the release that has been written. */
export interface FileRecord {
  /** Relative to the release, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Everything that is known of a release once its tables are written. */
export interface ReleaseFacts {
  readonly release: string;
  /** The release this one was compared with, or null for the first. */
  readonly previous: string | null;
  readonly contentRoot: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly day: string;
  readonly rows: Readonly<Record<TableName, number>>;
  readonly rejected: Readonly<Record<string, number>>;
  readonly build: BuildFacts;
  readonly files: readonly FileRecord[];
}

export const DATASET_TITLE = "parley: meetings, agreements and statements in diplomacy and defence";
export const DATASET_SUMMARY =
  "Meetings, agreements and statements read from news articles and official readouts about diplomacy and defence. Every cell points at the characters it was read from.";
export const LICENCE_NOTE =
  "The tables are published under the MIT licence. Texts and quotations of articles (`documents.text`, `evidence.text`, `content`, `quote`, titles) belong to their publishers: check their terms before passing them on.";
export const LICENCE_URL = "https://opensource.org/license/mit";
