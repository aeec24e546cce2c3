/** Cues that tell of nothing said: "neither A nor B said", "without saying", "if A says", "would have said". */
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { Subject } from "../clauses/found-subject.ts";
import { wordSet } from "../word-set.ts";

/** Behind these what a gerund names was not done, or is no single deed: "stopped short of saying", "refrained from saying". */
const NOT_DONE = wordSet("without from than of");
const NOBODY = wordSet("neither nor no none nobody few hardly");
const SUPPOSING = wordSet("if unless whenever whether");

const BEING = wordSet("was is were are");
const LEADING_IN = wordSet("refer respond reply react answer comment allude recall turn");

/** "Holm, speaking of the raid, said", "Referring to the talks, Holm said", "Recalling a visit, Holm noted": what is said is told behind; "Recalling that…" tells it itself. */
const leadsIn = (lower: readonly string[], { lemma, last }: VerbGroup, source: Subject | null): boolean =>
  lemma === "speak" || (source?.rule === "following" && LEADING_IN.has(lemma) && lower[last] !== "that");

/** Whether a verb of saying with its speaker tells of no act of speech. */
export function isUnsaid({ tokens: { lower } }: TaggedText, verb: VerbGroup, source: Subject | null): boolean {
  if (verb.form === "gerund") return NOT_DONE.has(lower[verb.first - 1] ?? "") || leadsIn(lower, verb, source);
  // "Holm was referring to the raid": what the outlet explains.
  if (LEADING_IN.has(verb.lemma) && BEING.has(lower[verb.first]!)) return true;
  // "would have said"
  if (verb.tense === "conditional" && verb.perfect) return true;
  if (verb.tense === "future") return true;
  if (source === null || source.first > verb.first) return false;
  const before = lower[source.first - 1] ?? "";
  if (NOBODY.has(lower[source.first]!) || before === "neither" || before === "nor") return true;
  return SUPPOSING.has(before) || (before === "when" && verb.tense === "present" && !verb.perfect);
}
