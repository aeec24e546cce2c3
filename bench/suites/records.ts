/** The tables against gold records. */
import type { Dataset } from "../../schemas/dataset.ts";
import type { GoldRecords } from "../metrics/gold-record.ts";
import { scoreMerging } from "../metrics/merging.ts";
import { checksOf, compareRecords, RECORD_TABLES, scoreRecords, type Comparison, type Rows } from "../metrics/records.ts";
import { figure, share, type Figure } from "./figure.ts";

/** The tables of a whole corpus against its merged records. */
export function corpusFigures(name: string, gold: GoldRecords, rows: Rows): readonly Figure[] {
  return RECORD_TABLES.flatMap((table) => tableFigures(`${name}.${table}`, [compareRecords(table, gold, rows)]));
}

export type ArticleGold = GoldRecords & { readonly id: string };

/** The tables, article by article, and how well their meetings are merged. */
export function articleFigures(name: string, gold: readonly ArticleGold[], dataset: Omit<Dataset, "ids">): readonly Figure[] {
  const compared = compareArticles(gold, dataset);
  const merging = scoreMerging(
    compared.map(({ article, gold: { meetings }, rows, comparisons }) => ({
      article,
      gold: meetings,
      rows: rows.meetings,
      comparison: comparisons.meetings,
    })),
  );
  return [
    ...RECORD_TABLES.flatMap((table) =>
      tableFigures(
        `${name}.${table}`,
        compared.map(({ comparisons }) => comparisons[table]),
      ),
    ),
    share(`${name}.merging_f1`, merging.f1, merging.mentions),
  ];
}

export interface ComparedArticle {
  readonly article: string;
  readonly gold: GoldRecords;
  readonly rows: Rows;
  readonly comparisons: Readonly<Record<(typeof RECORD_TABLES)[number], Comparison>>;
}

/** Each article's records beside the rows that rest on it. */
export function compareArticles(gold: readonly ArticleGold[], dataset: Omit<Dataset, "ids">): readonly ComparedArticle[] {
  const articleOf = new Map(dataset.documents.map((row) => [row.document_id, row.source.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "")]));
  const owners = new Set(dataset.evidence.map((row) => `${row.table} ${row.record_id} ${articleOf.get(row.document_id)}`));
  return gold.map((records) => {
    const rows: Rows = {
      meetings: dataset.meetings.filter((row) => owners.has(`meetings ${row.meeting_id} ${records.id}`)),
      agreements: dataset.agreements.filter((row) => owners.has(`agreements ${row.agreement_id} ${records.id}`)),
      statements: dataset.statements.filter((row) => owners.has(`statements ${row.statement_id} ${records.id}`)),
    };
    return {
      article: records.id,
      gold: records,
      rows,
      comparisons: {
        meetings: compareRecords("meetings", records, rows),
        agreements: compareRecords("agreements", records, rows),
        statements: compareRecords("statements", records, rows),
      },
    };
  });
}

function tableFigures(name: string, comparisons: readonly Comparison[]): readonly Figure[] {
  const { precision, recall, f1, cells, right, spurious, missed } = scoreRecords(comparisons);
  const checked = (cell: string): number => comparisons.flatMap(checksOf).filter(([checkedCell]) => checkedCell === cell).length;
  return [
    figure(`${name}.f1`, f1, right + missed),
    share(`${name}.precision`, precision, right + spurious),
    share(`${name}.recall`, recall, right + missed),
    ...Object.entries(cells).map(([cell, value]) => share(`${name}.${cell}`, value, checked(cell))),
  ];
}
