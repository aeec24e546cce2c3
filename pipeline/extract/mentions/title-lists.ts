/** Several names behind a plural title: "Foreign Ministers A and B", "the foreign ministers of X and Y, A and B,", "the three ministers, X's A, Y's B and Z's C,". */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { belongingAfter } from "./country-of.ts";
import type { Find } from "./find.ts";
import { endOfName } from "./name-run.ts";
import { startOfName } from "./name-start.ts";
import type { OfficeReading } from "./office.ts";
import { CAPITAL, isA, isPossessive, sameSentence, wordAt, type Words } from "./words.ts";
import { addPerson, endOfState, servingOf } from "./office-holder.ts";

const OPENS_LIST = new Set([",", "respectively", "(", ":", "-", "--", "\u2013", "\u2014"]);

/** "the foreign ministers of X and Y, A and B,": as many names as countries; "the three ministers, X's A, Y's B and Z's C,"; "the presidents of X, A, and Y, B,". */
export function readListAfterComma(words: Words, office: Find): boolean {
  if (readParted(words, office)) return true;
  const mark = behindRespectively(words, belongingAfter(words, office.last).last);
  if (!OPENS_LIST.has(wordAt(words, mark)) || !sameSentence(words, office.first, mark + 1)) return false;
  if (isPossessed(words, mark + 1)) return readOwners(words, office, mark + 1);
  if (readServing(words, office, mark + 1)) return true;
  const several = office.countries.length > 1 || (office.countries.length === 0 && isCounted(words, office) && isWholeList(words, mark + 1));
  const first = behindHonorifics(words, mark + 1);
  const isTitled = first > mark + 1;
  if (!/^(?:,|respectively)$/.test(wordAt(words, mark)) || !several || endOfName(words, first, isTitled) - first < (isTitled ? 1 : 2)) return false;
  readList(words, office, first);
  return true;
}

/** "of X and Y, respectively A and B": the last mark before the names, where "respectively" parts them from the states. */
function behindRespectively(words: Words, mark: number): number {
  const at = wordAt(words, mark) === "," ? mark + 1 : mark;
  if (wordAt(words, at) !== "respectively") return mark;
  return wordAt(words, at + 1) === "," ? at + 1 : at;
}

const OPENS_NAME = new Set([",", "("]);
const CLOSES_NAME = new Set([",", ")"]);
/** Over "Mr.", "Dr." and the like before a name of a list. */
function behindHonorifics(words: Words, from: number): number {
  let at = from;
  while (isA(words, at, CLASS_BITS.honorific)) at++;
  return at;
}

const MOST_PARTED = 12;

/** "the presidents of X, A, and Y, B,", "his counterparts from X (A) and Y (B)": each holder right behind the state served; two at least. */
function readParted(words: Words, office: Find): boolean {
  const link = wordAt(words, office.last);
  if (link !== "of" && link !== "from") return false;
  const held: { readonly state: Find; readonly first: number; readonly last: number }[] = [];
  let at = office.last + 1;
  while (held.length < MOST_PARTED) {
    if (wordAt(words, at) === "the") at++;
    const state = words.owner[at] ?? null;
    if (state?.kind !== "country" || state.country === null || state.adjectival || !OPENS_NAME.has(wordAt(words, state.last))) break;
    const first = state.last + 1;
    const last = sameSentence(words, office.first, first) ? endOfName(words, first, true) : first;
    if (last === first || (words.owner[first] ?? null)?.kind === "country") break;
    held.push({ state, first, last });
    at = last;
    while (CLOSES_NAME.has(wordAt(words, at)) || wordAt(words, at) === ";" || wordAt(words, at) === "and") at++;
    // "and of Y, B"
    if (wordAt(words, at) === link) at++;
  }
  if (held.length < 2) return false;
  for (const [index, { state, first, last }] of held.entries())
    addPerson(words, first, last, { ...singular(office, index), country: state.country, countries: [state.country!] });
  return true;
}

/** "A and B, the foreign ministers of X and Y": as many names before the title as countries behind it. */
export function readListBefore(words: Words, office: Find, mark: number): void {
  const { countries } = office;
  const starts: number[] = [];
  let end = mark;
  while (countries.length > 1 && starts.length < countries.length && sameSentence(words, end - 1, office.first)) {
    const start = startOfName(words, end);
    if (start === end || (words.owner[start]?.office ?? null) !== null) return;
    starts.unshift(start);
    end = start - 1;
    const joined = wordAt(words, end) === "and" || wordAt(words, end) === ",";
    if (!joined) break;
    if (wordAt(words, end) === "and" && wordAt(words, end - 1) === ",") end--;
  }
  if (starts.length !== countries.length || starts.length < 2) return;
  for (const [index, start] of starts.entries()) addPerson(words, start, endOfName(words, start, false), singular(office, index));
}

const isPossessed = (words: Words, at: number): boolean => words.owner[at]?.kind === "country" && isPossessive(words, words.owner[at].last);

/** "X's A, Y's B and Z's C": holders of one office, each behind the state served. */
function readOwners(words: Words, office: Find, first: number): boolean {
  let at = first;
  for (let count = 0; isPossessed(words, at) && sameSentence(words, first, at); count++) {
    const state = words.owner[at]!;
    const start = state.last + 1;
    const end = endOfName(words, start, false);
    if (end - start < 2) break;
    const own = singular(office, count);
    addPerson(words, start, end, { ...own, country: state.country, countries: state.country === null ? [] : [state.country] });
    at = end;
    while (wordAt(words, at) === "," || wordAt(words, at) === "and") at++;
  }
  return at > first;
}

/** "the two countries' ministers, A of X and B of Y,", "the ministers A (X) and B (Y)": holders of one office, each before the state served; two at least. */
function readServing(words: Words, office: Find, from: number): boolean {
  const held: { readonly first: number; readonly last: number; readonly code: string }[] = [];
  let at = from;
  while (held.length < MOST_PARTED && sameSentence(words, from, at)) {
    at = behindHonorifics(words, at);
    const last = endOfName(words, at, false);
    const link = wordAt(words, last);
    const behind = wordAt(words, last + 1) === "the" ? last + 2 : last + 1;
    const state = (link === "of" || link === "(") && last - at > 1 ? (words.owner[behind] ?? null) : null;
    if (state?.kind !== "country" || state.country === null || state.adjectival) break;
    held.push({ first: at, last, code: state.country });
    at = state.last;
    while (CLOSES_NAME.has(wordAt(words, at)) || wordAt(words, at) === "and") at++;
  }
  if (held.length < 2) return false;
  for (const [index, { first, last, code }] of held.entries())
    addPerson(words, first, last, { ...singular(office, index), country: code, countries: [code] });
  return true;
}

/** "the two ministers" */
const isCounted = (words: Words, office: Find): boolean => {
  for (let at = office.first - 1; at >= office.first - 3 && at >= 0; at--) if (COUNTS.has(wordAt(words, at))) return true;
  return false;
};

const COUNTS = new Set(["two", "three", "four", "five", "both"]);

/** Whether whole names alone, joined by commas and "and", reach from token `first` to a closing comma. */
function isWholeList(words: Words, first: number): boolean {
  let names = 0;
  let at = first;
  while (sameSentence(words, first, at)) {
    const end = endOfName(words, at, false);
    if (end - at < 2) return false;
    names++;
    at = end;
    const joined =
      wordAt(words, at) === "and" || (wordAt(words, at) === "," && (words.shapes[at + 1] === CAPITAL || wordAt(words, at + 1) === "and"));
    if (!joined) return names > 1 && wordAt(words, at) === ",";
    while (wordAt(words, at) === "," || wordAt(words, at) === "and") at++;
  }
  return false;
}

/** Several names after a plural title: each holds the office. */
export function readList(words: Words, office: Find, start: number): void {
  if (readServing(words, office, start)) return;
  let at = start;
  for (let count = 0; count < 12; count++) {
    const end = endOfName(words, at, count === 0);
    if (end === at) return;
    addPerson(words, at, end, servingOf(words, singular(office, count), end));
    at = endOfState(words, end);
    if (wordAt(words, at) === ",") at++;
    if (wordAt(words, at) === "and") at++;
    if (at === endOfState(words, end)) return;
    at = behindHonorifics(words, at);
  }
}

/** One holder's share of a plural title; of two countries or fields the first holder has the first. */
/** The office that the one of several at `index` holds: with the state of the same place in the list. */
export function singular(office: Find, index: number): Find {
  const country = office.countries.length > 1 ? (office.countries[index] ?? null) : office.country;
  const fields = office.portfolio?.split("+") ?? [];
  const portfolio = fields.length > 1 ? (fields[index] ?? null) : office.portfolio;
  return { ...office, country, portfolio, office: { ...office.office!, role: singularRole(office.office!), portfolio } };
}

const singularRole = ({ role }: OfficeReading): string =>
  role
    .replace(/\b(?<head>[Ss])ecretaries\b/, "$<head>ecretary")
    .replace(/men\b/, "man")
    .replace(/(?<head>[Ss]pokes)people\b/, "$<head>person")
    .replace(/(?<=[a-z]{3})s\b(?=$| of | for | to )/, "");
