/** Which state a sentence speaks of: the one that acts or speaks in it, the one that "its" means, the one of the place it opens with. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import type { Find } from "./find.ts";
import { homeAt, type Home } from "./home.ts";
import { isA, isDeterminer, opensSentence, tagAt, wordAt, type Words } from "./words.ts";

/** The state that speaks or acts in a sentence: the one who says it at its end, else the one with whose name or body it opens. */
export function subjectOf(words: Words, finds: readonly Find[], before: number): Home | null {
  const speaker = finds.findLast((find) => saysIt(words, find) && find.last < before);
  if (speaker !== undefined) return homeAt(speaker.country!, speaker);
  const [find] = finds;
  if (find === undefined || find.first >= before || find.adjectival || find.country === null) return null;
  const opens = opensSentence(words, find.first) || (isDeterminer(words, find.first - 1) && opensSentence(words, find.first - 1));
  const names = find.kind === "country" || find.kind === "body" || (find.kind === "person" && find.office !== null);
  const verb = behindAside(words, find.last);
  const acts = find.kind === "person" || isA(words, verb, CLASS_BITS.speech) || ["VERB", "AUX", "ADV"].includes(tagAt(words, verb));
  return names && opens && acts ? homeAt(find.country, find) : null;
}

/** How long what stands between the commas may be. */
const LONGEST_ASIDE = 12;

/** "Peru, an old ally of Chile, joined": behind an aside in commas at token `at`; `at` where none stands. */
function behindAside(words: Words, at: number): number {
  if (wordAt(words, at) !== ",") return at;
  for (let end = at + 1; end < at + LONGEST_ASIDE; end++) {
    if (wordAt(words, end) === ",") return end + 1;
    if (tagAt(words, end) === "VERB" || tagAt(words, end) === "AUX" || wordAt(words, end) === ".") return at;
  }
  return at;
}

/** "The border was closed, Peru said": a state behind the comma, or the quotation mark, that parts it from what it says. */
function saysIt(words: Words, { kind, first, last, country, adjectival }: Find): boolean {
  if (country === null || adjectival || (kind !== "country" && kind !== "body") || !isA(words, last, CLASS_BITS.speech)) return false;
  const before = wordAt(words, isDeterminer(words, first - 1) ? first - 2 : first - 1);
  return before === "," || CLOSING_MARKS.has(before);
}

const CLOSING_MARKS = new Set(['"', "\u201d", "\u2019", "''"]);

/** The state with whose name or capital a sentence opens. */
export function openerOf(words: Words, [find]: readonly Find[]): Home | null {
  return find !== undefined && speaksForState(find) && opensSentence(words, find.first) ? homeAt(find.country!, find) : null;
}

/** Whether a find is a state by name, capital or body. */
export const speaksForState = ({ kind, country, entry }: Find): boolean =>
  country !== null && (kind === "country" || kind === "body" || (kind === "place" && entry?.metonymOf != null));

/** How far behind the front of a sentence its place may begin: "Meanwhile in", "Over the weekend, in". */
const LONGEST_FRONT = 5;
/** How far behind the place the comma may stand: "In Lima on Monday,", "In Lima, meanwhile,". */
const LONGEST_DAY = 3;

/** "In Lima, President A", "Meanwhile in the Peruvian capital, President A": the state of the place that opens a sentence. */
export function placeOf(words: Words, sentence: number, at: number): Home | null {
  let first = sentence;
  while (wordAt(words, first) !== "in" && wordAt(words, first) !== "from") {
    const isFront = first < Math.min(at, sentence + LONGEST_FRONT) && words.owner[first] == null && tagAt(words, first) !== "VERB";
    if (!isFront) return null;
    first++;
  }
  const named = words.owner[wordAt(words, first + 1) === "the" ? first + 2 : first + 1] ?? null;
  if (named === null || named.country === null) return null;
  const isCapital = named.kind === "country" && named.adjectival && wordAt(words, named.last) === "capital";
  if (!isCapital && (named.first !== first + 1 || (named.kind !== "place" && named.kind !== "country"))) return null;
  let last = isCapital ? named.last + 1 : named.last;
  // "In the Peruvian capital Lima,"
  if (isCapital && words.owner[last]?.country === named.country) last = words.owner[last]!.last;
  for (let end = last; end < Math.min(at, last + LONGEST_DAY); end++) {
    // "In Lima the foreign minister, A,"
    if (wordAt(words, end) === "," || isDeterminer(words, end)) return homeAt(named.country, named);
    if (words.owner[end] != null || tagAt(words, end) === "VERB" || tagAt(words, end) === "AUX") return null;
  }
  return null;
}
