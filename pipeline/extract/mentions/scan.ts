/** First reading: listed names, bodies and offices, left to right, the longest first. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { caseFits, type NameEntry } from "../../lexicon/name-index.ts";
import type { PhraseMatch } from "../../lexicon/phrases.ts";
import { isBodyHead, readBody } from "./body.ts";
import { countriesOfOffice } from "./country-of.ts";
import { makeFind, place, type Find } from "./find.ts";
import { readHyphenated } from "./hyphenated.ts";
import { readOffice } from "./office.ts";
import { ACRONYM, CAPITAL, isA, sameSentence, textOf, wordAt, type Words } from "./words.ts";

/** Fills `words.owner` with every listed name, body and office. */
export function scanNames(words: Words): void {
  let at = 0;
  while (at < words.tokens.count) {
    const find = readAt(words, at);
    if (find === null) {
      at++;
      continue;
    }
    place(words.owner, find);
    at = find.last;
  }
}

/** The classes of words that can begin a listed name, a body or an office. */
const BEGINNING =
  CLASS_BITS["opens-name"] |
  CLASS_BITS["opens-title"] |
  CLASS_BITS["opens-field"] |
  CLASS_BITS.modifier |
  CLASS_BITS.status |
  CLASS_BITS.ranking |
  CLASS_BITS.lowering;

function readAt(words: Words, at: number): Find | null {
  if ((words.classes[at]! & BEGINNING) === 0 && !isBodyHead(words, at)) return readHyphenated(words, at);
  const match = words.lexicon.names.longestAt(words.tokens, at);
  const name = match === null ? null : readListed(words, at, match);
  const body = readBody(words, at, match);
  const office = readOffice(words, at);
  const longest = Math.max(name?.last ?? 0, body?.last ?? 0);
  if (office !== null && office.last > longest) return officeFind(words, at);
  if (body !== null && (name === null || body.last > name.last || name.entry?.kind === "body")) return body;
  return name ?? readHyphenated(words, at);
}

/** An office with whatever says whose it is; heads such as "chief" need something that does. */
function officeFind(words: Words, at: number): Find | null {
  const office = readOffice(words, at)!;
  const { countries, role, first, said, body } = countriesOfOffice(words, office);
  if (office.use === "head" && !said && !isIntroducing(words, office.last)) return null;
  const read = { ...office, first, role };
  return makeFind("office", first, office.last, role, {
    country: countries.length === 1 ? countries[0]! : null,
    countries,
    portfolio: office.portfolio,
    office: read,
    body,
  });
}

/** Whether a name in capitals, or what it is the head of, follows at once. */
function isIntroducing(words: Words, at: number): boolean {
  const next = wordAt(words, at);
  return words.shapes[at] === CAPITAL || next === "of" || next === "for" || next === "at" || next === ",";
}

/** A listed name in the case it demands, not in the middle of a longer name in capitals ("Geneva Convention"). */
function readListed(words: Words, at: number, match: PhraseMatch<NameEntry>): Find | null {
  if (!sameSentence(words, at, match.last - 1)) return null;
  const { value: entry, last } = match;
  const text = textOf(words, at, last);
  if (!caseFits(entry, text) || !fitsArticle(words, entry, at) || isBygone(words, entry, at) || isRegional(words, entry, at, last)) return null;
  if ((entry.kind === "place" || entry.kind === "venue") && entry.metonymOf === null && isInsideName(words, at, last)) return null;
  if (entry.kind === "body") return null;
  if (entry.members.length > 0) return groupFind(words, at, last, entry);
  const kind = entry.kind === "forum" || entry.kind === "movement" ? "organisation" : entry.kind === "venue" ? "place" : entry.kind;
  return makeFind(kind, at, last, nameOf(words, entry, text), { country: entry.code, adjectival: entry.adjectival, entry });
}

/** "the Baltic states": each of them is named. */
function groupFind(words: Words, first: number, last: number, entry: NameEntry): Find {
  const [start, end] = [words.tokens.start[first]!, words.tokens.end[last - 1]!];
  const parts = entry.members.map((code) => ({ start, end, code, name: words.lexicon.countries.rows.get(code)?.name ?? code }));
  return makeFind("country", first, last, entry.name, { countries: entry.members, entry, parts });
}

/** "the North" and "the South" are states only with their article, and not before a name. */
function fitsArticle(words: Words, entry: NameEntry, at: number): boolean {
  if (!entry.form.startsWith("the ")) return true;
  const next = words.shapes[at + 2];
  return words.shapes[at + 1] === CAPITAL && next !== CAPITAL && next !== ACRONYM;
}

/** "the former Soviet republics", "ex-Yugoslav": no state acts there any more. */
const isBygone = (words: Words, entry: NameEntry, at: number): boolean =>
  entry.detail === "former" && ["former", "ex", "old", "post", "late"].includes(wordAt(words, wordAt(words, at - 1) === "-" ? at - 2 : at - 1));

const PARTS = new Set(["north", "south", "central", "latin", "pan", "ibero", "meso"]);
const DESKS = new Set(["affairs", "department", "division", "bureau", "directorate", "desk", "relations"]);
/** How many adjectives may stand before the desk: "Director General for African, American and European Affairs". */
const MOST_REGIONS = 8;

/** "Central American ministers" are not of the United States, and a "Director for American and European Affairs" serves neither. */
function isRegional(words: Words, entry: NameEntry, at: number, last: number): boolean {
  if (!entry.adjectival) return false;
  if (PARTS.has(wordAt(words, wordAt(words, at - 1) === "-" ? at - 2 : at - 1)) && entry.name.endsWith("American")) return true;
  if (words.shapes[at] !== CAPITAL || !isDeskOpening(words, at)) return false;
  let next = last;
  for (let steps = 0; steps < MOST_REGIONS && sameSentence(words, at, next); steps++) {
    if (DESKS.has(wordAt(words, next))) return words.shapes[next] === CAPITAL;
    const goesOn = wordAt(words, next) === "and" || wordAt(words, next) === "," || words.shapes[next] === CAPITAL;
    if (!goesOn) return false;
    next++;
  }
  return false;
}

/** Whether a field of office can begin here: behind "for", "of" or "the", or behind another region. */
const isDeskOpening = (words: Words, at: number): boolean => ["for", "of", "the", "and", ","].includes(wordAt(words, at - 1));

/** Adjectives and places keep their words; countries and organisations take the name they are known by. */
function nameOf(words: Words, entry: NameEntry, text: string): string {
  if (entry.adjectival || entry.kind === "place" || entry.kind === "venue") return text;
  if (entry.kind === "country" && entry.detail !== "former") return words.lexicon.countries.rows.get(entry.code!)?.name ?? entry.name;
  return entry.name;
}

function isInsideName(words: Words, first: number, last: number): boolean {
  const next = words.shapes[last];
  if (!sameSentence(words, first, last)) return false;
  return next === CAPITAL && isA(words, last, CLASS_BITS.institution) && wordAt(words, last) !== "city";
}
