/** Content that follows its cue: "said that…", "told reporters…", "urged Norway to…", "condemned the attack". */
import type { CueFrame } from "../../lexicon/cues.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { behindDay } from "../chunks/day-inside.ts";
import { startsClause } from "../clauses/adverbial-end.ts";
import { findComplement, type Complement } from "../clauses/complement.ts";
import { hasFiniteVerb, isSeparator, quotationFrom, trimmed, withOpenQuotation } from "./borders.ts";
import { QUESTION_WORDS, SUBORDINATORS } from "../closed-classes.ts";
import { contentEnd } from "./content-end.ts";
import { withoutTail } from "./content-tail.ts";
import type { CueMatch } from "./cue-match.ts";
import { isAdverbial } from "./is-adverbial.ts";
import { namesEvent, namesObject } from "./names-object.ts";
import type { Reading } from "./reading.ts";
import { isInRelative, toldInRelative } from "./told-in-relative.ts";

const CLAUSE_OPENERS = new Set([...QUESTION_WORDS, "there"]);
/** "outlined how he hoped to…": questions that stand for a noun. */
const MANNERS = new Set(["how", "why", "what"]);
const SILENT = new Set(["comment", "say", "answer", "discuss", "elaborate", "respond", "reply", "confirm", "disclose", "talk", "speak"]);
const ANSWERING = new Set(["respond", "reply", "react", "answer", "counter"]);
const NOUN_STARTS = new Set(["ADJ", "DET"]);
/** Shorter noun phrases after a verb that wants a clause say too little: "said goodbye". */
const SHORTEST_PHRASE = 4;

/** Where the words after a cue begin: behind the verb, or behind the speaker when that follows it. */
function afterCue(match: CueMatch): number {
  return match.source !== null && match.source.rule === "inverted" ? Math.max(match.last, match.source.last) : match.last;
}

/** What stands between the cue and its content. */
export function complementOf(text: TaggedText, chunks: Chunks, match: CueMatch): Complement {
  const at = afterCue(match);
  const plain = findComplement(text, chunks, at, { addressee: false });
  const { frames } = match.cue;
  if (!frames.has("tell") && !frames.has("ask")) return ownThat(text, match, plain);
  const wanted = askedFor(text, chunks, match, at);
  if (wanted !== null) return wanted;
  const addressed = findComplement(text, chunks, at, { addressee: true });
  if (addressed.addressee === null || addressed.first >= chunks.sentence.last) return frames.has("clause") ? plain : addressed;
  if (addressed.introduced || CLAUSE_OPENERS.has(text.tokens.lower[addressed.first]!)) return addressed;
  const infinitive = chunks.verbAt(addressed.first)?.form === "infinitive";
  if (infinitive && frames.has("ask")) return addressed;
  if (!frames.has("tell")) return plain;
  const first = chunks.nounAt(at);
  // "promised support for the plan": what is promised, and nobody whom it is promised to.
  const goesOn = text.tags[addressed.first] === "ADP" && text.tokens.lower[addressed.first] !== "of";
  const isMatter = frames.has("np") && first?.kind === "noun" && (goesOn || addressed.first >= chunks.sentence.last - 1);
  if (isMatter) return plain;
  if (first === null || !startsClause(text, chunks, first)) return addressed;
  // "assured the port is safe"
  const isOwnSubject = first.kind !== "pronoun" && text.tags[first.last] === "AUX";
  return frames.has("clause") || isOwnSubject ? plain : addressed;
}

/** "called that vision a farce", "condemned that raid": behind a verb that takes no clause, "that" belongs to the noun. */
function ownThat(text: TaggedText, { cue: { frames } }: CueMatch, complement: Complement): Complement {
  const points = complement.introduced && text.tokens.lower[complement.first - 1] === "that";
  return points && !frames.has("clause") && !frames.has("that") ? { ...complement, first: complement.first - 1, introduced: false } : complement;
}

const ASKING = new Set(["ask", "press", "beg", "appeal to", "plead with"]);

/** "asked Norway for a written reply", "appealed to both sides for calm": who is asked, and for what; null for any other complement. */
function askedFor(text: TaggedText, chunks: Chunks, { cue }: CueMatch, at: number): Complement | null {
  const asked = ASKING.has(cue.lemma) ? chunks.nounAt(at) : null;
  if (asked === null || asked.first !== at) return null;
  // "appealed to the council on Monday for help"
  const link = behindDay(text, asked.last);
  // "for calm" is read as an adjective.
  const isWanted = chunks.nounAt(link + 1)?.first === link + 1 || text.tags[link + 1] === "ADJ";
  if (text.tokens.lower[link] !== "for" || !isWanted) return null;
  return { first: link, addressee: { first: asked.first, last: asked.last }, occasion: null, introduced: false };
}

/** The reading of a cue whose content follows it, up to `limit`; null when nothing that fits its frames follows. */
export function readAfter(text: TaggedText, chunks: Chunks, match: CueMatch, cues: readonly CueMatch[], limit: number): Reading | null {
  const complement = complementOf(text, chunks, match);
  const { first } = complement;
  if (first >= limit) return null;
  const clause = clauseBehindAs(text, match, first, limit);
  if (clause !== null)
    return { match, content: [clause], addressee: complement.addressee, occasion: complement.occasion, reporter: null, rule: "after" };
  const about = quotedBehindMatter(text, chunks, first, limit);
  if (about !== null && match.verb?.form === "gerund")
    return { match, content: [about], addressee: complement.addressee, occasion: complement.occasion, reporter: null, rule: "after" };
  const told = toldInRelative(text, chunks, match, first, limit);
  if (told !== null) return { match, content: told, addressee: complement.addressee, occasion: complement.occasion, reporter: null, rule: "after" };
  const frame = frameOf(text, chunks, match, complement, limit);
  if (frame === null) return null;
  const clausal = frame === "clause" || frame === "quote" || frame === "tell" || frame === "that";
  // "vowed never to forget"
  const isNever = chunks.verbAt(first)?.form === "infinitive" && NEVER.has(text.tokens.lower[first - 1]!) && first - 1 >= match.last;
  const border = trimmed(text, { first: isNever ? first - 1 : first, last: contentEnd(text, chunks, match, cues, first, limit, clausal) });
  const { last, occasion } = withoutTail(text, chunks, border.first, border.last, clausal);
  const content = withOpenQuotation(text, trimmed(text, { first: border.first, last }));
  if (content.first >= content.last) return null;
  if (clausal && !complement.introduced && isAdverbial(text, chunks, match.cue.lemma, content)) return null;
  const condition = frame === "clause" ? conditionOf(text, chunks, match) : null;
  const parts = clausal ? [content] : withoutDay(text, chunks, content);
  return {
    match,
    content: condition === null ? parts : [condition, ...parts],
    addressee: match.told ?? complement.addressee,
    occasion: complement.occasion ?? occasion,
    reporter: null,
    rule: condition === null ? "after" : "around",
  };
}

const NEVER = new Set(["never", "not"]);
/** "was quoted as saying of the plan, “It is late.”": the quotation behind what it is about; null where none follows a comma. */
function quotedBehindMatter(text: TaggedText, chunks: Chunks, first: number, limit: number): TokenRange | null {
  if (text.tokens.lower[first] !== "of" && text.tokens.lower[first] !== "about") return null;
  for (let at = first + 1; at < limit; at++) {
    if (chunks.verbAt(at)?.form === "finite") return null;
    if (text.tokens.lower[at] !== ",") continue;
    const quoted = quotationFrom(text, at + 1);
    if (quoted !== null) return { first: quoted.first, last: quoted.last };
  }
  return null;
}

const GOING_ON = new Set(["of", "for", "over", "about", "as", "with", "at"]);

/** "accused Chile on Monday of fraud": the day is that of the accusing. */
function withoutDay(text: TaggedText, chunks: Chunks, content: TokenRange): readonly TokenRange[] {
  const object = chunks.nounAt(content.first);
  if (object === null || object.first !== content.first) return [content];
  const behind = behindDay(text, object.last);
  if (behind === object.last || behind >= content.last || !GOING_ON.has(text.tokens.lower[behind]!)) return [content];
  return [
    { first: content.first, last: object.last },
    { first: behind, last: content.last },
  ];
}

const CONDITIONS = new Set(["if", "unless"]);

/** "If it floods, envoys say the pass will close": the condition in front, which is theirs as well. */
function conditionOf(text: TaggedText, chunks: Chunks, { source, verb }: CueMatch): TokenRange | null {
  const { first } = chunks.sentence;
  if (source?.rule !== "adjacent" || source.first > (verb?.first ?? 0) || !CONDITIONS.has(text.tokens.lower[first]!)) return null;
  const last = source.first - 1;
  if (text.tokens.lower[last] !== "," || !hasFiniteVerb(chunks, { first, last })) return null;
  for (let at = first; at < last; at++) if (isSeparator(text, at) || quotationFrom(text, at) !== null) return null;
  return { first, last };
}

/** "As Holm said, the pass is open": what stands behind the comma of the clause with "as". */
function clauseBehindAs(text: TaggedText, match: CueMatch, comma: number, limit: number): TokenRange | null {
  const { source, cue } = match;
  if (source === null || !isSeparator(text, comma) || text.tokens.lower[source.first - 1] !== "as") return null;
  if (!cue.frames.has("clause") && !cue.frames.has("quote") && !cue.frames.has("tell")) return null;
  const content = trimmed(text, { first: comma, last: limit });
  return content.first < content.last ? content : null;
}

/** The frame by which the words from `complement.first` on are the cue's content. */
function frameOf(text: TaggedText, chunks: Chunks, match: CueMatch, complement: Complement, limit: number): CueFrame | null {
  const { frames } = match.cue;
  const { first } = complement;
  const form = text.tokens.lower[first]!;
  // "responded with shots that killed two": the noun before it is who did it.
  if (form === "that" && first > match.last && text.tags[first - 1] === "NOUN" && chunks.verbAt(first + 1)?.form === "finite") return null;
  const clause = frames.has("tell") && !frames.has("clause") ? "tell" : "clause";
  const takesClause = frames.has("clause") || frames.has("tell");
  const quoted = quotationFrom(text, first);
  // "a user labelled “Holm”, who": nothing is said of it.
  if (quoted !== null && frames.has("name") && !takesClause && text.tags[quoted.last] === "PUNCT") return null;
  if (quoted !== null) return takesClause ? clause : frames.has("quote") ? "quote" : nominalFrame(frames);
  if ((complement.introduced || CLAUSE_OPENERS.has(form)) && frames.has("that")) return "that";
  if (form === "what" && frames.has("name") && !takesClause) return namesEvent(text, chunks, first, limit) ? "name" : null;
  if (complement.introduced || CLAUSE_OPENERS.has(form)) return takesClause ? clause : frames.has("np") && MANNERS.has(form) ? "that" : null;
  // "responded with a letter saying": how it was said, or by what.
  if (ANSWERING.has(match.cue.lemma) && (form === "with" || form === "about" || form === "on")) return null;
  if (form === "for" && complement.addressee !== null && frames.has("ask")) return "np";
  const verb = chunks.verbAt(first);
  // "refused to comment" says nothing.
  if (verb?.form === "infinitive" && SILENT.has(verb.lemma) && match.cue.lemma === "refuse") return null;
  if (verb?.form === "infinitive") return frames.has("to") ? "to" : frames.has("ask") && complement.addressee !== null ? "ask" : null;
  if (verb?.form === "gerund" && takesClause && clauseOpens(text, chunks, first, limit)) return clause;
  if (verb?.form === "gerund") return frames.has("ing") || frames.has("np") ? "ing" : null;
  const group = chunks.nounAt(first);
  // "agreed with the envoy Ana Holm to resume the talks": what both agreed on.
  if (match.cue.lemma === "agree with" && group?.kind === "name" && chunks.verbAt(group.last)?.form === "infinitive") return null;
  if (group === null && !startsContent(text, first)) return null;
  const isPhrase = nominalFrame(frames) !== null && group !== null && anotherClauseBegins(text, chunks, first, limit);
  if (takesClause && !isPhrase && hasFiniteVerb(chunks, { first, last: limit }) && clauseOpens(text, chunks, first, limit)) return clause;
  const object = group ?? (form === "that" ? chunks.nounAt(first + 1) : null);
  if (frames.has("name")) return object !== null && namesObject(text, chunks, object.last, limit) ? "name" : null;
  // "rejected as “absurd” a plan to"
  if (form === "as" && frames.has("np") && !isInRelative(text, match)) return "np";
  if (nominalFrame(frames) !== null) return group !== null || NOUN_STARTS.has(text.tags[first]!) || text.tags[first + 1] === "NOUN" ? "np" : null;
  return match.cue.lemma === "say" && group !== null && limit - first > SHORTEST_PHRASE ? "clause" : null;
}

function nominalFrame(frames: ReadonlySet<CueFrame>): CueFrame | null {
  return frames.has("np") ? "np" : frames.has("name") ? "name" : null;
}

function startsContent(text: TaggedText, at: number): boolean {
  const tag = text.tags[at];
  return tag === "ADV" || tag === "SCONJ" || tag === "ADJ" || tag === "DET" || tag === "PRON" || tag === "NUM" || tag === "ADP" || tag === "AUX";
}

/** Whether a finite verb comes before anything that would end the clause: a comma that opens no aside, a semicolon. */
function clauseOpens(text: TaggedText, chunks: Chunks, first: number, limit: number): boolean {
  const verb = chunks.verbs.find((candidate) => candidate.form === "finite" && candidate.first >= first && candidate.last <= limit);
  if (verb === undefined) return false;
  const subject = chunks.nounAt(verb.first - 1);
  // "announced a halt to the drill as he left": a clause behind the noun.
  if (subject !== null && subject.last === verb.first && subject.first > first + 1 && SUBORDINATORS.has(text.tokens.lower[subject.first - 1]!))
    return false;
  // "recalled its envoy and left": a second verb of the sentence.
  if (verb.first > first && text.tags[verb.first - 1] === "CCONJ" && verb.tense === "past") return false;
  // "concluded a visit to Lima, where he met": a clause that hangs on the noun.
  if (subject !== null && subject.first > first && RELATIVES.has(text.tokens.lower[subject.first - 1]!)) return false;
  return !isRelativePronoun(text, verb.first - 1);
}

/** "denied any part in it, and the army moved": the only comma before the first finite verb parts two clauses. */
function anotherClauseBegins(text: TaggedText, chunks: Chunks, first: number, limit: number): boolean {
  const verb = chunks.verbs.find((candidate) => candidate.form === "finite" && candidate.first >= first && candidate.last <= limit);
  if (verb === undefined) return false;
  const comma = first + text.tokens.lower.slice(first, verb.first).indexOf(",");
  return comma > first && text.tags[comma + 1] === "CCONJ" && quotationFrom(text, comma + 2) === null;
}

const RELATIVES = new Set(["where", "who", "whom", "whose", "which"]);

const isRelativePronoun = (text: TaggedText, at: number): boolean => ["who", "which"].includes(text.tokens.lower[at] ?? "");
