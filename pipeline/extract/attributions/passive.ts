/** Passives: "was condemned by Holm", "it was announced by Chile that…", "asked whether the pass is open". */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { behindDay } from "../chunks/day-inside.ts";
import { nounPhraseFrom } from "../clauses/noun-phrase.ts";
import type { Subject } from "../clauses/found-subject.ts";
import { findSubject } from "../clauses/subject.ts";
import { quotationFrom, trimmed, withOpenQuotation } from "./borders.ts";
import { QUESTION_WORDS } from "../closed-classes.ts";
import { withoutTail } from "./content-tail.ts";
import type { CueMatch } from "./cue-match.ts";
import type { Reading } from "./reading.ts";

/** The cue of a passive verb of saying: its agent speaks; whoever is asked does not. Null for any other verb. */
export function findPassive(text: TaggedText, chunks: Chunks, verb: VerbGroup): CueMatch | null {
  if (verb.negated || quotationAt(text.quotations, verb.head) !== null) return null;
  const asked = verb.lemma === "ask" && (verb.passive || isBareAsked(text, chunks, verb));
  if (!asked && !(verb.passive && verb.form === "finite")) return null;
  const cue = text.lexicon.cues.byVerb.get(verb.lemma)?.find(({ particles }) => particles.length === 0);
  const source = agentAfter(text, chunks, verb);
  if (cue === undefined || !cue.speech || (!asked && source === null)) return null;
  return { cue, first: verb.first, last: verb.last, verb, source, passive: true };
}

/** "Asked whether…, Holm said", "when asked about": a participle at the front of its clause. */
function isBareAsked(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  if (text.tokens.lower[verb.head] !== "asked" || !verb.simple) return false;
  // "when" may count as an adverb of the verb.
  const before = text.tokens.lower[verb.head - 1];
  return verb.first === chunks.sentence.first || before === "when" || before === "," || before === "if";
}

function agentAfter(text: TaggedText, chunks: Chunks, { lemma, last: at }: VerbGroup): Subject | null {
  const group = text.tokens.lower[at] === "by" ? chunks.nounAt(at + 1) : null;
  if (group === null || group.first !== at + 1) return null;
  // "accused by the envoy of fraud": of the verb, not of the envoy.
  const phrase = text.tokens.lower[group.last] === LINKS.get(lemma) ? group : nounPhraseFrom(text, chunks, group);
  return { first: phrase.first, last: phrase.last, head: phrase.head, rule: "inverted", pronoun: null };
}

/** What links a verb of judging with what somebody is judged for. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ["accuse", "of"],
  ...["applaud", "blame", "commend", "condemn", "criticise", "criticize", "denounce", "fault", "praise", "rebuke"].map(
    (lemma): readonly [string, string] => [lemma, "for"],
  ),
]);

/** What a passive cue reports; null for an active one, or when nothing is told. */
export function readPassive(text: TaggedText, chunks: Chunks, match: CueMatch, limit: number): Reading | null {
  if (match.passive !== true || match.verb === null) return null;
  const subject = match.verb.form === "finite" ? findSubject(text, chunks, match.verb) : null;
  const after = match.source?.last ?? match.last;
  const asked = match.cue.lemma === "ask";
  const content = asked ? questionAt(text, chunks, after, limit) : statedBy(text, chunks, match, subject, after, limit);
  if (content === null) return null;
  return { match, content, addressee: asked ? subject : null, occasion: null, reporter: null, rule: "after" };
}

/** "whether…", "about…", "to…" or a quotation, up to the comma behind which the answer begins. */
function questionAt(text: TaggedText, chunks: Chunks, at: number, limit: number): readonly TokenRange[] | null {
  const form = text.tokens.lower[at] ?? "";
  // "was asked, “Is it late?”"
  const first = form === "about" || (form === "," && quotationFrom(text, at + 1) !== null) ? at + 1 : at;
  const asks = form === "about" || QUESTION_WORDS.has(form) || chunks.verbAt(at)?.form === "infinitive" || quotationFrom(text, first) !== null;
  if (!asks) return null;
  let last = first + 1;
  while (last < limit && (text.tokens.lower[last] !== "," || quotationAt(text.quotations, last) !== null)) last++;
  const content = withOpenQuotation(text, trimmed(text, { first, last }));
  return content.first < content.last ? [content] : null;
}

/** The that-clause behind the agent, or the subject with what goes on behind it: "the plan … as a farce". */
function statedBy(
  text: TaggedText,
  chunks: Chunks,
  match: CueMatch,
  subject: Subject | null,
  at: number,
  limit: number,
): readonly TokenRange[] | null {
  if (text.tokens.lower[at] === "that") {
    const clause = trimmed(text, { first: at + 1, last: limit });
    return clause.first < clause.last ? [clause] : null;
  }
  if (subject === null || subject.rule !== "adjacent" || text.tags[subject.head] === "PRON" || !match.cue.frames.has("np")) return null;
  const own = { first: subject.first, last: subject.last };
  const behind = behindDay(text, at);
  const goesOn = text.tokens.lower[behind] === "as" || text.tokens.lower[behind] === LINKS.get(match.verb?.lemma ?? "");
  const rest = goesOn ? trimmed(text, { first: behind, last: limit }) : null;
  return rest !== null && rest.first < rest.last ? [own, { ...rest, last: withoutTail(text, chunks, rest.first, rest.last, false).last }] : [own];
}
