/** How well the rows of the tables agree with gold records: which are found, and which cells of those are right. */
import type { Agreement } from "../../schemas/agreement.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import type { Statement } from "../../schemas/statement.ts";
import type { GoldAgreement, GoldMeeting, GoldRecords, GoldStatement } from "./gold-record.ts";
import { samePerson, wordF1 } from "./likeness.ts";
import { pairOff, type Pair } from "./pair-off.ts";
import { agreementLikeness, coversContent, meetingLikeness, personsFound, statementLikeness } from "./record-likeness.ts";
import { ratio, scores, type Scores } from "./scores.ts";

export interface Rows {
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly statements: readonly Statement[];
}

export const RECORD_TABLES = ["meetings", "agreements", "statements"] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

type Check = readonly [cell: string, right: boolean];
type AnyGold = GoldMeeting | GoldAgreement | GoldStatement;
type AnyRow = Meeting | Agreement | Statement;

export interface Comparison {
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
  /** By row: right, wrong, or null where nothing is held for or against it. */
  readonly verdicts: ReadonlyMap<AnyRow, boolean | null>;
  readonly pairs: readonly CheckedPair[];
}

/** A record, its row, and which of the row's cells are right; no cells where the record is not required. */
export interface CheckedPair extends Pair {
  readonly checks: readonly Check[];
}

export interface TableScores extends Scores {
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
  /** Of the rows found, the share with this cell right. */
  readonly cells: Readonly<Record<string, number>>;
}

/** Compares the rows of one article, or of a corpus, with its records. */
export function compareRecords(table: RecordTable, gold: GoldRecords, rows: Rows): Comparison {
  if (table === "meetings") return compare(gold.meetings, rows.meetings, meetingLikeness, meetingChecks, (g, r) => meetingLikeness(g, r) > 0);
  if (table === "agreements") return compare(gold.agreements, rows.agreements, agreementLikeness, agreementChecks, coversContent);
  return compare(gold.statements, rows.statements, statementLikeness, statementChecks, coversContent);
}

function compare<G extends AnyGold, R extends AnyRow>(
  gold: readonly G[],
  rows: readonly R[],
  likeness: (gold: G, row: R) => number,
  checks: (gold: G, row: R) => readonly Check[],
  covers: (gold: G, row: R) => boolean,
): Comparison {
  const pairs = pairOff(gold, rows, likeness);
  const isRequired = (record: G): boolean => record.required !== false;
  const counted = pairs.filter((pair) => isRequired(gold[pair.gold]!));
  const matchedGold = new Set(pairs.map((pair) => pair.gold));
  const goldOf = new Map<number, G>(pairs.map((pair) => [pair.predicted, gold[pair.gold]!]));
  // A row that only partly tells an optional record is no false alarm; a second row for a record is.
  const verdictOf = (row: R, at: number): boolean | null => {
    const match = goldOf.get(at);
    if (match !== undefined) return isRequired(match) ? true : null;
    return gold.some((record) => !isRequired(record) && covers(record, row)) ? null : false;
  };
  const verdicts = new Map<AnyRow, boolean | null>(rows.map((row, at) => [row, verdictOf(row, at)]));
  return {
    right: counted.length,
    spurious: [...verdicts.values()].filter((verdict) => verdict === false).length,
    missed: gold.filter((record, at) => isRequired(record) && !matchedGold.has(at)).length,
    verdicts,
    pairs: pairs.map((pair) => ({ ...pair, checks: isRequired(gold[pair.gold]!) ? checks(gold[pair.gold]!, rows[pair.predicted]!) : [] })),
  };
}

const dateCheck = (gold: AnyGold, row: AnyRow): readonly Check[] => (gold.date === null ? [] : [["date", gold.date === row.date]]);
const sameCodes = (a: readonly string[], b: readonly string[]): boolean => [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

function meetingChecks(gold: GoldMeeting, row: Meeting): readonly Check[] {
  const people = gold.participants.length;
  const places = (["venue", "city", "country"] as const).flatMap((cell): readonly Check[] =>
    gold[cell] === null ? [] : [[cell, wordF1(gold[cell], row[cell] ?? "") > 0]],
  );
  return [
    ...dateCheck(gold, row),
    ["status", gold.status === row.status],
    ...(gold.format === "unknown" ? [] : [["format", gold.format === row.format] as const]),
    ...(people === 0 ? [] : [["participants", personsFound(gold, row.participants) === people && row.participants.length === people] as const]),
    ["parties", sameCodes(gold.parties, row.parties)],
    ...places,
  ];
}

function agreementChecks(gold: GoldAgreement, row: Agreement): readonly Check[] {
  return [...dateCheck(gold, row), ["kind", gold.kind === row.kind], ["parties", sameCodes(gold.parties, row.parties)]];
}

function statementChecks(gold: GoldStatement, row: Statement): readonly Check[] {
  const addressee = gold.addressee;
  const heard = row.addressee ?? "";
  return [
    ...dateCheck(gold, row),
    ["kind", gold.kind === row.kind],
    ...(gold.country === null ? [] : [["speaker_country", gold.country === row.speaker_country] as const]),
    ...(addressee === null ? [] : [["addressee", wordF1(addressee, heard) > 0 || samePerson(addressee, heard)] as const]),
  ];
}

/** All cells that were judged. */
export const checksOf = ({ pairs }: Comparison): readonly Check[] => pairs.flatMap(({ checks }) => checks);

/** Adds comparisons up to the scores of a table. */
export function scoreRecords(comparisons: readonly Comparison[]): TableScores {
  const sum = (count: (comparison: Comparison) => number): number => comparisons.reduce((total, one) => total + count(one), 0);
  const [right, spurious, missed] = [sum((one) => one.right), sum((one) => one.spurious), sum((one) => one.missed)];
  const tallies = new Map<string, { right: number; all: number }>();
  for (const [cell, ok] of comparisons.flatMap(checksOf)) {
    const tally = tallies.get(cell) ?? { right: 0, all: 0 };
    tallies.set(cell, { right: tally.right + Number(ok), all: tally.all + 1 });
  }
  const cells = Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cell, tally]) => [cell, ratio(tally.right, tally.all)]));
  return { ...scores(right, right + spurious, right, right + missed), right, spurious, missed, cells };
}
