/** Names before their plural office: "A B and C D, the foreign ministers of X and Y". */
import type { Find } from "./find.ts";
import { addPerson } from "./office-holder.ts";
import { singular } from "./title-lists.ts";
import { beforePhrase, startOfName } from "./titles-behind.ts";
import { sameSentence, wordAt, type Words } from "./words.ts";

/** More names than are ever told apart by the order of their states. */
const MOST = 6;

/** Gives whole names before a comma the offices behind it, the states in their order; nothing unless they are as many as the states. */
export function readNamesBefore(words: Words, office: Find): void {
  const mark = beforePhrase(words, office);
  if (office.countries.length < 2 || wordAt(words, mark) !== "," || !sameSentence(words, mark, office.first)) return;
  const names: { readonly first: number; readonly last: number }[] = [];
  let end = mark;
  while (names.length < MOST) {
    const first = startOfName(words, end);
    if (end - first < 2 || (words.owner[first] ?? null)?.office != null) return;
    names.unshift({ first, last: end });
    const link = wordAt(words, first - 1);
    if (link !== "and" && link !== ",") break;
    end = link === "and" && wordAt(words, first - 2) === "," ? first - 2 : first - 1;
  }
  if (names.length !== office.countries.length) return;
  for (const [index, { first, last }] of names.entries()) addPerson(words, first, last, singular(office, index));
}
