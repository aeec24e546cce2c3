/** How well the meetings of many articles are merged. */
import type { Comparison } from "./records.ts";
import type { GoldMeeting } from "./gold-record.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import { bCubed } from "./b-cubed.ts";
import type { Scores } from "./scores.ts";

export interface ArticleMeetings {
  readonly article: string;
  readonly gold: readonly GoldMeeting[];
  readonly rows: readonly Meeting[];
  readonly comparison: Comparison;
}

/** B-cubed over all mentions of meetings that were found, optional ones included. */
export function scoreMerging(articles: readonly ArticleMeetings[]): Scores & { readonly mentions: number } {
  const mentions = articles.flatMap(({ article, gold, rows, comparison }) =>
    comparison.pairs.map((pair) => {
      const record = gold[pair.gold]!;
      return { gold: record.event ?? `${article}${record.key}`, predicted: rows[pair.predicted]!.meeting_id };
    }),
  );
  return { ...bCubed(mentions), mentions: mentions.length };
}
