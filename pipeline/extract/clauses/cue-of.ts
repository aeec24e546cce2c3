/** Whether a verb reports: the cue of the lexicon that it is with the words behind it. */
import type { Cue } from "../../lexicon/cues.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { behindDay } from "../chunks/day-inside.ts";

/** "expressed concern about the raid": behind these the noun of a phrase goes on, and no clause begins. */
const ABOUT = new Set(["about", "over", "for", "at", "regarding", "of", "with"]);

/** The cue that a verb makes with its particles ("set" alone makes none, "set out" does); undefined when it reports nothing. */
export function cueOf(text: TaggedText, { lemma, last }: VerbGroup): Cue | undefined {
  const { lower } = text.tokens;
  return text.lexicon.cues.byVerb.get(lemma)?.find((cue) => {
    const end = endOfCue(text, cue, last);
    return (
      end >= 0 && (cue.particles.length === 0 || !cue.frames.has("clause") || cue.frames.has("np") || !ABOUT.has(lower[behindDay(text, end)] ?? ""))
    );
  });
}

/** Behind the particles of a cue whose verb ends at `last`, a day between them allowed for one ("warned on Tuesday of"); -1 when they do not follow. */
export function endOfCue(text: TaggedText, { particles }: Cue, last: number): number {
  const { lower } = text.tokens;
  if (particles.every((word, index) => lower[last + index] === word)) return last + particles.length;
  const behind = particles.length === 1 ? behindDay(text, last) : last;
  return behind > last && lower[behind] === particles[0] ? behind + 1 : -1;
}
