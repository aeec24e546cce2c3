/** Surnames that are words for something else: "May", "Black", "Church". Once somebody is named so in full, the word alone may mean him. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { findsOf, makeFind, place } from "./find.ts";
import { nameText } from "./name-run.ts";
import { CAPITAL, isA, isDeterminer, isPossessive, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

const OTHERWISE = CLASS_BITS.institution | CLASS_BITS["body-noun"] | CLASS_BITS.calendar;

/** Adds bare names, which document memory gives to their bearers. */
export function readWordSurnames(words: Words): void {
  const surnames = new Set<string>();
  for (const find of findsOf(words.owner))
    if (find.kind === "person" && find.sure && find.last - find.first > 1 && isA(words, find.last - 1, OTHERWISE))
      surnames.add(wordAt(words, find.last - 1));
  if (surnames.size === 0) return;
  for (let at = 0; at < words.tokens.count; at++)
    if (words.shapes[at] === CAPITAL && words.owner[at] === null && surnames.has(wordAt(words, at)) && isName(words, at))
      place(words.owner, makeFind("person", at, at + 1, nameText(words, at, at + 1)));
}

/** "Black met", "told Church", "said May,"; not "the Church", "May 5", "in May", "Black Sea". */
function isName(words: Words, at: number): boolean {
  if (words.shapes[at - 1] === CAPITAL || words.shapes[at + 1] === CAPITAL || /^\d/.test(wordAt(words, at + 1)) || isDeterminer(words, at - 1))
    return false;
  if (!isA(words, at, CLASS_BITS.calendar) || isPossessive(words, at + 1)) return true;
  const isAfterCue = sameSentence(words, at - 1, at) && isA(words, at - 1, CLASS_BITS.speech);
  const acts = isA(words, at + 1, CLASS_BITS.speech) || tagAt(words, at + 1) === "VERB" || tagAt(words, at + 1) === "AUX";
  return isAfterCue || (acts && tagAt(words, at - 1) !== "ADP");
}
