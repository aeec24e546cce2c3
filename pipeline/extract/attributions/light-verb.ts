/** "issued a warning that…", "made a promise to…": a verb that means little by itself, and the noun of speech that is its object. */
import type { Cue, CueFrame } from "../../lexicon/cues.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { isTime } from "../clauses/asides.ts";

const LIGHT = new Set("issue make give send deliver raise repeat renew offer voice utter level file lodge leave".split(" "));
/** Nouns of speech, and whether what is said follows as an infinitive. */
const TOLD = new Set(
  "warning claim assertion allegation accusation complaint announcement statement admission suggestion prediction hope fear concern argument assurance reminder notice threat promise pledge vow offer word guarantee".split(
    " ",
  ),
);
const UNDERTAKEN = new Set("threat promise pledge vow offer appeal plea request demand call commitment warning".split(" "));
/** Nouns of speech whose matter a preposition tells: "lodged a protest over the raid". */
const ABOUT = new Map([
  ["protest", new Set(["over", "against", "at", "about"])],
  ["complaint", new Set(["over", "against", "about"])],
  ["warning", new Set(["of", "about", "against", "over"])],
  ["appeal", new Set(["for"])],
  ["plea", new Set(["for"])],
  ["call", new Set(["for"])],
  ["demand", new Set(["for"])],
]);
/** "renewed his call for": what is told is that it was one before. */
const MAKING = new Set(["issue", "make", "send", "deliver", "file", "lodge"]);
const ADDRESSING = new Set(["to", "with"]);

/** "raised concerns about": what is raised in words; "raised questions", "raised fears" a deed may too. */
const RAISED = new Set(["concern", "concerns", "objection", "objections"]);

interface LightCue {
  readonly cue: Cue;
  readonly last: number;
  /** "lodged a protest with Chile over" */
  readonly told?: TokenRange;
}

/** How firmly somebody says it: "was adamant that the pass is open". */
const FIRM = new Set(["adamant", "categorical", "emphatic", "insistent", "unequivocal"]);

function firmCue({ tokens }: TaggedText, { last }: VerbGroup): LightCue | null {
  const word = tokens.lower[last]!;
  return FIRM.has(word) && tokens.lower[last + 1] === "that" ? { cue: cueFor(`be ${word}`, "clause"), last: last + 1 } : null;
}

/** What the verb and its object say together; null when they are no act of speech, or nothing follows that is said. */
export function lightVerbCue(text: TaggedText, chunks: Chunks, verb: VerbGroup): LightCue | null {
  if (verb.lemma === "be") return firmCue(text, verb);
  if (!LIGHT.has(verb.lemma) || verb.passive) return null;
  const object = chunks.nounAt(verb.last);
  if (object === null || object.first !== verb.last) return null;
  const { lower } = text.tokens;
  const noun = lower[object.head]!;
  if (verb.lemma === "raise" && RAISED.has(noun)) return { cue: cueFor("raise", "np"), last: verb.last };
  // "left no doubt that"
  if (verb.lemma === "leave")
    return noun === "doubt" && lower[object.first] === "no" && lower[object.last] === "that"
      ? { cue: cueFor("leave no doubt", "clause"), last: object.last }
      : null;
  const told = addressed(text, chunks, object.last);
  const at = told?.last ?? object.last;
  const singular = noun.replace(/s$/, "");
  const frame = frameBehind(text, chunks, singular, at, MAKING.has(verb.lemma));
  if (frame === null) return null;
  const about = frame === "np" && ABOUT.get(singular)?.has(lower[at]!) === true ? 1 : 0;
  return { cue: cueFor(`${verb.lemma} ${singular}`, frame), last: at + about, ...(told === null ? {} : { told }) };
}

/** How what is said follows the noun of speech; null where nothing of the kind does. */
function frameBehind(text: TaggedText, chunks: Chunks, noun: string, at: number, isMade: boolean): CueFrame | null {
  if (text.tokens.lower[at] === "that" && TOLD.has(noun)) return "clause";
  if (UNDERTAKEN.has(noun) && chunks.verbAt(at)?.form === "infinitive") return "to";
  return isMade && ABOUT.get(noun)?.has(text.tokens.lower[at] ?? "") === true ? "np" : null;
}

/** "to Chile", "with the embassy" behind the noun; null for anything else. */
function addressed(text: TaggedText, chunks: Chunks, at: number): TokenRange | null {
  const group = ADDRESSING.has(text.tokens.lower[at] ?? "") ? chunks.nounAt(at + 1) : null;
  return group === null || group.first !== at + 1 || isTime(text, group) ? null : group;
}

const cueFor = (lemma: string, frame: CueFrame): Cue => ({
  lemma,
  particles: [],
  frames: new Set([frame]),
  speech: true,
  joint: false,
  act: null,
});
