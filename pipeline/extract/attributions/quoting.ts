/** Sayings that someone else quotes: "was quoted by the agency as saying", "the agency quoted Holm as saying". */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { cueOf } from "../clauses/cue-of.ts";
import { nounPhraseFrom, type NounPhrase } from "../clauses/noun-phrase.ts";
import { findSubject } from "../clauses/subject.ts";
import type { CueMatch } from "./cue-match.ts";

const QUOTING = new Set(["quote", "cite", "report"]);
/** Tokens between the verb and "as saying". */
const FARTHEST = 25;

/** The saying that `verb` quotes, as a cue whose source is the one quoted; null when it quotes none. */
export function findQuoting(text: TaggedText, chunks: Chunks, verb: VerbGroup): CueMatch | null {
  if (!QUOTING.has(verb.lemma) || verb.form !== "finite" || verb.negated) return null;
  const saying = sayingAfter(text, chunks, verb.last);
  const spoken = saying === null ? null : chunks.verbAt(saying);
  const cue = spoken === null ? undefined : cueOf(text, spoken);
  if (saying === null || cue === undefined) return null;
  const subject = findSubject(text, chunks, verb);
  if (verb.passive) {
    // "was quoted as saying by the agency"
    const behind = text.tokens.lower[saying + 1] === "by" ? phraseAt(text, chunks, saying + 2) : null;
    const relay = behind ?? (text.tokens.lower[verb.last] === "by" ? phraseAt(text, chunks, verb.last + 1) : null);
    return { cue, first: verb.first, last: behind?.last ?? saying + 1, verb, source: subject, ...(relay === null ? {} : { relay }) };
  }
  const quoted = phraseAt(text, chunks, verb.last);
  if (quoted === null || quoted.last > saying) return null;
  const source = { ...quoted, rule: "object" as const, pronoun: null };
  return { cue, first: saying, last: saying + 1, verb: chunks.verbAt(saying), source, ...(subject === null ? {} : { relay: subject }) };
}

/** The token of "saying" in the next "as saying", "as calling it" of the sentence, before any other finite verb. */
function sayingAfter(text: TaggedText, chunks: Chunks, from: number): number | null {
  const end = Math.min(chunks.sentence.last - 1, from + FARTHEST);
  for (let at = from; at < end; at++) {
    if (text.tokens.lower[at] === "as" && chunks.verbAt(at + 1)?.form === "gerund") return at + 1;
    if (chunks.verbAt(at)?.form === "finite") return null;
  }
  return null;
}

function phraseAt(text: TaggedText, chunks: Chunks, at: number): NounPhrase | null {
  const group = chunks.nounAt(at);
  return group === null || group.first !== at ? null : nounPhraseFrom(text, chunks, group);
}
