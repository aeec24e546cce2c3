import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv, readCsv } from "../../pipeline/text/csv.ts";
import { cutCsv } from "../../pipeline/text/cut-csv.ts";

const LEXICON = join(import.meta.dirname, "../../seeds/lexicon");

const outcome = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
};

describe("cutting CSV by its commas", () => {
  test.each(readdirSync(LEXICON).filter((name) => name.endsWith(".csv")))("gives of %s what the library gives, without asking it", (name) => {
    const text = readFileSync(join(LEXICON, name), "utf8");
    expect(cutCsv(text)).toEqual(parseCsv(text));
  });

  test("takes marks around whole cells away", () => {
    expect(cutCsv('name, kind\n"Sofia, Bulgaria",city\n"the ""old"" fort",""\n')).toEqual([
      { name: "Sofia, Bulgaria", kind: "city" },
      { name: 'the "old" fort', kind: "" },
    ]);
  });

  test.each([
    ["a line break in a cell", 'a,b\n"one\ntwo",3\n'],
    ["another end of lines", "a,b\r\n1,2\r\n"],
    ["a mark of the order of bytes", "\ufeffa,b\n1,2\n"],
    ["a column without a name", "a,\n1,2\n"],
    ["a row that is too short", "a,b\n1\n"],
    ["a mark within a cell", 'a,b\nbread 12" long,2\n'],
    ["letters behind a mark", 'a,b\n"one" more,2\n'],
    ["a mark that nothing closes", 'a,b\n"one,2\n'],
  ])("leaves %s to the library", (_, text) => {
    expect(cutCsv(text)).toBeNull();
    expect(outcome(() => readCsv(text))).toEqual(outcome(() => parseCsv(text)));
  });

  test("agrees with the library on any text of the letters that matter", () => {
    const text = fc.string({ unit: fc.constantFrom('"', '"', ",", ",", "\n", "\n", "a", "b", " ", "\r", "é") });
    fc.assert(
      fc.property(text, (body) => {
        for (const each of [body, `a,b\n${body}`, `a\n${body}`]) expect(outcome(() => readCsv(each))).toEqual(outcome(() => parseCsv(each)));
      }),
      { numRuns: 3000 },
    );
  });
});
