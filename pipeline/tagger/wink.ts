/** The tagger over wink-nlp: each word is read once, and the patterns of the model then choose among its tags by the neighbours. */
import type { Tokens } from "../text/tokens.ts";
import { AS_FOLDED, CAPITALISED, OTHERWISE, UNLISTED } from "../text/word-forms.ts";
import { contextPatterns } from "./context-patterns.ts";
import type { Tag, Tagger } from "./tagger.ts";
import { createWordReader, modelPatterns, type WordReading } from "./word-reader.ts";

/**
 * Of words that the model does not know wink keeps some two hundred bytes, and we keep sixty. So a reader that has read `read` of them makes
 * room for another, which takes as long as reading four thousand, and after `known` all are read anew: a thread holds 11 MB, where it was 26.
 */
const MOST_WORDS = { read: 30_000, known: 100_000 } as const;
/** wink takes quadratic time on a long word, whose first letters tell as much. */
const LONGEST_WORD = 48;
/** A word with its clitics; noise of apostrophes is cut. */
const LONGEST_UNIT = 4;
const APOSTROPHE = 39;

/** A tagger backed by wink-nlp and its English model; creating it takes about 0.1 s. What it forgets after so many words changes no tag. */
export function createWinkTagger(most: { readonly read: number; readonly known: number } = MOST_WORDS): Tagger {
  const patterns = modelPatterns().map(contextPatterns);
  let reader = createWordReader();
  /** How many words it has read. */
  let count = 0;
  const names = reader.tags as readonly Tag[];
  /** Other words by how they are written: as it is and with a capital by the folded form, which is the same string whenever it comes back, and found without being cut out. */
  const known = [AS_FOLDED, CAPITALISED, OTHERWISE].map(() => new Map<string, WordReading>());
  /** Words that a list names, by the number of their form, as it is and with a capital: to cut each out of the text and look it up by its letters takes longer than all patterns. */
  const listed: (WordReading | undefined)[] = [];

  const listedReading = (tokens: Tokens, first: number): WordReading => {
    const number = tokens.form[first]! * 2 + tokens.written[first]!;
    const found = listed[number];
    if (found !== undefined) return found;
    while (listed.length <= number) listed.push(undefined);
    return (listed[number] = reader.read(wordsAt(tokens, first, first + 1)));
  };

  const readingOf = (tokens: Tokens, first: number, last: number): WordReading => {
    const written = last - first === 1 ? tokens.written[first]! : OTHERWISE;
    if (written !== OTHERWISE && tokens.form[first] !== UNLISTED) return listedReading(tokens, first);
    const key = written !== OTHERWISE ? tokens.lower[first]! : wordsAt(tokens, first, last).join(" ");
    const found = known[written]!.get(key);
    if (found !== undefined) return found;
    if (known.reduce((words, { size }) => words + size, 0) >= most.known) for (const words of known) words.clear();
    if (count++ >= most.read) [reader, count] = [createWordReader(), 1];
    const reading = reader.read(wordsAt(tokens, first, last));
    known[written]!.set(ownCopy(key), reading);
    return reading;
  };

  return {
    tag(tokens) {
      const tags: number[] = [];
      const hints: number[] = [];
      const possible: number[] = [];
      const partOf: number[] = [];
      for (let first = 0, last: number; first < tokens.count; first = last) {
        last = unitEnd(tokens, first);
        const reading = readingOf(tokens, first, last);
        for (const part of reading.partOf) partOf.push(tags.length + part);
        for (const part of reading.parts) {
          tags.push(part.tag);
          hints.push(part.hint);
          possible.push(part.possible);
        }
      }
      for (const apply of patterns) apply({ tags, hints, possible });
      const named: Tag[] = [];
      for (const part of partOf) named.push(names[tags[part]!] ?? "X");
      return named;
    },
  };
}

const wordAt = ({ text, start, end }: Tokens, at: number): string => text.slice(start[at], Math.min(end[at]!, start[at]! + LONGEST_WORD));

const wordsAt = (tokens: Tokens, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first }, (_, at) => wordAt(tokens, first + at));

/** A long slice of a text keeps the whole text in memory. */
const ownCopy = (slice: string): string => (slice.length < 13 ? slice : Buffer.from(slice, "utf16le").toString("utf16le"));

/** The end of a word with what follows it directly behind an apostrophe, for wink reads "Japan's" and "we've" as a whole. */
function unitEnd({ start, end, lower, count }: Tokens, first: number): number {
  let last = first + 1;
  while (last < count && last - first < LONGEST_UNIT && start[last] === end[last - 1] && lower[last]!.charCodeAt(0) === APOSTROPHE) last++;
  return last;
}
