/** Persons whose state the words beside their names say, with or without an office: "Chadian unionist A B", "A B of Chad", "the Chadian team, led by A B". */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { findsOf, place, type Find } from "./find.ts";
import { comesFrom } from "./comes-from.ts";
import { asideOfState, metOfState, ownerMet } from "./met-of-state.ts";
import { leaderOf, leads } from "./delegation-heads.ts";
import { isDescribing, MOST_WORDS, ofState, ownerAt, SIDES, STATES } from "./side-of.ts";
import { CAPITAL, isA, isDeterminer, isPossessive, LOWER, opensSentence, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** Gives those who are surely named, and whose state no title says, the one that is said of them in other words. */
export function describePersons(words: Words): void {
  for (const find of findsOf(words.owner)) {
    const owned = find.kind === "person" && !find.sure && find.last - find.first > 1 ? ownerMet(words, find) : null;
    if (owned !== null) place(words.owner, { ...find, country: owned, countries: [owned], sure: true });
    // A whole name that an apposition tells the state of is one of a person.
    if (find.kind !== "person" || find.country !== null || find.countries.length > 0 || (!find.sure && find.last - find.first < 2)) continue;
    const front = frontOf(words, find.first);
    const heads = leaderOf(words, front) ?? leads(words, find.last);
    const beside = find.sure
      ? (described(words, front, find.last) ?? ofState(words, find.last) ?? asideOfState(words, find.last))
      : (ofStateActing(words, find) ?? ofStates(words, find) ?? metOfState(words, find));
    const state = apposed(words, find.last) ?? heads ?? beside ?? inBrackets(words, find.last) ?? comesFrom(words, find.last);
    if (state !== null) place(words.owner, { ...find, country: state, countries: [state], sure: true });
  }
}

/** The first token of a name with its rank and honorifics: "Ambassador A B", "Lt Col A B". */
function frontOf(words: Words, first: number): number {
  let at = first;
  while (isA(words, at - 1, CLASS_BITS.honorific) && sameSentence(words, at - 1, first)) at--;
  const title = ownerAt(words, at - 1);
  return title?.kind === "office" && title.country === null && sameSentence(words, title.first, first) ? title.first : at;
}

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

/** The one state that ends before token `end`: by its adjective, or by its name where a clitic follows. */
function stateEnding(words: Words, end: number, possessed: boolean, near: number): Find | null {
  const state = ownerAt(words, end - 1);
  if (state === null || state.kind !== "country" || state.country === null || !sameSentence(words, state.first, near)) return null;
  const link = wordAt(words, state.first - 1);
  if (link === "-" || (link === "and" && ownerAt(words, state.first - 2)?.kind === "country")) return null;
  return state.adjectival !== possessed ? state : null;
}

const LEADING = new Set(["heads", "headed", "leads", "led", "represents", "represented", "commands", "chairs"]);
/** How long an apposition may be. */
const TO_CLOSE = 12;

/** "A B, who heads the Chadian team,", "A B, for Chad,", "A B, Chad's man at the talks,", "A B, a Chadian jurist,". */
function apposed(words: Words, last: number): string | null {
  if (COPULAS.has(wordAt(words, last))) return officeBehind(words, last);
  if (wordAt(words, last) !== ",") return null;
  const isRelative = wordAt(words, last + 1) === "who" && LEADING.has(wordAt(words, last + 2));
  const isFor = wordAt(words, last + 1) === "for";
  let at = last + (isRelative ? 3 : isFor ? 2 : 1);
  while (isDeterminer(words, at) || (ownerAt(words, at) === null && tagAt(words, at) === "ADJ" && words.shapes[at] === LOWER)) at++;
  const state = ownerAt(words, at);
  if (state === null || state.country === null || !STATES.has(state.kind) || !sameSentence(words, last, state.last)) return null;
  if (isRelative) return state.country;
  if (isFor)
    return wordAt(words, state.adjectival && SIDES.has(wordAt(words, state.last)) ? state.last + 1 : state.last) === "," ? state.country : null;
  return descriptionAt(words, last + 1);
}

/** "Chad's man at the talks", "a Chadian jurist" from token `at` on, up to a comma or the end. */
function descriptionAt(words: Words, at: number): string | null {
  let from = at;
  while (isDeterminer(words, from) || (ownerAt(words, from) === null && tagAt(words, from) === "ADJ" && words.shapes[from] === LOWER)) from++;
  const state = ownerAt(words, from);
  if (state === null || state.country === null || !sameSentence(words, at, state.last)) return null;
  const isOwner = isPossessive(words, state.last);
  const head = isOwner ? state.last + 1 : state.last;
  if (state.kind !== "country" || isOwner === state.adjectival || words.shapes[head] === CAPITAL) return null;
  return isPersonal(words, head) && closes(words, head) ? state.country : null;
}

const COPULAS = new Set(["is", "was", "became", "remains"]);
const MADE = new Set(["appointed", "named"]);

/** "is Chad's envoy", "was named Chadian ambassador": the state of the office behind the copula. */
function officeBehind(words: Words, copula: number): string | null {
  let at = MADE.has(wordAt(words, copula + 1)) ? copula + 2 : copula + 1;
  if (isDeterminer(words, at)) at++;
  const state = ownerAt(words, at);
  if (state?.kind !== "country" || !sameSentence(words, copula, state.last)) return null;
  const isOwner = isPossessive(words, state.last);
  const office = ownerAt(words, isOwner ? state.last + 1 : state.last);
  return isOwner !== state.adjectival && office?.kind === "office" && !office.office!.plural ? state.country : null;
}

/** "A B of Chad arrived": a whole name with its state, of which a verb tells. */
function ofStateActing(words: Words, { last }: Find): string | null {
  const state = ofState(words, last);
  const end = state === null ? -1 : ownerAt(words, wordAt(words, last + 1) === "the" ? last + 2 : last + 1)!.last;
  return end >= 0 && (tagAt(words, end) === "VERB" || tagAt(words, end) === "AUX") ? state : null;
}

/** "A B of Chad and C D of Peru": whole names beside each other, each with its state. */
function ofStates(words: Words, { first, last }: Find): string | null {
  const state = ofState(words, last);
  if (state === null) return null;
  const end = ownerAt(words, wordAt(words, last + 1) === "the" ? last + 2 : last + 1)!.last;
  const next = behindStyles(words, wordAt(words, end) === "," ? end + 1 : end);
  if (next !== null && next.kind === "person" && ofState(words, next.last) !== null) return state;
  let at = first - 1;
  while (isA(words, at, CLASS_BITS.honorific) || wordAt(words, at) === "and" || wordAt(words, at) === ",") at--;
  const before = at === first - 1 ? null : ownerAt(words, at);
  const of = before?.kind === "country" && wordAt(words, before.first - 1) === "of" ? ownerAt(words, before.first - 2) : null;
  return of?.kind === "person" && sameSentence(words, of.first, first) ? state : null;
}

/** Whoever is named behind "and" and honorifics at token `at`; null where no "and" stands. */
function behindStyles(words: Words, at: number): Find | null {
  if (wordAt(words, at) !== "and") return null;
  let name = at + 1;
  while (isA(words, name, CLASS_BITS.honorific)) name++;
  return sameSentence(words, at, name) ? ownerAt(words, name) : null;
}

/** "A B (Chad)": a whole name with nothing but its state in brackets. */
function inBrackets(words: Words, last: number): string | null {
  const state = wordAt(words, last) === "(" ? ownerAt(words, last + 1) : null;
  return state?.kind === "country" && !state.adjectival && wordAt(words, state.last) === ")" ? state.country : null;
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
