/** The gold that the project carries: sentences and articles written for it, annotated by the codebook. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../pipeline/text/digest.ts";
import type { GoldRecords } from "../metrics/gold-record.ts";
import type { Quote } from "../metrics/quotes.ts";
import type { SentenceAgreement, SentenceMeeting } from "../metrics/sentence-events.ts";
import type { Article } from "../reader.ts";
import { findPiece } from "./find-piece.ts";
import { readLines } from "./read-lines.ts";

const GOLD_FOLDER = "bench/gold";

export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** TIMEX3 value; null where only the EDTF date is annotated. */
  readonly value: string | null;
  readonly edtf?: string;
}

export interface GoldFolder {
  readonly quotes: ReadonlyArray<Article & { readonly quotes: readonly Quote[] }>;
  readonly dates: ReadonlyArray<Article & { readonly timex: readonly GoldTimex[] }>;
  readonly meetings: ReadonlyArray<Article & { readonly hard?: string; readonly meetings: readonly SentenceMeeting[] }>;
  readonly agreements: ReadonlyArray<Article & { readonly hard?: string; readonly agreements: readonly SentenceAgreement[] }>;
  readonly articles: ReadonlyArray<Article & GoldRecords>;
  /** Articles in the styles of other outlets, regions and decades. */
  readonly worldwide: ReadonlyArray<Article & GoldRecords>;
  /** Official readouts, communiqués, press releases and state-agency copy. */
  readonly readouts: ReadonlyArray<Article & GoldRecords>;
  /** Newspaper and wire stories as they are printed. */
  readonly newswire: ReadonlyArray<Article & GoldRecords>;
  /** Articles of every kind, written as they are printed by people who had not read the rules. */
  readonly field: ReadonlyArray<Article & GoldRecords>;
  /** More of the kind of `worldwide`, which are for measuring alone: nobody who writes rules reads them. */
  readonly unseen: ReadonlyArray<Article & GoldRecords>;
  /** Articles of many kinds, regions and decades for measuring alone: newer than the rules, their totals settle no choice between rules. */
  readonly sealed: ReadonlyArray<Article & GoldRecords>;
  /** What the seeds hold, merged over them. */
  readonly seeds: GoldRecords;
}

interface WrittenQuote {
  readonly kind: string;
  readonly content: readonly string[];
  readonly cue: string;
  readonly source: string;
  readonly speaker?: string;
}

interface WrittenTimex {
  readonly text: string;
  readonly type: string;
  readonly value: string | null;
  readonly edtf?: string;
}

/** Reads all of it; throws where annotated words do not stand in their text. */
export function readGold(folder = GOLD_FOLDER): GoldFolder {
  const lines = <T>(name: string) => readLines<T>(join(folder, name));
  return {
    quotes: lines<Article & { quotes: readonly WrittenQuote[] }>("quotes.jsonl").map(({ quotes, ...article }) => ({
      ...article,
      quotes: quotes.map((quote) => placeQuote(article.text, quote)),
    })),
    dates: lines<Article & { timex: readonly WrittenTimex[] }>("dates.jsonl").map(({ timex, ...article }) => ({
      ...article,
      timex: timex.map(({ text, ...rest }) => {
        const [start, end] = findPiece(article.text, text);
        return { start, end, ...rest };
      }),
    })),
    meetings: lines("meetings.jsonl"),
    agreements: lines("agreements.jsonl"),
    articles: readArticles(join(folder, "articles")),
    worldwide: readArticles(join(folder, "worldwide")),
    readouts: readArticles(join(folder, "readouts")),
    newswire: readArticles(join(folder, "newswire")),
    field: readArticles(join(folder, "field")),
    unseen: readArticles(join(folder, "unseen")),
    sealed: readArticles(join(folder, "sealed")),
    seeds: JSON.parse(readFileSync(join(folder, "seeds.json"), "utf8")) as GoldRecords,
  };
}

function readArticles(folder: string): GoldFolder["articles"] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Article & GoldRecords);
}

function placeQuote(text: string, { content, cue, source, ...rest }: WrittenQuote): Quote {
  return {
    ...rest,
    content: content.map((piece) => findPiece(text, piece)),
    cue: [findPiece(text, cue)],
    source: [findPiece(text, source)],
  };
}

/** A hash of all gold files: floors hold for the gold they were measured on. */
export function goldDigest(folder = GOLD_FOLDER): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.jsonl?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
  return sha256(names.map((name) => `${name} ${sha256(readFileSync(name, "utf8"))}`).join("\n"));
}
