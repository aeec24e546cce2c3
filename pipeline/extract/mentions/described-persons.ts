/** Persons whose state the words beside their names say, with or without an office: "Chadian unionist A B", "A B of Chad", "the Chadian team, led by A B". */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { findsOf, place, type Find } from "./find.ts";
import { CAPITAL, isA, isDeterminer, isPossessive, LOWER, opensSentence, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** Gives those who are surely named, and whose state no title says, the one that is said of them in other words. */
export function describePersons(words: Words): void {
  for (const find of findsOf(words.owner)) {
    // A whole name that an apposition tells the state of is one of a person.
    if (find.kind !== "person" || find.country !== null || find.countries.length > 0 || (!find.sure && find.last - find.first < 2)) continue;
    const state = apposed(words, find.last) ?? (find.sure ? besideName(words, find) : null);
    if (state !== null) place(words.owner, { ...find, country: state, countries: [state], sure: true });
  }
}

function besideName(words: Words, { first, last }: Find): string | null {
  const front = frontOf(words, first);
  return described(words, front, last) ?? led(words, front) ?? ofState(words, last);
}

const ownerAt = (words: Words, at: number): Find | null => (at >= 0 && at < words.tokens.count ? (words.owner[at] ?? null) : null);

/** The first token of a name with its rank and honorifics: "Ambassador A B", "Lt Col A B". */
function frontOf(words: Words, first: number): number {
  let at = first;
  while (isA(words, at - 1, CLASS_BITS.honorific) && sameSentence(words, at - 1, first)) at--;
  const title = ownerAt(words, at - 1);
  return title?.kind === "office" && title.country === null && sameSentence(words, title.first, first) ? title.first : at;
}

/** How many words may describe whoever is named. */
const MOST_WORDS = 4;
/** "on Chadian television A B said": where, not who. */
const PLACING = new Set([
  "on",
  "in",
  "at",
  "during",
  "under",
  "after",
  "before",
  "inside",
  "over",
  "near",
  "through",
  "via",
  "into",
  "against",
  "since",
]);

/** "Chadian trade unionist A B", "Chad's trade unionist A B", "the Chadian side's leader, A B,". */
function described(words: Words, front: number, last: number): string | null {
  const isApposed = wordAt(words, front - 1) === "," && (wordAt(words, last) === "," || wordAt(words, last) === ".");
  const end = isApposed ? front - 1 : front;
  let at = end;
  while (at > end - MOST_WORDS && isDescribing(words, at - 1) && sameSentence(words, at - 1, front)) at--;
  // "Chadian Col. A B", but not "Chadian A B".
  if (at === end ? isApposed || !isA(words, front, CLASS_BITS.honorific) : tagAt(words, end - 1) !== "NOUN") return null;
  const possessed = isPossessive(words, at - 1);
  const state = stateEnding(words, possessed ? at - 1 : at, possessed, front);
  if (state === null) return null;
  const start = isDeterminer(words, state.first - 1) ? state.first - 1 : state.first;
  const opens = opensSentence(words, start);
  if (isApposed && !opens && !isA(words, start - 1, CLASS_BITS.speech)) return null;
  return !opens && PLACING.has(wordAt(words, start - 1)) ? null : state.country;
}

/** A common noun or adjective, or the clitic between two: "side's leader". */
const isDescribing = (words: Words, at: number): boolean =>
  isPossessive(words, at)
    ? words.shapes[at - 1] === LOWER && tagAt(words, at - 1) === "NOUN"
    : words.shapes[at] === LOWER && ownerAt(words, at) === null && (tagAt(words, at) === "NOUN" || tagAt(words, at) === "ADJ");

/** The one state that ends before token `end`: by its adjective, or by its name where a clitic follows. */
function stateEnding(words: Words, end: number, possessed: boolean, near: number): Find | null {
  const state = ownerAt(words, end - 1);
  if (state === null || state.kind !== "country" || state.country === null || !sameSentence(words, state.first, near)) return null;
  const link = wordAt(words, state.first - 1);
  if (link === "-" || (link === "and" && ownerAt(words, state.first - 2)?.kind === "country")) return null;
  return state.adjectival !== possessed ? state : null;
}

const LED = new Set(["led", "headed", "fronted", "represented"]);
const SIDES = new Set("delegation team side mission party group negotiators contingent envoys".split(" "));
/** How far before the verb the group may stand: "The Chadian delegation at the talks was led by". */
const TO_GROUP = 8;
/** How far before the second group the verb may stand that is not said again. */
const TO_VERB = 30;

/** "The Chadian delegation, led by A B", "Chad's side was headed by A B and the Malian one by C D", "Chad was represented by A B". */
function led(words: Words, front: number): string | null {
  const by = isDeterminer(words, front - 1) ? front - 2 : front - 1;
  if (wordAt(words, by) !== "by") return null;
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

const STATES: ReadonlySet<string> = new Set(["country", "organisation", "body"]);

const isRepresented = (words: Words, find: Find): boolean =>
  STATES.has(find.kind) && find.country !== null && !find.adjectival && /^(?:was|were|is)$/.test(wordAt(words, find.last));

/** "the Chadian delegation", "Chad's negotiating team", "the delegation of Chad". */
function sideOf(words: Words, head: number): string | null {
  const known = ownerAt(words, head);
  if (known !== null) return known.country;
  let at = head;
  while (at > head - MOST_WORDS && isDescribing(words, at - 1)) at--;
  const before = ownerAt(words, isPossessive(words, at - 1) ? at - 2 : at - 1);
  if (before !== null && STATES.has(before.kind) && sameSentence(words, before.first, head)) return before.country;
  return ofState(words, head + 1);
}

/** "of Chad", "of the Chadian foreign ministry"; not "told A B of Chad's offer". */
function ofState(words: Words, last: number): string | null {
  if (wordAt(words, last) !== "of") return null;
  const state = ownerAt(words, wordAt(words, last + 1) === "the" ? last + 2 : last + 1);
  if (state === null || !STATES.has(state.kind) || !sameSentence(words, last - 1, state.last - 1)) return null;
  return isPossessive(words, state.last) ? null : state.country;
}

const LEADING = new Set(["heads", "headed", "leads", "led", "represents", "represented", "commands", "chairs"]);
/** How long an apposition may be. */
const TO_CLOSE = 12;

/** "A B, who heads the Chadian team,", "A B, for Chad,", "A B, Chad's man at the talks,", "A B, a Chadian jurist,". */
function apposed(words: Words, last: number): string | null {
  if (wordAt(words, last) !== ",") return null;
  const isRelative = wordAt(words, last + 1) === "who" && LEADING.has(wordAt(words, last + 2));
  const isFor = wordAt(words, last + 1) === "for";
  let at = last + (isRelative ? 3 : isFor ? 2 : 1);
  while (isDeterminer(words, at) || (ownerAt(words, at) === null && tagAt(words, at) === "ADJ" && words.shapes[at] === LOWER)) at++;
  const state = ownerAt(words, at);
  if (state === null || state.country === null || !STATES.has(state.kind) || !sameSentence(words, last, state.last)) return null;
  if (isRelative) return state.country;
  if (isFor) return !state.adjectival && wordAt(words, state.last) === "," ? state.country : null;
  const isOwner = isPossessive(words, state.last);
  const head = isOwner ? state.last + 1 : state.last;
  if (state.kind !== "country" || isOwner === state.adjectival || words.shapes[head] === CAPITAL) return null;
  return isPersonal(words, head) && closes(words, head) ? state.country : null;
}

/** Whether the noun group that begins at token `head` is one of a person: "delegation" and "government" head one of several. */
function isPersonal(words: Words, head: number): boolean {
  let noun = -1;
  for (let at = head; at < head + MOST_WORDS && isDescribing(words, at); at++) if (tagAt(words, at) === "NOUN") noun = at;
  return noun >= 0 && !SIDES.has(wordAt(words, noun)) && !isA(words, noun, GROUPS);
}

const GROUPS = CLASS_BITS.parties | CLASS_BITS.persons | CLASS_BITS["body-noun"] | CLASS_BITS.institution;

/** Whether a comma or the end closes an apposition before any verb. */
function closes(words: Words, from: number): boolean {
  for (let at = from; at < from + TO_CLOSE; at++) {
    const word = wordAt(words, at);
    if (word === "," || word === "." || word === ")" || !sameSentence(words, from, at)) return true;
    if (tagAt(words, at) === "VERB" || tagAt(words, at) === "AUX") return false;
  }
  return false;
}
