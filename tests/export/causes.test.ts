import { expect, test } from "vitest";
import { causesBetween, type CauseSide } from "../../pipeline/export/causes.ts";
import type { Making } from "../../pipeline/export/manifest.ts";

const MAKING: Making = {
  code_version: "1",
  code_sha256: "c",
  lexicon_sha256: "l",
  judgements_sha256: null,
  inputs: () => [{ source: "bad.txt", sha256: "1" }],
};
const DOCUMENTS = [
  { document_id: "d_1", sha256: "x" },
  { document_id: "d_2", sha256: "y" },
];
const SIDE: CauseSide = {
  making: MAKING,
  tables: {
    documents: () => DOCUMENTS,
    evidence: () => [
      { record_id: "m_1", document_id: "d_1" },
      { record_id: "m_2", document_id: "d_2" },
    ],
    participants: () => [{ meeting_id: "m_1", actor_id: "p_1" }],
    statements: () => [],
  },
};
const withDocument = (sha256: string): CauseSide => ({
  ...SIDE,
  tables: { ...SIDE.tables, documents: () => [DOCUMENTS[0]!, { document_id: "d_2", sha256 }] },
});
const made = (making: Partial<Making>): CauseSide => ({ ...SIDE, making: { ...MAKING, ...making } });
const row = (id: string) => ({ meeting_id: id });

test("a document with other bytes is the cause for its records, and for nothing else where the code changed", async () => {
  const causesOf = await causesBetween(SIDE, { ...withDocument("z"), making: { ...MAKING, code_sha256: "d" } });
  expect(causesOf("meetings", row("m_2"))).toEqual(["sources", "code"]);
  expect(causesOf("meetings", row("m_1"))).toEqual(["code"]);
});

test("lexicons are code; judgements are a cause of their own", async () => {
  expect((await causesBetween(SIDE, made({ lexicon_sha256: "m" })))("meetings", row("m_1"))).toEqual(["code"]);
  expect((await causesBetween(SIDE, made({ judgements_sha256: "j" })))("meetings", row("m_1"))).toEqual(["judgements"]);
});

test("with the same code every change comes from the sources, be they another record's", async () => {
  expect((await causesBetween(SIDE, withDocument("z")))("meetings", row("m_1"))).toEqual(["sources"]);
});

test("actors follow the records they appear in, rejects their inputs", async () => {
  const gone: CauseSide = {
    making: { ...MAKING, code_version: "2", inputs: () => [] },
    tables: { ...SIDE.tables, documents: () => [DOCUMENTS[1]!] },
  };
  const causesOf = await causesBetween(SIDE, gone);
  expect(causesOf("actors", { actor_id: "p_1" })).toEqual(["sources", "code"]);
  expect(causesOf("actors", { actor_id: "p_2" })).toEqual(["code"]);
  expect(causesOf("rejects", { source: "bad.txt" })).toEqual(["sources", "code"]);
});

test("where nothing but documents can differ, no table is read for what changed", async () => {
  const unread = (): never => {
    throw new Error("read");
  };
  const closed: CauseSide = { making: MAKING, tables: { documents: unread, evidence: unread, participants: unread, statements: unread } };
  expect((await causesBetween(SIDE, closed))("meetings", row("m_9"))).toEqual(["sources"]);
  await expect(causesBetween(SIDE, { ...closed, making: { ...MAKING, code_version: "2" } })).rejects.toThrow("read");
});
