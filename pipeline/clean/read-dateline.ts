/** Reads the dateline that a text opens with: "GENEVA, March 3 (Agency) --". */
import type { Span } from "../../schemas/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameEntry } from "../lexicon/name-index.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";
import { isDateText } from "./date-line.ts";
import { isUpperCase } from "./line-shape.ts";

/** What a dateline holds, as spans of its paragraph; `end` is where the body text begins. */
export interface Dateline {
  readonly end: number;
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

const LONGEST = 110;
const DASH = / ?(?:--+|[\u2013\u2014]| -(?= |$)|_|(?<=[\d)])\.-)(?= |$|[\p{Lu}"\u201c])/u;
/** "ACCRA, May 4 (Agency) The minister": some agencies write no dash. */
const BRACKET = /(?<=\d )\(\p{Lu}[^()]{1,40}\)(?: (?=[\p{Lu}"\u201c])| ?$)/u;
/** "MOSCOW, May 4. /TASS/. The minister", "BAKU, May 4. Trend: The minister", "YEREVAN, MAY 4, ARMENPRESS. The minister", "New Delhi, May 4 (Agency): The minister", "Accra, 4 May 2020: The minister", "Accra, 4th May: The minister", "Bogota, 4 May 2020. The minister", "AGRA, MAY 4. The minister", "HELSINKI. The minister". */
// What stands before a mark is looked at behind it, or it would be tried at every letter.
const STOP =
  /(?:(?<=\d)[.,] \/?(?<name>\p{Lu}[\p{L} ]{1,14})\/?[.:]| ?\(\p{Lu}[^()]{1,40}\):|(?<=\d):|:(?<=^\p{Lu}[\p{L} .]{2,23}, [\p{L}\d. ]{3,18}:)|[.:](?<=^[\p{Lu} ]{3,24}[.:])|(?<=\d{4})\.|\.(?<=^\p{Lu}[\p{Lu} .]{2,24}, \p{Lu}\p{L}{2,8}\.? \d{1,2}\.))(?: (?=[\p{Lu}"\u201c])| ?$)/u;
/** "KYIV. May 4 (Agency) -": a stop in the place of the comma. */
const STOP_BEFORE_DAY = /\. (?=\p{Lu}\p{L}{2,8}\.? \d)/u;
const STOP_BEFORE_AGENCY = /(?<=\d)\. (?=\p{Lu}\p{L}+$)/u;
/** "MINSK. May 4. UNIAN. -": a stop before the mark. */
const STOP_AT_END = /(?<=\p{L}{3}|\d)\. ?$/u;
/** "Peking, September 2. The minister", "Minsk, 26 August. The minister": a town in small letters, which only the lists tell from a sentence. */
const SMALL_STOP = /\.(?<=^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})\.)(?: (?=[\p{Lu}"\u201c]))/u;
/** "TOKYO, May 4, Kyodo --": the agency, without brackets. */
const AGENCY_PART = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?$/u;
/** "QUITO, Ecuador (Agency)" on a line of its own. */
const WHOLE_LINE = /^(?<head>\p{Lu}[^()]{1,60} \(\p{Lu}[^()]{1,40}\)) ?$/u;
const AGENCY = / ?\((?<name>\p{Lu}[^()]{1,40}|dpa)\)$/u;
const PLACE_WORD = /^\p{Lu}[\p{L}.'\u2019/-]*$/u;
/** "RIO DE JANEIRO"; a longer run of capitals is a headline. */
const MOST_PLACE_WORDS = 3;
const SMALL_WORD = /^(?:of|de|do|da|del|la|el|and|the)$/;
const OPENS_SENTENCE = /^ ?["'\u201c\u2018(]?[\p{Lu}\p{N}]|^ ?$/u;

/** The dateline that `text` opens with, or null. */
export function readDateline(text: string, lexicon: Lexicon): Dateline | null {
  const opening = text.slice(0, LONGEST);
  for (const mark of [DASH, BRACKET, STOP, SMALL_STOP]) {
    const found = mark.exec(opening);
    const read = found === null ? null : readBefore(text, lexicon, found, mark === STOP);
    const isTold = mark !== SMALL_STOP || (read?.place != null && isTownIn(text.slice(read.place.start, read.place.end), lexicon));
    if (read !== null && isTold) return read;
  }
  if (isTownAlone(text, lexicon)) return { end: text.length, place: { start: 0, end: text.length }, date: null, agency: null };
  return wholeLine(text, lexicon) ?? placedDay(text, lexicon) ?? bareCity(opening, lexicon);
}

/** "ANKARA": a line that holds a listed town in capitals and nothing else. */
export const isTownAlone = (text: string, lexicon: Lexicon): boolean => text.length <= LONGEST_CITY && isUpperCase(text) && isTownIn(text, lexicon);

/** Whether a line is a dateline and nothing else. */
export const isDatelineAlone = (text: string, lexicon: Lexicon): boolean =>
  text.length <= LONGEST && readDateline(text, lexicon)?.end === text.length;

/** Without a mark behind it only a listed place is one: a headline may end in an agency's name too. */
function wholeLine(text: string, lexicon: Lexicon): Dateline | null {
  const found = text.length > LONGEST ? null : WHOLE_LINE.exec(text);
  if (found === null) return null;
  const agency = AGENCY.exec(found.groups!["head"]!)!;
  const before = text.slice(0, agency.index);
  const places = splitParts(before);
  if (!isListedPlace(before.slice(places[0]!.start, places[0]!.end), lexicon)) return null;
  return { end: text.length, place: spanOf(places), date: null, agency: nameIn(agency) };
}

/** The name of a city is no longer, with its state. */
export const LONGEST_CITY = 30;
const LONGEST_PLACED_DAY = 60;

/** "Lima, Peru, 4 May 2020": a listed town, or one in a listed state, and a day as a line of their own, above an official text. */
function placedDay(text: string, lexicon: Lexicon): Dateline | null {
  if (text.length > LONGEST_PLACED_DAY) return null;
  const parts = splitParts(text.replace(/\.?\s*$/, ""));
  const { places, dates } = placesAndDates(text, parts, lexicon);
  const isDay = dates.length > 0 && /\d/.test(text) && places.length + dates.length === parts.length;
  const [town, state] = places.map(({ start, end }) => text.slice(start, end));
  const isListed = (town !== undefined && isTownIn(town, lexicon)) || (state !== undefined && nameOf(state, lexicon)?.kind === "country");
  if (!isDay || !isListed) return null;
  if (!places.every(({ start, end }) => isPlace(text.slice(start, end), true, lexicon))) return null;
  return { end: text.length, place: spanOf(places), date: spanOf(dates), agency: null };
}

const BARE = /: |\. | - | ?[\u2013\u2014] /u;

/** "New Delhi: The minister", "Jakarta - The minister", "Brussels, Belgium \u2013 The minister": nothing but a city that is listed, perhaps with its state. */
function bareCity(opening: string, lexicon: Lexicon): Dateline | null {
  const mark = BARE.exec(opening.slice(0, LONGEST_CITY));
  if (mark === null) return null;
  const end = mark.index + mark[0].length;
  const parts = splitParts(opening.slice(0, mark.index));
  const [city, state] = parts.map((part) => opening.slice(part.start, part.end));
  if (city === undefined || parts.length > 2 || !OPENS_SENTENCE.test(opening.slice(end)) || !isTownIn(city, lexicon)) return null;
  if (state !== undefined && nameOf(state, lexicon)?.kind !== "country") return null;
  // "Moscow - Beijing: the ties"
  const next = lexicon.names.longestAt(tokenize(opening.slice(end), lexicon.abbreviations), 0)?.value;
  if (mark[0] !== ": " && next !== undefined && isTown(next)) return null;
  return { end, place: spanOf(parts), date: null, agency: null };
}

/** The one name that the lists have for a text; undefined without one. */
function nameOf(text: string, lexicon: Lexicon): NameEntry | undefined {
  const tokens = tokenize(text, lexicon.abbreviations);
  const name = lexicon.names.longestAt(tokens, 0);
  return name !== null && name.last === tokens.count ? name.value : undefined;
}

/** Whether a text is the name of a listed town. */
function isTownIn(text: string, lexicon: Lexicon): boolean {
  const name = nameOf(text.trim(), lexicon);
  return name !== undefined && (isTown(name) || (name.metonymOf !== null && name.kind === "place"));
}

/** What stands before the mark that closes a dateline; `isStop` when the mark is as common elsewhere, so that nothing less than a place with a day or an agency will do. */
function readBefore(text: string, lexicon: Lexicon, mark: RegExpExecArray, isStop: boolean): Dateline | null {
  const end = mark.index + mark[0].length;
  const head = text
    .slice(0, /^ ?\(/.test(mark[0]) ? end : mark.index)
    .replace(/:? ?$/, "")
    .replace(STOP_AT_END, "")
    .replace(STOP_BEFORE_DAY, ", ")
    .replace(STOP_BEFORE_AGENCY, ", ");
  const agency = AGENCY.exec(head);
  const before = agency === null ? head : head.slice(0, agency.index);
  const parts = splitParts(before);
  const { places, dates } = placesAndDates(before, parts, lexicon);
  const rest = parts.slice(places.length + dates.length);
  const unbracketed = rest.length === 1 && agency === null && !isStop ? rest[0]! : null;
  if (rest.length > 0 && (unbracketed === null || !AGENCY_PART.test(before.slice(unbracketed.start, unbracketed.end)))) return null;
  const isSure = agency !== null || dates.length > 0;
  if (isStop && (places.length === 0 || (!isSure && !isListedPlace(before, lexicon)))) return null;
  if (!isSure && (places.length === 0 || !OPENS_SENTENCE.test(text.slice(end, end + 3)))) return null;
  if (!places.every((part, at) => isPlace(before.slice(part.start, part.end), at > 0 || isSure, lexicon))) return null;
  return { end, place: spanOf(places), date: spanOf(dates), agency: nameIn(mark) ?? (agency === null ? unbracketed : nameIn(agency)) };
}

const YEAR = /^\d{4}$/;

/** The parts before the first that is a day, and those from it on that are days, weekdays or years. */
function placesAndDates(
  text: string,
  parts: readonly Span[],
  lexicon: Lexicon,
): { readonly places: readonly Span[]; readonly dates: readonly Span[] } {
  const wordOf = ({ start, end }: Span): string => text.slice(start, end);
  const isWeekday = (part: Span): boolean => lexicon.dates.words.get(wordOf(part).toLowerCase())?.weekday !== undefined;
  const isDay = (part: Span): boolean => isWeekday(part) || isDateText(wordOf(part), lexicon);
  const found = parts.findIndex(isDay);
  const from = found < 0 ? parts.length : found;
  const behind = parts.slice(from).findIndex((part) => !isDay(part) && !YEAR.test(wordOf(part)));
  return { places: parts.slice(0, from), dates: parts.slice(from, behind < 0 ? parts.length : from + behind) };
}

/** "MIDDLE EAST:" heads an item of a digest; nobody reports from a region. */
const isTown = ({ kind, detail }: NameEntry): boolean => kind === "place" && detail !== "region";

/** "DHAKA": a place that the lists know, and nothing else. */
function isListedPlace(head: string, lexicon: Lexicon): boolean {
  const tokens = tokenize(head.trim(), lexicon.abbreviations);
  const name = lexicon.names.longestAt(tokens, 0);
  return name !== null && name.last === tokens.count && (isTown(name.value) || name.value.metonymOf !== null);
}

/** Where the name of the agency stands that a pattern has found. */
function nameIn(match: RegExpExecArray): Span | null {
  const name = match.groups?.["name"];
  if (name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}

const spanOf = (parts: readonly Span[]): Span | null => (parts.length === 0 ? null : { start: parts[0]!.start, end: parts.at(-1)!.end });

/** The parts between commas, trimmed. */
function splitParts(head: string): readonly Span[] {
  const parts: Span[] = [];
  for (const match of head.matchAll(/[^,]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const part = match[0].trim();
    if (part !== "") parts.push({ start: match.index + lead, end: match.index + lead + part.length });
  }
  return parts;
}

/** Whether a part can name a place: in capitals, or in mixed case where something else shows that this is a dateline. */
function isPlace(part: string, isSure: boolean, lexicon: Lexicon): boolean {
  const words = part.split(" ");
  if (words.length > MOST_PLACE_WORDS || !words.every((word) => PLACE_WORD.test(word) || SMALL_WORD.test(word))) return false;
  if (!isUpperCase(part)) return isSure && PLACE_WORD.test(words[0]!);
  const tokens = tokenize(part, lexicon.abbreviations);
  return !isKicker(tokens, lexicon) && (isSure || !isAcronym(tokens, lexicon));
}

/** Words in capitals that open a line and are no place: "UPDATE", "FILE PHOTO". */
function isKicker(tokens: Tokens, lexicon: Lexicon): boolean {
  const covers = (last: number | undefined): boolean => last === tokens.count;
  return covers(lexicon.furniture.longestAt(tokens, 0)?.last) || covers(lexicon.regions.kicker.longestAt(tokens, 0)?.last);
}

/** States and organisations that speak rather than stand at the head of a report: "NATO", "U.S."; "SINGAPORE" and "UNITED NATIONS" are places too. */
function isAcronym(tokens: Tokens, lexicon: Lexicon): boolean {
  const name = lexicon.names.longestAt(tokens, 0);
  if (name === null || tokens.count > 1) return false;
  const { kind, adjectival } = name.value;
  const isShort = tokens.text.replaceAll(".", "").length <= 3;
  return kind === "place" ? false : kind === "country" ? adjectival || isShort : kind !== "venue";
}
