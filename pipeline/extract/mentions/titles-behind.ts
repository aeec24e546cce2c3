/** Names before their office: "A B, the Japanese foreign minister", "A B (foreign minister)", "A B, who is Japan's foreign minister". */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { commaAfter } from "./comma-after.ts";
import type { Find } from "./find.ts";
import { endOfName } from "./name-run.ts";
import { startOfName } from "./name-start.ts";
import { isRank } from "./neighbouring-titles.ts";
import { addPerson } from "./office-holder.ts";
import { readListBefore } from "./title-lists.ts";
import { CAPITAL, isA, isDeterminer, isPossessive, opensSentence, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** "A B, the Japanese foreign minister", "A B (foreign minister)": the name before the office. */
export function readBeforeOffice(words: Words, office: Find): void {
  const mark = overRelative(words, beforePhrase(words, office));
  const sign = wordAt(words, mark);
  if (isPossessive(words, office.last)) return;
  if ((sign !== "," && sign !== "(" && sign !== "-" && sign !== "\u2013" && sign !== "\u2014") || !sameSentence(words, mark, office.first)) return;
  // "General A B (ret.), the Foreign Minister,"
  const end = wordAt(words, mark - 1) === ")" && isA(words, mark - 1, CLASS_BITS.honorific) ? mark - 3 : mark;
  const named = startOfName(words, end);
  const start = named === mark && (isHonoured(words, office, mark) || opensAlone(words, office, mark)) ? mark - 1 : named;
  if (start === end || isDeterminer(words, start - 1)) return;
  if (office.office!.plural) {
    readListBefore(words, office, mark);
    return;
  }
  const known = words.owner[start];
  if (known !== null && known !== undefined && known.office !== null && !servesBehind(words, known, office)) return;
  addPerson(words, start, end, office);
}

/** "Lord A, the Foreign Secretary,": one word behind an honorific. */
const isHonoured = (words: Words, office: Find, mark: number): boolean =>
  wordAt(words, mark) === "," &&
  !words.tokens.lower.slice(mark, office.last + 1).includes("and") &&
  isA(words, mark - 2, CLASS_BITS.honorific) &&
  words.shapes[mark - 2] === CAPITAL &&
  endOfName(words, mark - 1, true) === mark;

/** "A, the Chadian foreign minister, said": one word that opens its sentence, and of which a verb of saying tells. */
const opensAlone = (words: Words, office: Find, mark: number): boolean =>
  wordAt(words, mark) === "," &&
  opensSentence(words, mark - 1) &&
  words.shapes[mark - 1] === CAPITAL &&
  tagAt(words, mark - 1) === "PROPN" &&
  words.owner[mark - 1] === null &&
  endOfName(words, mark - 1, false) === mark &&
  wordAt(words, commaAfter(words, office.last)) === "," &&
  isA(words, commaAfter(words, office.last) + 1, CLASS_BITS.speech);

/** "General A B, chief of staff of the Chilean army", "Prince A, the Kuwaiti envoy", "Chief A, Nigeria's envoy": of a rank or a birth without a state the office behind the name tells more. */
function servesBehind(words: Words, { first, country, office }: Find, behind: Find): boolean {
  const isStyle = (office!.use === "title" && office!.level !== "leader") || office!.use === "head";
  return country === null && behind.country !== null && (isStyle || (office!.level === "military" && isRank(words.owner[first - 1])));
}

/** "A B, who is Chad's envoy,", "A B, who serves as foreign minister,": the comma before the words that tell whose office it is; `at` elsewhere. */
function overRelative(words: Words, at: number): number {
  const verb = wordAt(words, at) === "also" ? at - 1 : wordAt(words, at) === "as" ? at - 1 : at;
  return IS.has(wordAt(words, verb)) && wordAt(words, verb - 1) === "who" ? verb - 2 : at;
}

const IS = new Set(["is", "serves", "acts"]);

/** The token before the noun group that ends in the office: over its country, possessor, modifiers and article. */
export function beforePhrase(words: Words, office: Find): number {
  let at = office.first - 1;
  for (let steps = 0; steps < 8 && sameSentence(words, at, office.first); steps++) {
    const owner = words.owner[at] ?? null;
    if (owner !== null && owner.kind !== "person") at = owner.first - 1;
    else if (isDeterminer(words, at) || isPossessive(words, at) || isPreModifier(words, at)) at--;
    else break;
  }
  return at;
}

const isPreModifier = (words: Words, at: number): boolean =>
  words.shapes[at] !== CAPITAL &&
  (tagAt(words, at) === "ADJ" || tagAt(words, at) === "NOUN" || wordAt(words, at) === "and" || isA(words, at, CLASS_BITS.status));
