import { expect, test } from "vitest";
import type { GoldMeeting, GoldRecords, GoldStatement } from "../../bench/metrics/gold-record.ts";
import { compareRecords, scoreRecords, type Rows } from "../../bench/metrics/records.ts";
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
