/** Where the name that ends at a token begins. */
import { endOfApposed, endOfName } from "./name-run.ts";
import { ACRONYM, sameSentence, wordAt, type Words } from "./words.ts";

/** The first token of a name of two words or more, or of a person already read, that ends right before `mark`; `mark` when there is none. */
export function startOfName(words: Words, mark: number): number {
  const known = words.owner[mark - 1] ?? null;
  if (known?.kind === "person") return known.first;
  let start = mark;
  for (let from = mark - 1; from >= 0 && from >= mark - 6 && sameSentence(words, from, mark - 1); from--) {
    if (words.owner[from] !== null && words.owner[from]!.kind !== "place") break;
    if (endOfName(words, from, words.shapes[from] === ACRONYM) === mark && mark - from >= 2) start = from;
  }
  if (start === mark && mark > 1 && wordAt(words, mark) === "," && endOfApposed(words, mark - 2, false) === mark) return mark - 2;
  return start;
}
