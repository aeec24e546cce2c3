/** Content that stands before its cue, or on both sides: "…," she said; "…," said Holm, "…"; the talks, he said, will resume. */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { isTime } from "../clauses/asides.ts";
import { cueOf } from "../clauses/cue-of.ts";
import { trailsBeside } from "../clauses/introduction.ts";
import { complementOf } from "./after.ts";
import { CONDITIONS, goesOn, isCondition, isUnfinished, opensSmall } from "./around.ts";
import {
  hasCommaBefore,
  hasFiniteVerb,
  isSentenceEnd,
  isSeparator,
  quotationBefore,
  quotationFrom,
  relativeEnd,
  trimmed,
  withOpenQuotation,
} from "./borders.ts";
import type { CueMatch } from "./cue-match.ts";
import { describesOccasion } from "./occasion.ts";
import type { Reading } from "./reading.ts";

const INNER_END = /[,?!\u2014-]/;
/** Tokens of a quotation, its marks included, that in mid-sentence can be a title: "on the show “Morning,”". */
const SHORT_TITLE = 8;
const LEADING = new Set(["but", "and", "yet", "so", "still", "meanwhile", "however"]);

/** The first token of the words that report: the speaker, who quotes the speaker, or the cue when they follow. */
export function leadOf({ source, relay, first }: CueMatch): number {
  return Math.min(first, source?.first ?? first, relay?.first ?? first);
}

/** The reading of a cue whose content stands before it; null when its content follows. `floor` is the first token that may belong to it. */
export function readBefore(text: TaggedText, chunks: Chunks, match: CueMatch, floor: number): Reading | null {
  const { frames } = match.cue;
  if (
    match.verb !== null &&
    ((match.verb.form !== "finite" && match.relay === undefined) || !(frames.has("clause") || frames.has("tell") || frames.has("quote")))
  )
    return null;
  if (match.source === null) return null;
  const lead = leadOf(match);
  const complement = complementOf(text, chunks, match);
  // "“…,” as Holm put it"
  const quotation = quotationBefore(text, text.tokens.lower[lead - 1] === "as" ? lead - 1 : lead);
  const closed =
    isSentenceEnd(text, chunks, complement.first) ||
    isSeparator(text, complement.first) ||
    describesSource(text, chunks, match) ||
    describesOccasion(text, chunks, complement.first) ||
    trailsBeside(text, chunks, complement.first);
  const quoteFollows = quotationFrom(text, isSeparator(text, complement.first) ? complement.first + 1 : complement.first);
  const parts = { addressee: complement.addressee, occasion: complement.occasion, reporter: match.relay ?? null, match };
  if (quotation !== null && (quotation.first >= floor || quotation.first < chunks.sentence.first)) {
    const endsInside = INNER_END.test(text.tokens.lower[quotation.last - 2] ?? "") || isSeparator(text, lead - 1);
    // "The vote was “a farce,” Holm said": behind a verb it is no title.
    const isPredicate = text.tags[quotation.first - 1] === "AUX" || chunks.verbAt(quotation.first - 1)?.lemma === "be";
    const title =
      !isPredicate && quotation.first > chunks.sentence.first && (quotation.last - quotation.first < SHORT_TITLE || complement.occasion === null);
    if (!closed && quoteFollows === null && (!endsInside || title) && match.verb !== null) return null;
    // "“It is done.” Holm said that “nobody knew”": a quotation that ended with its sentence is another's, or told already.
    if (quoteFollows !== null && !endsInside && lead < match.first && quotation.first < chunks.sentence.first) return null;
    // "“Is it late?” She answered, “It is.”": a sentence of its own, whose speaker did not ask.
    if (quoteFollows !== null && quotation.first < chunks.sentence.first && lead === chunks.sentence.first && text.tags[lead] === "PRON") return null;
    const pre = quotedStart(text, chunks, quotation.first, floor);
    const content = [trimmed(text, { first: pre, last: quotation.last })];
    if (quoteFollows === null) return reading(parts, content, "before");
    const after = withOpenQuotation(
      text,
      trimmed(text, { first: quoteFollows.first, last: Math.max(quoteFollows.last, sentenceRest(text, chunks, quoteFollows.last)) }),
    );
    return reading(parts, [...content, after], "around");
  }
  const start = skipLeading(text, floor);
  const isOpen = isSubjectLike(text, chunks, start, lead) || CONDITIONS.has(text.tokens.lower[start]!);
  const runsOn = quoteFollows !== null && opensSmall(text, quoteFollows.first) && isOpen;
  return readPlainBefore(text, chunks, match, lead, floor, closed || runsOn, complement.first, parts);
}

/** "…, said an aide who was there", "said a source close to Holm": what follows the speaker says who it is. */
function describesSource(text: TaggedText, chunks: Chunks, match: CueMatch): boolean {
  const { source } = match;
  if (source?.rule !== "inverted" || !isSeparator(text, leadOf(match) - 1)) return false;
  const at = source.last;
  const verb = chunks.verbAt(at);
  if (verb !== null) return verb.form === "participle" || verb.form === "gerund";
  return ["who", "whose", "which"].includes(text.tokens.lower[at]!) || text.tags[at] === "ADJ" || text.tags[at] === "ADP";
}

type Parts = Pick<Reading, "addressee" | "occasion" | "reporter" | "match">;

function reading({ addressee, occasion, reporter, match }: Parts, content: readonly TokenRange[], rule: Reading["rule"]): Reading {
  return { match, content, addressee, occasion, reporter, rule };
}

/** Content without a quotation directly before the cue. */
function readPlainBefore(
  text: TaggedText,
  chunks: Chunks,
  match: CueMatch,
  lead: number,
  floor: number,
  closed: boolean,
  rest: number,
  parts: Parts,
): Reading | null {
  // "and, according to Holm, close to the army", "but according to Holm, the army": what was said follows.
  const link = isSeparator(text, lead - 1) ? lead - 2 : lead - 1;
  if (match.verb === null && text.tags[link] === "CCONJ" && isSeparator(text, rest)) {
    const said = trimmed(text, { first: rest, last: chunks.sentence.last });
    return said.first < said.last ? reading(parts, [said], "before") : null;
  }
  const as = text.tokens.lower[lead - 1] === "as" && isSeparator(text, lead - 2);
  const separated = as || isSeparator(text, lead - 1) || (match.verb === null && lead > floor);
  if (!separated || (!closed && match.verb !== null)) return null;
  // "that, if attacked, Chile would respond": what will be said is part of what is.
  if (match.verb !== null && (match.verb.tense === "conditional" || match.verb.tense === "future")) return null;
  const start = Math.max(afterColon(text, match, skipLeading(text, floor), lead), afterBracket(text, floor, lead));
  const pre = trimmed(text, { first: start, last: as ? lead - 1 : lead });
  // "Still, he said, the port is safe": the link is the outlet's.
  if (pre.first >= pre.last && !as && start > floor && isSeparator(text, rest)) {
    const said = trimmed(text, { first: rest, last: participleAfter(text, chunks, rest) });
    return hasFiniteVerb(chunks, said) ? reading(parts, [withOpenQuotation(text, said)], "before") : null;
  }
  // "The agency reported that, according to Holm, …": the content of another cue.
  if (pre.first >= pre.last || text.tokens.lower[pre.last - 1] === "that") return null;
  const post = trimmed(text, { first: overApposition(text, chunks, match, rest), last: participleAfter(text, chunks, rest) });
  const relative = text.tokens.lower[lead - 2] ?? "";
  // "talks in which, both said afterward, the port was “discussed”": what is said is the relative clause alone.
  if (RELATIVES.has(relative) && isSeparator(text, lead - 1) && isSeparator(text, rest) && post.first < post.last) {
    const clause = withOpenQuotation(text, { first: post.first, last: relativeEnd(text, chunks, post) });
    const isObject = text.tags[lead - 3] === "ADP" || relative === "where";
    return isObject ? reading(parts, [clause], "before") : reading(parts, [{ first: lead - 2, last: lead - 1 }, clause], "around");
  }
  // "after telling them, according to an aide, that…": the cue in front governs it.
  if (match.verb === null && text.tokens.lower[rest + 1] === "that" && isSeparator(text, rest)) return null;
  if (match.verb === null && post.first >= post.last) return reading(parts, [pre], "before");
  if (hasFiniteVerb(chunks, pre) && !opensWithSubordinator(text, pre)) {
    const parted = post.first < post.last && (isSeparator(text, rest) || quotationFrom(text, rest) !== null);
    const joined = parted && (isUnfinished(text, chunks, pre) || goesOn(text, chunks, post.first) || isCondition(text, chunks, pre, post));
    return joined ? reading(parts, [pre, post], "around") : reading(parts, [pre], "before");
  }
  // "The post marks his return, a friend said.": with nothing behind it, a verb of saying has what stands in front.
  if (post.first >= post.last) return isWhole(text, chunks, pre) ? reading(parts, [pre], "before") : null;
  // "Announcing the cut, Holm said in Lima, it is late": what a participle in front tells is not said.
  if (chunks.verbAt(pre.first)?.form === "gerund") return reading(parts, [withOpenQuotation(text, post)], "before");
  return hasFiniteVerb(chunks, post) ? reading(parts, [pre, withOpenQuotation(text, post)], "around") : null;
}

/** Fewer tokens name somebody or something, and tell nothing. */
const SHORTEST_CLAUSE = 5;

/** Whether words without a verb that is known as one may be a clause: they open with their subject, and no comma parts them. */
function isWhole(text: TaggedText, chunks: Chunks, { first, last }: TokenRange): boolean {
  const subject = chunks.nounAt(first);
  if (last - first < SHORTEST_CLAUSE || subject?.first !== first || isTime(text, subject) || subject.kind === "name") return false;
  for (let at = first; at < last; at++) if (isSeparator(text, at)) return false;
  return true;
}

/** "Any reading, said Holm, an envoy to Chile, would differ": the comma behind what says who the speaker is, else `comma`. */
function overApposition(text: TaggedText, chunks: Chunks, { source }: CueMatch, comma: number): number {
  if (source?.rule !== "inverted" || source.last !== comma) return comma;
  let at = comma + 1;
  while (at < chunks.sentence.last && text.tokens.lower[at] !== ",") at++;
  const next = chunks.verbAt(at + 1);
  if (next?.form === "finite" && next.first === at + 1) return at;
  const role = chunks.nounAt(comma + 1);
  const isRole = role?.first === comma + 1 && role.kind === "noun" && text.tokens.lower[role.first] !== "the";
  return isRole && !hasFiniteVerb(chunks, { first: comma, last: at }) && hasFiniteVerb(chunks, { first: at, last: chunks.sentence.last })
    ? at
    : comma;
}

/** Where ", adding that…" begins behind token `at`, else the sentence's end. */
function participleAfter(text: TaggedText, chunks: Chunks, at: number): number {
  const next = chunks.verbs.find(
    (verb) => verb.form === "gerund" && verb.first > at + 1 && cueOf(text, verb) !== undefined && hasCommaBefore(text, verb.first),
  );
  return next === undefined ? chunks.sentence.last : next.first;
}

/** "Chile, Holm said, “is not ready”": what stands before the cue is the subject of the quotation, or a clause, not an adverbial. */
function isSubjectLike(text: TaggedText, chunks: Chunks, first: number, last: number): boolean {
  return chunks.nounAt(first)?.first === first && text.tags[first] !== "ADV" && hasSubjectOnly(text, chunks, { first, last });
}

function hasSubjectOnly(text: TaggedText, chunks: Chunks, range: TokenRange): boolean {
  const group = chunks.nounAt(range.first)!;
  return hasFiniteVerb(chunks, range) || !isTime(text, group);
}

const SUBORDINATORS = new Set(["while", "as", "after", "before", "when", "asked"]);

function opensWithSubordinator(text: TaggedText, range: TokenRange): boolean {
  if (!SUBORDINATORS.has(text.tokens.lower[range.first]!)) return false;
  for (let at = range.first; at < range.last; at++) if (text.tokens.lower[at] === ",") return false;
  return true;
}

const RELATIVES = new Set(["which", "who", "whom", "where"]);

/** "(the port is shut, according to Holm)": behind a bracket that is still open before `lead`; 0 without one. */
function afterBracket({ tokens: { lower } }: TaggedText, floor: number, lead: number): number {
  for (let at = lead - 1; at >= floor; at--) {
    if (lower[at] === ")") return 0;
    if (lower[at] === "(") return at + 1;
  }
  return 0;
}

/** "An envoy was blunt: the port, he said, was lost": what the pronoun's own words before the colon tell is not said. */
function afterColon(text: TaggedText, { source }: CueMatch, first: number, lead: number): number {
  if (source === null || text.tags[source.head] !== "PRON") return first;
  for (let at = lead - 2; at > first; at--) if (text.tokens.lower[at] === ":") return at + 1;
  return first;
}

const LABEL = /^\p{Lu}{4,}$/u;

function skipLeading(text: TaggedText, at: number): number {
  // "BREAKING: The port is closed, Holm said"
  if (text.tokens.lower[at + 1] === ":" && LABEL.test(text.tokens.text.slice(text.tokens.start[at], text.tokens.end[at]))) return at + 2;
  if (!LEADING.has(text.tokens.lower[at] ?? "")) return at;
  return isSeparator(text, at + 1) ? at + 2 : at + 1;
}

/** Where content that ends in a quotation begins: with the quotation, or with the sentence whose grammar runs into it. */
function quotedStart(text: TaggedText, chunks: Chunks, quotation: number, floor: number): number {
  const sentence = text.sentences[text.sentenceOf[quotation]!]!;
  const from = Math.max(sentence.first, sentence.first === chunks.sentence.first ? floor : sentence.first);
  const before = text.tokens.lower[quotation - 1];
  if (quotation <= from || before === ":" || before === "." || before === ")") return quotation;
  // "Unless they yield, “nothing will change,” he said": a small letter shows that the sentence runs on.
  if (before === "," && !opensSmall(text, quotation)) return quotation;
  return skipLeading(text, from);
}

/** A second quotation that closes in mid-sentence goes on to the sentence's end. */
function sentenceRest(text: TaggedText, chunks: Chunks, at: number): number {
  return at < chunks.sentence.last && !isSeparator(text, at) && text.tags[at] !== "CCONJ" ? chunks.sentence.last : at;
}
