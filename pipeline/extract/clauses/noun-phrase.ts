/** Full noun groups: a base group with what belongs to it on the left and on the right. */
import type { Chunks } from "../chunks/index.ts";
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { isTime } from "./asides.ts";
import { withStateList } from "./state-list.ts";

/** Tokens `[first, last)`; `head` is the head noun or name of the whole. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Prepositions that tie a noun to the noun before it; the others begin an adverbial more often than not. */
const BINDING = new Set([
  "of",
  "from",
  "for",
  "with",
  "to",
  "at",
  "in",
  "on",
  "between",
  "among",
  "by",
  "near",
  "under",
  "against",
  "about",
  "behind",
  "into",
  "over",
]);
/** Prepositions after which a name is complete: "Holm in a statement said". */
const LOOSE = new Set(["in", "at", "on", "during", "after", "with", "by", "to", "before"]);
/** Before "with": adds a party to the subject. */
const JOINING = new Set(["along", "together"]);
/** "said Chile and Norway met": what follows such a verb is the subject of a clause, never its object. */
const CLAUSE_VERBS = new Set(["say", "add", "argue", "claim", "contend", "insist"]);
const MAXIMUM_STEPS = 16;

/** The noun phrase whose last base group is `group`: "officials of the ministry in Oslo", "Holm and her Chilean counterpart". */
export function fullNounGroup(text: TaggedText, chunks: Chunks, group: NounGroup): NounPhrase {
  let first = group;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const before = boundBefore(text, chunks, first);
    if (before === null) break;
    first = before;
  }
  const cut = cutAtName(text, first, group);
  return { first: first.first, last: cut?.last ?? group.last, head: first.head };
}

/** The group that `group` hangs on by a preposition, a conjunction or a list comma; null when it stands by itself. */
function boundBefore(text: TaggedText, chunks: Chunks, group: NounGroup): NounGroup | null {
  const { tokens, tags } = text;
  const at = group.first - 1;
  if (at <= chunks.sentence.first) return null;
  const form = tokens.lower[at]!;
  const listed = withStateList(text, group, chunks.sentence.first);
  if (listed !== null) return listed;
  // "leaders from NATO (the alliance) member states"
  if (form === ")") return groupEndingAt(chunks, openingOf(text, chunks, at));
  if (form === "with" && JOINING.has(tokens.lower[at - 1]!)) return groupEndingAt(chunks, at - 1);
  if (BINDING.has(form)) {
    const before = groupEndingAt(chunks, at) ?? groupBeforeParticiple(chunks, at) ?? groupBeforeAdjective(text, chunks, at);
    // "closed on Tuesday with Chile agreeing": nothing hangs on a day, but "talks on Tuesday with Chile" hang together over it.
    return before !== null && isTime(text, before) ? boundBefore(text, chunks, before) : before;
  }
  if (form === "and" || form === "or" || form === "&") {
    // "Chile's and Peru's ministers"
    const end = tokens.lower[at - 1] === "," || tokens.lower[at - 1] === "'s" ? at - 1 : at;
    const before = groupEndingAt(chunks, end);
    // With a comma before "and", only a list goes on; two clauses are parted.
    if (before !== null && tokens.lower[at - 1] === "," && tokens.lower[before.first - 1] !== ",") return null;
    // "A was received by her colleague, B, and the two agreed": those named begin a clause of their own.
    if (tokens.lower[at - 1] === "," && countsNamed(text, group)) return null;
    // "between A, the minister, and her host, B, and an envoy said": an apposition closes the list.
    if (before?.kind === "name" && tokens.lower[at - 1] === "," && /^an?$/.test(tokens.lower[group.first]!)) {
      const apposed = groupEndingAt(chunks, before.first - 1);
      if (apposed?.kind === "noun") return null;
    }
    return before !== null && coordinates(chunks, baseOf(chunks, text, before)) ? before : null;
  }
  if (form === "," && tags[at] === "PUNCT") return inList(text, chunks, group) ? groupEndingAt(chunks, at) : null;
  return null;
}

const COUNTS = new Set(["two", "three", "four", "five", "six", "pair", "trio"]);

/** "the two", "the three ministers", "the pair": those of whom the sentence has just spoken. */
const countsNamed = ({ tokens }: TaggedText, { first, kind }: NounGroup): boolean =>
  kind !== "name" && tokens.lower[first] === "the" && COUNTS.has(tokens.lower[first + 1] ?? "");

/** The bracket that opens what the one at `close` ends; the start of the sentence when none does. */
function openingOf(text: TaggedText, chunks: Chunks, close: number): number {
  let at = close - 1;
  while (at > chunks.sentence.first && text.tokens.lower[at] !== "(") at--;
  return at;
}

function groupEndingAt(chunks: Chunks, at: number): NounGroup | null {
  if (at <= chunks.sentence.first) return null;
  const group = chunks.nounAt(at - 1);
  return group !== null && group.last === at ? group : null;
}

/** "documents obtained by the ministry": the noun before the participle that the preposition follows. */
function groupBeforeParticiple(chunks: Chunks, preposition: number): NounGroup | null {
  const verb = chunks.verbAt(preposition - 1);
  if (verb === null || (verb.form !== "participle" && verb.form !== "gerund")) return null;
  return groupEndingAt(chunks, verb.first);
}

/** "sources familiar with the talks", "an aide close to Holm": the noun before the adjective that the preposition follows. */
function groupBeforeAdjective(text: TaggedText, chunks: Chunks, preposition: number): NounGroup | null {
  return text.tags[preposition - 1] === "ADJ" ? groupEndingAt(chunks, preposition - 1) : null;
}

/** The group that a chain of prepositional groups hangs on: "the resolve" of "the resolve of Chile". */
function baseOf(chunks: Chunks, text: TaggedText, group: NounGroup): NounGroup {
  let base = group;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const before = BINDING.has(text.tokens.lower[base.first - 1] ?? "") ? groupEndingAt(chunks, base.first - 1) : null;
    if (before === null) return base;
    base = before;
  }
  return base;
}

/** Two groups joined by "and" are one subject unless the first is the object of a verb. */
function coordinates(chunks: Chunks, base: NounGroup): boolean {
  const at = base.first - 1;
  if (at < chunks.sentence.first) return true;
  const verb = chunks.verbAt(at);
  return verb === null || verb.form === "gerund" || CLAUSE_VERBS.has(verb.lemma);
}

/** "A, B and C": the group is followed by a comma or a conjunction and another group. */
function inList(text: TaggedText, chunks: Chunks, group: NounGroup): boolean {
  const after = text.tokens.lower[group.last];
  if (after !== "and" && after !== "," && after !== "or") return false;
  const next = text.tokens.lower[group.last + 1] === "and" ? group.last + 2 : group.last + 1;
  if (next >= chunks.sentence.last) return false;
  const before = groupEndingAt(chunks, group.first - 1);
  // "In talks with Chile and Peru, Holm and Rivas": a list that is already closed ends before the comma.
  if (before !== null && (text.tokens.lower[before.first - 1] === "and" || isFronted(text, chunks, before))) return false;
  return before !== null && before.kind === group.kind && chunks.nounAt(next)?.kind === group.kind && text.tokens.lower[before.first - 1] !== "in";
}

/** Whether the chain of the group hangs on a preposition that opens the sentence or a clause, or stands in what such a preposition opens: "Despite years of feuding over the law, envoys and…". */
function isFronted(text: TaggedText, chunks: Chunks, group: NounGroup): boolean {
  const at = baseOf(chunks, text, group).first - 1;
  if (
    text.tags[chunks.sentence.first] === "ADP" &&
    text.tags[at] === "ADP" &&
    !chunks.verbs.some((verb) => verb.form === "finite" && verb.first < at)
  )
    return true;
  return at >= chunks.sentence.first && text.tags[at] === "ADP" && (at === chunks.sentence.first || text.tokens.lower[at - 1] === ",");
}

/** A person's name or a pronoun takes no "in…" or "at…" with it. */
function cutAtName(text: TaggedText, first: NounGroup, last: NounGroup): NounGroup | null {
  if (first === last || (first.kind !== "name" && first.kind !== "pronoun")) return null;
  // "a Protocol on Cooperation", "the Treaty on Transit": no person.
  if (text.lexicon.events.instruments.longestAt(text.tokens, first.head) !== null) return null;
  return LOOSE.has(text.tokens.lower[first.last]!) ? first : null;
}

/** The noun phrase that begins with `group` and goes on to the right: "of" chains, coordination, an apposition after a comma. */
export function nounPhraseFrom(text: TaggedText, chunks: Chunks, group: NounGroup): NounPhrase {
  let last = group.last;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const next = boundAfter(text, chunks, group, last);
    if (next === null) break;
    last = next.last;
  }
  return { first: group.first, last, head: group.head };
}

function boundAfter(text: TaggedText, chunks: Chunks, group: NounGroup, at: number): NounGroup | null {
  if (at + 1 >= chunks.sentence.last) return null;
  const form = text.tokens.lower[at]!;
  // "a statement released by the ministry"
  const verb = group.kind === "noun" ? chunks.verbAt(at) : null;
  if (verb !== null && verb.form === "participle" && text.tokens.lower[verb.last] === "by") return chunks.nounAt(verb.last + 1);
  const named = group.kind === "name" || group.kind === "pronoun";
  const next = chunks.nounAt(at + 1);
  if (next === null || next.first !== at + 1) return null;
  if (form === "of" || form === "from" || form === "for" || form === "and") return next;
  if (!named && BINDING.has(form)) return isTime(text, next) ? null : next;
  if (form !== "," || group.kind === "pronoun") return null;
  return isApposition(text, chunks, next) ? next : null;
}

const ROLE_STARTS = new Set(["a", "an", "the", "its", "his", "her", "their", "who", "one"]);

/** ", a researcher at…" or ", Norway's envoy": an indefinite or possessive group without a verb of its own. */
function isApposition(text: TaggedText, chunks: Chunks, next: NounGroup): boolean {
  if (next.kind !== "noun" || text.tokens.lower[next.first] === "this") return false;
  if (chunks.verbAt(next.last)?.form === "finite") return false;
  return ROLE_STARTS.has(text.tokens.lower[next.first]!) || next.last - next.first >= 2;
}
