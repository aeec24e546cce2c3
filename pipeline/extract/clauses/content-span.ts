/** Where the content that a verb governs ends, for verbs of any kind: at the sentence's end, a trailing attribution, or the next verb of the same subject. */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { besideOther } from "./beside-other.ts";
import { cueOf } from "./cue-of.ts";
import { findSubject } from "./subject.ts";

const FULL_STOPS = new Set([".", "!", "?", ";", "...", "\u2026"]);

/** One past the last token of content that begins at `first`; a full stop outside quotation marks stays outside. */
export function contentEnd(text: TaggedText, chunks: Chunks, first: number): number {
  let end = chunks.sentence.last;
  for (const verb of chunks.verbs) {
    if (verb.first <= first || quotationAt(text.quotations, verb.head) !== null) continue;
    const border = borderAt(text, chunks, verb, first);
    if (border !== null) {
      end = border;
      break;
    }
  }
  const source = accordingTo(text, first, end);
  return withoutStop(text, first, source ?? end);
}

/** The border that a later verb sets: a participle after a comma, a trailing "…, the ministry said", or a coordinated verb of the same subject. */
function borderAt(text: TaggedText, chunks: Chunks, verb: VerbGroup, first: number): number | null {
  const before = verb.first - 1;
  const isCue = cueOf(text, verb) !== undefined;
  if (verb.form === "gerund" && text.tokens.lower[before] === ",") return isCue ? before : null;
  // "with A pledging to cut tariffs and B predicting growth"
  if (verb.form === "gerund")
    return isCue ? besideOther(text, chunks, { first, start: chunks.nounAt(before)?.first ?? verb.first, verb: verb.first }) : null;
  if (verb.form !== "finite") return null;
  const subject = findSubject(text, chunks, verb);
  if (subject === null) return null;
  if (subject.rule === "shared") return coordinated(text, chunks, verb, first);
  const start = Math.min(subject.first, verb.first);
  const beside = isCue ? besideOther(text, chunks, { first, start, verb: verb.first }) : null;
  if (beside !== null) return beside;
  const trailing = start > first && text.tokens.lower[start - 1] === "," && isClosed(text, chunks, Math.max(verb.last, subject.last));
  return trailing && isCue ? start - 1 : null;
}

/** "agreed to meet and vowed to act": a finite verb after an infinitive or a noun ends the content; after a clause of the same tense it belongs to it. */
function coordinated(text: TaggedText, chunks: Chunks, verb: VerbGroup, first: number): number | null {
  let before = verb.first - 1;
  while (before > first && text.tags[before] === "ADV") before--;
  if (text.tokens.lower[before] === ";") return before;
  if (text.tags[before] !== "CCONJ") return null;
  const inner = chunks.verbs.find((candidate) => candidate.form === "finite" && candidate.first >= first && candidate.first < verb.first);
  if (inner !== undefined && (inner.tense === verb.tense || verb.tense !== "past")) return null;
  return text.tokens.lower[before - 1] === "," ? before - 1 : before;
}

/** Whether only adverbials up to the sentence's end follow: no further verb. */
function isClosed(text: TaggedText, chunks: Chunks, at: number): boolean {
  return !chunks.verbs.some((verb) => verb.first >= at && verb.form === "finite") && text.tokens.lower[at] !== "that";
}

function accordingTo(text: TaggedText, first: number, end: number): number | null {
  for (let at = first + 1; at + 1 < end; at++) {
    // "according to which" goes on about the content.
    if (text.tokens.lower[at] === "according" && text.tokens.lower[at + 1] === "to" && text.tokens.lower[at + 2] !== "which")
      return text.tokens.lower[at - 1] === "," ? at - 1 : at;
  }
  return null;
}

function withoutStop(text: TaggedText, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && (FULL_STOPS.has(text.tokens.lower[last - 1]!) || text.tokens.lower[last - 1] === ",")) last--;
  return last;
}
