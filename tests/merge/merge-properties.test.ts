import * as fc from "fast-check";
import { expect, test } from "vitest";

import { corpus } from "./corpus.ts";
import { COUNTRIES, merge } from "./drafts.ts";

test("any order of documents and drafts gives the same bytes", () => {
  const shuffled = corpus.chain(({ documents, drafts }) =>
    fc.record({
      documents: fc.constant(documents),
      drafts: fc.constant(drafts),
      otherDocuments: fc.shuffledSubarray([...documents], { minLength: documents.length }),
      otherDrafts: fc.shuffledSubarray([...drafts], { minLength: drafts.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ documents, drafts, otherDocuments, otherDrafts }) => {
      expect(merge(otherDocuments, otherDrafts, COUNTRIES)).toEqual(merge(documents, drafts, COUNTRIES));
    }),
    { numRuns: 200 },
  );
});

test("every draft is in exactly one record, keys are unique, and references resolve", () => {
  fc.assert(
    fc.property(corpus, ({ documents, drafts }) => {
      const merged = merge(documents, drafts, COUNTRIES);
      for (const [table, key] of [
        ["meetings", "meeting_id"],
        ["agreements", "agreement_id"],
        ["statements", "statement_id"],
      ] as const) {
        const ids = merged[table].map((row) => (row as unknown as Record<string, string>)[key]!);
        expect(new Set(ids).size).toBe(ids.length);
        const documentsOf = (id: string) => new Set(merged.evidence.filter((row) => row.record_id === id).map((row) => row.document_id)).size;
        for (const [at, row] of merged[table].entries()) expect(documentsOf(ids[at]!)).toBe(row.n_documents);
        const reported = drafts.filter((one) => one.table === table);
        expect(merged[table].reduce((sum, row) => sum + row.n_documents, 0)).toBeLessThanOrEqual(reported.length);
        expect(merged[table].every((row) => row.n_independent <= row.n_documents && row.n_independent > 0)).toBe(true);
      }
      const actors = new Set(merged.actors.map((row) => row.actor_id));
      expect(merged.participants.every((row) => actors.has(row.actor_id))).toBe(true);
      expect(merged.statements.every((row) => row.speaker_id === null || actors.has(row.speaker_id))).toBe(true);
      const meetings = new Set(merged.meetings.map((row) => row.meeting_id));
      expect([...merged.agreements, ...merged.statements].every((row) => row.meeting_id === null || meetings.has(row.meeting_id))).toBe(true);
      expect(new Set(merged.evidence.map((row) => row.evidence_id)).size).toBe(merged.evidence.length);
    }),
    { numRuns: 200 },
  );
});

test("a meeting never joins two drafts of one document", () => {
  fc.assert(
    fc.property(corpus, ({ documents, drafts }) => {
      const merged = merge(documents, drafts, COUNTRIES);
      const meetings = drafts.filter((one) => one.table === "meetings");
      expect(merged.meetings.reduce((sum, row) => sum + row.n_documents, 0)).toBe(meetings.length);
    }),
    { numRuns: 200 },
  );
});
