/** Whether a noun phrase stands for more than one speaker. */
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";

const PLURAL_WORDS = new Set(["they", "both", "we", "two", "three", "four", "sides"]);

/** Plural by a conjunction, a plural pronoun or number, or a plural head. */
export function isPlural(text: TaggedText, phrase: TokenRange & { readonly head: number }): boolean {
  for (let at = phrase.first; at < phrase.last; at++) {
    const form = text.tokens.lower[at]!;
    if (at <= phrase.head ? PLURAL_WORDS.has(form) : form === "and") return true;
  }
  const head = text.tokens.lower[phrase.head]!;
  return text.tags[phrase.head] === "NOUN" && head.endsWith("s") && !head.endsWith("ss");
}
