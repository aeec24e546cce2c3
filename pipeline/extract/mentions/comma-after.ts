/** Where the words of an office end: the comma behind what it is of, for or in. */
import type { Tag } from "../../tagger/tagger.ts";
import { belongingAfter } from "./country-of.ts";
import { CAPITAL, isPossessive, LOWER, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

const FARTHEST_COMMA = 8;
const BELONGING = new Set(["of", "for", "to", "in"]);
/** Behind these small words can say what an office is of. */
const HEADS = new Set(["of", "for"]);
const NOMINAL: ReadonlySet<Tag> = new Set(["NOUN", "ADJ"]);

/** Behind "(OIC)", where it stands there. */
const behindAbbreviation = (words: Words, at: number): number => (wordAt(words, at) === "(" && wordAt(words, at + 2) === ")" ? at + 3 : at);

/** The comma after an office and what it is of, for or in: "of Chile", "of the AU Commission", "to the Pacific". */
export function commaAfter(words: Words, last: number): number {
  const { codes, last: end } = belongingAfter(words, last);
  const master = codes.length > 0 || wordAt(words, last) !== "of" ? null : words.owner[wordAt(words, last + 1) === "the" ? last + 2 : last + 1];
  if (master?.kind === "office" && sameSentence(words, last, master.last)) return commaAfter(words, master.last);
  if (codes.length === 0 && !BELONGING.has(wordAt(words, last))) return end;
  // "the head of Chad's military council, General A"
  if (codes.length > 0 && isPossessive(words, end)) {
    let head = end + 1;
    while (head < end + FARTHEST_COMMA && (tagAt(words, head) === "ADJ" || tagAt(words, head) === "NOUN" || tagAt(words, head) === "PROPN")) head++;
    return head;
  }
  let at = codes.length > 0 ? behindAbbreviation(words, end) : wordAt(words, last + 1) === "the" ? last + 2 : last + 1;
  const inName = (token: number): boolean =>
    words.shapes[token] !== LOWER ||
    ((wordAt(words, token) === "of" || wordAt(words, token) === "on") && words.shapes[token + 1] === CAPITAL) ||
    // "of Chile to the African Union"
    (codes.length > 0 && wordAt(words, token) === "to" && (words.shapes[token + 1] !== LOWER || wordAt(words, token + 1) === "the")) ||
    (wordAt(words, token) === "the" && wordAt(words, token - 1) === "to") ||
    // "for the Chadian ministry of roads, A B"
    (codes.length > 0 && BELONGING.has(wordAt(words, end)) && token < end + 3 && (token === end || NOMINAL.has(tagAt(words, token)))) ||
    // "the president of the senate, A B", "the minister for co-operation, A B"
    (codes.length === 0 && HEADS.has(wordAt(words, last)) && NOMINAL.has(tagAt(words, token)));
  while (at < last + FARTHEST_COMMA && wordAt(words, at) !== "," && inName(at) && sameSentence(words, last, at)) at++;
  // "of the Secretary-General for Chad"
  // "to the United Nations in Geneva", "of the Africa department in Lima"
  const seat = wordAt(words, at) === "in" ? (words.owner[at + 1] ?? null) : null;
  if (seat?.kind === "place" && wordAt(words, seat.last) === ",") return seat.last;
  const more = codes.length > 0 && BELONGING.has(wordAt(words, at)) ? (words.owner[wordAt(words, at + 1) === "the" ? at + 2 : at + 1] ?? null) : null;
  return more === null || more.kind === "person" ? at : more.last;
}
