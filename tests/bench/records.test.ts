import { expect, test } from "vitest";
import type { GoldMeeting, GoldRecords, GoldStatement } from "../../bench/metrics/gold-record.ts";
import { compareRecords, RECORD_TABLES, scoreRecords, type Comparison, type RecordTable, type Rows } from "../../bench/metrics/records.ts";
import { missesOf } from "../../bench/suites/misses.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import type { Statement } from "../../schemas/statement.ts";

const goldMeeting = (more: Partial<GoldMeeting>): GoldMeeting => ({
  key: "m1",
  date: "2020-05-04",
  status: "held",
  format: "in_person",
  participants: [{ name: "Mara Quill" }],
  parties: ["PRT", "ESP"],
  venue: null,
  city: "Porto",
  country: null,
  ...more,
});
const meeting = (more: Partial<Meeting>): Meeting =>
  ({
    meeting_id: "m_1",
    date: "2020-05-04",
    status: "held",
    format: "phone",
    participants: ["Mara Quill"],
    parties: ["ESP", "PRT"],
    city: null,
    ...more,
  }) as Meeting;
const goldStatement = (more: Partial<GoldStatement>): GoldStatement => ({
  key: "s1",
  date: null,
  speaker: "Mara Quill",
  country: "PRT",
  kind: "indirect",
  content: "the dam would be finished by spring",
  addressee: null,
  ...more,
});
const statement = (more: Partial<Statement>): Statement =>
  ({
    statement_id: "s_1",
    date: null,
    speaker: "Quill",
    speaker_country: "PRT",
    kind: "indirect",
    content: "the dam would be finished by spring",
    quote: [],
    ...more,
  }) as Statement;

const gold = (more: Partial<GoldRecords>): GoldRecords => ({ meetings: [], agreements: [], statements: [], ...more });
const rows = (more: Partial<Rows>): Rows => ({ meetings: [], agreements: [], statements: [], ...more });

test("a meeting is found by people or parties, and its cells are judged", () => {
  const compared = compareRecords("meetings", gold({ meetings: [goldMeeting({})] }), rows({ meetings: [meeting({})] }));
  expect([compared.right, compared.spurious, compared.missed]).toEqual([1, 0, 0]);
  expect(scoreRecords([compared]).cells).toEqual({ city: 0, date: 1, format: 0, participants: 1, parties: 1, status: 1 });
});

test("another day or other people are another meeting", () => {
  const other = compareRecords("meetings", gold({ meetings: [goldMeeting({})] }), rows({ meetings: [meeting({ date: "2020-05-05" })] }));
  expect([other.right, other.spurious, other.missed]).toEqual([0, 1, 1]);
  const people = compareRecords("meetings", gold({ meetings: [goldMeeting({})] }), rows({ meetings: [meeting({ participants: ["Ivo Trent"] })] }));
  expect(people.right).toBe(0);
});

test("optional records are neither missed nor false; a second row for one record is false", () => {
  const optional = gold({ statements: [goldStatement({ required: false })] });
  const once = compareRecords("statements", optional, rows({ statements: [statement({})] }));
  expect([once.right, once.spurious, once.missed]).toEqual([0, 0, 0]);
  const twice = compareRecords(
    "statements",
    gold({ statements: [goldStatement({})] }),
    rows({ statements: [statement({}), statement({ statement_id: "s_2" })] }),
  );
  expect([twice.right, twice.spurious, twice.missed]).toEqual([1, 1, 0]);
});

test("a statement needs content and speaker; a direct one may be found by its quoted parts", () => {
  const wrong = compareRecords("statements", gold({ statements: [goldStatement({})] }), rows({ statements: [statement({ speaker: "Ivo Trent" })] }));
  expect(wrong.right).toBe(0);
  const quoted = compareRecords(
    "statements",
    gold({ statements: [goldStatement({ kind: "direct" })] }),
    rows({ statements: [statement({ kind: "direct", content: "something else altogether", quote: ["the dam would be finished", "by spring"] })] }),
  );
  expect(quoted.right).toBe(1);
});

test("misses name what is missed, what is false, and the cells that differ", () => {
  const records = gold({
    meetings: [goldMeeting({}), goldMeeting({ key: "m2", date: "2020-06-01", required: false })],
    statements: [goldStatement({})],
  });
  const found = rows({ meetings: [meeting({ date: "2020-05-09" })], statements: [statement({ kind: "direct" })] });
  const comparisons = Object.fromEntries(RECORD_TABLES.map((table) => [table, compareRecords(table, records, found)])) as Record<
    RecordTable,
    Comparison
  >;
  expect([...missesOf([{ article: "g1", gold: records, rows: found, comparisons }])]).toEqual([
    "g1 meetings missed: date 2020-05-04; status held; parties ESP, PRT; participants Mara Quill; city Porto",
    "g1 meetings false: date 2020-05-09; status held; parties ESP, PRT; participants Mara Quill; city -",
    "g1 statements differs: kind direct | gold: kind indirect; speaker Mara Quill; content the dam would be finished by spring",
  ]);
});
