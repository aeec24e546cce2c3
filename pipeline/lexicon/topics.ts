/** Phrases that tell what a passage is about. */
import type { Topic } from "../../schemas/topic.ts";
import { indexPhrases, type PhraseIndex } from "./phrases.ts";

/** A topic and how strongly its phrase speaks for it: 2 for a term of the field, 1 for a word that also has other uses. */
export interface TopicCue {
  readonly topic: Topic;
  readonly weight: number;
}

/** Indexes `topics.csv`: phrase, topic, weight. */
export function indexTopics(rows: ReadonlyArray<Readonly<Record<string, string>>>, abbreviations: ReadonlySet<string>): PhraseIndex<TopicCue> {
  return indexPhrases(
    rows.map((row) => [row["phrase"]!, { topic: row["topic"] as Topic, weight: Number(row["weight"]) }] as const),
    abbreviations,
  );
}
