/** Persons named as heads of a delegation, or as those who act for a state: "the Chadian side was led by A B", "A B headed the Chadian team", "A B spoke for Chad". */
import type { Find } from "./find.ts";
import { ownerAt, SIDES, sideOf, STATES } from "./side-of.ts";
import { isDeterminer, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

const LED = new Set(["led", "headed", "fronted", "represented"]);
/** How far before the verb the group may stand: "The Chadian delegation at the talks was led by". */
const TO_GROUP = 8;
/** How far before the second group the verb may stand that is not said again. */
const TO_VERB = 30;
/** How long the office between "by" and the name may be: "led by the director general for African affairs, A B". */
const TO_BY = 12;

/** The state of the delegation that the one whose name, with its titles, begins at token `front` is said to lead. */
export function leaderOf(words: Words, front: number): string | null {
  const under = underOf(words, front) ?? memberOf(words, front);
  if (under !== null) return under;
  const by = byBefore(words, front);
  if (by < 0) return null;
  if (!LED.has(wordAt(words, by - 1))) return elliptical(words, by);
  const represents = wordAt(words, by - 1) === "represented";
  for (let at = by - 2; at >= by - TO_GROUP && sameSentence(words, at, by); at--) {
    const find = ownerAt(words, at);
    if (find?.kind === "person" || find?.kind === "office") return null;
    if (represents && find !== null && isRepresented(words, find)) return find.country;
    if (SIDES.has(wordAt(words, at))) return sideOf(words, at);
  }
  return null;
}

/** The "by" before a name, over its article or an office that ends in a comma; -1 without one. */
function byBefore(words: Words, front: number): number {
  const near = isDeterminer(words, front - 1) ? front - 2 : front - 1;
  if (wordAt(words, near) === "by") return near;
  if (wordAt(words, front - 1) !== ",") return -1;
  for (let at = front - 2; at >= front - TO_BY && sameSentence(words, at, front); at--) {
    const word = wordAt(words, at);
    if (word === "by") return LED.has(wordAt(words, at - 1)) ? at : -1;
    if (word === "," || tagAt(words, at) === "VERB" || tagAt(words, at) === "AUX" || ownerAt(words, at)?.kind === "person") return -1;
  }
  return -1;
}

/** "a Chadian delegation under A B" */
function underOf(words: Words, front: number): string | null {
  return wordAt(words, front - 1) === "under" && SIDES.has(wordAt(words, front - 2)) ? sideOf(words, front - 2) : null;
}

const MADE_UP = new Set(["consisting", "composed", "up"]);

/** "a Chadian delegation comprising A B", "made up of A B": the first of whom it is made up. */
function memberOf(words: Words, front: number): string | null {
  const link = wordAt(words, front - 1);
  const verb = link === "comprising" || link === "including" ? front - 1 : link === "of" && MADE_UP.has(wordAt(words, front - 2)) ? front - 2 : -1;
  if (verb < 0) return null;
  const noun = wordAt(words, verb) === "up" ? verb - 2 : verb - 1;
  return SIDES.has(wordAt(words, noun)) && sameSentence(words, noun, front) ? sideOf(words, noun) : null;
}

/** "and the Malian one by C D", "that of Mali by C D". */
function elliptical(words: Words, by: number): string | null {
  const state = ownerAt(words, wordAt(words, by - 1) === "one" || SIDES.has(wordAt(words, by - 1)) ? by - 2 : by - 1);
  if (state === null || state.country === null || !STATES.has(state.kind) || !sameSentence(words, state.first, by)) return null;
  const before = wordAt(words, state.first - (isDeterminer(words, state.first - 1) ? 2 : 1));
  if (before !== "and" && before !== "," && before !== "of" && before !== "while") return null;
  for (let at = state.first - 1; at >= state.first - TO_VERB && sameSentence(words, at, by); at--)
    if (LED.has(wordAt(words, at))) return state.country;
  return null;
}

const isRepresented = (words: Words, find: Find): boolean =>
  STATES.has(find.kind) && find.country !== null && !find.adjectival && /^(?:was|were|is)$/.test(wordAt(words, find.last));

const LEADING = new Set(["led", "leads", "leading", "headed", "heads", "heading", "fronted"]);
const REPRESENTING = new Set(["represented", "represents", "representing"]);
const ACTING = new Set(["spoke", "speaks", "speaking", "signed", "signs", "signing", "negotiated"]);
/** How many words may stand between the verb and the noun of the delegation. */
const TO_SIDE = 5;

/** The state whose delegation the one whose name ends before token `last` leads, represents or acts for. */
export function leads(words: Words, last: number): string | null {
  const at = wordAt(words, last) === "," ? last + 1 : last;
  const verb = wordAt(words, at);
  if (!sameSentence(words, last - 1, at)) return null;
  if (REPRESENTING.has(verb)) return stateAt(words, at + 1);
  if (ACTING.has(verb) && wordAt(words, at + 1) === "for") return stateAt(words, at + 2);
  if (!LEADING.has(verb)) return null;
  for (let head = at + 1; head <= at + TO_SIDE && sameSentence(words, at, head); head++) {
    if (SIDES.has(wordAt(words, head))) return sideOf(words, head);
    if (tagAt(words, head) === "VERB" || wordAt(words, head) === ",") return null;
  }
  return null;
}

/** The state named at a token, by its name and not as somebody's. */
function stateAt(words: Words, at: number): string | null {
  const state = ownerAt(words, wordAt(words, at) === "the" ? at + 1 : at);
  return state?.kind === "country" && !state.adjectival && wordAt(words, state.last) !== "'s" ? state.country : null;
}
