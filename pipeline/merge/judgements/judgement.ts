/** What a person has decided about the records, line by line of `judgements.csv`. */
import type { Draft } from "../../../schemas/draft.ts";

export const DECISIONS = ["same", "different", "correct"] as const;
export type Decision = (typeof DECISIONS)[number];

export interface Judgement {
  /** Line of the file, from 2: the first is the header. */
  readonly line: number;
  readonly decision: Decision;
  readonly table: Draft["table"];
  /** The record: its id, or `source@offset`, a character of its defining span in a document. */
  readonly a: string;
  /** The other record of `same` and `different`; null for a correction. */
  readonly b: string | null;
  /** What a correction puts into the row, column by column; empty otherwise. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** A judgement that could not be followed, and why. */
export interface UnmetJudgement {
  readonly line: number;
  readonly reason: string;
}
