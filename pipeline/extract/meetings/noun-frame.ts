/** The noun group of a meeting noun and what governs it: determiner, modifiers, verb or preposition. */
import type { MeetingFormat } from "../../../schemas/meeting.ts";
import type { ModifierEffect, MeetingNounUse } from "../../lexicon/events.ts";
import type { Analysis } from "../analysis.ts";
import { SIDELINES } from "../closed-classes.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { findSubject } from "../clauses/subject.ts";
import { effectsIn, formatOfGroup, isNoun, isQuoteMark, ownerIn, startOfFrame, startsDate } from "./frame-group.ts";
import { phraseEnd } from "./phrase.ts";

export type Relation = "subject" | "object" | "preposition" | "participle" | "none";

export interface NounFrame {
  /** Tokens of the whole group, from its determiner to its head. */
  readonly first: number;
  readonly last: number;
  readonly use: MeetingNounUse;
  readonly format: MeetingFormat;
  readonly definite: boolean;
  /** A possessive pronoun before it ("their meeting"), as a token; -1 without one. */
  readonly owner: number;
  readonly effects: ReadonlySet<ModifierEffect>;
  readonly relation: Relation;
  /** The verb it is subject or object of, or that of the clause it is an adverbial of. */
  readonly verb: VerbGroup | null;
  /** The preposition before it, folded: "during", "ahead of"; null when another relation holds. */
  readonly preposition: string | null;
  /** A participle or infinitive directly behind it: "held in January", "to be held in May". */
  readonly tail: VerbGroup | null;
}

const DEFINITE = new Set(["the", "this", "that", "these", "those", "their", "his", "her", "its", "our", "both"]);
const PARTICLES = new Set(["off", "up", "out"]);
/** What may stand between a meeting and the participle that says when it was held. */
const BEFORE_TAIL = new Set([",", "last", "previously", "originally", "first"]);
const RELATIVES = new Set(["which", "that"]);
/** Nouns that only place the meeting: "at the outset of the talks". */
const STAGES = new Set(["outset", "start", "beginning", "opening", "end", "close", "conclusion", "wake", "course"]);

const PREPARING = new Set(["agenda", "groundwork", "preparations", "preparation", "prepare", "preparing", "prepared"]);

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
  const reduced = verb.form === "finite" && verb.tense === "past" && !verb.passive && !verb.perfect && analysis.tokens.lower[last] === ",";
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
function predicateBehind(analysis: Analysis, chunks: Chunks, tail: VerbGroup | null): Pick<NounFrame, "relation" | "verb" | "preposition"> | null {
  if (tail === null || tail.form === "infinitive") return null;
  const verb = chunks.verbs.find((other) => other.first >= tail.last && other.form === "finite");
  if (verb === undefined) return null;
  // ", held in May," or "planned for Friday": nothing but the aside stands before the verb.
  const becomes = analysis.lexicon.events.carriers.has(verb.lemma) || analysis.tokens.lower[verb.last] === "off";
  const closed = analysis.tokens.lower[verb.first - 1] === "," || (verb.passive && becomes);
  return closed ? { relation: "subject", verb, preposition: null } : null;
}

function relationOf(
  analysis: Analysis,
  chunks: Chunks,
  first: number,
  last: number,
  tail: VerbGroup | null,
): Pick<NounFrame, "relation" | "verb" | "preposition"> {
  let before = first - 1;
  while (before >= chunks.sentence.first && isQuoteMark(analysis, before)) before--;
  const object = objectOf(analysis, chunks, before) ?? overPartner(analysis, chunks, first);
  // What a relative clause says of the meeting comes after what the main verb does with it.
  if (object !== null && analysis.lexicon.events.carriers.has(object.lemma)) return { relation: "object", verb: object, preposition: null };
  // "The talks, which are the first this year, will bring together…"
  const isRelative = (verb: VerbGroup): boolean => RELATIVES.has(analysis.tokens.lower[verb.first - 1]!);
  // "neutral in negotiations between A and B, they": what a preposition holds does nothing.
  const isHeld = before >= chunks.sentence.first && HOLDING.has(analysis.tokens.lower[before]!);
  const own = chunks.verbs.filter((verb) => {
    if (isHeld && !isRelative(verb)) return false;
    if (verb.first < last || verb.form !== "finite" || verb === tail) return false;
    const subject = findSubject(analysis, chunks, verb);
    return subject !== null && subject.head >= first && subject.head < last;
  });
  const closing = own[0] === undefined || !isRelative(own[0]) ? undefined : mainVerbBehind(analysis, chunks, own[0]);
  const predicate = own.find((verb) => !isRelative(verb)) ?? closing ?? own[0] ?? verbOverMatter(analysis, chunks, first, last);
  if (predicate !== undefined) return { relation: "subject", verb: predicate, preposition: null };
  if (object !== null) return { relation: "object", verb: object, preposition: null };
  if (before < chunks.sentence.first || !PREPOSITION_TAGS.has(analysis.tags[before]!)) return { relation: "none", verb: null, preposition: null };
  return {
    relation: "preposition",
    verb: meetingVerb(analysis, chunks, before) ?? clauseVerb(chunks, first, last),
    preposition: prepositionAt(analysis, before),
  };
}

/** Prepositions that open no clause. */
const HOLDING = new Set(["in", "at", "during", "from", "into", "about", "on", "by"]);

/** "…, which involve A and B, will be held": the verb behind the comma that closes a relative clause. */
const mainVerbBehind = (analysis: Analysis, chunks: Chunks, relative: VerbGroup): VerbGroup | undefined =>
  chunks.verbs.find((verb) => verb.first >= relative.last && verb.form === "finite" && analysis.tokens.lower[verb.first - 1] === ",");

const MATTERS = new Set(["on", "about", "for", "toward", "towards", "aimed"]);

/** "Talks between A and B on limiting catches opened": the verb of a meeting at the front of its sentence, over what it is to do; undefined elsewhere. */
function verbOverMatter(analysis: Analysis, chunks: Chunks, first: number, last: number): VerbGroup | undefined {
  const matter = chunks.verbs.find((verb) => verb.first >= last);
  if (matter?.form !== "gerund" || !MATTERS.has(analysis.tokens.lower[matter.first - 1]!)) return undefined;
  const verb = chunks.verbs.find((other) => other.first >= matter.last);
  const isFront = !chunks.verbs.some((other) => other.last <= first) && verb?.form === "finite" && !verb.negated;
  return isFront && analysis.lexicon.events.carriers.has(verb.lemma) && !hasComma(analysis, last, verb.first) ? verb : undefined;
}

const hasComma = ({ tokens }: Analysis, from: number, to: number): boolean => tokens.lower.slice(from, to).includes(",");

const FORMS = new Set(["in", "for", "at"]);
/** How far behind the verb its adverbial may stand: "agreed to meet again in a plenary session". */
const NEAR = 3;

/** The infinitive of meeting that an adverbial right behind it belongs to, whatever governs it; null without one. */
function meetingVerb(analysis: Analysis, chunks: Chunks, preposition: number): VerbGroup | null {
  if (!FORMS.has(analysis.tokens.lower[preposition]!)) return null;
  const verb = chunks.verbs.findLast((other) => other.last <= preposition);
  const tells =
    verb?.form === "infinitive" &&
    preposition - verb.last < NEAR &&
    analysis.lexicon.events.meetingVerbs.get(verb.lemma)?.some(({ frame, particle }) => frame === "meet" && particle.length === 0) === true;
  return tells ? verb : null;
}

const PREPOSITION_TAGS = new Set(["ADP", "SCONJ", "PART"]);

/** The verb group that ends at token `before`, over a particle: "called off talks". */
function objectOf(analysis: Analysis, chunks: Chunks, before: number): VerbGroup | null {
  if (before < chunks.sentence.first) return null;
  const end = PARTICLES.has(analysis.tokens.lower[before]!) && chunks.verbAt(before - 1)?.last === before ? before - 1 : before;
  const verb = chunks.verbAt(end);
  return verb !== null && verb.last === end + 1 ? verb : null;
}

/** "held with his counterpart a meeting": the verb whose partner stands before what it carries. */
function overPartner(analysis: Analysis, chunks: Chunks, first: number): VerbGroup | null {
  const verb = chunks.verbs.findLast((other) => other.last < first);
  if (verb === undefined || analysis.tokens.lower[verb.last] !== "with" || !analysis.lexicon.events.carriers.has(verb.lemma)) return null;
  const end = phraseEnd(analysis, chunks, verb.last + 1, first);
  return end === first || (end === first - 1 && analysis.tokens.lower[end] === ",") ? verb : null;
}

const LEADING_UP = new Set(["run-up", "runup", "lead-up", "leadup"]);

/** "ahead of", "prior to" and "at the outset of" count as one preposition. */
function prepositionAt(analysis: Analysis, at: number): string {
  const form = analysis.tokens.lower[at]!;
  const before = analysis.tokens.lower[at - 1] ?? "";
  if (form === "of" && before === "ahead") return "ahead of";
  if (form === "to" && before === "prior") return "prior to";
  if (form === "to" && LEADING_UP.has(before)) return "ahead of";
  if (form === "of" && before === "out") return "out of";
  if (form === "of" && before === "eve") return "ahead of";
  if (form === "for" && PREPARING.has(before)) return "ahead of";
  if (form === "of" && SIDELINES.has(before)) return "beside";
  if (form === "of" && STAGES.has(before)) return "during";
  return form;
}

/** The finite verb of the clause that an adverbial belongs to: the nearest before it, or the first after it. */
function clauseVerb(chunks: Chunks, first: number, last: number): VerbGroup | null {
  const before = chunks.verbs.findLast((verb) => verb.form === "finite" && verb.last <= first);
  return before ?? chunks.verbs.find((verb) => verb.form === "finite" && verb.first >= last) ?? null;
}
