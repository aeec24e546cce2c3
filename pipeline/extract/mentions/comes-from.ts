/** The state of the place that an apposition says somebody comes from: "A B, a lawmaker from Ohio,", "A B (R-Ohio)". */
import type { Tag } from "../../tagger/tagger.ts";
import { ownerAt } from "./side-of.ts";
import { isDeterminer, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** "a senior Republican lawmaker" */
const LONGEST = 5;
const DESCRIBING: ReadonlySet<Tag> = new Set(["ADJ", "NOUN", "PROPN"]);
/** Party and constituency, as only the members of one congress are introduced. */
const CONSTITUENCY = /^[rdi]-\p{L}/u;
const OF_CONGRESS = "USA";

/** The state that the words right behind a name that ends at token `last` tell; null where they tell none. */
export function comesFrom(words: Words, last: number): string | null {
  const mark = wordAt(words, last);
  if (mark !== "," && mark !== "(") return null;
  if (CONSTITUENCY.test(wordAt(words, last + 1))) return OF_CONGRESS;
  if (!isDeterminer(words, last + 1)) return null;
  let at = last + 2;
  while (at < last + 2 + LONGEST && DESCRIBING.has(tagAt(words, at))) at++;
  const place = at > last + 2 && wordAt(words, at) === "from" ? ownerAt(words, at + 1) : null;
  if (place === null || (place.kind !== "place" && place.kind !== "country") || place.adjectival || !sameSentence(words, last, place.last))
    return null;
  const next = wordAt(words, place.last);
  return next === "," || next === "." || next === ")" ? place.country : null;
}
