/** One input: the bytes of one article's record, as files hands them to a worker. Bytes travel, never strings: cloning them costs a copy, not a re-encoding. */
export interface InputUnit {
  /** Path relative to the input folder; `path#number` for a record of a file with many, numbered from 1. */
  readonly source: string;
  /** Name of the source format that reads it. */
  readonly format: string;
  readonly bytes: Uint8Array;
  /** The header row, for a row of a table. */
  readonly header?: Uint8Array;
  /** What the sidecar says about the file: column → cell. */
  readonly fields: Readonly<Record<string, string>>;
}
