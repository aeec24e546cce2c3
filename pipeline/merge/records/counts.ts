/** The columns that say how well a record is supported. */
import type { Topic } from "../../../schemas/topic.ts";
import { TOPICS } from "../../../schemas/topic.ts";
import { confidence } from "./confidence.ts";
import { groundsOf } from "./grounds.ts";
import type { Placed } from "./placed.ts";

export interface Counts {
  readonly n_documents: number;
  readonly n_independent: number;
  readonly confidence: number;
}

/** Documents, independent documents and confidence of a record. */
export function countsOf(members: readonly Placed[], dateBasis: string | null, named: boolean): Counts {
  const documents = new Set(members.map(({ draft }) => draft.document_id));
  const nIndependent = new Set(members.map(({ root }) => root)).size;
  return { n_documents: documents.size, n_independent: nIndependent, confidence: confidence(groundsOf(members, nIndependent, dateBasis, named)) };
}

const MAX_TOPICS = 3;

/** The topics that most drafts have, at most three, in the order of the vocabulary. */
export function topicsOf(members: readonly Placed[]): Topic[] {
  const votes = new Map<Topic, number>();
  for (const { draft } of members) for (const topic of draft.topics) votes.set(topic, (votes.get(topic) ?? 0) + 1);
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || TOPICS.indexOf(a[0]) - TOPICS.indexOf(b[0])).map(([topic]) => topic);
  return ranked.slice(0, MAX_TOPICS).sort((a, b) => TOPICS.indexOf(a) - TOPICS.indexOf(b));
}
