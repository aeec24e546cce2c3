/** The journey from readings to tables: collect, merge, and decode every row at the last seam. */
import type { Dataset, TableName } from "../schemas/dataset.ts";
import { decodeRow } from "../schemas/decode-row.ts";
import type { Reject } from "../schemas/reject.ts";
import type { CountryIndex } from "./lexicon/country-index.ts";
import { merge, NO_HISTORY, type History, type Merged, type MergeResult } from "./merge/index.ts";
import { isRefusal, type Outcome, type Reading } from "./reading.ts";

/** All that was read in one run, in any order. */
export interface Collection {
  readonly readings: readonly Reading[];
  readonly rejects: readonly Reject[];
  /** Every input with the hash of its bytes, where it had any, sorted by source. */
  readonly inputs: ReadonlyArray<{ readonly source: string; readonly sha256: string }>;
}

/** Sorts outcomes into accepted and rejected ones. Of two inputs that claim one id, the first by source has it. */
export function collect(outcomes: ReadonlyArray<Outcome | Reject>): Collection {
  const readings = new Map<string, Reading>();
  const rejects: Reject[] = [];
  const inputs: { source: string; sha256: string }[] = [];
  for (const outcome of outcomes.toSorted((a, b) => compareText(sourceOf(a), sourceOf(b)))) {
    if (!("sha256" in outcome)) {
      rejects.push(outcome);
      continue;
    }
    if (outcome.sha256 !== null) inputs.push({ source: sourceOf(outcome), sha256: outcome.sha256 });
    if (isRefusal(outcome)) {
      rejects.push(outcome.reject);
      continue;
    }
    const first = readings.get(outcome.row.document_id);
    if (first === undefined) readings.set(outcome.row.document_id, outcome);
    else rejects.push(sameId(outcome, first));
  }
  return { readings: [...readings.values()], rejects, inputs };
}

function sourceOf(outcome: Outcome | Reject): string {
  if (!("sha256" in outcome)) return outcome.source;
  return isRefusal(outcome) ? outcome.reject.source : outcome.source;
}

const sameId = (outcome: Reading, first: Reading): Reject => ({
  stage: "clean",
  source: outcome.source,
  document_id: outcome.row.document_id,
  reason: "duplicate_id",
  detail: `${first.source} has the same id: give each article an id of its own`,
});

/** The tables of a release but `ids`, which publishing adds, for it knows the release; and what it needs to do so. */
export interface BuiltDataset extends Omit<MergeResult, "rows"> {
  readonly tables: Omit<Dataset, "ids">;
}

/** Merges a collection into tables, each sorted by its key. */
export function buildDataset(collection: Collection, countries: CountryIndex, history: History = NO_HISTORY): BuiltDataset {
  const { readings } = collection;
  const { rows: merged, ...rest } = merge(
    readings.map(({ row, cells }) => ({ row, cells })),
    readings.flatMap(({ drafts }) => drafts),
    countries,
    history,
  );
  const { rows, rejects } = sift(merged, new Map(readings.map(({ row }) => [row.document_id, row.source])));
  const tables = {
    ...rows,
    countries: [...countries.rows.values()].toSorted((a, b) => compareText(a.code, b.code)),
    rejects: [...collection.rejects, ...rejects].toSorted((a, b) => compareText(rejectKey(a), rejectKey(b))),
  };
  return { tables, ...rest };
}

const rejectKey = ({ source, stage, reason, detail }: Reject): string => [source, stage, reason, detail].join("\u0000");

/** Decodes every merged row. A record that fails becomes a reject, and what hangs on it goes with it. */
function sift(merged: Merged, sources: ReadonlyMap<string, string>): { readonly rows: Merged; readonly rejects: readonly Reject[] } {
  const rejects: Reject[] = [];
  const lost = new Set<string>();
  const keep = <T extends object>(table: TableName, id: keyof T & string, rows: readonly T[]): readonly T[] =>
    rows.filter((row) => {
      const decoded = decodeRow(table, row);
      if (decoded.ok) return true;
      const key = String(row[id]);
      lost.add(key);
      const document = merged.evidence.find((evidence) => evidence.record_id === key)?.document_id ?? null;
      rejects.push({
        stage: "merge",
        source: (document === null ? undefined : sources.get(document)) ?? "merge",
        document_id: document,
        reason: "schema",
        detail: `${table} ${key}: ${decoded.fault}`,
      });
      return false;
    });
  const documents = keep("documents", "document_id", merged.documents);
  const meetings = keep("meetings", "meeting_id", merged.meetings);
  const agreements = keep("agreements", "agreement_id", merged.agreements);
  const statements = keep("statements", "statement_id", merged.statements);
  const actors = keep("actors", "actor_id", merged.actors);
  const held = (id: string | null): boolean => id !== null && lost.has(id);
  const rows: Merged = {
    documents,
    meetings,
    agreements: agreements.map((row) => (held(row.meeting_id) ? { ...row, meeting_id: null } : row)),
    statements: statements.map((row) => ({
      ...row,
      meeting_id: held(row.meeting_id) ? null : row.meeting_id,
      speaker_id: held(row.speaker_id) ? null : row.speaker_id,
    })),
    actors,
    participants: keep("participants", "actor_id", merged.participants).filter((row) => !held(row.meeting_id) && !held(row.actor_id)),
    evidence: keep("evidence", "evidence_id", merged.evidence).filter((row) => !held(row.record_id) && !held(row.document_id)),
    conflicts: keep("conflicts", "record_id", merged.conflicts).filter((row) => !held(row.record_id) && !held(row.document_id)),
    links: keep("links", "record_id", merged.links).filter((row) => !held(row.record_id)),
  };
  return { rows, rejects };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
