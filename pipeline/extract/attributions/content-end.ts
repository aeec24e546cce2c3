/** Where the content that follows a cue ends: at the limit, or before the next cue of the same speaker or of another. */
import { quotationAt } from "../../text/quotation-at.ts";
import { SUBORDINATORS } from "../closed-classes.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { hasCommaBetween } from "../clauses/asides.ts";
import { besideOther } from "../clauses/beside-other.ts";
import { cueOf } from "../clauses/cue-of.ts";
import { hasCommaBefore, isQuotedSentence, quotationFrom } from "./borders.ts";
import type { CueMatch } from "./cue-match.ts";

/** "Holm, who said it was late, left": a comma right before a finite verb closes the relative clause. */
function asideEnd(text: TaggedText, chunks: Chunks, first: number, limit: number): number {
  const verb = chunks.verbs.find(
    (candidate) => candidate.form === "finite" && candidate.first > first && candidate.first < limit && hasCommaBefore(text, candidate.first),
  );
  return verb === undefined ? limit : verb.first;
}

const DASHES = new Set(["--", "\u2014", "\u2013", "-", "\u2015"]);
const SEQUENCE = new Set(["before", "after", "while", "when", "by"]);
const WHICH = new Set(["which", "whom"]);
const CONTRASTS = new Set(["while", "whereas", "although", "though"]);

/** The end of content that begins at `first`. `cues` are all cues of the sentence, `limit` the end of the clause that may hold it. */
export function contentEnd(
  text: TaggedText,
  chunks: Chunks,
  match: CueMatch,
  cues: readonly CueMatch[],
  first: number,
  limit: number,
  clausal: boolean,
): number {
  for (const cue of cues) {
    if (cue.first <= first || cue.first >= limit || cue.verb === null) continue;
    const border = borderBefore(text, chunks, match, cue, first, clausal);
    if (border !== null) return border;
  }
  const { source, verb } = match;
  // "After saying that the pass was open, Holm left": the main clause begins with whoever said it.
  if (verb?.form === "gerund" && source?.rule === "following" && source.first > first && source.first <= limit && hasCommaBefore(text, source.first))
    return source.first - 1;
  const end = opensFronted(text, chunks, match)
    ? frontedEnd(text, chunks, first, limit)
    : match.source?.pronoun == null
      ? limit
      : asideEnd(text, chunks, first, limit);
  return clausal ? clauseEnd(text, chunks, first, dashEnd(text, first, end)) : phraseEnd(text, chunks, first, end);
}

/** "While Holm said the pass is open, Rivas…", "If he is right when he says it is open, …": the cue stands in a clause in front of the main one. */
function opensFronted(text: TaggedText, chunks: Chunks, match: CueMatch): boolean {
  const first = afterLink(text, chunks.sentence.first);
  if (!SUBORDINATORS.has(text.tokens.lower[first]!) || match.source === null || match.source.first <= first) return false;
  return !hasCommaBetween(text, first, match.source.first);
}

/** Over "But", "And", "Even" in front of a clause. */
function afterLink(text: TaggedText, first: number): number {
  return text.tags[first] === "CCONJ" || text.tokens.lower[first] === "even" ? first + 1 : first;
}

/** The comma behind which the main clause begins. */
function frontedEnd(text: TaggedText, chunks: Chunks, first: number, limit: number): number {
  for (let at = first + 1; at + 1 < limit; at++)
    if (hasCommaBefore(text, at) && (subjectFollows(chunks, at) || opensMain(text, chunks, at, limit))) return at;
  return limit;
}

/** "the truce with Chile may fail", "at the hearing she left": a noun group with its verb before the next comma. */
function opensMain(text: TaggedText, chunks: Chunks, at: number, limit: number): boolean {
  const adverbial = text.tags[at] === "ADP";
  if ((!adverbial && chunks.nounAt(at)?.first !== at) || quotationAt(text.quotations, at) !== null) return false;
  let end = at;
  while (end < limit && text.tokens.lower[end] !== ",") end++;
  const verb = chunks.verbs.find((candidate) => candidate.form === "finite" && candidate.first > at && candidate.first < end);
  if (verb === undefined || RELATIVE.has(text.tokens.lower[verb.first - 1]!)) return false;
  // "at the hearing she left": a subject of its own stands before the verb.
  const subject = chunks.nounAt(verb.first - 1);
  return (
    !adverbial ||
    (subject?.last === verb.first && text.tags[subject.first - 1] !== "ADP" && !SUBORDINATORS.has(text.tokens.lower[subject.first - 1]!))
  );
}

const RELATIVE = new Set(["who", "which", "that"]);

/** The border that a later cue sets; null when the cue belongs to the content. */
function borderBefore(text: TaggedText, chunks: Chunks, match: CueMatch, next: CueMatch, first: number, clausal: boolean): number | null {
  if (next.verb!.form === "gerund") {
    // "called it a farce before explaining why"
    if (!clausal && SEQUENCE.has(text.tokens.lower[next.first - 1]!) && next.first - 1 > first) return next.first - 1;
    // "set out the plan saying: “It is late.”"
    if (!clausal && quotationFrom(text, text.tokens.lower[next.last] === ":" ? next.last + 1 : next.last) !== null && next.first > first)
      return next.first;
    // "welcoming A, and calling for B"
    const at = next.first - 1;
    if (match.verb?.form === "gerund" && text.tags[at] === "CCONJ" && at > first && hasCommaBefore(text, at)) return at - 1;
    if (hasCommaBefore(text, next.first)) return next.first;
    // "with Holm pledging to cut tariffs and Rivas predicting growth"
    return besideOther(text, chunks, { first, start: chunks.nounAt(at)?.first ?? next.first, verb: next.first });
  }
  if (next.verb!.form !== "finite") return null;
  if (next.source?.rule === "shared") return sharedBorder(text, chunks, match, next, first, clausal);
  const start = next.source?.first ?? next.first;
  // "Holm, citing the raid, said it is late": the main verb of the same subject.
  if (match.verb?.form === "gerund" && start === match.source?.first && start < match.first && hasCommaBefore(text, next.first)) return next.first;
  // "While noting that…, he said": the main clause ends what stands in front of it.
  if (match.verb?.form === "gerund" && match.source?.rule === "following" && match.source.first > first && start >= match.source.first)
    return match.source.first - 1;
  if (start <= first) return null;
  // ", which he called a farce": who goes on to say it of what was said does so with a cue of its own.
  if (WHICH.has(text.tokens.lower[start - 1]!) && start - 1 > first && hasCommaBefore(text, start - 1)) return start - 1;
  if (goesOnReporting(text, match, next, start)) return start - 1;
  return clauseBorder(text, start) ?? besideOther(text, chunks, { first, start, verb: next.first }) ?? (clausal ? null : phraseBorder(text, start));
}

/** "condemned A and called for B" are two; in "said they affirmed A and discussed B" the second verb goes with the nearest. */
function sharedBorder(text: TaggedText, chunks: Chunks, match: CueMatch, cue: CueMatch, first: number, clausal: boolean): number | null {
  const next = cue.verb!;
  let before = next.first - 1;
  while (before > first && text.tags[before] === "ADV") before--;
  if (text.tags[before] !== "CCONJ" && text.tokens.lower[before] !== ",") return null;
  const inner = chunks.verbs.find((verb) => verb.form === "finite" && verb.first >= first && quotationAt(text.quotations, verb.head) === null);
  const reports = cue.cue.speech;
  if (clausal && !reports && inner !== undefined && inner !== next && (inner.tense === next.tense || next.tense !== match.verb?.tense)) return null;
  if (match.verb !== null && match.verb.tense !== next.tense && match.verb.form === "finite") return null;
  return text.tokens.lower[before - 1] === "," ? before - 1 : before;
}

/** "said the pass is open and he also said it is safe": the pronoun of the same speaker with another verb of saying. */
function goesOnReporting(text: TaggedText, match: CueMatch, next: CueMatch, start: number): boolean {
  const pronoun = text.tokens.lower[start]!;
  if (text.tokens.lower[start - 1] !== "and" || (pronoun !== "he" && pronoun !== "she")) return false;
  return next.cue.frames.has("clause") && next.verb!.tense === match.verb?.tense && text.tokens.lower[next.first] === "also";
}

/** ", and Doe said", ", while Doe said", "; Doe said": a clause of its own begins at `start`. */
function clauseBorder(text: TaggedText, start: number): number | null {
  const before = text.tokens.lower[start - 1] ?? "";
  if (before === ";") return start - 1;
  const conjoined = text.tags[start - 1] === "CCONJ" || CONTRASTS.has(before);
  return conjoined && hasCommaBefore(text, start - 1) ? start - 1 : null;
}

/** "In a note defending the raid, Doe said", "criticized the raid when Doe said": what the phrase is about ends where another clause begins. */
function phraseBorder(text: TaggedText, start: number): number | null {
  const before = text.tokens.lower[start - 1] ?? "";
  if (before === ",") return start - 1;
  if (!SUBORDINATORS.has(before)) return null;
  return hasCommaBefore(text, start - 1) ? start - 2 : start - 1;
}

/** "said the pass is open — a relief to many": what a single dash adds is the outlet's; between two dashes it is an aside of the speaker. */
function dashEnd(text: TaggedText, first: number, limit: number): number {
  let dash = -1;
  for (let at = first + 1; at < limit; at++) {
    if (!DASHES.has(text.tokens.lower[at]!) || quotationAt(text.quotations, at) !== null) continue;
    if (dash >= 0) return limit;
    dash = at;
  }
  return dash >= 0 ? dash : limit;
}

/** A semicolon, or ", while" with a subject, begins another clause of the outlet's. */
function clauseEnd(text: TaggedText, chunks: Chunks, first: number, limit: number): number {
  for (let at = first + 1; at + 1 < limit; at++) {
    const form = text.tokens.lower[at]!;
    const parts = form === ";" || (form === "," && text.tokens.lower[at + 1] === "while" && subjectFollows(chunks, at + 2));
    if (parts && quotationAt(text.quotations, at) === null) return at;
  }
  return limit;
}

/** A noun phrase as content ends before a comma that begins an adverbial, a participle or another verb of the sentence. */
function phraseEnd(text: TaggedText, chunks: Chunks, first: number, limit: number): number {
  // "pledged to double aid, setting a goal": what an infinitive is followed by goes with it.
  const isNominal = chunks.verbAt(first) === null;
  for (let at = first + 1; at < limit; at++) {
    const form = text.tokens.lower[at]!;
    const inside = quotationAt(text.quotations, at);
    // "decried “the raid,” and he left": the comma stands inside the marks.
    if (inside?.last === at + 1 && text.tokens.lower[at - 1] === "," && endsPhrase(text, chunks, at + 1)) return at + 1;
    if (inside !== null) continue;
    // "defended the plan: “It is late.”"
    const quoted = form === ":" || form === "," ? quotationFrom(text, at + 1) : null;
    if (quoted !== null && isQuotedSentence(text, quoted)) return at;
    if (form === "," && (endsPhrase(text, chunks, at + 1) || (isNominal && trailsGerund(text, chunks, at + 1)))) return at;
    const next = text.tags[at] === "CCONJ" ? chunks.verbAt(at + 1) : null;
    if (next?.form === "finite" && (next.tense !== "present" || next.perfect || form === "but")) return at;
  }
  return limit;
}

/** "rejected the plan, hoping to delay it": what else the speaker does; "the costs, including fuel" are named. */
function trailsGerund(text: TaggedText, chunks: Chunks, at: number): boolean {
  return chunks.verbAt(at)?.form === "gerund" && !NAMING.has(text.tokens.lower[at]!);
}

const NAMING = new Set(["including", "excluding", "regarding", "concerning", "following", "according", "depending", "beginning", "starting"]);

function endsPhrase(text: TaggedText, chunks: Chunks, at: number): boolean {
  const verb = chunks.verbAt(at);
  if (verb !== null) return verb.form === "finite" || (verb.form === "gerund" && cueOf(text, verb) !== undefined);
  const form = text.tokens.lower[at]!;
  if (text.tags[at] === "CCONJ") return chunks.verbAt(at + 1)?.form === "finite" || clauseFollows(text, chunks, at + 1);
  // "an increase in aid, possibly to a tenth of the budget": an adverb of a further phrase.
  if (text.tags[at] === "ADV") return text.tags[at + 1] !== "ADP" && text.tokens.lower[at + 1] !== "to";
  // "questioned the health of Holm, who is 70": the outlet says so.
  if (form === "who" || form === "which") return true;
  // "called it a farce, as stated by Holm"
  if (form === "as") return subjectFollows(chunks, at + 1) || text.tokens.lower[at + 2] === "by";
  return CONTRASTS.has(form) || form === "after" || form === "according" || form === "when" || form === "with";
}

/** A subject with its verb, an adverbial before it allowed: "and in Oslo the crowd left". */
function clauseFollows(text: TaggedText, chunks: Chunks, at: number): boolean {
  const adverbial = text.tags[at] === "ADP" ? chunks.nounAt(at + 1) : null;
  return subjectFollows(chunks, at) || (adverbial !== null && subjectFollows(chunks, adverbial.last));
}

function subjectFollows(chunks: Chunks, at: number): boolean {
  const group = chunks.nounAt(at);
  return group !== null && chunks.verbAt(group.last)?.form === "finite";
}
