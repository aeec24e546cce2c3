import { expect, test } from "vitest";
import { collector, valuesOf, type Collection } from "../pipeline/collection.ts";
import { readLine } from "../pipeline/rows/row-line.ts";
import { buildDataset } from "../pipeline/dataset.ts";
import { prepareDocument, prepareDrafts } from "../pipeline/merge/prepared/prepared-document.ts";
import { prepareOutcome } from "../pipeline/readers/prepared-outcome.ts";
import { memorySpool } from "../pipeline/spool/memory-spool.ts";
import { isRefusal, readUnit, type Outcome, type Reading } from "../pipeline/readers/reading.ts";
import { finished } from "../pipeline/steps.ts";
import type { Dataset, TableName } from "../schemas/dataset.ts";
import { isReject, type Reject } from "../schemas/reject.ts";
import { lexicon } from "./support/lexicon.ts";
import { tagger } from "./support/drafts.ts";

const NEWS =
  "Norwegian Foreign Minister Kari Holm and her Chilean counterpart Pedro Rivas met in Oslo on Tuesday, and they agreed to share radar data. Holm told Rivas that the strait must stay open.";
const unit = (source: string, body: string, fields: Readonly<Record<string, string>> = {}) => ({
  source,
  format: "plain-text",
  bytes: new TextEncoder().encode(body),
  fields: { published: "2024-03-13", ...fields },
});
function reading(source: string, body: string, fields: Readonly<Record<string, string>> = {}): Reading {
  const outcome = readUnit(unit(source, body, fields), lexicon, tagger);
  if (isRefusal(outcome)) throw new Error(outcome.reject.detail);
  return outcome;
}
const refusal = (source: string): Outcome => readUnit(unit(source, ""), lexicon, tagger);
/** What is collected, as lists. */
function collect(outcomes: readonly (Outcome | Reject)[]) {
  const { add, finish } = collector(memorySpool());
  for (const outcome of outcomes) add(prepareOutcome(outcome, lexicon.countries));
  const collection = finish();
  return {
    ...collection,
    lists: {
      documents: [...collection.documents()],
      drafted: [...collection.drafted()],
      rejects: [...valuesOf(collection.rejects)],
      inputs: [...collection.inputs()],
    },
  };
}
/** All tables as lists. */
function build(collection: Collection): Omit<Dataset, "ids"> {
  const { tables } = finished(buildDataset(collection, lexicon.countries, memorySpool()));
  return Object.fromEntries(
    Object.entries(tables).map(([name, lines]) => [name, Array.from(lines(), (line) => readLine(name as TableName, line))]),
  ) as unknown as Omit<Dataset, "ids">;
}

const one = reading("one.txt", NEWS, { id: "a" });
const two = reading(
  "two.txt",
  "Kenyan President Daniel Otieno held talks with Peruvian President Lucia Paz in Lima on Monday, and they signed a treaty on trade.",
  { id: "b" },
);
const LOST = { stage: "ingest", source: "gone.gz", document_id: null, reason: "truncated", detail: "ends early" } as const;

test("accepted and rejected add up to the inputs, in the order of their sources", () => {
  const outcomes = [two, refusal("empty.txt"), LOST, one];
  const { documents, rejects, inputs } = collect(outcomes).lists;
  expect(documents.length + rejects.length).toBe(outcomes.length);
  expect(documents.map(({ source }) => source).toSorted()).toEqual(["one.txt", "two.txt"]);
  expect(rejects.map(({ source }) => source)).toEqual(["empty.txt", "gone.gz"]);
  expect(inputs.map(({ source }) => source)).toEqual(["empty.txt", "one.txt", "two.txt"]);
});

test("of two inputs with one id, the first by source has it, whatever the order of reading", () => {
  const copy = reading("zeta.txt", "Another text of Chile and Norway, about ships and treaties.", { id: "a" });
  expect(copy.row.document_id).toBe(one.row.document_id);
  for (const outcomes of [
    [one, copy],
    [copy, one],
  ]) {
    const { drafts, lists } = collect(outcomes);
    const { documents, drafted, rejects } = lists;
    expect(documents).toEqual([prepareDocument(one)].map((document) => expect.objectContaining(document)));
    const { outline, texts } = prepareDrafts(one.drafts, lexicon.countries)!;
    expect(drafted.map((document) => document.outline)).toEqual([outline]);
    expect(drafted.map(({ at }) => texts.map((_, text) => drafts.at(at + text)))).toEqual([texts]);
    expect(rejects).toEqual([
      expect.objectContaining({ stage: "clean", source: "zeta.txt", reason: "duplicate_id", document_id: one.row.document_id }),
    ]);
    expect(rejects[0]!.detail).toContain("one.txt");
  }
});

test("the order of reading leaves no trace in the tables", () => {
  expect(build(collect([two, refusal("empty.txt"), one]))).toEqual(build(collect([one, two, refusal("empty.txt")])));
});

test("all tables are there, and all countries", () => {
  const tables = build(collect([one, two]));
  expect(tables.documents).toHaveLength(2);
  expect(tables.meetings.map((row) => row.parties.join(" ")).toSorted()).toEqual(["CHL NOR", "KEN PER"]);
  expect(tables.agreements.length).toBeGreaterThanOrEqual(2);
  expect(tables.statements).toEqual([expect.objectContaining({ speaker: "Kari Holm" })]);
  expect(tables.countries.length).toBe(lexicon.countries.rows.size);
  expect(tables.rejects).toEqual([]);
});

test("a run without a document builds empty tables", () => {
  const tables = build(collect([refusal("empty.txt")]));
  expect([tables.documents, tables.meetings, tables.evidence]).toEqual([[], [], []]);
  expect(tables.rejects.map(isReject)).toEqual([true]);
});

/** The first reading with its meeting spoiled: a city that readers take for a missing value, which no cell may hold. */
const spoiled: Reading = {
  ...one,
  drafts: one.drafts.map((draft) => (draft.table === "meetings" ? { ...draft, city: "N/A" } : draft)),
};

test("a merged row that fails its schema becomes a reject of its document, and what hangs on it goes along", () => {
  const whole = build(collect([one, two]));
  const lost = whole.meetings.find((row) => row.parties.includes("NOR"))!.meeting_id;
  expect(whole.agreements.some((row) => row.meeting_id === lost)).toBe(true);
  const tables = build(collect([spoiled, two]));
  expect(tables.rejects).toEqual([
    expect.objectContaining({ stage: "merge", source: "one.txt", reason: "schema", document_id: one.row.document_id }),
  ]);
  expect(tables.rejects[0]!.detail).toMatch(/^meetings m_\w+: city/);
  expect(tables.meetings.map((row) => row.parties.join(" "))).toEqual(["KEN PER"]);
  const ids = new Set(tables.meetings.map((row) => row.meeting_id));
  expect(tables.agreements).toHaveLength(whole.agreements.length);
  expect(tables.statements).toHaveLength(whole.statements.length);
  for (const row of [...tables.agreements, ...tables.statements]) expect(row.meeting_id === null || ids.has(row.meeting_id)).toBe(true);
  for (const row of tables.participants) expect(ids).toContain(row.meeting_id);
  for (const row of tables.evidence) expect(row.table !== "meetings" || ids.has(row.record_id)).toBe(true);
  for (const row of tables.conflicts) expect(row.table !== "meetings" || ids.has(row.record_id)).toBe(true);
});
