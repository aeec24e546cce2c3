/** "President A met B of Chile. He also saw Foreign Minister C": of two who can be meant, he is the one who is not of the state of whom he meets. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Referent } from "../../mention.ts";
import { resolveHeOrShe } from "../../reference/pronoun.ts";

const PRONOUNS = new Set(["he", "she"]);

/** Whom the subject of a meeting means, who has others opposite: where "he" would serve with them all, the one named before him. */
export function apartFrom(
  analysis: Analysis,
  { first, last }: TokenRange,
  who: Referent | null,
  others: readonly (Referent | null)[],
): Referent | null {
  const form = analysis.tokens.lower[first]!;
  if (who?.kind !== "person" || last - first !== 1 || !PRONOUNS.has(form) || who.parties.length !== 1) return who;
  // "He said he had consulted B": the one of whom the sentence tells already.
  const sentence = analysis.sentences[analysis.sentenceOf[first]!]!;
  if (analysis.tokens.lower.slice(sentence.first, first).some((word) => PRONOUNS.has(word))) return who;
  const states = others.flatMap((other) => other?.parties ?? []);
  if (states.length === 0 || states.some((code) => code !== who.parties[0])) return who;
  const other = resolveHeOrShe(analysis, { first, last }, form === "she", who.name);
  return other !== null && other.name !== who.name && other.parties.some((code) => !states.includes(code)) ? other : who;
}
