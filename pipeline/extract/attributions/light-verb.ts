/** "issued a warning that…", "made a promise to…": a verb that means little by itself, and the noun of speech that is its object. */
import type { Cue, CueFrame } from "../../lexicon/cues.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";

const LIGHT = new Set("issue make give send deliver raise repeat renew offer voice utter level file lodge".split(" "));
/** Nouns of speech, and whether what is said follows as an infinitive. */
const TOLD = new Set(
  "warning claim assertion allegation accusation complaint announcement statement admission suggestion prediction hope fear concern argument assurance reminder notice threat promise pledge vow offer".split(
    " ",
  ),
);
const UNDERTAKEN = new Set("threat promise pledge vow offer appeal plea request demand call".split(" "));

/** "raised concerns about": what is raised in words; "raised questions", "raised fears" a deed may too. */
const RAISED = new Set(["concern", "concerns", "objection", "objections"]);

/** What the verb and its object say together; null when they are no act of speech, or nothing follows that is said. */
export function lightVerbCue(text: TaggedText, chunks: Chunks, verb: VerbGroup): { readonly cue: Cue; readonly last: number } | null {
  if (!LIGHT.has(verb.lemma) || verb.passive) return null;
  const object = chunks.nounAt(verb.last);
  if (object === null || object.first !== verb.last) return null;
  const noun = text.tokens.lower[object.head]!;
  const next = text.tokens.lower[object.last];
  if (verb.lemma === "raise" && RAISED.has(noun))
    return { cue: { lemma: "raise", particles: [], frames: new Set<CueFrame>(["np"]), speech: true, joint: false, act: null }, last: verb.last };
  const says = next === "that" && TOLD.has(noun);
  const undertakes = UNDERTAKEN.has(noun) && chunks.verbAt(object.last)?.form === "infinitive";
  if (!says && !undertakes) return null;
  const frames = new Set<CueFrame>([says ? "clause" : "to"]);
  return { cue: { lemma: `${verb.lemma} ${noun}`, particles: [], frames, speech: true, joint: false, act: null }, last: object.last };
}
