/** What may stand between a subject and its verb: asides in commas or parentheses, adverbs, days, "at a briefing". */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { cueOf } from "./cue-of.ts";

const TIME_HEADS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight day morning afternoon evening night week weekend month year january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.".split(
    " ",
  ),
);
const ASIDE_STARTS = new Set([
  "who",
  "which",
  "whose",
  "whom",
  "where",
  "however",
  "though",
  "meanwhile",
  "too",
  "for",
  "in",
  "at",
  "from",
  "on",
  "of",
  "after",
  "during",
  "himself",
  "herself",
  "then",
  "speaking",
  "citing",
  "formerly",
]);
const ADVERBIALS = new Set(["in", "at", "on", "during", "after", "before", "through", "via", "late", "early", "earlier", "later", "also"]);
/** In what one says something. */
const SPOKEN = new Set(
  "statement briefing interview conference speech address letter message note tweet post remarks communique comments".split(" "),
);
const TYING = new Set(["with", "to", "before", "from"]);
const OWNERS = new Set(["a", "an", "his", "her", "its", "their"]);
const CLOSING_MARKS = new Set(["\u201d", '"', "''", "\u2019"]);
/** A hyphen that is a token of its own stands for a dash. */
const DASHES = new Set(["--", "\u2014", "\u2013", "-"]);
const LONGEST_ASIDE = 60;
const MAXIMUM_STEPS = 6;
/** "it has been learnt" */
const IMPERSONAL = 5;

/** The token at which the subject of a verb that begins at `at` should end. */
export function skipAsidesLeft(text: TaggedText, chunks: Chunks, at: number): number {
  let end = at;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const next = skipOne(text, chunks, end);
    if (next === end) return end;
    end = next;
  }
  return end;
}

function skipOne(text: TaggedText, chunks: Chunks, end: number): number {
  const { tokens, tags } = text;
  const before = end - 1;
  if (before <= chunks.sentence.first) return end;
  const form = tokens.lower[before]!;
  if (form === "," && tokens.lower[before - 1] === ")") {
    // "Holm, who heads the Trade Office (TO), said"
    const aside = asideStart(text, chunks, before);
    return aside !== null && WHO.has(tokens.lower[aside + 1]!) ? aside : (openingBefore(text, chunks, before - 1) ?? end);
  }
  if (form === ")" || form === "]") return openingBefore(text, chunks, before) ?? end;
  if (form === "," || DASHES.has(form)) return asideStart(text, chunks, before) ?? end;
  // "Holm, host of “The Hour,” said": the comma stands inside the marks.
  if (CLOSING_MARKS.has(form) && tokens.lower[before - 1] === ",") return asideAround(text, chunks, before) ?? end;
  // "the “ban” said…": a quoted noun ends the subject.
  if (CLOSING_MARKS.has(form) && chunks.nounAt(before - 1)?.last === before) return before;
  if (tags[before] === "ADV") return before;
  // "the working group on demining met": a bare gerund is the matter of the noun before it.
  const gerund = chunks.verbAt(before);
  if (gerund?.form === "gerund" && gerund.first === before && tags[before - 1] === "ADP" && chunks.nounAt(before - 2)?.last === before - 1)
    return before - 1;
  const group = chunks.nounAt(before);
  if (group === null || group.last !== end) return end;
  if (isTime(text, group)) return timeStart(text, chunks, group);
  return adverbialStart(text, chunks, group) ?? end;
}

const WHO = new Set(["who", "whose", "which"]);
const WHICH = new Set(["last", "next", "this", "late", "early"]);

/** "on Wednesday", "last Friday", "late on Monday": none of them does anything. A date at the very start leaves no subject before it. */
function timeStart(text: TaggedText, chunks: Chunks, group: NounGroup): number {
  const first = WHICH.has(text.tokens.lower[group.first - 1] ?? "") ? group.first - 1 : group.first;
  const before = first - 1;
  const start = before >= chunks.sentence.first && text.tags[before] === "ADP" ? before : first;
  return start > chunks.sentence.first ? start : group.last;
}

/** Whether a word is a day, a month or another point of time. */
export const isTimeWord = (text: TaggedText, at: number): boolean => TIME_HEADS.has(text.tokens.lower[at] ?? "");

/** Whether a noun group names a day, a month or another point of time. */
export function isTime(text: TaggedText, group: NounGroup): boolean {
  if (isTimeWord(text, group.head)) return true;
  return group.kind === "number" && TIME_HEADS.has(text.tokens.lower[group.first]!);
}

/** "Holm in a statement said", "the minister at a briefing in Oslo told": a name or a pronoun before the preposition is the subject. */
function adverbialStart(text: TaggedText, chunks: Chunks, group: NounGroup): number | null {
  let first = group;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const preposition = first.first - 1;
    if (preposition <= chunks.sentence.first) return null;
    const isSpoken = SPOKEN.has(text.tokens.lower[first.head]!);
    // "Holm, the envoy, in a statement said": behind the aside that says who the subject is.
    if (isSpoken && text.tokens.lower[preposition - 1] === ",") return asideStart(text, chunks, preposition - 1) === null ? null : preposition;
    const before = chunks.nounAt(preposition - 1);
    if (before === null || before.last !== preposition) return null;
    // "in an interview with the radio"
    const isTied = TYING.has(text.tokens.lower[preposition]!) && SPOKEN.has(text.tokens.lower[before.head]!);
    if (!isTied && !ADVERBIALS.has(text.tokens.lower[preposition]!)) return null;
    // "A spokesman for the ministry in a statement said": nothing but a saying is in a statement.
    if (isSpoken && OWNERS.has(text.tokens.lower[first.first]!) && !SPOKEN.has(text.tokens.lower[before.head]!)) return preposition;
    // "Chile today in Lima signed": the day goes next.
    if (step === 0 && before.head === before.first && text.tokens.lower[before.head] === "today" && before.first > chunks.sentence.first)
      return preposition;
    if (before.kind === "name" || before.kind === "pronoun") return isFree(text, chunks, before) ? preposition : null;
    first = before;
  }
  return null;
}

/** Not itself the object of a preposition or verb, nor, behind the verb of the main clause, the last of a list that is: "ended talks between Chile and Norway". */
function isFree(text: TaggedText, chunks: Chunks, group: NounGroup): boolean {
  let before = group.first - 1;
  const start = chunks.verbs.find((verb) => verb.form === "finite")?.last ?? chunks.sentence.last;
  while (before >= start && text.tokens.lower[before] === "and" && chunks.nounAt(before - 1)?.last === before)
    before = chunks.nounAt(before - 1)!.first - 1;
  return before < chunks.sentence.first || (text.tags[before] !== "ADP" && chunks.verbAt(before) === null);
}

function openingBefore(text: TaggedText, chunks: Chunks, close: number): number | null {
  const floor = Math.max(chunks.sentence.first + 1, close - LONGEST_ASIDE);
  for (let at = close - 1; at >= floor; at--) if (text.tokens.lower[at] === "(" || text.tokens.lower[at] === "[") return at;
  return null;
}

/** The start of an aside that ends in a quotation, and so begins before it. */
function asideAround(text: TaggedText, chunks: Chunks, mark: number): number | null {
  const quotation = quotationAt(text.quotations, mark);
  const start = asideStart(text, chunks, mark - 1);
  return quotation !== null && start !== null && start < quotation.first ? start : null;
}

/** The comma or dash that opens the aside which the one at `close` ends; null when what lies between is no aside. */
function asideStart(text: TaggedText, chunks: Chunks, close: number): number | null {
  const floor = Math.max(chunks.sentence.first + 1, close - LONGEST_ASIDE);
  const mark = text.tokens.lower[close]!;
  let fallback: number | null = null;
  for (let at = close - 1; at >= floor; at--) {
    if (text.tokens.lower[at] !== mark) continue;
    const end = text.tokens.lower[at - 1] === ")" ? (openingBefore(text, chunks, at - 1) ?? at) : at;
    const before = chunks.nounAt(end - 1);
    if (before === null || before.last !== end || !opensAside(text, chunks, at + 1, close)) continue;
    if (!isFreeChain(text, chunks, before)) continue;
    if (before.kind === "name" || before.kind === "pronoun" || mark !== ",") return mark === "," ? (relativeAround(text, chunks, at) ?? at) : at;
    fallback ??= at;
  }
  return fallback;
}

/** "Holm, who was in Bergen, Norway, on Monday, said": the comma before "who" when the one at `comma` stands inside its clause. */
function relativeAround(text: TaggedText, chunks: Chunks, comma: number): number | null {
  const floor = Math.max(chunks.sentence.first + 1, comma - LONGEST_ASIDE);
  for (let at = comma - 1; at >= floor; at--) {
    if (text.tokens.lower[at] !== ",") {
      const verb = chunks.verbAt(at);
      if (verb?.form === "finite" && text.tokens.lower[verb.first - 1] === ",") return null;
      continue;
    }
    const opens = text.tokens.lower[at + 1] === "who" || text.tokens.lower[at + 1] === "whose";
    if (opens && chunks.nounAt(at - 1)?.last === at) return at;
  }
  return null;
}

function opensAside(text: TaggedText, chunks: Chunks, at: number, close: number): boolean {
  if (ASIDE_STARTS.has(text.tokens.lower[at]!)) return true;
  // "officials — and some envoys — said"
  if (text.tags[at] === "CCONJ" && text.tokens.lower[close] !== ",") return true;
  // "the two sides, it is learnt, agreed"
  if (text.tokens.lower[at] === "it" && close - at <= IMPERSONAL) return true;
  const verb = chunks.verbAt(at);
  if (verb !== null) return verb.form !== "finite" && verb.form !== "infinitive";
  const group = chunks.nounAt(at);
  if (group === null) return text.tags[at] === "ADV" || text.tags[at] === "ADJ" || text.tags[at] === "ADP";
  const says = chunks.verbAt(group.last);
  return says?.form !== "finite" || isInserted(text, chunks, says, close);
}

/** "Chile and Norway, officials said, agreed": who says so, between commas and with no more than a day. */
function isInserted(text: TaggedText, chunks: Chunks, says: VerbGroup, close: number): boolean {
  const day = chunks.nounAt(close - 1);
  const end = day !== null && day.first >= says.last && isTime(text, day) ? timeStart(text, chunks, day) : close;
  return says.last === end && !says.passive && cueOf(text, says) !== undefined;
}

/** The noun before an aside must be able to be a subject: not after a preposition that opens the sentence ("In Oslo, …"). */
function isFreeChain(text: TaggedText, chunks: Chunks, group: NounGroup): boolean {
  let first = group;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const at = first.first - 1;
    if (at < chunks.sentence.first) return true;
    if (text.tags[at] !== "ADP") return true;
    const before = chunks.nounAt(beforeParticiple(chunks, at) - 1);
    if (before === null || before.last !== beforeParticiple(chunks, at)) return false;
    first = before;
  }
  return false;
}

/** "a delegation led by the minister, A,": over the participle that the preposition at `at` follows. */
function beforeParticiple(chunks: Chunks, at: number): number {
  const verb = chunks.verbAt(at - 1);
  return verb?.form === "participle" && verb.last === at ? verb.first : at;
}

/** Whether a comma stands among tokens `[from, to)`. */
export function hasCommaBetween(text: TaggedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.tokens.lower[at] === ",") return true;
  return false;
}
