/** What becomes of a reading before it is gathered: all that the merge needs of it, as texts, made in the thread that has read it. */
import type { Reject } from "../../schemas/reject.ts";
import type { CountryNames } from "../merge/country-names.ts";
import { outlineText, prepareDocument, prepareDrafts, type PreparedDocument } from "../merge/prepared/prepared-document.ts";
import { isRefusal, type Outcome, type Reading, type Refusal } from "./reading.ts";
import { asciiJson, GROUP } from "../spool/pieces.ts";

/** A reading ready for the merge: a few long texts, so that it passes from thread to thread quickly. */
export interface PreparedReading {
  readonly source: string;
  readonly sha256: string;
  readonly document_id: string;
  /** For `readPrepared`. */
  readonly document: string;
  /** What places its drafts, for `readOutline`; empty when there are none. */
  readonly outline: string;
  /** The facts of each table, then the drafts of each. */
  readonly drafts: readonly string[];
}

export type PreparedOutcome = PreparedReading | Refusal;

/** What a collection tells of an accepted input besides its document. */
export type Remarks = Pick<Reading, "source" | "furniture" | "notes">;

/** Prepares an outcome for the merge; it depends on nothing but the outcome. */
export function prepareOutcome(outcome: Outcome, countries: CountryNames): PreparedOutcome;
export function prepareOutcome(outcome: Outcome | Reject, countries: CountryNames): PreparedOutcome | Reject;
export function prepareOutcome(outcome: Outcome | Reject, countries: CountryNames): PreparedOutcome | Reject {
  if (!("sha256" in outcome) || isRefusal(outcome)) return outcome;
  const { source, sha256, row, furniture, notes } = outcome;
  const { document_id, print, record, source: named } = prepareDocument(outcome);
  const drafts = prepareDrafts(outcome.drafts, countries);
  const remarks = asciiJson({ source, furniture, notes } satisfies Remarks);
  return {
    source,
    sha256,
    document_id: row.document_id,
    document: [remarks, document_id, asciiJson(named), print, record].join(GROUP),
    outline: drafts === null ? "" : outlineText(drafts.outline),
    drafts: drafts?.texts ?? [],
  };
}

/** The document that was prepared, and the remarks on it. */
export function readPrepared(text: string): PreparedDocument & { readonly remarks: () => Remarks } {
  const [remarks, document_id, named, print, record] = text.split(GROUP);
  return {
    document_id: document_id!,
    source: JSON.parse(named!) as string,
    print: print!,
    record: record!,
    remarks: () => JSON.parse(remarks!) as Remarks,
  };
}
