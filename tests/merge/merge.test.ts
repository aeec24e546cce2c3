import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Merged } from "./merge-all.ts";
import { decodeRow } from "../../schemas/decode-row.ts";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { Draft } from "../../schemas/draft.ts";
import { COUNTRIES, agreement, date, document, evidence, idOf, meeting, merge, person, statement } from "./drafts.ts";

const RUUD = person("Ingrid Ruud", "NOR", "Defence Minister");
const PARRA = person("Tomás Parra", "CHL", "Defense Minister");

const documents = [
  document("first", "2031-03-05", "Chile and Norway met in Oslo on Tuesday."),
  document("second", "2031-03-06", "A second report of another outlet, in other words."),
];

const drafts: Draft[] = [
  meeting("m1", {
    in: "first",
    published: "2031-03-05",
    date: date("2031-03-04", "relative"),
    level: "minister",
    parties: ["CHL", "NOR"],
    people: [RUUD, PARRA],
    portfolios: ["defense"],
    city: "Oslo",
    country: "NOR",
    evidence: [evidence("date", "2031-03-04", 33, "Tuesday"), evidence("city", "Oslo", 25), evidence("participants", "Tomás Parra", 2, "Parra")],
  }),
  meeting("m1", {
    in: "second",
    published: "2031-03-06",
    date: date("2031-03"),
    level: "minister",
    parties: ["CHL", "NOR"],
    people: [person("Ruud", "NOR"), PARRA],
    city: "Bergen",
    country: "NOR",
    evidence: [evidence("city", "Bergen", 25)],
  }),
  agreement("a1", 'to start "joint patrols" in the northern sea', { in: "first", published: "2031-03-05", date: date("2031-03-04"), meeting: "m1" }),
  agreement("a2", 'that they would "swiftly begin joint patrols" of the sea in the north', {
    in: "second",
    published: "2031-03-06",
    date: date("2031-03-04"),
    meeting: "m1",
    signatories: [RUUD],
  }),
  statement("s1", "Ingrid Ruud", "the patrols will protect fishing boats of both countries", {
    in: "first",
    published: "2031-03-05",
    date: date("2031-03-04"),
    speaker_country: "NOR",
    speaker_role: "Defence Minister",
    meeting: "m1",
  }),
];

test("reports of one meeting in two documents are one row with both as evidence", () => {
  const merged = merge(documents, drafts, COUNTRIES);
  expect(merged.meetings).toHaveLength(1);
  expect(merged.meetings[0]).toMatchObject({
    title: "Chile–Norway defense ministers' meeting",
    meeting_type: "bilateral",
    date: "2031-03-04",
    date_basis: "relative",
    city: "Oslo",
    participants: ["Ingrid Ruud", "Tomás Parra"],
    plover_mode: "visit",
    n_documents: 2,
    n_independent: 2,
  });
  const mine = merged.evidence.filter((row) => row.table === "meetings");
  expect(mine.map((row) => [row.column, row.text]).sort()).toEqual([
    ["city", "Oslo"],
    ["date", "Tuesday"],
    ["meeting_id", "met"],
    ["meeting_id", "met"],
    ["participants", "Parra"],
  ]);
  expect(merged.conflicts).toEqual([
    { table: "meetings", record_id: merged.meetings[0]!.meeting_id, column: "city", value: "Bergen", document_id: idOf("second") },
  ]);
});

test("of two spellings of a name the first is taken, and the other is a conflict with no evidence", () => {
  const spelled = (name: string, published: string, forms: readonly [string, string]) =>
    meeting("m1", {
      in: name,
      published,
      date: date("2031-03-04"),
      parties: ["CHL", "NOR"],
      people: [person(forms[0], "NOR", "Defence Minister"), person(forms[1], "CHL", "Minister of Defense")],
      evidence: forms.map((form, at) => evidence("participants", form, 40 * (at + 1))),
    });
  const reports = [spelled("first", "2031-03-05", ["Ingrid Ruud", "Tomás Parra"]), spelled("second", "2031-03-06", ["Ruud", "Tomas Perra"])];
  const merged = merge(documents, reports, COUNTRIES);
  expect(merged.meetings).toMatchObject([{ participants: ["Ingrid Ruud", "Tomás Parra"], n_documents: 2 }]);
  expect(merged.conflicts).toMatchObject([{ column: "participants", value: "Tomas Perra", document_id: idOf("second") }]);
  expect(
    merged.evidence
      .filter(({ column }) => column === "participants")
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual(["Ingrid Ruud", "Ruud", "Tomás Parra"]);
});

test("agreements join by what they say, and hang on the merged meeting", () => {
  const merged = merge(documents, drafts, COUNTRIES);
  expect(merged.agreements).toHaveLength(1);
  expect(merged.agreements[0]).toMatchObject({
    meeting_id: merged.meetings[0]!.meeting_id,
    content: 'that they would "swiftly begin joint patrols" of the sea in the north',
    signatories: ["Ingrid Ruud"],
    n_documents: 2,
  });
});

test("speakers, participants and parties are actors", () => {
  const merged = merge(documents, drafts, COUNTRIES);
  const ruud = merged.actors.find((actor) => actor.name === "Ingrid Ruud")!;
  expect(ruud).toMatchObject({ kind: "person", country: "NOR", aliases: ["Ruud"], roles: ["Defence Minister (2031-03-05/2031-03-06)"] });
  expect(merged.statements[0]!.speaker_id).toBe(ruud.actor_id);
  expect(merged.participants).toContainEqual({
    meeting_id: merged.meetings[0]!.meeting_id,
    actor_id: ruud.actor_id,
    name: "Ingrid Ruud",
    role: "Defence Minister",
    country: "NOR",
  });
  expect(merged.actors.map((actor) => [actor.kind, actor.name]).sort()).toEqual([
    ["person", "Ingrid Ruud"],
    ["person", "Tomás Parra"],
    ["state", "Chile"],
    ["state", "Norway"],
  ]);
});

test("every row fits its schema, and every key is unique", () => {
  const merged = merge(documents, drafts, COUNTRIES);
  for (const [name, rows] of Object.entries(merged) as [Exclude<TableName, "countries" | "rejects" | "ids">, Merged[keyof Merged]][]) {
    for (const row of rows) expect(decodeRow(name, row)).toMatchObject({ ok: true });
    const keys = rows.map((row) => TABLES[name].key.map((column) => (row as unknown as Record<string, unknown>)[column]).join(" "));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("the order of documents and drafts leaves no trace", () => {
  const expected = JSON.stringify(merge(documents, drafts, COUNTRIES));
  const shuffled = fc.tuple(
    fc.shuffledSubarray(documents, { minLength: documents.length }),
    fc.shuffledSubarray(drafts, { minLength: drafts.length }),
  );
  fc.assert(
    fc.property(shuffled, ([someDocuments, someDrafts]) => JSON.stringify(merge(someDocuments, someDrafts, COUNTRIES)) === expected),
    { numRuns: 50 },
  );
});

test("ids stay when a newer document joins", () => {
  const alone = merge(
    documents.slice(0, 1),
    drafts.filter((draft) => draft.document_id === idOf("first")),
    COUNTRIES,
  );
  const both = merge(documents, drafts, COUNTRIES);
  expect(both.meetings[0]!.meeting_id).toBe(alone.meetings[0]!.meeting_id);
  expect(both.agreements[0]!.agreement_id).toBe(alone.agreements[0]!.agreement_id);
  expect(both.actors.map((actor) => actor.actor_id)).toEqual(alone.actors.map((actor) => actor.actor_id));
});
