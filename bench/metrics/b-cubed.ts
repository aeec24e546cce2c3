/** How well mentions are merged into events. */
import { ratio, type Scores } from "./scores.ts";

/** B-cubed precision, recall and F1 of a clustering of mentions, given for each mention the event it belongs to on either side. */
export function bCubed(mentions: ReadonlyArray<{ readonly gold: string; readonly predicted: string }>): Scores {
  const mean = (side: (mention: { gold: string; predicted: string }) => string): number =>
    ratio(
      mentions.reduce((sum, mention) => {
        const cluster = mentions.filter((other) => side(other) === side(mention));
        return sum + cluster.filter((other) => other.gold === mention.gold && other.predicted === mention.predicted).length / cluster.length;
      }, 0),
      mentions.length,
    );
  const precision = mean(({ predicted }) => predicted);
  const recall = mean(({ gold }) => gold);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
