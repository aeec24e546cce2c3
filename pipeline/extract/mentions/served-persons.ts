/** Those who serve a person and so his state: "Mr Banda's spokesman, C D", "C D, an aide to Banda", "Banda flew home, and his chief of staff, C D". */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import type { Bearer } from "../memory.ts";
import type { Find } from "./find.ts";
import { isA, isDeterminer, isPossessive, LOWER, opensSentence, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** Gives whoever is named as serving a person of a known state that state. */
export function inferServed(words: Words, known: readonly Bearer[], bearerOf: (find: Find) => Bearer | null): void {
  for (const bearer of known) {
    // What the text around tells goes behind whom somebody serves.
    if (bearer.country !== null && bearer.home === null) continue;
    const find = words.owner[bearer.since] ?? null;
    const served = find === null ? null : (masterBefore(words, find) ?? masterBehind(words, find));
    const master = served === null ? null : bearerOf(served);
    if (master === null || master === bearer || master.country === null) continue;
    bearer.country = master.country;
    bearer.home = { first: served!.first, last: served!.last };
  }
}

const SERVING = new Set(
  "adviser advisor aide ambassador deputy envoy lawyer minister negotiator secretary spokesman spokesperson spokeswoman staff".split(" "),
);
/** How many words a post may have: "chief of staff", "deputy foreign minister". */
const MOST_WORDS = 4;

/** "Banda's spokesman, C D", "his chief of staff, C D". */
function masterBefore(words: Words, { first }: Find): Find | null {
  const end = wordAt(words, first - 1) === "," ? first - 1 : first;
  if (!SERVING.has(wordAt(words, end - 1))) return null;
  for (let at = end - 2; at >= end - 1 - MOST_WORDS && sameSentence(words, at, first); at--) {
    if (isPossessive(words, at)) return personAt(words, at - 1);
    if (wordAt(words, at) === "his" || wordAt(words, at) === "her") return actorBefore(words, at);
    if (words.shapes[at] !== LOWER || tagAt(words, at) === "VERB" || isDeterminer(words, at)) return null;
  }
  return null;
}

/** "C D, a spokesman for President Banda", "C D, an aide to Banda". */
function masterBehind(words: Words, { last }: Find): Find | null {
  if (wordAt(words, last) !== ",") return null;
  for (let at = last + 1; at <= last + 1 + MOST_WORDS && sameSentence(words, at, last); at++) {
    const link = wordAt(words, at);
    if (link === "for" || link === "to" || link === "of") return SERVING.has(wordAt(words, at - 1)) ? personFrom(words, at + 1) : null;
    if (words.shapes[at] !== LOWER || tagAt(words, at) === "VERB") return null;
  }
  return null;
}

function personAt(words: Words, at: number): Find | null {
  const find = at < 0 ? null : (words.owner[at] ?? null);
  return find?.kind === "person" ? find : null;
}

/** The person who begins at token `at`, over his title and honorific. */
function personFrom(words: Words, at: number): Find | null {
  const title = at < words.tokens.count ? (words.owner[at] ?? null) : null;
  let first = title?.kind === "office" ? title.last : at;
  while (isA(words, first, CLASS_BITS.honorific)) first++;
  return personAt(words, first);
}

/** The one person named before the pronoun in its sentence, or who opens the sentence. */
function actorBefore(words: Words, pronoun: number): Find | null {
  const persons = new Set<Find>();
  for (let at = pronoun - 1; sameSentence(words, at, pronoun); at--) {
    const find = personAt(words, at);
    if (find !== null) persons.add(find);
    if (find !== null && opensSentence(words, find.first)) return find;
  }
  return persons.size === 1 ? [...persons][0]! : persons.size === 0 && opensSentence(words, pronoun) ? openerBefore(words, pronoun) : null;
}

/** "Banda flew home. His chief of staff, C D,": the person with whom the sentence before opens. */
function openerBefore(words: Words, pronoun: number): Find | null {
  const before = words.input.sentences[words.sentenceOf[pronoun]! - 1];
  if (before === undefined) return null;
  let at = before.first;
  while (words.owner[at]?.kind === "country" || words.owner[at]?.kind === "office") at = words.owner[at]!.last;
  const find = personAt(words, at);
  return find !== null && find.first < before.last ? find : null;
}
