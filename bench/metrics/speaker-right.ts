/** Whether a prediction names the speaker whom the gold names. */
import { shared, type WordSet, type Words } from "./word-sets.ts";

/** One side of the comparison: the words of the source, its text, and a resolved name where there is one. */
export interface Source {
  readonly words: WordSet;
  readonly text: string;
  readonly name: string;
}

const PRONOUNS = new Set("he she they i we it you who his her their him them its our my that which".split(" "));
/** Words that two different sources may share. */
const WEAK = new Set(
  "the a an of and in for at on by to from with as s mr mrs ms dr sen rep gov president prime minister secretary said says who former one some its his her their general".split(
    " ",
  ),
);

/** Both empty; or a strong word in common, or all words of the gold; or equal last names. A pronoun of the gold must be found itself. */
export function speakerRight(words: Words, gold: Source, predicted: Source): boolean {
  if (gold.words.size === 0) return predicted.words.size === 0 && predicted.name === "";
  if (predicted.words.size === 0 && predicted.name === "") return false;
  const common = shared(gold.words, predicted.words);
  if (common > 0 && (common === gold.words.size || hasStrongWord(words, gold.words, predicted.words))) return true;
  if (PRONOUNS.has(gold.text.toLowerCase())) return false;
  const last = lastName(gold.text);
  return last !== "" && !WEAK.has(last) && (last === lastName(predicted.text) || last === lastName(predicted.name));
}

function hasStrongWord(words: Words, a: WordSet, b: WordSet): boolean {
  return [...a].some((word) => b.has(word) && !WEAK.has(words.word(word).toLowerCase()));
}

/** The last capitalised word before the first comma, in lower case; the last word where none is capitalised. */
export function lastName(text: string): string {
  const head = text.trim().split(/[,;(]/u, 1)[0] ?? "";
  const parts = (head.match(/[\p{L}\p{Nl}\p{No}][\p{L}\p{N}_’'-]*/gu) ?? []).map((word) => word.replace(/[’']s$/u, ""));
  const capitalised = parts.filter((word) => /^\p{Lu}/u.test(word));
  return ((capitalised.length > 0 ? capitalised : parts).at(-1) ?? "").toLowerCase();
}
