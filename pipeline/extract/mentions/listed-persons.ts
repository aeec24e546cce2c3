/** Whole names in one list with a person ("Foreign Minister A, B C and D E"), or with a field of office in brackets after a plural title. */
import { findsOf, place, type Find } from "./find.ts";
import { readField } from "./office.ts";
import { opensSentence, sameSentence, wordAt, type Words } from "./words.ts";

/** Makes sure of names that stand in one list with sure ones, or that a bracket gives an office. */
export function confirmListed(words: Words): void {
  let title: Find | null = null;
  let before: Find | null = null;
  for (const find of findsOf(words.owner)) {
    if (find.office?.plural === true && find.kind === "office") title = find;
    if (find.kind !== "person") continue;
    const pair = before !== null && (!find.sure || !before.sure) && isPair(words, before, find);
    const confirmed: Find = find.sure
      ? find
      : (withField(words, find, title) ?? (pair || isListed(words, before, find) ? { ...find, sure: true } : find));
    if (confirmed !== find) place(words.owner, confirmed);
    if (pair && !before!.sure) place(words.owner, { ...before!, sure: true });
    before = confirmed;
  }
}

/** "A B (Trade)": an office among those announced in the same sentence. */
function withField(words: Words, find: Find, title: Find | null): Find | null {
  if (title === null || wordAt(words, find.last) !== "(" || !sameSentence(words, title.first, find.last)) return null;
  const field = readField(words, find.last + 1);
  if (field === null || wordAt(words, field.last) !== ")") return null;
  const role = words.tokens.text.slice(words.tokens.start[find.last + 1]!, words.tokens.end[field.last - 1]!);
  const office = { ...title.office!, role, portfolio: field.portfolio, plural: false };
  return { ...find, sure: true, country: title.country, portfolio: field.portfolio, office };
}

/** What two persons do together, or with others. */
const TOGETHER = new Set("met meet agreed signed discussed spoke shook exchanged held dined conferred clashed".split(" "));

/** "A B and C D met": two whole names that open a sentence, before what persons do together. */
function isPair(words: Words, one: Find, other: Find): boolean {
  if (other.first - one.last !== 1 || wordAt(words, one.last) !== "and" || !opensSentence(words, one.first)) return false;
  const isWhole = ({ first, last }: Find): boolean => last - first > 1;
  return isWhole(one) && isWhole(other) && TOGETHER.has(wordAt(words, other.last)) && sameSentence(words, one.first, other.last);
}

/** A whole name that only ", " or " and " part from a sure one. */
function isListed(words: Words, before: Find | null, find: Find): boolean {
  if (before === null || !before.sure || find.last - find.first < 2 || !sameSentence(words, before.first, find.first)) return false;
  if (find.first - before.last < 1 || find.first - before.last > 2) return false;
  for (let at = before.last; at < find.first; at++) if (wordAt(words, at) !== "," && wordAt(words, at) !== "and") return false;
  return wordAt(words, find.first - 1) === "and" || wordAt(words, find.last) === "," || wordAt(words, find.last) === "and";
}
