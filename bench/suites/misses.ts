/** Which records of a suite are not found, which rows are false, and which cells of the others are wrong: what to work on. */
import { RECORD_TABLES, type RecordTable } from "../metrics/records.ts";
import type { ComparedArticle } from "./records.ts";

type Cells = Readonly<Record<string, unknown>>;

/** What tells the records of a table apart, as the gold and the tables name it. */
const SHOWN: Readonly<Record<RecordTable, readonly string[]>> = {
  meetings: ["date", "status", "parties", "participants", "city"],
  agreements: ["date", "kind", "parties", "content"],
  statements: ["kind", "speaker", "content"],
};
/** What the gold calls a column of the tables, where it has another name for it. */
const GOLD_NAMES: Readonly<Record<string, string>> = { speaker_country: "country" };
const LONGEST = 160;

/** A line for each miss: the article, the table, what is wrong, and with what. */
export function* missesOf(compared: readonly ComparedArticle[]): Generator<string> {
  for (const { article, gold, rows, comparisons } of compared) {
    for (const table of RECORD_TABLES) {
      const { pairs, verdicts } = comparisons[table];
      const say = (what: string, cells: string): string => `${article} ${table} ${what}: ${cells}`;
      for (const [at, record] of gold[table].entries()) {
        if (record.required === false || pairs.some((pair) => pair.gold === at)) continue;
        yield say("missed", told(record, SHOWN[table]));
      }
      for (const row of rows[table]) if (verdicts.get(row) === false) yield say("false", told(row, SHOWN[table]));
      for (const { gold: at, predicted, checks } of pairs) {
        const wrong = checks.flatMap(([cell, right]) => (right ? [] : [cell]));
        if (wrong.length === 0) continue;
        yield say("differs", `${told(rows[table][predicted]!, wrong)} | gold: ${told(gold[table][at]!, [...wrong, ...SHOWN[table]])}`);
      }
    }
  }
}

const told = (cells: object, names: readonly string[]): string =>
  [...new Set(names)].map((name) => `${name} ${textOf((cells as Cells)[name] ?? (cells as Cells)[GOLD_NAMES[name] ?? ""])}`).join("; ");

/** Lists in one order, people by name; "-" for nothing. */
function textOf(value: unknown): string {
  const texts = [value ?? []].flat().map((one) => (typeof one === "object" ? (one as { readonly name: string }).name : String(one)));
  return texts.sort().join(", ").slice(0, LONGEST) || "-";
}
