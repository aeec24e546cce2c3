/** Subjects that another noun stands before or behind: whoever is thanked for what a gerund says, and the name in front of an office. */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { cueOf } from "./cue-of.ts";
import { asSubject, type Subject } from "./found-subject.ts";
import { isQuoteOrComma } from "./inverted-subject.ts";
import { fullNounGroup, type NounPhrase } from "./noun-phrase.ts";

const JUDGING = new Set(
  "thank praise commend congratulate criticize criticise blame condemn fault rebuke applaud slam lambast chide castigate denounce hail call".split(
    " ",
  ),
);

/** "thanked the minister for hosting": who is thanked or blamed for something did it. */
export function thankedFor(text: TaggedText, chunks: Chunks, index: number): Subject | null {
  const judging = chunks.verbs[index - 1];
  const { first } = chunks.verbs[index]!;
  if (judging === undefined || judging.passive || !JUDGING.has(judging.lemma) || text.tokens.lower[first - 1] !== "for") return null;
  const object = chunks.nounAt(first - 2);
  return object === null || object.last !== first - 1 || object.first < judging.last
    ? null
    : asSubject(fullNounGroup(text, chunks, object), "object", null);
}

/** "…, Ana Holm, head of a committee said": the name before an office without an article, where the second comma is left out. */
export function withName(text: TaggedText, chunks: Chunks, phrase: NounPhrase, verb: VerbGroup): NounPhrase {
  const comma = phrase.first - 1;
  if (comma <= chunks.sentence.first || text.tokens.lower[comma] !== "," || text.tags[phrase.first] !== "NOUN") return phrase;
  // "…, Ana Holm, officials of the port said": others, of whom there are several.
  if (text.tokens.lower[phrase.head + 1] !== "of" || text.tokens.lower[phrase.head]!.endsWith("s")) return phrase;
  const name = chunks.nounAt(comma - 1);
  const isAlone = name?.kind === "name" && name.last === comma && name.last - name.first > 1;
  if (!isAlone || cueOf(text, verb)?.frames.has("clause") !== true) return phrase;
  const opens = name.first === chunks.sentence.first || text.tokens.lower[name.first - 1] === "," || isQuoteOrComma(text, name.first - 1);
  return opens ? { first: name.first, last: phrase.last, head: name.head } : phrase;
}
