import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isJudgements, readJudgements } from "../pipeline/read-judgements.ts";

const HEADER = "decision,table,a,b,column,value,note\n";
const read = (...lines: readonly string[]) => readJudgements(HEADER + lines.join("\n"));
const faultOf = (line: string): string => {
  const result = read(line);
  return result.ok ? "" : result.fault;
};

test("each decision, with cells as the schema types them", () => {
  expect(
    read("same,meetings,m_1,a/b.txt@17,,,two names of one summit", "correct,statements,s_1,,topics,trade|energy,", "correct,meetings,m_1,,city,,"),
  ).toEqual({
    ok: true,
    value: [
      { line: 2, decision: "same", table: "meetings", a: "m_1", b: "a/b.txt@17", cells: {} },
      { line: 3, decision: "correct", table: "statements", a: "s_1", b: null, cells: { topics: ["trade", "energy"] } },
      { line: 4, decision: "correct", table: "meetings", a: "m_1", b: null, cells: { city: null } },
    ],
  });
});

test("a date brings its bounds and precision", () => {
  const result = read("correct,agreements,a_1,,date,2031-02,");
  expect(result.ok && result.value[0]!.cells).toEqual({
    date: "2031-02",
    date_start: "2031-02-01",
    date_end: "2031-02-28",
    date_precision: "month",
    date_basis: "explicit",
  });
});

test.each([
  ["merge,meetings,m_1,m_2,,,", "judgement 1: merge is no decision"],
  ["same,evidence,e_1,e_2,,,", "evidence is no table that can be judged"],
  ["same,meetings,m_1,,,,", "b is empty"],
  ["different,meetings,,m_1,,,", "a is empty"],
  ["correct,meetings,m_1,,weather,fine,", "weather is no column of meetings that can be corrected"],
  ["correct,meetings,m_1,,meeting_id,m_2,", "meeting_id is no column"],
  ["correct,agreements,a_1,,meeting_id,m_2,", "meeting_id is no column"],
  ["correct,meetings,m_1,,n_documents,7,", "n_documents is no column"],
  ["correct,meetings,m_1,,date,March,", "March is no date"],
  ["same,meetings", "no table: "],
])("%s is refused", (line, fault) => {
  expect(faultOf(line)).toContain(fault);
});

test("a table of articles under the same name is no file of judgements", () => {
  expect(isJudgements(HEADER)).toBe(true);
  expect(isJudgements("title,text\nA court's judgements,…")).toBe(false);
});

test("the project's own judgements can be read", () => {
  expect(readJudgements(readFileSync("seeds/judgements.csv", "utf8"))).toMatchObject({ ok: true });
});
