/** Which verbs of a sentence can share a subject: not those of another clause, nor of what is quoted. */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { QUESTION_WORDS } from "../closed-classes.ts";
import { hasCommaBetween } from "./asides.ts";
import { cueOf } from "./cue-of.ts";

export const RELATIVES = new Set(["who", "which", "that"]);

/** A verb that does nothing but report: "said", "suggested", not "threatened to". */
export function reportsOn(text: TaggedText, verb: VerbGroup): boolean {
  const cue = text.lexicon.cues.byVerb.get(verb.lemma)?.find(({ particles }) => particles.length === 0);
  return cue !== undefined && cue.frames.has("clause") && !cue.frames.has("to") && !cue.joint;
}

/** "Holm argued that the rebels had left but suggested…": the verb at `index` stands in the that-clause of one that reports. */
export function isReported(text: TaggedText, chunks: Chunks, index: number): boolean {
  const main = chunks.verbs[index - 1];
  if (main === undefined || main.form !== "finite") return false;
  const cue = cueOf(text, main);
  if (cue === undefined || !(cue.frames.has("clause") || cue.frames.has("tell")) || cue.frames.has("to") || cue.joint) return false;
  if (text.tokens.lower[main.last + cue.particles.length] === "that") return true;
  // "indicated to the envoys that the port was shut": "that" stands before the subject.
  const own = chunks.verbs[index]!;
  const subject = own.first > chunks.sentence.first ? chunks.nounAt(own.first - 1) : null;
  if (subject?.last !== own.first || subject.first < main.last) return false;
  // "told the radio on Monday the tone was cordial and predicted…": no "that" at all.
  return text.tokens.lower[subject.first - 1] === "that" || !hasCommaBetween(text, main.last, subject.first);
}

/** "declined to tell when the port would reopen but said…": the verb at `index` stands in a question that follows another verb at once. */
export function isAsked(text: TaggedText, chunks: Chunks, index: number): boolean {
  const own = chunks.verbs[index]!;
  const subject = own.first > chunks.sentence.first ? chunks.nounAt(own.first - 1) : null;
  const opener = (subject?.last === own.first ? subject.first : own.first) - 1;
  return QUESTION_WORDS.has(text.tokens.lower[opener] ?? "") && chunks.verbs[index - 1]?.last === opener;
}

/** "the patience Chile has shown": two noun groups side by side open a relative clause without its pronoun. */
export function inContactClause(chunks: Chunks, verb: VerbGroup): boolean {
  const subject = verb.first > chunks.sentence.first ? chunks.nounAt(verb.first - 1) : null;
  if (subject === null || subject.last !== verb.first || subject.first <= chunks.sentence.first) return false;
  const before = chunks.nounAt(subject.first - 1);
  return before !== null && before.kind === "noun" && chunks.verbs.some((other) => other.form === "finite" && other.last <= before.first);
}

export function inRelative(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  if (belongsToWhose(text, chunks, verb)) return true;
  return verb.first > chunks.sentence.first && RELATIVES.has(text.tokens.lower[verb.first - 1]!) && text.tokens.lower[verb.first - 1] !== "that";
}

const OBJECT_RELATIVES = new Set(["which", "whom", "whose"]);

/** "the round, which Chile hosted in 2009, and agreed": the verb of a relative clause with a subject of its own, closed by a comma before `end`. */
export function inClosedRelative(text: TaggedText, chunks: Chunks, verb: VerbGroup, end: number): boolean {
  const subject = verb.first > chunks.sentence.first ? chunks.nounAt(verb.first - 1) : null;
  if (subject?.last !== verb.first || !OBJECT_RELATIVES.has(text.tokens.lower[subject.first - 1] ?? "")) return false;
  return text.tokens.lower[subject.first - 2] === "," && hasCommaBetween(text, verb.last, end);
}

/** "Holm, whose plans have failed": the subject of the verb stands behind "whose". */
function belongsToWhose(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  const subject = verb.first > chunks.sentence.first ? chunks.nounAt(verb.first - 1) : null;
  return subject !== null && (text.tokens.lower[subject.first] === "whose" || text.tokens.lower[subject.first - 1] === "whose");
}

/** What is said inside quotation marks and what is told about it do not share a subject. */
export function sameQuotation(text: TaggedText, one: VerbGroup, other: VerbGroup): boolean {
  return quotationAt(text.quotations, one.head) === quotationAt(text.quotations, other.head);
}
