/** The noun group of a meeting noun and what governs it: determiner, modifiers, verb or preposition. */
import type { MeetingFormat } from "../../../../schemas/meeting.ts";
import type { ModifierEffect, MeetingNounUse } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { effectsIn, formatOfGroup, isNoun, ownerIn, startOfFrame, startsDate } from "./frame-group.ts";
import { relationOf, type Governed } from "./noun-relation.ts";
import { phraseEnd } from "../parties/phrase.ts";

export interface NounFrame extends Governed {
  /** Tokens of the whole group, from its determiner to its head. */
  readonly first: number;
  readonly last: number;
  readonly use: MeetingNounUse;
  readonly format: MeetingFormat;
  readonly definite: boolean;
  /** A possessive pronoun before it ("their meeting"), as a token; -1 without one. */
  readonly owner: number;
  readonly effects: ReadonlySet<ModifierEffect>;
  /** A participle or infinitive directly behind it: "held in January", "to be held in May". */
  readonly tail: VerbGroup | null;
}

const DEFINITE = new Set(["the", "this", "that", "these", "those", "their", "his", "her", "its", "our", "both"]);
/** What may stand between a meeting and the participle that says when it was held. */
const BEFORE_TAIL = new Set([",", "last", "previously", "originally", "first"]);
const RELATIVES = new Set(["which", "that"]);
/** The frame of the meeting noun that ends at token `last`, found at `at`; null when it is no noun here. */
export function nounFrame(
  analysis: Analysis,
  chunks: Chunks,
  at: number,
  last: number,
  use: MeetingNounUse,
  format: MeetingFormat,
): NounFrame | null {
  const { tags, tokens } = analysis;
  if (!isNoun(analysis, at, last)) return null;
  // "meeting place", "summit statement": the meeting is only a modifier.
  if (last < chunks.sentence.last && (tags[last] === "NOUN" || tags[last] === "PROPN") && !startsDate(analysis, last) && tokens.lower[last] !== "'s")
    return null;
  // "a call for calm"
  if (use === "call" && tokens.lower[last] === "for") return null;
  const first = startOfFrame(analysis, chunks, at);
  const owner = ownerIn(analysis, first, at);
  const effects = effectsIn(analysis, first, at);
  const tail = asideBehind(analysis, chunks, last);
  // "met one-on-one": how, and no second meeting.
  if (first === last - 1 && MANNERS.has(tokens.lower[first]!) && MEETING.has(chunks.verbAt(first - 1)?.lemma ?? "")) return null;
  // "drafted in consultation with the embassy": how, and no meeting.
  if (first === last - 1 && tokens.lower[first] === "consultation" && tokens.lower[first - 1] === "in") return null;
  const governed = predicateBehind(analysis, chunks, tail) ?? relationOf(analysis, chunks, first, last, tail);
  // "called on Friday for a meeting of the council"
  if (governed.preposition === "for" && governed.verb?.lemma === "call" && governed.verb.last <= first) return null;
  return {
    first,
    last,
    use,
    format: formatOfGroup(effects, format),
    definite: DEFINITE.has(tokens.lower[first]!) || (owner >= 0 && owner === first) || startsDate(analysis, first),
    owner,
    effects,
    tail,
    ...governed,
  };
}

const MANNERS = new Set(["one-on-one", "tete-a-tete", "face-to-face"]);
const MEETING = new Set(["meet", "speak", "talk", "confer"]);

const AMONG = new Set(["between", "of", "with", "among", "involving"]);

/** The token behind "between A and B", where the participle of the meeting may stand. */
function behindParticipants(analysis: Analysis, chunks: Chunks, last: number): number {
  return AMONG.has(analysis.tokens.lower[last] ?? "") ? phraseEnd(analysis, chunks, last + 1, chunks.sentence.last) : last;
}

/** What is said of the meeting right behind it, behind those who meet, or behind where and when: "talks with A during the visit, which was called off". */
function asideBehind(analysis: Analysis, chunks: Chunks, last: number): VerbGroup | null {
  const partners = behindParticipants(analysis, chunks, last);
  const near = tailOf(analysis, chunks, last) ?? tailOf(analysis, chunks, partners);
  if (near !== null) return near;
  for (let at = partners; at < Math.min(partners + AROUND, chunks.sentence.last); at++) {
    if (chunks.verbAt(at)?.form === "finite") return null;
    if (analysis.tokens.lower[at] !== ",") continue;
    const verb = analysis.tokens.lower[at + 1] === "which" ? relativeTail(analysis, chunks, at + 2) : null;
    return verb !== null && analysis.lexicon.events.carriers.get(verb.lemma) === "cancelled" ? verb : null;
  }
  return null;
}

/** How long what stands between a meeting and the clause that calls it off may be. */
const AROUND = 14;

function tailOf(analysis: Analysis, chunks: Chunks, last: number): VerbGroup | null {
  let at = last;
  while (at < chunks.sentence.last && BEFORE_TAIL.has(analysis.tokens.lower[at]!)) at++;
  if (at < chunks.sentence.last && RELATIVES.has(analysis.tokens.lower[at]!)) return relativeTail(analysis, chunks, at + 1);
  const verb = at < chunks.sentence.last ? chunks.verbAt(at) : null;
  if (verb === null || verb.first > at) return null;
  // ", held in May," is a participle, though its form is also that of the past tense.
  const isPast = verb.form === "finite" && verb.tense === "past" && !verb.passive && !verb.perfect;
  // "The talks, held before a summit, covered trade": a sentence has a verb of its own besides.
  const reduced = isPast && analysis.tokens.lower[last] === "," && chunks.verbs.some((other) => other !== verb && other.form === "finite");
  return verb.form === "participle" || (verb.form === "infinitive" && verb.passive) || reduced ? verb : null;
}

const PLANNED = new Set(["due", "set", "scheduled", "slated", "expected", "supposed"]);
const OPENING = new Set(["resume", "start", "begin", "open", "continue", "reconvene", "convene", "close", "end"]);

/** ", which had been set for Friday,", "that was to have been held in May": what a relative clause says was to become of the meeting. */
function relativeTail(analysis: Analysis, chunks: Chunks, at: number): VerbGroup | null {
  const verb = chunks.verbAt(at);
  if (verb === null || verb.first > at || verb.form !== "finite") return null;
  const next = chunks.verbAt(verb.last);
  const planned = next !== null && next.first === verb.last && next.form === "infinitive" ? next : null;
  if (verb.lemma === "be") return planned?.passive === true ? planned : null;
  if (planned !== null && PLANNED.has(analysis.tokens.lower[verb.head]!)) return planned.passive || OPENING.has(planned.lemma) ? planned : null;
  return (verb.passive || PASSING.has(verb.lemma)) && analysis.lexicon.events.carriers.has(verb.lemma) ? verb : null;
}

/** What a meeting does by itself: "negotiations, which wound up in Lima on Friday". */
const PASSING = new Set(["wind", "wrap", "end", "conclude", "finish", "close", "open", "begin", "start", "take"]);

/** "The talks, held in May, ended…": the verb behind the aside has the meeting as its subject. */
function predicateBehind(analysis: Analysis, chunks: Chunks, tail: VerbGroup | null): Governed | null {
  if (tail === null || tail.form === "infinitive") return null;
  const verb = chunks.verbs.find((other) => other.first >= tail.last && other.form === "finite");
  if (verb === undefined) return null;
  // ", held in May," or "planned for Friday": nothing but the aside stands before the verb.
  const becomes = analysis.lexicon.events.carriers.has(verb.lemma) || analysis.tokens.lower[verb.last] === "off";
  const closed = analysis.tokens.lower[verb.first - 1] === "," || (verb.passive && becomes);
  return closed ? { relation: "subject", verb, preposition: null } : null;
}
