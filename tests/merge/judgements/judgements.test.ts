import { expect, test } from "vitest";
import type { Judgement } from "../../../pipeline/merge/judgements/judgement.ts";
import { mergeAll, type MergeResult } from "../merge-all.ts";
import type { RegisteredId } from "../../../pipeline/merge/identity/registered-id.ts";
import { decodeRow } from "../../../schemas/decode-row.ts";
import type { Draft } from "../../../schemas/draft.ts";
import { COUNTRIES, agreement, date, document, evidence, idOf, meeting, person } from "../drafts.ts";

const RUUD = person("Ingrid Ruud", "NOR", "Defence Minister");
const PARRA = person("Tomás Parra", "CHL", "Defense Minister");
const DOCUMENTS = [
  document("first", "2031-03-05", "Chile and Norway met in Oslo on Tuesday."),
  document("second", "2031-03-06", "A second report of another outlet, in other words."),
  document("third", "2031-03-09", "Something else that has nothing to do with it at all."),
];
const talks = (name: string, published: string, day: string, city: string): Draft =>
  meeting("m1", {
    in: name,
    published,
    date: date(day),
    level: "minister",
    parties: ["CHL", "NOR"],
    people: [RUUD, PARRA],
    portfolios: ["defense"],
    city,
    country: "NOR",
    evidence: [evidence("city", city, 25), evidence("date", day, 40)],
  });
const DRAFTS: readonly Draft[] = [
  talks("first", "2031-03-05", "2031-03-04", "Oslo"),
  talks("second", "2031-03-06", "2031-03-04", "Oslo"),
  talks("third", "2031-03-09", "2031-03-08", "Bergen"),
  agreement("a1", "to share data on krill", { in: "first", published: "2031-03-05", meeting: "m1", kind: "agreed" }),
];

/** Meetings stand on characters 10 to 13 of their documents. */
const at = (name: string, offset = 11): string => `${name}.txt@${offset}`;
const judge = (decision: Judgement["decision"], a: string, b: string | null, cells: Judgement["cells"] = {}, line = 2): Judgement => ({
  line,
  decision,
  table: "meetings",
  a,
  b,
  cells,
});
const build = (judgements: readonly Judgement[], register: readonly RegisteredId[] = []): MergeResult =>
  mergeAll(DOCUMENTS, DRAFTS, COUNTRIES, { register, judgements });
const registered = ({ identities, mergedInto }: MergeResult, before: readonly RegisteredId[] = []): readonly RegisteredId[] => [
  ...identities.map((identity): RegisteredId => ({ ...identity, status: "active", age: 0 })),
  ...before.filter(({ id }) => mergedInto.has(id)).map((entry): RegisteredId => ({ ...entry, status: "merged" })),
];
const documentsOf = ({ rows }: MergeResult): readonly number[] => rows.meetings.map((row) => row.n_documents).toSorted();
const meetingIn = ({ rows }: MergeResult, name: string) => {
  const evidenceRow = rows.evidence.find((row) => row.table === "meetings" && row.document_id === idOf(name))!;
  return rows.meetings.find((row) => row.meeting_id === evidenceRow.record_id)!;
};

test("without judgements two of the three reports are one meeting", () => {
  expect(documentsOf(build([]))).toEqual([1, 2]);
});

test("two records that are judged different stay two, and the judgement survives their own ids", () => {
  const parted = build([judge("different", at("first"), at("second"))]);
  expect(documentsOf(parted)).toEqual([1, 1, 1]);
  const [a, b] = [meetingIn(parted, "first").meeting_id, meetingIn(parted, "second").meeting_id];
  expect(documentsOf(build([judge("different", a, b)], registered(parted)))).toEqual([1, 1, 1]);
});

test("what was one record is parted by its id and a place in one of its documents", () => {
  const first = build([]);
  const id = meetingIn(first, "first").meeting_id;
  const parted = build([judge("different", id, at("second"))], registered(first));
  expect(meetingIn(parted, "first").meeting_id).toBe(id);
  expect(meetingIn(parted, "second").meeting_id).not.toBe(id);
  expect(parted.unmet).toEqual([]);
});

test("two records that are judged the same are one, against every rule; the younger id is merged, and stays so", () => {
  const first = build([]);
  const register = registered(first);
  const [a, b] = [meetingIn(first, "first").meeting_id, meetingIn(first, "third").meeting_id];
  const judgements = [judge("same", a, b)];
  const joined = build(judgements, register);
  expect(documentsOf(joined)).toEqual([3]);
  expect(joined.mergedInto.size).toBe(1);
  const [[gone, kept]] = [...joined.mergedInto] as [[string, string]];
  expect([a, b].toSorted()).toEqual([gone, kept].toSorted());
  expect(joined.rows.links.some(({ grounds }) => grounds.join() === "judgement")).toBe(true);
  const again = build(judgements, registered(joined, register));
  expect(again.rows).toEqual(joined.rows);
  expect(again.unmet).toEqual([]);
});

test("a corrected cell is shown as curated, and what the documents say is a conflict", () => {
  const { rows, unmet } = build([judge("correct", at("first"), null, { city: "Tromsø" })]);
  const row = rows.meetings.find(({ city }) => city === "Tromsø")!;
  expect(unmet).toEqual([]);
  const mine = rows.evidence.filter((one) => one.record_id === row.meeting_id && one.column === "city");
  expect(mine).toMatchObject([{ method: "judgement:curated", document_id: idOf("first"), start: 10, text: "met" }]);
  for (const one of mine) expect(decodeRow("evidence", one)).toMatchObject({ ok: true });
  expect(rows.conflicts.filter(({ record_id }) => record_id === row.meeting_id).map(({ column, value }) => [column, value])).toEqual([
    ["city", "Oslo"],
    ["city", "Oslo"],
  ]);
});

test("cells that follow from a corrected one follow it", () => {
  const cells = { parties: ["CHL", "NOR", "PER"], date: "2031-03-03", date_start: "2031-03-03", date_end: "2031-03-03", date_precision: "day" };
  const row = meetingIn(build([judge("correct", at("first"), null, cells)]), "first");
  expect(row).toMatchObject({ meeting_type: "trilateral", title: expect.stringContaining("Peru"), date: "2031-03-03", date_basis: "explicit" });
});

test("a correction by id finds the record that has the id", () => {
  const first = build([]);
  const { meeting_id } = meetingIn(first, "third");
  const corrected = build([judge("correct", meeting_id, null, { venue: "Old Customs House" })], registered(first));
  expect(meetingIn(corrected, "third")).toMatchObject({ meeting_id, venue: "Old Customs House" });
  expect(corrected.rows.meetings.filter(({ venue }) => venue !== null)).toHaveLength(1);
});

test("a judgement that no longer applies is reported, and nothing else changes", () => {
  const { unmet, rows } = build([
    judge("correct", "m_0000000000000000", null, { city: "Bergen" }, 2),
    judge("same", at("first"), at("gone"), {}, 3),
    judge("different", at("first"), at("first"), {}, 4),
    judge("correct", at("first"), null, { status: "postponed" }, 5),
  ]);
  expect(unmet).toEqual([
    { line: 2, reason: "m_0000000000000000 is nothing in meetings of these documents" },
    { line: 3, reason: "gone.txt@11 is nothing in meetings of these documents" },
    { line: 4, reason: "first.txt@11 and first.txt@11 are one place in one document" },
    { line: 5, reason: expect.stringContaining("the row would not be valid: status") },
  ]);
  expect(rows).toEqual(build([]).rows);
});

test("of two judgements that contradict each other the one that keeps apart is followed", () => {
  const { unmet, rows } = build([judge("different", at("first"), at("third"), {}, 2), judge("same", at("first"), at("third"), {}, 3)]);
  expect(rows.meetings).toHaveLength(2);
  expect(unmet).toEqual([{ line: 3, reason: "it contradicts a judgement that keeps the two apart" }]);
});

test("agreements are judged too", () => {
  const { rows } = build([{ ...judge("correct", at("first", 12), null, { kind: "signed" }), table: "agreements" }]);
  expect(rows.agreements).toMatchObject([{ kind: "signed", plover_event: "SUPPORT" }]);
});
