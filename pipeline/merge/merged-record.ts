/** What the merge gives, record by record. */
import type { Actor } from "../../schemas/actor.ts";
import type { Agreement } from "../../schemas/agreement.ts";
import type { Conflict } from "../../schemas/conflict.ts";
import type { DocumentRow } from "../../schemas/document.ts";
import type { Evidence } from "../../schemas/evidence.ts";
import type { Link } from "../../schemas/link.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import type { Participant } from "../../schemas/participant.ts";
import type { Statement } from "../../schemas/statement.ts";
import type { Identity } from "./identity/registered-id.ts";
import type { DraftTable } from "./prepared/prepared-document.ts";

/** A record as it was prepared, with what hangs on it: rows as texts. */
export interface PassedRecord {
  readonly table: "documents" | DraftTable;
  /** With holes for the cells in `late`. */
  readonly row: string;
  readonly late: readonly unknown[];
  /** Lines, parted by UNIT; empty for none. */
  readonly evidence: string;
  readonly participants: readonly Participant[];
  /** What goes into the register of ids, as `identityLine` gives it. */
  readonly identity: string;
}

/** A record with all that hangs on it. */
export type MadeRecord = (
  | { readonly table: "documents"; readonly row: DocumentRow }
  | { readonly table: "actors"; readonly row: Actor }
  | { readonly table: "meetings"; readonly row: Meeting }
  | { readonly table: "agreements"; readonly row: Agreement }
  | { readonly table: "statements"; readonly row: Statement }
) & {
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
  readonly links: readonly Link[];
  readonly participants: readonly Participant[];
  /** What goes into the register of ids. */
  readonly identity: Identity;
};

/** Of the rows that name others, those named come first. */
export type MergedRecord = MadeRecord | PassedRecord;

export const isPassed = (record: MergedRecord): record is PassedRecord => "late" in record;

/** What hangs on a record that has nothing of the kind. */
export const ALONE = { evidence: [], conflicts: [], links: [], participants: [] } as const;
