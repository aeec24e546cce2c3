/** What governs a meeting noun: the verb it is subject or object of, or the preposition that ties it to a clause. */
import type { Analysis } from "../../analysis.ts";
import { SIDELINES } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { namingClause } from "../../clauses/free-relative.ts";
import { findSubject } from "../../clauses/subject.ts";
import { wordSet } from "../../word-set.ts";
import { isQuoteMark } from "./frame-group.ts";
import { phraseEnd } from "../parties/phrase.ts";

export type Relation = "subject" | "object" | "preposition" | "participle" | "none";

export interface Governed {
  readonly relation: Relation;
  /** The verb it is subject or object of, or that of the clause it is an adverbial of. */
  readonly verb: VerbGroup | null;
  /** The preposition before it, folded: "during", "ahead of"; null when another relation holds. */
  readonly preposition: string | null;
}

const PARTICLES = new Set(["off", "up", "out"]);
const RELATIVES = new Set(["which", "that"]);
/** Nouns that only place the meeting, or say what came up at it: "at the outset of the talks", "was the focus of the talks". */
const STAGES = wordSet(
  "outset start beginning opening end close conclusion wake course focus subject topic theme centre center heart core result outcome fruit product highlight",
);

const PREPARING = new Set(["agenda", "groundwork", "preparations", "preparation", "prepare", "preparing", "prepared"]);

/** What governs a meeting noun on tokens `[first, last)`; `tail` is what is said right behind it. */
export function relationOf(analysis: Analysis, chunks: Chunks, first: number, last: number, tail: VerbGroup | null): Governed {
  let before = first - 1;
  while (before >= chunks.sentence.first && isQuoteMark(analysis, before)) before--;
  const object =
    overNaming(analysis, chunks, before) ??
    objectOf(analysis, chunks, before) ??
    overPartner(analysis, chunks, first) ??
    overAside(analysis, chunks, before);
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
  const predicate =
    own.find((verb) => !isRelative(verb)) ??
    closing ??
    own[0] ??
    verbOverMatter(analysis, chunks, first, last) ??
    verbOverPartners(analysis, chunks, last);
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

const NAMING = new Set(["involving", "between", "with"]);

/** "Talks involving A, B and C were held": the verb right behind those who meet; undefined elsewhere. */
function verbOverPartners(analysis: Analysis, chunks: Chunks, last: number): VerbGroup | undefined {
  if (!NAMING.has(analysis.tokens.lower[last] ?? "")) return undefined;
  const end = phraseEnd(analysis, chunks, last + 1, chunks.sentence.last);
  const verb = end > last + 1 ? chunks.verbAt(end) : null;
  return verb?.form === "finite" && verb.first === end ? verb : undefined;
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
  // "called off talks", "suggested instead talks"
  const isPassed = PARTICLES.has(analysis.tokens.lower[before]!) || analysis.tags[before] === "ADV";
  const end = isPassed && chunks.verbAt(before - 1)?.last === before ? before - 1 : before;
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

/** How long an aside between a verb and its object may be. */
const LONGEST_ASIDE = 16;

/** "held, on the sidelines of the forum, a meeting": the verb right before the commas that close off when and where. */
function overAside(analysis: Analysis, chunks: Chunks, before: number): VerbGroup | null {
  const { lower } = analysis.tokens;
  if (lower[before] !== ",") return null;
  const opening = Math.max(chunks.sentence.first, before - LONGEST_ASIDE);
  for (let at = before - 1; at > opening; at--) {
    const verb = chunks.verbAt(at);
    if (verb !== null) return verb.last === at + 1 && lower[at + 1] === "," && CARRYING.has(verb.lemma) ? verb : null;
  }
  return null;
}

const CARRYING = new Set(["have", "hold"]);

/** "held what an aide called a useful meeting": the verb in front of the free relative clause. */
function overNaming(analysis: Analysis, chunks: Chunks, before: number): VerbGroup | null {
  const what = namingClause(analysis, chunks, before + 1);
  const verb = what < 0 ? null : chunks.verbAt(what - 1);
  return verb !== null && verb.last === what && analysis.lexicon.events.carriers.has(verb.lemma) ? verb : null;
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
