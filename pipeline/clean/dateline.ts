/** The dateline that opens an agency report: "GENEVA, March 3 (Agency) --". */
import type { Span } from "../../schemas/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameEntry } from "../lexicon/name-index.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";
import type { Cleaner, Mark } from "./cleaner.ts";
import { isDateText } from "./date-line.ts";
import { isUpperCase } from "./line-shape.ts";
import { isBody, type Page } from "./page.ts";

/** What a dateline holds, as spans of its paragraph; `end` is where the body text begins. */
export interface Dateline {
  readonly end: number;
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

const LONGEST = 110;
/** Only the first paragraphs can open with one. */
const OPENING_PARAGRAPHS = 3;
const DASH = / ?(?:--+|[\u2013\u2014]| -(?= |$)|_)(?= |$|[\p{Lu}"\u201c])/u;
/** "ACCRA, May 4 (Agency) The minister": some agencies write no dash. */
const BRACKET = /(?<=\d )\(\p{Lu}[^()]{1,40}\)(?: (?=[\p{Lu}"\u201c])| ?$)/u;
/** "MOSCOW, May 4. /TASS/. The minister", "New Delhi, May 4 (Agency): The minister", "Accra, 4 May 2020: The minister", "Bogota, 4 May 2020. The minister". */
const STOP =
  /(?:\. \/?(?<name>\p{Lu}{2,10})\/?\.| ?\(\p{Lu}[^()]{1,40}\):|(?<=\d):|(?<=^[\p{Lu} ]{3,24}):|(?<=\d{4})\.)(?: (?=[\p{Lu}"\u201c])| ?$)/u;
/** "QUITO, Ecuador (Agency)" on a line of its own. */
const WHOLE_LINE = /^(?<head>\p{Lu}[^()]{1,60} \(\p{Lu}[^()]{1,40}\)) ?$/u;
const AGENCY = / ?\((?<name>\p{Lu}[^()]{1,40})\)$/u;
const PLACE_WORD = /^\p{Lu}[\p{L}.'\u2019/-]*$/u;
/** "RIO DE JANEIRO"; a longer run of capitals is a headline. */
const MOST_PLACE_WORDS = 3;
const SMALL_WORD = /^(?:of|de|do|da|del|la|el|and|the)$/;
const OPENS_SENTENCE = /^ ?["'\u201c\u2018(]?[\p{Lu}\p{N}]|^ ?$/u;

/** Labels the dateline part of the first paragraph that opens with one, and those of the items behind it in a round-up. */
export const dateline: Cleaner = {
  name: "dateline",
  mark: (page) => {
    const openings = page.paragraphs.flatMap((paragraph, at) => (isBody(paragraph) ? [at] : [])).slice(0, OPENING_PARAGRAPHS);
    for (const at of openings) {
      const found = readDateline(page.paragraphs[at]!.text, page.lexicon);
      if (found === null) continue;
      const isDated = found.date !== null && found.place !== null;
      return [marked(at, found), ...(isDated ? page.paragraphs.flatMap((_, next) => (next > at ? ofItem(page, next) : [])) : [])];
    }
    return [];
  },
};

const marked = (paragraph: number, { end }: Dateline): Mark => ({ action: "label", paragraph, start: 0, end, kind: "dateline" });

/** Capitals, as the place of a dateline in a round-up is set. */
const OPENS_IN_CAPITALS = /^\p{Lu}[\p{Lu}. '\u2019-]{2,}[,(]/u;

/** The dateline of a later item: a place in capitals with its day; less may be anything. */
function ofItem(page: Page, at: number): readonly Mark[] {
  const paragraph = page.paragraphs[at]!;
  if (!isBody(paragraph) || !OPENS_IN_CAPITALS.test(paragraph.text.slice(0, LONGEST_CITY))) return [];
  const found = readDateline(paragraph.text, page.lexicon);
  return found !== null && found.date !== null && found.place !== null ? [marked(at, found)] : [];
}

/** The dateline that `text` opens with, or null. */
export function readDateline(text: string, lexicon: Lexicon): Dateline | null {
  const opening = text.slice(0, LONGEST);
  for (const mark of [DASH, BRACKET, STOP]) {
    const found = mark.exec(opening);
    const read = found === null ? null : readBefore(text, lexicon, found, mark === STOP);
    if (read !== null) return read;
  }
  return wholeLine(text, lexicon) ?? bareCity(opening, lexicon);
}

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

const LONGEST_CITY = 30;

/** "New Delhi: The minister": South Asian papers write nothing but a city that is listed. */
function bareCity(opening: string, lexicon: Lexicon): Dateline | null {
  const colon = opening.slice(0, LONGEST_CITY).indexOf(": ");
  if (colon < 0 || !OPENS_SENTENCE.test(opening.slice(colon + 2))) return null;
  const tokens = tokenize(opening.slice(0, colon), lexicon.abbreviations);
  const name = lexicon.names.longestAt(tokens, 0);
  if (name === null || name.last !== tokens.count || !isTown(name.value)) return null;
  return { end: colon + 2, place: { start: 0, end: colon }, date: null, agency: null };
}

/** What stands before the mark that closes a dateline; `isStop` when the mark is as common elsewhere, so that nothing less than a place with a day or an agency will do. */
function readBefore(text: string, lexicon: Lexicon, mark: RegExpExecArray, isStop: boolean): Dateline | null {
  const end = mark.index + mark[0].length;
  const head = text.slice(0, /^ ?\(/.test(mark[0]) ? end : mark.index).replace(/:? ?$/, "");
  const agency = AGENCY.exec(head);
  const before = agency === null ? head : head.slice(0, agency.index);
  const parts = splitParts(before);
  const dateFrom = parts.findIndex((part) => isDateText(before.slice(part.start, part.end), lexicon));
  const places = dateFrom < 0 ? parts : parts.slice(0, dateFrom);
  const dates = dateFrom < 0 ? [] : parts.slice(dateFrom);
  if (!dates.every((part) => isDateText(before.slice(part.start, part.end), lexicon) || /^\d{4}$/.test(before.slice(part.start, part.end))))
    return null;
  const isSure = agency !== null || dates.length > 0;
  if (isStop && (places.length === 0 || (!isSure && !isListedPlace(before, lexicon)))) return null;
  if (!isSure && (places.length === 0 || !OPENS_SENTENCE.test(text.slice(end, end + 3)))) return null;
  if (!places.every((part, at) => isPlace(before.slice(part.start, part.end), at > 0 || isSure, lexicon))) return null;
  return { end, place: spanOf(places), date: spanOf(dates), agency: nameIn(mark) ?? (agency === null ? null : nameIn(agency)) };
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
