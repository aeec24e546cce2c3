/** The records of documents, copies told from originals. */
import type { DocumentRow } from "../../schemas/document.ts";
import type { Duplicate } from "./duplicates/find-duplicates.ts";
import { identityLine } from "./identity/registered-id.ts";
import { ALONE, type MergedRecord } from "./merged-record.ts";
import { readRecord, wholeDocument, type PreparedDocument } from "./prepared/prepared-document.ts";
import { copyEvidence, type Copy } from "./records/copy-evidence.ts";
import { documentEvidence } from "./records/document-evidence.ts";
import { cursor } from "../spool/sorted.ts";
import type { Sorter, Spool } from "../spool/spool.ts";

/** One for each document: as it was prepared, but for copies and what was copied. */
export function* documentRecords(documents: Iterable<PreparedDocument>, duplicates: Sorter<Duplicate>, spool: Spool): Generator<MergedRecord> {
  const duplicateOf = cursor(duplicates.sorted());
  const copiesOf = cursor(byOriginal(duplicates, spool).sorted());
  for (const document of documents) {
    const id = document.document_id;
    const identity = { id, table: "documents", anchors: [] } as const;
    const [duplicate] = duplicateOf(id);
    const copies = copiesOf(id);
    const prepared = readRecord(document);
    if (duplicate === undefined && copies.length === 0 && prepared.fits) {
      const { row, evidence } = prepared;
      yield { table: "documents", row, late: [null, null], evidence, participants: [], identity: identityLine(identity) };
      continue;
    }
    const { row, cells } = wholeDocument(prepared);
    const evidence = [...documentEvidence(row, cells), ...copyEvidence(row, duplicate, copies)];
    yield { ...ALONE, table: "documents", row: withDuplicate(row, duplicate), evidence, identity };
  }
}

/** The copies under the ids of their originals. */
function byOriginal(duplicates: Sorter<Duplicate>, spool: Spool): Sorter<Copy> {
  const copies = spool.sorter<Copy>();
  for (const { key, value } of duplicates.sorted()) copies.add(value.original, { id: key, sentence: value.originalSentence });
  return copies;
}

function withDuplicate(row: DocumentRow, duplicate: Duplicate | undefined): DocumentRow {
  if (duplicate === undefined) return { ...row, duplicate_of: null, similarity: null };
  return { ...row, duplicate_of: duplicate.original, similarity: Math.round(Math.min(1, duplicate.similarity) * 1e4) / 1e4 };
}
