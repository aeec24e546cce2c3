/** Finds the cues of a sentence: verb groups and phrases of the lexicon that report what someone said. */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Cue, CueFrame } from "../../lexicon/cues.ts";
import type { Chunks } from "../chunks/index.ts";
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { withCited } from "./citing.ts";
import { inTheWordsOf } from "./in-the-words-of.ts";
import { lightVerbCue } from "./light-verb.ts";
import { findPassive } from "./passive.ts";
import { findQuoting } from "./quoting.ts";
import { SPEECHES } from "./content-tail.ts";
import { isUnsaid } from "./unsaid.ts";
import { quotationBefore } from "./borders.ts";
import { nounPhraseFrom, type NounPhrase } from "../clauses/noun-phrase.ts";
import { isTime } from "../clauses/asides.ts";
import { behindDay } from "../chunks/day-inside.ts";
import { cueOf, endOfCue } from "../clauses/cue-of.ts";
import { asSubject, type Subject } from "../clauses/found-subject.ts";
import { findSubject } from "../clauses/subject.ts";
import { wordSet } from "../word-set.ts";

/** A cue in its sentence: tokens `[first, last)`, who speaks, and for verbs their group. */
export interface CueMatch {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
  readonly verb: VerbGroup | null;
  readonly source: Subject | null;
  /** Who quotes the source: "the agency quoted Holm as saying". */
  readonly relay?: NounPhrase;
  /** The source is the agent of a passive, or nobody is named. */
  readonly passive?: boolean;
  /** Who is told, where that stands inside the cue: "warned Chile of". */
  readonly told?: TokenRange;
  /** It says nothing by itself: "citing the ministry", whose words another cue tells. */
  readonly silent?: boolean;
  /** Not said: "did not say", "declined to say". */
  readonly denied?: boolean;
}

const QUOTE_ONLY: ReadonlySet<CueFrame> = new Set(["quote"]);
/** Tokens with marks: less can be a title that ends an adverbial. */
const SHORTEST_QUOTATION = 6;
/** Governors that leave the act of saying a fact: "went on to say"; after all others it was refused, wished or planned. */
const FACTUAL_GOVERNORS = new Set([
  "go",
  "continue",
  "begin",
  "start",
  "proceed",
  "seem",
  "appear",
  "tend",
  "take",
  "rush",
  "manage",
  "dare",
  "pause",
  "quick",
  "careful",
  "report",
  "quote",
]);
/** "apparently alluding to the raid": the reading of the outlet, not an act of speech. */
const HEDGES = new Set(["apparently", "seemingly", "presumably", "possibly"]);
const NEITHER = new Set(["neither", "nor"]);
const UNREAL_MODALS = new Set(["could", "may", "might", "should", "must", "can", "cannot", "can't", "couldn't", "shouldn't"]);

/** The cues of a sentence outside quotation marks, in order. */
export function findCues(text: TaggedText, chunks: Chunks): readonly CueMatch[] {
  const cues: CueMatch[] = [];
  for (const verb of chunks.verbs) {
    const last = cues.at(-1);
    if (last !== undefined && verb.first < last.last) continue;
    const match = findQuoting(text, chunks, verb) ?? findPassive(text, chunks, verb) ?? verbCue(text, chunks, verb);
    if (match !== null) cues.push(match);
  }
  for (let at = chunks.sentence.first; at + 1 < chunks.sentence.last; at++) {
    const according = text.tokens.lower[at] === "according" && text.tokens.lower[at + 1] === "to";
    const match = according ? accordingTo(text, chunks, at) : inTheWordsOf(text, chunks, at);
    // "promised help because, in her words, “it is late”": what she promised is one saying.
    const isTold = match?.source?.last !== undefined && match.source.last < match.last && cues.some(({ verb, last }) => verb !== null && last <= at);
    if (match !== null && !isTold) cues.push(match);
  }
  return withCited(text, chunks, cues).toSorted((a, b) => a.first - b.first);
}

function verbCue(text: TaggedText, chunks: Chunks, verb: VerbGroup): CueMatch | null {
  const denied = isDenied(chunks, verb);
  if ((!denied && !reports(text, chunks, verb)) || quotationAt(text.quotations, verb.head) !== null) return null;
  const light = denied ? null : lightVerbCue(text, chunks, verb);
  if (light !== null) return { ...light, first: verb.first, verb, source: findSubject(text, chunks, verb), denied };
  const cue = quotedBefore(text, chunks, verb) ?? cueOf(text, verb);
  if (cue === undefined) return denied ? null : unlistedCue(text, chunks, verb);
  if (cue.frames.has("source") || (verb.lemma === "call" && cue.particles.length === 0 && SUMMONING.has(text.tokens.lower[verb.last] ?? "")))
    return null;
  const source = findSubject(text, chunks, verb);
  if (!denied && isUnsaid(text, verb, source)) return null;
  const told = cue.particles.length === 0 && cue.frames.has("tell") && !ASKING.has(cue.lemma) ? toldOf(text, chunks, verb) : null;
  if (told !== null) return { ...told, first: verb.first, verb, source, denied };
  return { cue, first: verb.first, last: endOfCue(text, cue, verb.last), verb, source, denied };
}

/** "called in the envoy to protest", "called up the minister": what nobody says. */
const SUMMONING = wordSet("in up round back");

/** "“…,” Holm commented on Twitter": behind a quotation, the verb itself says it, and what follows is where. */
function quotedBefore(text: TaggedText, chunks: Chunks, verb: VerbGroup): Cue | undefined {
  const phrasal = cueOf(text, verb);
  if (phrasal === undefined || phrasal.speech || phrasal.particles.length === 0) return undefined;
  const plain = text.lexicon.cues.byLemma.get(verb.lemma);
  const source = plain === undefined ? null : findSubject(text, chunks, verb);
  return source !== null && quotationBefore(text, Math.min(source.first, verb.first)) !== null ? plain : undefined;
}

/** "warned Chile against closing the pass", "informed Peru on Monday of the raid": the cue with its particle behind whoever is told. */
function toldOf(text: TaggedText, chunks: Chunks, { lemma, last }: VerbGroup): Pick<CueMatch, "cue" | "last" | "told"> | null {
  const group = chunks.nounAt(last);
  if (group === null || group.first !== last || isTime(text, group)) return null;
  const at = behindOccasion(text, chunks, behindDay(text, group.last));
  const cue = text.lexicon.cues.byLemma.get(`${lemma} ${text.tokens.lower[at] ?? ""}`);
  if (cue === undefined || !cue.frames.has("np") || (at === group.last && belongs(text, chunks, group, at))) return null;
  return { cue, last: at + 1, told: group };
}

/** "warned Chile in a radio address against": behind the occasion; `at` without one. */
function behindOccasion(text: TaggedText, chunks: Chunks, at: number): number {
  const group = OCCASION.has(text.tokens.lower[at] ?? "") ? chunks.nounAt(at + 1) : null;
  return group !== null && group.first === at + 1 && SPEECHES.has(text.tokens.lower[group.head]!) ? group.last : at;
}

const OCCASION = wordSet("in at during");

/** "asked Chile for a reply": what is asked for is read with the one asked. */
const ASKING = new Set(["ask", "beg", "press"]);

const OWN = wordSet("a an his her its their");

/** "warned the government of Peru that", "members of the council": what "of" says of the noun before it. */
function belongs(text: TaggedText, chunks: Chunks, group: NounGroup, of: number): boolean {
  if (text.tokens.lower[of] !== "of") return false;
  const object = chunks.nounAt(of + 1);
  if (object === null || text.tokens.lower[object.last] === "that" || chunks.verbAt(object.last)?.form === "infinitive") return true;
  return group.kind === "noun" && !OWN.has(text.tokens.lower[of + 1]!);
}

const DECLINING = new Set(["decline", "refuse"]);

/** "did not say", "has not said", "declined to say": told of, but not said. */
function isDenied(chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.passive) return false;
  if (verb.form === "infinitive") return verb.governor >= 0 && DECLINING.has(chunks.verbs[verb.governor]!.lemma);
  return verb.form === "finite" && verb.negated && (verb.modal === null || !UNREAL_MODALS.has(verb.modal));
}

/** Whether the verb group tells that something was said, not that it was not, could be, or should be. */
function reports(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  for (let at = verb.first; at < verb.head; at++) if (HEDGES.has(text.tokens.lower[at]!)) return false;
  if (verb.negated || verb.passive || verb.form === "participle") return false;
  // "would neither confirm nor deny"
  if (NEITHER.has(text.tokens.lower[verb.first - 1] ?? "")) return false;
  if (verb.modal !== null && UNREAL_MODALS.has(verb.modal)) return false;
  if (verb.form !== "infinitive") return true;
  // "was at pains to stress"
  if (text.tokens.lower[verb.first - 1] === "pains" && text.tokens.lower[verb.first - 2] === "at") return true;
  if (verb.governor < 0) return announcesThere(text, chunks, verb) || turnsToSay(text, chunks, verb);
  const governor = chunks.verbs[verb.governor];
  return governor !== undefined && !governor.negated && FACTUAL_GOVERNORS.has(governor.lemma);
}

const TURNING = new Set(["approach", "phone", "telephone", "ring", "call", "write", "text", "take", "use", "seize", "intervene"]);
const MOST_BETWEEN = 8;

const MEDIA = wordSet(
  "twitter facebook x telegram instagram weibo youtube airwaves radio television tv floor podium stage microphone media internet",
);

/** "approached the envoy to complain that", "took to the radio to denounce it": whoever turned to somebody said it. */
function turnsToSay(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  const main = chunks.verbs[chunks.verbs.indexOf(verb) - 1];
  // "used the visit to say that"
  const tookTo = main?.lemma === "take" && text.tokens.lower[main.last] === "to" && MEDIA.has(text.tokens.lower[verb.first - 1]!);
  if (text.tokens.lower[verb.last] !== "that" && !tookTo) return false;
  const isFact = main?.form === "finite" && main.tense === "past" && !main.negated && !main.passive;
  return isFact && TURNING.has(main.lemma) && verb.first - main.last <= MOST_BETWEEN;
}

const OCCASIONS = new Set(["conference", "briefing", "speech", "address", "statement", "letter", "interview", "message"]);
const STAGED = new Set(["hold", "give", "call", "use", "issue", "release", "make", "deliver", "send", "write", "take"]);

/** "held a press conference to announce": what an occasion of speech was for was said there. */
function announcesThere(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  const group = verb.first > chunks.sentence.first ? chunks.nounAt(verb.first - 1) : null;
  const main = group === null ? null : chunks.verbAt(group.first - 1);
  return group !== null && OCCASIONS.has(text.tokens.lower[group.head]!) && main?.form === "finite" && !main.negated && STAGED.has(main.lemma);
}

/** "“…,” the envoy snapped": after a quotation that ends in a comma, whatever verb follows its subject tells how it was said. */
function unlistedCue(text: TaggedText, chunks: Chunks, verb: VerbGroup): CueMatch | null {
  if (verb.form !== "finite" || verb.tense !== "past" || verb.lemma === "be" || verb.lemma === "have") return null;
  const source = findSubject(text, chunks, verb);
  if (source === null || source.rule === "shared" || source.rule === "relative") return null;
  const quotation = quotationBefore(text, Math.min(source.first, verb.first));
  if (quotation === null || text.tokens.lower[quotation.last - 2] !== "," || quotation.last - quotation.first < SHORTEST_QUOTATION) return null;
  return {
    cue: { lemma: verb.lemma, particles: [], frames: QUOTE_ONLY, speech: true, joint: false, act: null },
    first: verb.first,
    last: verb.last,
    verb,
    source,
  };
}

function accordingTo(text: TaggedText, chunks: Chunks, at: number): CueMatch | null {
  const cue = text.lexicon.cues.byLemma.get("according to");
  if (cue === undefined || quotationAt(text.quotations, at) !== null) return null;
  const group = chunks.nounAt(at + 2);
  if (group === null || group.first !== at + 2) return null;
  const phrase = nounPhraseFrom(text, chunks, group);
  const source = withoutClause(text, chunks, phrase);
  return { cue, first: at, last: at + 2, verb: null, source: asSubject(source, "inverted", null) };
}

const CLOSING = wordSet(", . ; who which whose that");

/** "the plan that the envoys made is dead": two verbs without a comma, the first of the relative clause at `at` and the second of the noun before it. */
function goesOnBehindRelative(text: TaggedText, chunks: Chunks, at: number): boolean {
  if (text.tags[at] === "PUNCT") return false;
  let last = at;
  while (last < chunks.sentence.last && text.tokens.lower[last] !== ",") last++;
  return chunks.verbs.filter((verb) => verb.form === "finite" && verb.first > at && verb.last <= last).length > 1;
}

/** "According to Holm, the plan for the valley is dead": what looks like an apposition is the subject of the clause unless a comma closes it. */
function withoutClause(text: TaggedText, chunks: Chunks, phrase: NounPhrase): NounPhrase {
  for (let at = phrase.first; at < phrase.last; at++) {
    if (text.tokens.lower[at] !== ",") continue;
    let end = at + 1;
    while (end < chunks.sentence.last && !CLOSING.has(text.tokens.lower[end]!) && chunks.verbAt(end)?.form !== "finite") end++;
    const opens = chunks.verbAt(end)?.form === "finite" || goesOnBehindRelative(text, chunks, end);
    return end < chunks.sentence.last && opens ? { ...phrase, last: at } : phrase;
  }
  return phrase;
}
