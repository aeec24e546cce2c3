import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Draft } from "../../schemas/draft.ts";
import { COUNTRIES, agreement, date, document, evidence, meeting, merge, person, statement } from "./drafts.ts";

const NAMES = ["a", "b", "c", "d", "e"];
const PEOPLE = [
  person("Ingrid Ruud", "NOR", "Minister"),
  person("Nils Aasen", "NOR"),
  person("Berta Quiroz", "CHL"),
  person("Parra", "CHL"),
  person("Tomás Parra", "CHL"),
];
const WORDS = ["ports", "quotas", "fleets", "rescue", "treaty", "krill", "harbours", "patrols", "court", "zone"];

const day = fc.constantFrom("2031-03-04", "2031-03-05", "2031-03", "2031");
const maybeDate = fc
  .option(fc.tuple(day, fc.constantFrom("explicit" as const, "document" as const)), { nil: null })
  .map((pair) => pair && date(...pair));
const content = fc.subarray(WORDS, { minLength: 2 }).map((words) => words.join(" "));
const parties = fc.constantFrom(["CHL", "NOR"], ["CHL", "NOR", "PER"], ["NOR"], []);

const draft: fc.Arbitrary<(key: number, name: string, published: string | null) => Draft> = fc.oneof(
  fc
    .record({
      date: maybeDate,
      parties,
      people: fc.subarray(PEOPLE),
      format: fc.constantFrom("in_person" as const, "phone" as const, "unknown" as const),
      status: fc.constantFrom("held" as const, "scheduled" as const),
      forum: fc.constantFrom("two-plus-two", null),
      city: fc.constantFrom("Oslo", "Bergen", null),
    })
    .map(
      (cells) => (key: number, name: string, published: string | null) => meeting(`m${key}`, { in: name, published, level: "minister", ...cells }),
    ),
  fc
    .record({ date: maybeDate, parties, kind: fc.constantFrom("agreed" as const, "signed" as const), content, meeting: fc.constantFrom("m1", null) })
    .map(
      ({ content: words, ...cells }) =>
        (key: number, name: string, published: string | null) =>
          agreement(`a${key}`, words, { in: name, published, ...cells }),
    ),
  fc
    .record({
      date: maybeDate,
      speaker: fc.constantFrom("Ingrid Ruud", "Ruud", "Parra"),
      content,
      speaker_country: fc.constantFrom("NOR", "CHL", null),
    })
    .map(({ content: words, speaker, ...cells }) => (key: number, name: string, published: string | null) => {
      const evidenced = { evidence: [evidence("speaker", speaker, 3)] };
      return statement(`s${key}`, speaker, words, { in: name, published, ...cells, ...evidenced });
    }),
);

/** A corpus: documents of some days, each with some drafts, some of them copies in all but the name. */
const corpus = fc
  .array(fc.tuple(fc.constantFrom("2031-03-05", "2031-03-06", null), fc.array(draft, { maxLength: 6 }), fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((entries) => {
    const documents = entries.map(([published, , copied], at) => {
      const subject = copied ? "Norwegian and Chilean fleets" : `Fleets of ${NAMES[at]}`;
      return document(
        NAMES[at]!,
        published,
        `${subject} met near Bouvet Island in ${copied ? "March" : NAMES[at]} and agreed on ${copied ? WORDS.join(" ") : "little"}.`,
      );
    });
    const drafts = entries.flatMap(([published, makers], at) => makers.map((make, key) => make(key + 1, NAMES[at]!, published)));
    return { documents, drafts };
  });

test("any order of documents and drafts gives the same bytes", () => {
  const shuffled = corpus.chain(({ documents, drafts }) =>
    fc.record({
      documents: fc.constant(documents),
      drafts: fc.constant(drafts),
      otherDocuments: fc.shuffledSubarray(documents, { minLength: documents.length }),
      otherDrafts: fc.shuffledSubarray(drafts, { minLength: drafts.length }),
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
