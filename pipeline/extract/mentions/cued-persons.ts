/** Names without an office: after an honorific, beside a verb of saying, and institutions written in capitals. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { wordSet } from "../word-set.ts";
import { countriesAfter, countriesBefore } from "./country-of.ts";
import { makeFind, place } from "./find.ts";
import { endOfName, isInitial, nameText } from "./name-run.ts";
import {
  ACRONYM,
  CAPITAL,
  isA,
  isDeterminer,
  isPossessive,
  LOWER,
  opensSentence,
  regionAt,
  sameSentence,
  tagAt,
  wordAt,
  type Words,
} from "./words.ts";

/** Reads every run of capitals that is not yet read: institutions, and names, sure or bare. */
export function readRuns(words: Words): void {
  let at = 0;
  while (at < words.tokens.count) {
    if ((words.owner[at] !== null && words.owner[at]!.kind !== "place") || words.shapes[at] === LOWER) at++;
    else at = readInstitution(words, at) ?? readName(words, at) ?? at + 1;
  }
}

/** "Liberal Democratic Party", "Academy of Social Sciences": capitals that contain a noun for a body. */
function readInstitution(words: Words, at: number): number | null {
  if (words.owner[at] !== null || isSmallOpener(words, at)) return null;
  let end = at;
  let head = -1;
  let governs = false;
  while (end < words.tokens.count && sameSentence(words, at, end) && end - at < 8) {
    if (words.owner[end] !== null && end > at) break;
    const inside = words.shapes[end] === CAPITAL || words.shapes[end] === ACRONYM;
    const form = wordAt(words, end);
    const links: boolean =
      end > at && isCapitalWord(words, end + 1) && (form === "and" ? head < 0 || governs : head >= 0 && (form === "of" || form === "for"));
    governs ||= links && form !== "and";
    if (!inside && !links) break;
    if (inside && isA(words, end, CLASS_BITS.calendar)) break;
    if (inside && isA(words, end, CLASS_BITS["body-noun"])) head = end;
    end++;
  }
  if (head < 0 || end - at < 2) return null;
  const stated = countriesBefore(words, at, false);
  // "the Chad-Niger Joint Commission" is of neither alone.
  const ofSeveral = stated.length > 1 || (words.owner[at - 1]?.countries.length ?? 0) > 1;
  const owned = stated.length > 0 && !ofSeveral && !isPossessive(words, at - 1);
  const first = owned ? (words.owner[at - 1]?.first ?? at) : at;
  const [country] = ofSeveral ? [] : stated.length > 0 ? stated : isAwayFromHome(words, at, end) ? [] : countriesAfter(words, end);
  place(words.owner, makeFind("organisation", first, end, nameText(words, first, end), { country: country ?? null }));
  return end;
}

const JOINT = wordSet("joint mixed bilateral trilateral intergovernmental inter-governmental binational");
const AT = new Set(["in", "at"]);

/** "the third session of the Joint Commission in Lima": where a body of several states meets tells none of them. */
function isAwayFromHome(words: Words, first: number, last: number): boolean {
  if (!AT.has(wordAt(words, last))) return false;
  for (let at = first; at < last; at++) if (JOINT.has(wordAt(words, at))) return true;
  return false;
}

const isCapitalWord = (words: Words, at: number): boolean => words.shapes[at] === CAPITAL && words.owner[at] === null;

const isSmallOpener = (words: Words, at: number): boolean => opensSentence(words, at) && isA(words, at, CLASS_BITS.opener);

/** A name in capitals; sure after an honorific or, with two words or more, beside a verb of saying. */
function readName(words: Words, at: number): number | null {
  const honorific = isA(words, at, CLASS_BITS.honorific) && words.shapes[at] === CAPITAL;
  const start = honorific ? at + 1 : at;
  // "Sen. Lt. Gen. A": one rank behind another is no name, where "Mr Lord" has one.
  if (honorific && isA(words, start, CLASS_BITS.honorific) && wordAt(words, start).endsWith(".")) return null;
  const end = endOfName(words, start, honorific);
  if (end === start || (end - start === 1 && (isInitial(words, start) || words.owner[start] !== null))) return null;
  if (regionAt(words, start) === "byline") return end;
  const sure = honorific || (end - start >= 2 && isCued(words, start, end) && !isHeadline(words, start));
  if (!sure && (isPartOfTitle(words, start, end) || (end - start === 1 && isCommonStart(words, start)))) return null;
  const country = sure || end - start >= 2 ? ownerOf(words, start) : null;
  place(words.owner, makeFind("person", start, end, nameText(words, start, end), { sure, country, countries: country === null ? [] : [country] }));
  return end;
}

/** "Chad's A B said": the state right before a name. */
function ownerOf(words: Words, first: number): string | null {
  const state = isPossessive(words, first - 1) && sameSentence(words, first - 2, first) ? (words.owner[first - 2] ?? null) : null;
  return state?.kind === "country" && !state.adjectival ? state.country : null;
}

/** "the Nuclear Test Treaty": after an article, or before a noun for an institution, capitals are no name. */
const isPartOfTitle = (words: Words, first: number, last: number): boolean =>
  isDeterminer(words, first - 1) || (words.shapes[last] === CAPITAL && sameSentence(words, first, last) && isA(words, last, CLASS_BITS.institution));

/** A sentence whose words are nearly all capitals: there a capital is no sign of a name. */
function isHeadline(words: Words, at: number): boolean {
  const { first, last } = words.input.sentences[words.sentenceOf[at]!]!;
  let capitals = 0;
  let small = 0;
  for (let token = first + 1; token < last; token++) {
    if (words.shapes[token] === LOWER) small += words.tokens.end[token]! - words.tokens.start[token]! > 3 ? 1 : 0;
    else if (words.shapes[token] === CAPITAL) capitals++;
  }
  return capitals > 3 && capitals > 4 * small;
}

/** A common word that merely opens its sentence. */
const isCommonStart = (words: Words, at: number): boolean =>
  opensSentence(words, at) && !["PROPN", "NOUN", "X", "ADJ", "VERB"].includes(tagAt(words, at));

const SERVED: ReadonlySet<string> = new Set(["body", "organisation", "country"]);

const MEETING = new Set("met meets received receives held holds had spoke hosted chaired discussed exchanged signed congratulated".split(" "));

/** Beside a verb of saying: "A B said", "said A B", "A B, who told". */
function isCued(words: Words, first: number, last: number): boolean {
  if (isPossessive(words, last)) return false;
  if (sameSentence(words, last - 1, last) && isA(words, last, CLASS_BITS.speech)) return true;
  if (wordAt(words, last) === "," && wordAt(words, last + 1) === "who") return true;
  // "Ana Holm of the Foreign Ministry said"
  const served =
    wordAt(words, last) === "of" || wordAt(words, last) === "from" ? words.owner[isDeterminer(words, last + 1) ? last + 2 : last + 1] : null;
  if (served !== null && served !== undefined && SERVED.has(served.kind) && isA(words, served.last, CLASS_BITS.speech)) return true;
  // "a witness, Ana Holm, said"
  if (
    wordAt(words, last) === "," &&
    wordAt(words, first - 1) === "," &&
    sameSentence(words, first - 2, last) &&
    isA(words, first - 2, CLASS_BITS.anonymous)
  )
    return true;
  // "Ana Holm had a telephone conversation with": a government's own text need not say who its leader is.
  if (words.input.issuer != null && opensSentence(words, first) && MEETING.has(wordAt(words, last))) return true;
  return (
    sameSentence(words, first - 1, first) &&
    isA(words, first - 1, CLASS_BITS.speech) &&
    /^(?:said|says|added|told|asked|wrote|argued|explained|warned)$/.test(wordAt(words, first - 1))
  );
}
