import { expect, test } from "vitest";
import { isRefusal, readUnit, type Outcome, type Reading } from "../../pipeline/readers/reading.ts";
import type { Tagger } from "../../pipeline/tagger/tagger.ts";
import { sha256 } from "../../pipeline/text/digest.ts";
import type { Tag } from "../../pipeline/tagger/tagger.ts";
import { lexicon } from "../support/lexicon.ts";
import { tagger } from "../support/drafts.ts";

const encoder = new TextEncoder();
const unit = (body: string | Uint8Array, fields: Readonly<Record<string, string>> = { published: "2024-03-13" }) => ({
  source: "one.txt",
  format: "plain-text",
  bytes: typeof body === "string" ? encoder.encode(body) : body,
  fields,
});
const read = (body: string | Uint8Array, with_: Tagger = tagger): Outcome => readUnit(unit(body), lexicon, with_);
const accepted = (outcome: Outcome): Reading => {
  if (isRefusal(outcome)) throw new Error(`${outcome.reject.reason}: ${outcome.reject.detail}`);
  return outcome;
};

const NEWS =
  "Norwegian Foreign Minister Kari Holm and her Chilean counterpart Pedro Rivas met in Oslo on Tuesday, and they agreed to share radar data.";
const HOME =
  "The midfielder met the press after the match on Tuesday. The club agreed to sell the striker, the coach said, and the fans of the team sang all night.";

test("a document in scope yields the drafts of all three tables, each of its document", () => {
  const { row, drafts, source } = accepted(read(`${NEWS} Holm said the strait must stay open.`));
  expect(row.in_scope).toBe(true);
  expect(new Set(drafts.map((draft) => draft.table))).toEqual(new Set(["meetings", "agreements", "statements"]));
  expect(new Set(drafts.map((draft) => draft.document_id))).toEqual(new Set([row.document_id]));
  expect(source).toBe("one.txt");
});

test("a document out of scope is accepted and yields nothing, however many met and agreed", () => {
  const { row, drafts } = accepted(read(HOME));
  expect([row.in_scope, drafts]).toEqual([false, []]);
});

test("the hash is that of the bytes, for what is accepted and what is not", () => {
  expect(read(NEWS).sha256).toBe(sha256(encoder.encode(NEWS)));
  const broken = new Uint8Array([0x4e, 0x6f, 0xff, 0xfe, 0x20]);
  expect(read(broken).sha256).toBe(sha256(broken));
});

test.each([
  ["nothing in it", ""],
  ["nothing but blanks", "  \n\n "],
])("%s is rejected, with its source", (_, body) => {
  const outcome = read(body);
  expect(isRefusal(outcome)).toBe(true);
  expect(isRefusal(outcome) && outcome.reject.source).toBe("one.txt");
});

test("a rule that throws costs its document alone, and says so", () => {
  const failing: Tagger = {
    tag: () => {
      throw new Error("no tags today");
    },
  };
  const outcome = read(NEWS, failing);
  expect(outcome).toMatchObject({ reject: { stage: "extract", reason: "exception", detail: "no tags today", source: "one.txt" } });
  expect(isRefusal(outcome) && outcome.reject.document_id).toMatch(/^d_/);
});

test("out of scope, no tagger is asked at all", () => {
  const never: Tagger = { tag: (): readonly Tag[] => expect.unreachable() };
  expect(accepted(read(HOME, never)).drafts).toEqual([]);
});

test("a draft that fails its schema rejects its document, by the draft's key and column", () => {
  const codes = new Map(lexicon.countries.rows);
  const names = lexicon.names;
  const crooked = {
    ...lexicon,
    countries: { ...lexicon.countries, rows: codes },
    names: {
      ...names,
      longestAt: (...args: Parameters<typeof names.longestAt>) => {
        const match = names.longestAt(...args);
        return match?.value.code === "CHL" ? { ...match, value: { ...match.value, code: "Chile" } } : match;
      },
    },
  };
  expect(readUnit(unit(NEWS), crooked, tagger)).toMatchObject({
    reject: { stage: "extract", reason: "schema", detail: expect.stringMatching(/^m1: parties/) },
  });
});

test("furniture that was taken out is counted by kind", () => {
  const { furniture, row } = accepted(read(`${NEWS}\n\nALSO READ  Grain prices fall\n\nIt snowed in Oslo on Tuesday, and the port was closed.`));
  expect(Object.values(furniture).reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(row.text).not.toContain("Grain");
});

test("what is read is plain data: it survives being sent to another thread", () => {
  const outcome = read(NEWS);
  expect(structuredClone(outcome)).toEqual(outcome);
});
