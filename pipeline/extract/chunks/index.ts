/** Noun groups and verb groups of a sentence, and which group each of its tokens lies in. */
import type { Sentence } from "../../text/sentences.ts";
import { findNounGroups, type NounGroup } from "./noun-group.ts";
import { settleParticiples } from "./reduced-relative.ts";
import type { TaggedText } from "./tagged-text.ts";
import { findVerbGroups, type VerbGroup } from "./verb-group.ts";

export interface Chunks {
  readonly sentence: Sentence;
  readonly nouns: readonly NounGroup[];
  readonly verbs: readonly VerbGroup[];
  /** The noun group, or verb group, that covers a token of the sentence; null when none does. */
  readonly nounAt: (token: number) => NounGroup | null;
  readonly verbAt: (token: number) => VerbGroup | null;
}

/** Chunks one sentence. Linear in its tokens. */
export function chunkSentence(text: TaggedText, sentence: Sentence): Chunks {
  const nouns = findNounGroups(text, sentence);
  const verbs = settleParticiples(text, nouns, findVerbGroups(text, sentence, nouns));
  const nounOf = cover(sentence, nouns);
  const verbOf = cover(sentence, verbs);
  return {
    sentence,
    nouns,
    verbs,
    nounAt: (token) => at(nounOf, token - sentence.first),
    verbAt: (token) => at(verbOf, token - sentence.first),
  };
}

/** An index outside an array is looked up as the name of a property, a hundred times slower. */
const at = <Group>(groups: readonly (Group | null)[], index: number): Group | null => (index >= 0 && index < groups.length ? groups[index]! : null);

/** By token of the sentence the group that covers it. */
function cover<Group extends { readonly first: number; readonly last: number }>(
  sentence: Sentence,
  groups: readonly Group[],
): readonly (Group | null)[] {
  const of: (Group | null)[] = [];
  for (const group of groups) {
    while (of.length < group.first - sentence.first) of.push(null);
    while (of.length < group.last - sentence.first) of.push(group);
  }
  return of;
}
