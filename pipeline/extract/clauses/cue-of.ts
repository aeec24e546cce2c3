/** Whether a verb reports: the cue of the lexicon that it is with the words behind it. */
import type { Cue } from "../../lexicon/cues.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";

/** The cue that a verb makes with its particles ("set" alone makes none, "set out" does); undefined when it reports nothing. */
export function cueOf(text: TaggedText, { lemma, last }: VerbGroup): Cue | undefined {
  return text.lexicon.cues.byVerb.get(lemma)?.find(({ particles }) => particles.every((word, index) => text.tokens.lower[last + index] === word));
}
