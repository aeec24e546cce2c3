/** A noun phrase that was found as a subject, and how. */
import type { NounPhrase } from "./noun-phrase.ts";

/** How the subject was found, for `evidence.method`. */
export type SubjectRule = "adjacent" | "relative" | "shared" | "inverted" | "governor" | "object" | "following";

export interface Subject extends NounPhrase {
  readonly rule: SubjectRule;
  /** The token of the relative pronoun that stands for it ("who"); null without one. */
  readonly pronoun: number | null;
}

/** A noun phrase as a subject. Every key is written out: a spread that adds keys costs a hundred times as much. */
export const asSubject = ({ first, last, head }: NounPhrase, rule: SubjectRule, pronoun: number | null): Subject => ({
  first,
  last,
  head,
  rule,
  pronoun,
});
