/** Subjects with a relative clause: whom its pronoun stands for, and whose verb comes behind it. */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { cueOf } from "./cue-of.ts";
import { fullNounGroup, type NounPhrase } from "./noun-phrase.ts";
import { asSubject, type Subject } from "./found-subject.ts";

/** "some envoys who have been to Oslo, in spring or in fall, said": failing all else, the antecedent of a relative clause that no comma opens. */
export function beforeRelative(text: TaggedText, chunks: Chunks, verb: VerbGroup): Subject | null {
  if (text.tokens.lower[verb.first - 1] !== ",") return null;
  for (let at = verb.first - 2; at > chunks.sentence.first; at--) {
    if (text.tokens.lower[at] !== "who" || text.tokens.lower[at - 1] === ",") continue;
    const subject = relative(text, chunks, at);
    return subject === null || chunks.verbAt(subject.first - 1) !== null ? null : asSubject(subject, "adjacent", null);
  }
  return null;
}

/** "who has asked not to be" is of two verbs. */
const MOST_INNER = 3;

/** "An official who asked not to be named said": verbs alone stand between the relative pronoun and the verb. */
export function behindRelative(text: TaggedText, chunks: Chunks, verb: VerbGroup): Subject | null {
  let inner = chunks.verbAt(verb.first - 1);
  for (let count = 0; count < MOST_INNER && inner !== null; count++) inner = chunks.verbAt(inner.first - 1) ?? inner;
  if (inner === null || text.tokens.lower[inner.first - 1] !== "who") return null;
  const subject = relative(text, chunks, inner.first - 1);
  return subject === null ? null : asSubject(subject, "adjacent", null);
}

/** "Envoys who have seen him in Oslo say": the noun before the verb is the object inside a relative clause, whose antecedent is the subject. */
export function overRelative(text: TaggedText, chunks: Chunks, phrase: NounPhrase, verb: VerbGroup): Subject | null {
  const start = objectStart(text, chunks, phrase.first);
  const inner = phrase.first > chunks.sentence.first ? chunks.verbAt(start - 1) : null;
  if (inner === null || inner === verb || inner.form !== "finite") return null;
  // What is said can begin with a subject of its own ("who said the talks failed"), but not with a preposition ("who spoke on condition of").
  if (start === phrase.first && cueOf(text, inner) !== undefined) return null;
  if (text.tokens.lower[inner.first - 1] !== "who") return null;
  const subject = relative(text, chunks, inner.first - 1);
  return subject === null ? null : asSubject(subject, "adjacent", null);
}

/** Over "in Oslo" back to where an object of the verb, or its first adverbial, begins. */
function objectStart(text: TaggedText, chunks: Chunks, first: number): number {
  return text.tags[first - 1] === "ADP" && chunks.verbAt(first - 2) !== null ? first - 1 : first;
}

/** The antecedent of the relative pronoun at `at`. */
export function relative(text: TaggedText, chunks: Chunks, at: number): Subject | null {
  let before = at - 1;
  while (before >= chunks.sentence.first && (text.tags[before] === "PUNCT" || text.tags[before] === "ADP")) before--;
  const group = before >= chunks.sentence.first ? chunks.nounAt(before) : null;
  return group === null ? null : asSubject(fullNounGroup(text, chunks, group), "relative", at);
}
