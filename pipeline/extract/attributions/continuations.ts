/** Quotations that no cue of their sentence governs: they continue the attribution before them, or stand bare. */
import type { Quotation } from "../../text/quotation-marks.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { cueOf } from "../clauses/cue-of.ts";
import type { Subject } from "../clauses/found-subject.ts";
import { findSubject } from "../clauses/subject.ts";
import type { NounPhrase } from "../clauses/noun-phrase.ts";
import { withParagraphsBefore } from "./paragraphs-before.ts";
import { isQuotedSentence, trimmed } from "./borders.ts";
import type { Reading } from "./reading.ts";

/** An attribution in the making; `reading` is null for a quotation without a cue. */
export interface Draft {
  readonly reading: Reading | null;
  readonly source: NounPhrase | null;
  readonly content: readonly TokenRange[];
  readonly sentence: number;
  readonly rule: string;
}

/** A longer sentence introduces nobody. */
const LONGEST_LEAD = 200;
/** Fewer words in quotation marks are a name or a scare quote. */
const SHORTEST = 4;
const SENTENCE_MARK = /[.!?\u2026,]/;

/** The drafts with every free quotation joined to the attribution it continues, or added without a cue; in text order. */
export function joinQuotations(
  text: TaggedText,
  chunks: readonly Chunks[],
  drafts: readonly Draft[],
  isBody: (sentence: number) => boolean,
): readonly Draft[] {
  const sorted = drafts.toSorted((a, b) => a.content[0]!.first - b.content[0]!.first || a.sentence - b.sentence);
  const joined = withParagraphsBefore(text, sorted, isBody);
  const result: Draft[] = [];
  let next = 0;
  for (const quotation of text.quotations) {
    while (next < joined.length && joined[next]!.content[0]!.first < quotation.last) result.push(joined[next++]!);
    const sentence = text.sentenceOf[quotation.first]!;
    if (!isBody(sentence) || isCovered(result, quotation)) continue;
    if (!standsAlone(text, quotation)) {
      const last = result.length - 1;
      const isFree = last >= 0 && (joined[next]?.content[0]!.first ?? Infinity) >= text.sentences[sentence]!.last;
      const rest = isFree ? restOfSentence(text, result[last]!, quotation) : null;
      if (rest !== null) result[last] = { ...result[last]!, content: [...result[last]!.content, rest] };
      continue;
    }
    const previous = carrierBefore(text, result, quotation);
    if (previous >= 0 && continues(text, result[previous]!, quotation)) result[previous] = extended(result[previous]!, quotation);
    else {
      const bare = bareDraft(text, chunks, quotation, sentence);
      if (bare !== null) result.push(bare);
    }
  }
  return [...result, ...joined.slice(next)];
}

/** Only the last few drafts can reach a quotation. */
function isCovered(drafts: readonly Draft[], quotation: Quotation): boolean {
  return drafts.slice(-4).some((draft) => draft.content.some((range) => range.first < quotation.last && quotation.first < range.last));
}

/** The last draft before a quotation; "“…,” she said, adding that it was late. “…”" goes on with the main verb. */
function carrierBefore(text: TaggedText, drafts: readonly Draft[], quotation: Quotation): number {
  const last = drafts.length - 1;
  if (last < 0 || drafts[last]!.content[0]!.first >= quotation.first) return -1;
  const main = drafts[last - 1];
  const { verb, passive, denied, source } = drafts[last]!.reading?.match ?? {};
  // "told the radio when asked if it was late": the question is not the speaker's. "“…,” said an aide who called for a truce. “…”"
  const isAside = verb?.form === "gerund" || denied === true || source?.rule === "relative" || (passive === true && verb?.lemma === "ask");
  const trails = isAside && main?.sentence === drafts[last]!.sentence;
  return trails && !continues(text, drafts[last]!, quotation) && continues(text, main, quotation) ? last - 1 : last;
}

/** A quotation of a sentence or more: it opens its sentence, or follows a colon, and ends like one. */
function standsAlone(text: TaggedText, quotation: Quotation): boolean {
  const sentence = text.sentences[text.sentenceOf[quotation.first]!]!;
  const before = text.tokens.lower[quotation.first - 1];
  if (before === "," && quotation.first > sentence.first) return isQuotedSentence(text, quotation);
  const opens = quotation.first === sentence.first || before === ":";
  return opens && (!quotation.close || SENTENCE_MARK.test(text.tokens.lower[quotation.last - 2] ?? "") || isLast(text, quotation));
}

/** "“…,” she said. “Nine in ten agree” with the findings.": a sentence that opens with a quotation, is mostly quoted, and follows one of the same speaker at once; null for any other. */
function restOfSentence(text: TaggedText, draft: Draft, quotation: Quotation): TokenRange | null {
  const sentence = text.sentences[text.sentenceOf[quotation.first]!]!;
  const said = draft.content.at(-1)!;
  if (draft.rule !== "before" || quotation.first !== sentence.first || 2 * (quotation.last - quotation.first) < sentence.last - sentence.first)
    return null;
  if (text.sentenceOf[quotation.first]! !== draft.sentence + 1 || text.sentences[draft.sentence]!.paragraph !== sentence.paragraph) return null;
  if (quotationAt(text.quotations, said.last - 1) === null || quotation.last - quotation.first < SHORTEST + 2) return null;
  return trimmed(text, { first: sentence.first, last: sentence.last });
}

function isLast(text: TaggedText, quotation: Quotation): boolean {
  const sentence = text.sentences[text.sentenceOf[quotation.last - 1]!]!;
  return quotation.last >= sentence.last - 1;
}

/** Whether the quotation goes on with the draft: in the same paragraph, or at the start of the next after a quotation. */
function continues(text: TaggedText, draft: Draft, quotation: Quotation): boolean {
  // "Holm: “…” Rivas: “…”"
  if (text.tokens.lower[quotation.first - 1] === ":") return false;
  const last = draft.content.at(-1)!;
  const from = text.sentences[text.sentenceOf[last.last - 1]!]!;
  const to = text.sentences[text.sentenceOf[quotation.first]!]!;
  if (quotationAt(text.quotations, last.last - 1) === null && quotationAt(text.quotations, last.first) === null) return false;
  if (from.paragraph === to.paragraph) return true;
  return to.paragraph === from.paragraph + 1 && quotation.first === to.first;
}

function extended(draft: Draft, quotation: Quotation): Draft {
  return { ...draft, content: [...draft.content, { first: quotation.first, last: quotation.last }] };
}

/** A quotation without a cue: "Holm: “…”", or one after a sentence about a person. */
function bareDraft(text: TaggedText, chunks: readonly Chunks[], quotation: Quotation, sentence: number): Draft | null {
  if (quotation.last - quotation.first < SHORTEST + 2) return null;
  const content = [{ first: quotation.first, last: quotation.last }];
  return { reading: null, source: speakerBefore(text, chunks, quotation, sentence), content, sentence, rule: "bare" };
}

/** The speaker that introduces a quotation: a name or a clause before a colon, or the subject of the sentence before. */
function speakerBefore(text: TaggedText, chunksOf: readonly Chunks[], quotation: Quotation, sentence: number): Subject | null {
  const own = text.sentences[sentence]!;
  const before = quotation.first > own.first ? own : text.sentences[sentence - 1];
  if (before === undefined || before.last - before.first > LONGEST_LEAD) return null;
  const end = Math.min(before.last, quotation.first);
  const colon = text.tokens.lower[end - 1] === ":";
  const comma = before === own && text.tokens.lower[end - 1] === ",";
  if (!colon && before.paragraph !== own.paragraph) return null;
  const chunks = chunksOf[before === own ? sentence : sentence - 1]!;
  const named = colon ? nameBefore(text, chunks, end - 1) : null;
  if (named !== null) return named;
  const verbs = chunks.verbs.filter((verb) => verb.form === "finite" && verb.last <= end && quotationAt(text.quotations, verb.head) === null);
  const verb = (colon ? verbs.findLast((candidate) => cueOf(text, candidate) !== undefined) : undefined) ?? verbs[0];
  const nearest = comma ? (verbs.at(-1) ?? verb) : verb;
  return nearest === undefined ? null : findSubject(text, chunks, nearest);
}

/** "Holm: “…”", "a turning point - Ana Holm: “…”". */
function nameBefore(text: TaggedText, chunks: Chunks, colon: number): Subject | null {
  const group = chunks.nounAt(colon - 1);
  if (group === null || group.last !== colon || group.kind !== "name") return null;
  const before = text.tokens.lower[group.first - 1] ?? "";
  const free = group.first === chunks.sentence.first || text.tags[group.first - 1] === "PUNCT" || before === "from";
  return free ? { first: group.first, last: group.last, head: group.head, rule: "adjacent", pronoun: null } : null;
}
