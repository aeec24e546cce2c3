/** Reads bodies: ministries, departments, parliaments, forces, with the country that stands before or after them. */
import { caseFits, type NameEntry } from "../../lexicon/name-index.ts";
import type { PhraseMatch } from "../../lexicon/phrases.ts";
import { formSet } from "../../text/form-set.ts";
import { countriesAfter, countriesBefore } from "./country-of.ts";
import { makeFind, type Find } from "./find.ts";
import { readField, readOffice } from "./office.ts";
import { CAPITAL, isDeterminer, isPossessive, LOWER, sameSentence, tagAt, textOf, wordAt, type Words } from "./words.ts";

interface Core {
  readonly last: number;
  readonly entry: NameEntry;
  readonly portfolio: string | null;
}

const HEADS = new Set(["ministry", "department"]);
const HEAD_FORMS = formSet(HEADS);
/** Whether token `at` is the head of bodies named by their field: "Ministry of Trade". */
export const isBodyHead = (words: Words, at: number): boolean => HEAD_FORMS.has(words.tokens.form[at]!);

/** Bodies that are also everyday words: read only when something says whose they are. */
const VAGUE = new Set(["armed_forces", "government", "central", "agency", "embassy", "delegation", "parliament"]);

/** The body whose own words start at token `at`, or null; `match` is the listed name there. */
export function readBody(words: Words, at: number, match: PhraseMatch<NameEntry> | null): Find | null {
  const listed = readListed(words, at, match);
  const built = listed === null || isBodyHead(words, at) ? readBuilt(words, at) : null;
  // "Ministry of Health of Kenya" is more than the listed "Ministry".
  const core = listed === null || (built !== null && built.last > listed.last) ? built : listed;
  if (core === null || !sameSentence(words, at, core.last - 1)) return null;
  // "India-Poland Foreign Office Consultations": what two have is no body of either.
  if ((words.owner[at - 1]?.parts.length ?? 0) > 1) return null;
  const stated = countriesBefore(words, at, false);
  const of = stated.length > 0 || wordAt(words, core.last) !== "of" ? [] : countriesAfter(words, core.last);
  const country = stated[0] ?? of[0] ?? (isWrittenSmall(words, at, core.last) ? null : core.entry.code);
  if (!isBody(words, at, core, stated.length > 0 || of.length > 0)) return null;
  const first = stated.length > 0 ? ownerFirst(words, at) : at;
  const own = textOf(words, at, core.last);
  const last = of.length === 1 && stated.length === 0 ? endOfCountry(words, core.last) : core.last;
  const name =
    stated.length > 0
      ? `${ownerName(words, first, at) ?? adjectiveOf(words, stated[0]!)} ${titled(core, own)}`
      : last > core.last
        ? textOf(words, at, last)
        : titled(core, own);
  return makeFind("body", first, last, name, { country, portfolio: core.portfolio, entry: core.entry });
}

/** "the foreign office": what in capitals is one state's alone is any state's in small letters. */
function isWrittenSmall(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (words.shapes[at] !== LOWER) return false;
  return true;
}

function readListed(words: Words, at: number, match: PhraseMatch<NameEntry> | null): Core | null {
  if (match === null || match.value.kind !== "body" || !caseFits(match.value, textOf(words, at, match.last))) return null;
  return { last: match.last, entry: match.value, portfolio: match.value.portfolio };
}

/** "Trade Ministry", "Ministry of Trade and Industry", "Department for International Development". */
function readBuilt(words: Words, at: number): Core | null {
  const field = readField(words, at);
  if (field !== null && HEADS.has(wordAt(words, field.last)))
    return { last: field.last + 1, entry: genericBody(words, field.last), portfolio: field.portfolio };
  if (!HEADS.has(wordAt(words, at))) return null;
  const link = wordAt(words, at + 1);
  if (link !== "of" && link !== "for") return null;
  const from = wordAt(words, at + 2) === "the" ? at + 3 : at + 2;
  const of = readField(words, from);
  return of === null ? null : { last: of.last, entry: genericBody(words, at), portfolio: of.portfolio };
}

/** The listed head of a built body, by its own word. */
const genericBody = (words: Words, at: number): NameEntry => words.lexicon.names.longestAt(words.tokens, at)!.value;

function isBody(words: Words, at: number, core: Core, said: boolean): boolean {
  const { form, detail } = core.entry;
  const small = form === form.toLowerCase();
  if (!small || core.last - at > 1) return true;
  const before = wordAt(words, at - 1);
  // "Ministry spokeswoman Ana Reis": that of the ministry spoken of.
  if (HEADS.has(wordAt(words, at)) && words.shapes[at] === CAPITAL && words.shapes[core.last] === LOWER && readOffice(words, core.last) !== null)
    return true;
  if (!said && !isDeterminer(words, at - 1) && !(VAGUE.has(detail) && isPossessive(words, at - 1))) return false;
  if (!said && detail === "delegation") return false;
  // "military buildup", "government policy": a modifier, no body; "a government" is none in particular.
  const next = core.last;
  const modifies = words.shapes[next] === LOWER && (tagAt(words, next) === "NOUN" || tagAt(words, next) === "ADJ") && sameSentence(words, at, next);
  if (modifies && readOffice(words, next) !== null) return true;
  return !modifies && before !== "a" && before !== "an";
}

/** The first token of the adjective or possessor right before token `at`. */
function ownerFirst(words: Words, at: number): number {
  const before = isPossessive(words, at - 1) ? at - 2 : at - 1;
  return words.owner[before]?.first ?? before;
}

function endOfCountry(words: Words, from: number): number {
  const at = wordAt(words, from + 1) === "the" ? from + 2 : from + 1;
  return words.lexicon.names.longestAt(words.tokens, at)?.last ?? from;
}

/** A state that is no more keeps its name: "Soviet Defense Ministry", "Yugoslavia's Foreign Ministry". */
const ownerName = (words: Words, first: number, at: number): string | null =>
  words.owner[first]?.entry?.detail === "former" ? textOf(words, first, at) : null;

const adjectiveOf = (words: Words, code: string): string => words.lexicon.countries.adjectives.get(code) ?? code;

/** Proper bodies are written with capitals however the text has them; "government" and "military" stay small. */
function titled(core: Core, own: string): string {
  const { form } = core.entry;
  if (form === form.toLowerCase() && !own.includes(" ") && !HEADS.has(form)) return own;
  return own
    .split(" ")
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

const SMALL = new Set(["of", "for", "and", "the"]);
