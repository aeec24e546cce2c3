/** Whether a verb reports: the cue of the lexicon that it is with the words behind it. */
import type { Cue } from "../../lexicon/cues.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";

/** "expressed concern about the raid": behind these the noun of a phrase goes on, and no clause begins. */
const ABOUT = new Set(["about", "over", "for", "at", "regarding", "of", "with"]);

/** The cue that a verb makes with its particles ("set" alone makes none, "set out" does); undefined when it reports nothing. */
export function cueOf(text: TaggedText, { lemma, last }: VerbGroup): Cue | undefined {
  const { lower } = text.tokens;
  return text.lexicon.cues.byVerb
    .get(lemma)
    ?.find(
      ({ particles, frames }) =>
        particles.every((word, index) => lower[last + index] === word) &&
        (particles.length === 0 || !frames.has("clause") || frames.has("np") || !ABOUT.has(lower[last + particles.length] ?? "")),
    );
}
