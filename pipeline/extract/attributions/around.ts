/** Whether what stands behind a cue goes on with what stands before it: "It was, Holm said, a farce". */
import { behindDay } from "../chunks/day-inside.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { cueOf } from "../clauses/cue-of.ts";
import { hasFiniteVerb, isSeparator, quotationFrom } from "./borders.ts";

/** "It was, Holm said, a farce": the words before the cue break off. */
export function isUnfinished(text: TaggedText, chunks: Chunks, { last }: TokenRange): boolean {
  const tag = text.tags[last - 1];
  return chunks.verbAt(last - 1)?.lemma === "be" || tag === "ADP" || tag === "DET" || tag === "SCONJ";
}

/** What opens a clause that depends on the main one. */
export const CONDITIONS = new Set([
  "unless",
  "if",
  "once",
  "until",
  "because",
  "although",
  "though",
  "since",
  "when",
  "even",
  "whatever",
  "however",
  "whether",
]);

/** "Unless the ports reopen, Holm said, prices will rise": a clause in front, cut off by the cue from the main one. */
export function isCondition(text: TaggedText, chunks: Chunks, pre: TokenRange, post: TokenRange): boolean {
  if (!CONDITIONS.has(text.tokens.lower[pre.first]!)) return false;
  for (let at = pre.first; at < pre.last; at++) if (isSeparator(text, at)) return false;
  return hasFiniteVerb(chunks, post);
}

const CONTINUING = new Set(["because", "but", "nor", "or", "not", "rather", "unless", "if", "even", "especially", "instead", "despite", "that"]);

/** What stands behind the cue and is still the speaker's: a coordinated or conditional clause, a clause or a predicate by itself, an infinitive, the agent of a passive. */
export function goesOn(text: TaggedText, chunks: Chunks, at: number): boolean {
  const verb = chunks.verbAt(at);
  if (quotationFrom(text, at) !== null) return opensSmall(text, at);
  if (text.tags[at] === "CCONJ" || CONTINUING.has(text.tokens.lower[at]!)) return chunks.verbAt(at + 1)?.tense !== "past";
  const group = chunks.nounAt(at);
  const own = group?.first === at ? chunks.verbAt(group.last) : null;
  if (own?.form === "finite") return !isReporter(text, chunks, own);
  if (text.tokens.lower[at] === "by" || text.tokens.lower[at] === "from") return true;
  // "It makes sense, Holm said, for Peru to wait", "Many goods, Holm said, including tin"
  if (text.tokens.lower[at] === "including") return true;
  const actor = text.tokens.lower[at] === "for" ? chunks.nounAt(at + 1) : null;
  if (actor !== null && chunks.verbAt(actor.last)?.form === "infinitive") return true;
  return verb !== null && (verb.form === "infinitive" || (verb.form === "finite" && cueOf(text, verb) === undefined));
}

/** "…, Holm told reporters, his office reported": who passes it on. */
const isReporter = (text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean =>
  cueOf(text, verb) !== undefined && (behindDay(text, verb.last) >= chunks.sentence.last || text.tags[behindDay(text, verb.last)] === "PUNCT");

const SMALL = /^\p{Ll}/u;

/** Whether a quotation opens with a small letter, so that its sentence began before. */
export const opensSmall = (text: TaggedText, mark: number): boolean => SMALL.test(text.tokens.text.slice(text.tokens.start[mark + 1]));
