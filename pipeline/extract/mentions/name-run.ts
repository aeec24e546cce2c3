/** Reads a run of words that could be a person's name: capitals, initials, particles, a suffix. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { ACRONYM, CAPITAL, isA, isDeterminer, LOWER, opensSentence, sameSentence, tagAt, textOf, wordAt, type Words } from "./words.ts";

const MAX_WORDS = 6;
/** Tags that the first word of a sentence has only when it is no name. */
const NO_NAME = new Set(["DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "PART", "ADV"]);

/** One past the last token of the name that starts at `at`; `at` itself when there is none. `titled`: it stands right after a title. */
export function endOfName(words: Words, at: number, titled: boolean): number {
  if (!startsName(words, at, titled)) return at;
  let end = at;
  while (end < words.tokens.count && end - at < MAX_WORDS && sameSentence(words, at, end)) {
    if (isNameWord(words, end, titled && end === at) || (titled && end === at + 1 && isWordSurname(words, end))) end++;
    else if (end > at && isParticleInside(words, end)) end++;
    else if (end > at && isNickname(words, end)) end += 3;
    else break;
  }
  if (titled && end > at && (opensInstitution(words, end) || isOutlet(words, end))) return at;
  while (end > at && (isA(words, end - 1, CLASS_BITS.particle) || isInitial(words, end - 1)) && words.shapes[end - 1] === LOWER) end--;
  if (end > at && isA(words, end, CLASS_BITS.suffix) && sameSentence(words, at, end)) end++;
  if (end > at && wordAt(words, end) === "," && (wordAt(words, end + 1) === "jr." || wordAt(words, end + 1) === "sr.")) end += 2;
  return end;
}

/** The same for the name between two commas beside an office, whose words may be those of places, months or institutions too: "the foreign minister, Israel Holm,", "Ana Church, the foreign minister,". */
export function endOfApposed(words: Words, at: number, titled: boolean): number {
  const end = endOfName(words, at, titled);
  if (titled || end - at >= 2 || words.shapes[at] !== CAPITAL || (!isNamedLikePlace(words, at) && !isWordSurname(words, at + 1))) return end;
  const whole = endOfName(words, at, true);
  return whole - at >= 2 && wordAt(words, whole) === "," ? whole : end;
}

/** "Israel Holm", "Georgia Holm", "Sunday Holm": a place or a day, and one plain name. */
const isNamedLikePlace = (words: Words, at: number): boolean =>
  isPlainName(words, at + 1) &&
  words.owner[at]?.adjectival !== true &&
  (words.owner[at]?.kind === "country" || words.owner[at]?.kind === "place" || isA(words, at, CLASS_BITS.calendar));

const MARKS = /^["\u201c\u201d\u2018\u2019']$/;

/** 'Ana "Nita" Lima': one word in quotation marks between others of a name. */
const isNickname = (words: Words, mark: number): boolean =>
  MARKS.test(wordAt(words, mark)) &&
  words.shapes[mark + 1] === CAPITAL &&
  MARKS.test(wordAt(words, mark + 2)) &&
  isPlainName(words, mark + 3) &&
  sameSentence(words, mark, mark + 3);

/** "Egypt's official Nile Valley News Agency": whether capitals go on up to the word for an institution. */
function opensInstitution(words: Words, from: number): boolean {
  let at = from;
  while (at - from < MAX_WORDS && words.shapes[at] === CAPITAL && words.owner[at]?.kind !== "office" && sameSentence(words, from - 1, at)) {
    if (at > from && isA(words, at, CLASS_BITS.institution)) return true;
    at++;
  }
  return false;
}

const OUTLETS = new Set(["agency", "newspaper", "daily", "weekly", "radio", "television", "broadcaster", "media", "magazine", "press"]);

/** "the official Orbita news agency", "the official Orbita newspaper": a name that an outlet bears. */
const isOutlet = (words: Words, at: number): boolean =>
  words.shapes[at] === LOWER && OUTLETS.has(wordAt(words, wordAt(words, at) === "news" ? at + 1 : at));

function startsName(words: Words, at: number, titled: boolean): boolean {
  if (at >= words.tokens.count) return false;
  if (words.shapes[at] === LOWER)
    return isA(words, at, CLASS_BITS.particle) && titled && words.shapes[at + 1] === CAPITAL && wordAt(words, at) !== "la";
  if (titled || !opensSentence(words, at)) return true;
  return !isA(words, at, CLASS_BITS.opener) && !NO_NAME.has(tagAt(words, at));
}

/** Whether a token can be a word of a name; right after a title also one that is a country or city elsewhere ("Jordan Ames"). */
function isNameWord(words: Words, at: number, mayBePlace: boolean): boolean {
  const shape = words.shapes[at];
  // "H.E. Ana Quispe"
  if (shape !== CAPITAL)
    return (
      shape === ACRONYM &&
      !isA(words, at, CLASS_BITS.honorific) &&
      (isInitial(words, at) || isDoubleInitial(words, at) || isBareInitials(words, at, mayBePlace) || isCapitalSurname(words, at, mayBePlace))
    );
  // "Abdul Sheikh", "Mustafa bin Haji Sirat"
  if (ALSO_SURNAMES.has(wordAt(words, at)) && !mayBePlace)
    return isBehindParticle(words, at) || (isPlainName(words, at - 1) && words.shapes[at + 1] !== CAPITAL);
  if (isA(words, at, CLASS_BITS.calendar) || isA(words, at, CLASS_BITS.honorific) || isA(words, at, CLASS_BITS.opener))
    return (mayBePlace && (isMonthName(words, at) || isShortName(words, at))) || (isA(words, at, CLASS_BITS.honorific) && speaksAlone(words, at));
  if (isHeadlineVerb(words, at)) return false;
  if (
    isA(words, at, CLASS_BITS.speech) &&
    words.shapes[at - 1] === CAPITAL &&
    !opensSentence(words, at) &&
    !isParticleInside(words, at + 1) &&
    !isNamedSaid(words, at)
  )
    return false;
  if (
    (isA(words, at, CLASS_BITS.institution) || isA(words, at, CLASS_BITS["body-noun"])) &&
    !(mayBePlace && isPlainName(words, at + 1)) &&
    !isBeforeHyphenated(words, at) &&
    !speaksAlone(words, at)
  )
    return false;
  const owner = words.owner[at];
  if (owner === null || owner === undefined) return true;
  const single = owner.last - owner.first === 1;
  // "Reza Amir Karimian"
  if (owner.kind === "office") return single && ALSO_NAMES.has(wordAt(words, at)) && isPlainName(words, at - 1) && isPlainName(words, at + 1);
  if (owner.kind === "place" && isBehindParticle(words, at)) return single;
  if (owner.kind === "place" || owner.kind === "person") return single && (mayBePlace || isMiddle(words, at));
  return mayBePlace && single && owner.kind === "country" && !owner.adjectival && isPlainName(words, at + 1);
}

/** "Ali Said Hassan": in running text, which writes the verb small. */
const isNamedSaid = (words: Words, at: number): boolean => wordAt(words, at) === "said" && words.shapes[at + 1] !== LOWER && !isHeading(words, at);

/** "Foreign Minister George Black met", "Prime Minister Ana May,": behind a title and a given name a word for something else is a surname, unless capitals or a number go on. */
const isWordSurname = (words: Words, at: number): boolean =>
  words.shapes[at] === CAPITAL &&
  isPlainName(words, at - 1) &&
  (isA(words, at, CLASS_BITS.institution) ||
    isA(words, at, CLASS_BITS["body-noun"]) ||
    isA(words, at, CLASS_BITS.calendar) ||
    isA(words, at, CLASS_BITS.honorific)) &&
  (words.shapes[at + 1] === LOWER || wordAt(words, at + 1) === ",") &&
  !/^\d/.test(wordAt(words, at + 1));

/** Honorifics that end a name as well. */
const ALSO_SURNAMES = new Set(["sheikh", "shaikh", "sayyid", "sardar", "haji", "hajji", "pandit"]);
/** Titles of rulers that are given names too. */
const ALSO_NAMES = new Set(["amir", "emir", "king", "malik", "shah", "sultan"]);

/** "Park Sung-ho": a surname before a given name of two syllables. */
const isBeforeHyphenated = (words: Words, at: number): boolean =>
  isPlainName(words, at + 1) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(textOf(words, at + 1, at + 2)) && words.shapes[at - 1] !== CAPITAL;

/** "Park said": a surname that is elsewhere a word for a body. */
const speaksAlone = (words: Words, at: number): boolean =>
  isA(words, at + 1, CLASS_BITS.speech) && words.shapes[at + 1] === LOWER && words.shapes[at - 1] !== CAPITAL && !isDeterminer(words, at - 1);

/** A listed city between or after name words ("Ana Lima Duarte", "Jack London") belongs to the name. */
const isMiddle = (words: Words, at: number): boolean =>
  (at > 0 && words.shapes[at - 1] === CAPITAL && words.owner[at - 1] === null && !opensSentence(words, at - 1)) ||
  isPlainName(words, at + 1) ||
  isBehindParticle(words, at - 1);

const isPlainName = (words: Words, at: number): boolean =>
  words.shapes[at] === CAPITAL &&
  words.owner[at] === null &&
  !isA(words, at, CLASS_BITS.institution) &&
  !isA(words, at, CLASS_BITS.calendar) &&
  !isA(words, at, CLASS_BITS.opener);

/** "dos Santos", "bin Haji" */
const isBehindParticle = (words: Words, at: number): boolean => isA(words, at - 1, CLASS_BITS.particle) && words.shapes[at - 1] === LOWER;

const LONGEST_SHORT = 3;

/** "Foreign Minister An Chen met": a surname spelt like a small word, in a sentence that writes such words small. */
const isShortName = (words: Words, at: number): boolean =>
  wordAt(words, at).length <= LONGEST_SHORT && isPlainName(words, at + 1) && !isHeading(words, at);

/** Whether a sentence has no full stop, as headlines, which write every word with a capital. */
function isHeading(words: Words, at: number): boolean {
  const { last } = words.input.sentences[words.sentenceOf[at]!]!;
  return !/^[.!?"\u201d\u2019]/.test(wordAt(words, last - 1));
}

/** "Minister Holm Condemns Raid": in a headline, a verb of saying in the present. */
function isHeadlineVerb(words: Words, at: number): boolean {
  const form = wordAt(words, at);
  const { byVerb } = words.lexicon.cues;
  const isPresent = form.endsWith("s") && (byVerb.has(form.slice(0, -1)) || (form.endsWith("es") && byVerb.has(form.slice(0, -2))));
  return isPresent && words.shapes[at + 1] === CAPITAL && isHeading(words, at);
}

const isMonthName = (words: Words, at: number): boolean => isA(words, at, CLASS_BITS.calendar) && isPlainName(words, at + 1);

/** "J.", "Ts.": one letter, or the two that another alphabet writes as one. */
export const isInitial = (words: Words, at: number): boolean =>
  words.shapes[at] !== LOWER && wordAt(words, at).length <= 3 && /^(?:\p{L}\.?|(?:dz|kh|ts|ya|yu|zh)\.)$/u.test(wordAt(words, at));

const isDoubleInitial = (words: Words, at: number): boolean => wordAt(words, at).length <= 6 && /^(?:\p{L}\.){2,3}$/u.test(wordAt(words, at));

/** "the minister, LK Holm": initials without full stops, right behind a title. */
const isBareInitials = (words: Words, at: number, titled: boolean): boolean =>
  titled && words.owner[at] === null && /^\p{L}{2}$/u.test(wordAt(words, at)) && isPlainName(words, at + 1) && !isHeading(words, at);

/** "Ms. OKABE Hanako", "Emil MARIN": a surname that is told by its capitals, in front behind a title, or behind another name. */
function isCapitalSurname(words: Words, at: number, titled: boolean): boolean {
  if (words.owner[at] !== null || !/^\p{L}{3,}(?:-\p{L}+)?$/u.test(wordAt(words, at))) return false;
  return titled ? isPlainName(words, at + 1) : words.shapes[at - 1] === CAPITAL && isPlainName(words, at - 1) && words.shapes[at + 1] !== ACRONYM;
}

/** "Ursula van der Berg", "Luis de la Cruz": particles count when a name word follows. */
function isParticleInside(words: Words, at: number): boolean {
  if (words.shapes[at] !== LOWER || !isA(words, at, CLASS_BITS.particle)) return false;
  let next = at + 1;
  while (next < at + 3 && words.shapes[next] === LOWER && isA(words, next, CLASS_BITS.particle)) next++;
  const owner = words.owner[next] ?? null;
  // "Maria dos Santos"
  return words.shapes[next] === CAPITAL && (owner === null || (owner.kind === "place" && owner.last === next + 1)) && sameSentence(words, at, next);
}

/** The name as it is written, blanks made single. */
export const nameText = (words: Words, first: number, last: number): string => textOf(words, first, last).replace(/\s+/g, " ");

/** The name of a person; one in capitals throughout as names are written elsewhere: "Ana da Lima". */
export function personName(words: Words, first: number, last: number): string {
  const name = nameText(words, first, last);
  for (let at = first; at < last; at++) if (words.shapes[at] !== ACRONYM || isInitial(words, at) || last - first < 2) return name;
  return name
    .split(" ")
    .map((word, at) =>
      at > 0 && PARTICLES.has(word) ? word.toLowerCase() : word.replaceAll(/\p{L}+/gu, (part) => part[0]! + part.slice(1).toLowerCase()),
    )
    .join(" ");
}

const PARTICLES = new Set("DA DE DEL DER DI DO DOS VAN VON BIN IBN".split(" "));

/** The words of a name by which bearers are compared: folded, without initials, suffixes and articles. */
export function nameKey(words: Words, first: number, last: number): readonly string[] {
  const key: string[] = [];
  for (let at = first; at < last; at++) {
    if (isInitial(words, at) || isDoubleInitial(words, at) || isA(words, at, CLASS_BITS.suffix) || wordAt(words, at) === ",") continue;
    if (at > first && MARKS.test(wordAt(words, at - 1)) && MARKS.test(wordAt(words, at + 1))) continue;
    if (MARKS.test(wordAt(words, at))) continue;
    const word = wordAt(words, at);
    key.push(word.startsWith("al-") || word.startsWith("el-") ? word.slice(3) : word);
  }
  return key;
}
