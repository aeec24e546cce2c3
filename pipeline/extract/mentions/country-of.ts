/** Whose an office or a body is: by adjective, possessive, body, or "of COUNTRY". */
import { caseFits, type NameEntry } from "../../lexicon/name-index.ts";
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { STATE_PARTS } from "../closed-classes.ts";
import type { Find } from "./find.ts";
import type { OfficeReading } from "./office.ts";
import { isA, isPossessive, LOWER, sameSentence, tagAt, textOf, wordAt, type Words } from "./words.ts";

export interface Belonging {
  readonly countries: readonly string[];
  /** First token of what was read, the body before an office included. */
  readonly first: number;
  readonly role: string;
  /** Whether anything says whose it is, a country or not. */
  readonly said: boolean;
  readonly body: Find | null;
}

/** The countries of an office, and its words with the body it belongs to. */
export function countriesOfOffice(words: Words, office: OfficeReading): Belonging {
  const before = office.first > 0 ? words.owner[office.first - 1]! : null;
  const adjacent = before !== null && sameSentence(words, office.first - 1, office.first) ? before : null;
  // "Honduran and Salvadoran army commanders": of both armies.
  const isJoint =
    adjacent?.kind === "body" && office.plural && wordAt(words, adjacent.first - 1) === "and" && words.owner[adjacent.first - 2]?.kind === "country";
  if (adjacent?.kind === "body" && !isJoint) {
    const core = coreOf(words, adjacent);
    return {
      countries: adjacent.country === null ? [] : [adjacent.country],
      first: adjacent.first,
      role: textOf(words, core, office.last),
      said: true,
      body: adjacent,
    };
  }
  const stated = countriesBefore(words, office.first, office.plural);
  const { role, first } = office;
  const local = isLocal(words, office.last) ? placeBefore(words, office.first) : null;
  if (local !== null) return { countries: [local], first, role, said: true, body: null };
  const pronoun = /^(?:his|her|its|their|our|my)$/.test(wordAt(words, office.first - 1));
  if (stated.length > 0) return { countries: stated, first, role, said: true, body: null };
  // "the two ministers in Nairobi", "Taliban leaders in Doha": who they are was told before, and Nairobi is where they are.
  const isKnown = adjacent?.entry?.kind === "movement" || (office.plural && isTold(words, office.first - 1));
  const isPlaced = isKnown && wordAt(words, office.last) === "in";
  const after = isPlaced ? [] : countriesAfter(words, office.last);
  if (after.length > 0) return { countries: after, first, role, said: true, body: null };
  return { countries: office.country === null ? [] : [office.country], first, role, said: pronoun, body: null };
}

/** Offices in a part of a state: "the mayor of Nakuru", "Ohio Governor A". */
const LOCAL = new Set(
  "mayor mayors governor governors premier premiers prefect prefects senator senators congressman congresswoman lawmaker lawmakers legislator legislators archbishop bishop prosecutor".split(
    " ",
  ),
);
/** What a part of a state has besides, with a rank before it: "the chief minister of Kerala". */
const isLocal = (words: Words, last: number): boolean =>
  LOCAL.has(wordAt(words, last - 1)) || (wordAt(words, last - 1) === "minister" && /^(?:chief|first)$/.test(wordAt(words, last - 2)));

/** The state in which the place right before token `first` lies; null where none stands there. */
function placeBefore(words: Words, first: number): string | null {
  const at = isPossessive(words, first - 1) ? first - 2 : first - 1;
  const place = sameSentence(words, at, first) ? (words.owner[at] ?? null) : null;
  return place?.kind === "place" ? place.country : null;
}

const COUNTED = /^(?:two|both|three|four|five|six|several|various|numerous|many)$/;

/** "the two", "both", "several", "the two countries'": whose a plural title is, that stands behind token `at`, was told before. */
const isTold = (words: Words, at: number): boolean =>
  COUNTED.test(wordAt(words, at)) || (wordAt(words, at) === "'" && isA(words, at - 1, CLASS_BITS.parties));

/** The first token of a body's own words, after its adjective or possessor. */
function coreOf(words: Words, body: Find): number {
  for (let at = body.first; at < body.last; at++) if (isPossessive(words, at)) return at + 1;
  const match = words.lexicon.names.longestAt(words.tokens, body.first);
  return match !== null && match.value.adjectival ? match.last : body.first;
}

/** The country stated right before token `first`: "Japanese …", "China's …", "Japanese and U.S. …" where several may be. */
export function countriesBefore(words: Words, first: number, several: boolean): readonly string[] {
  let from = first;
  while (isA(words, from - 1, CLASS_BITS.modifier) && sameSentence(words, from - 1, first)) from--;
  // "Chile's northern commander", "Chile's embattled president": one more word, where a possessive stands before it.
  if (from === first && isPossessive(words, from - 2) && tagAt(words, from - 1) === "ADJ" && words.shapes[from - 1] === LOWER) from--;
  let at = isPossessive(words, from - 1) ? from - 2 : from - 1;
  const codes: string[] = [];
  while (sameSentence(words, at, first)) {
    const find: Find | null = words.owner[at] ?? null;
    // "the Kuwaiti emir's envoy"
    const serves = find?.kind === "office" && find.country !== null && isPossessive(words, find.last);
    if (find === null || (!serves && !standsForParty(find))) break;
    codes.unshift(...(find.country === null ? find.countries : [find.country]));
    const sender = codes.length > 0 && find.kind === "organisation" && POSTED.has(wordAt(words, first)) ? senderBefore(words, find.first) : null;
    if (sender !== null) return [sender];
    const link = wordAt(words, find.first - 1);
    // "Japanese, Korean and U.S. ministers": the last ones are joined by "and"; "In Luxembourg, EU ministers" are of one.
    if (!several || (link !== "and" && (link !== "," || codes.length < 2))) break;
    at = link === "and" && wordAt(words, find.first - 2) === "," ? find.first - 3 : find.first - 2;
    if (isPossessive(words, at)) at--;
  }
  return [...new Set(codes)];
}

/** "Chad's U.N. ambassador", "the Chadian NATO envoy": the state that posts somebody to an organisation; null where none is said before it. */
function senderBefore(words: Words, first: number): string | null {
  const end = isPossessive(words, first - 1) ? first - 1 : first;
  const sender = sameSentence(words, end - 1, first) ? (words.owner[end - 1] ?? null) : null;
  return sender?.kind === "country" && sender.adjectival === (end === first) ? sender.country : null;
}

/** Whether a find can say whose something is. */
function standsForParty(find: Find): boolean {
  if (find.kind === "country") return true;
  if (find.kind === "organisation" || find.kind === "body") return find.country !== null;
  return find.kind === "place" && find.entry?.metonymOf !== null && find.entry?.metonymOf !== undefined;
}

/** The countries after "of", "for" or "at": "president of Brazil", "spokesman for China's foreign ministry"; once bodies are read, theirs too. */
export function countriesAfter(words: Words, last: number): readonly string[] {
  return belongingAfter(words, last).codes;
}

const PARTNERS = new Set(["counterpart", "counterparts", "colleague", "colleagues", "peers"]);

/** The same with the token after the last country. */
export function belongingAfter(words: Words, last: number): { readonly codes: readonly string[]; readonly last: number } {
  const link = wordAt(words, last);
  const serves = link === "to" && SERVING.has(wordAt(words, last - 1));
  // "her counterparts from Chile and Peru"
  const comes = link === "from" && PARTNERS.has(wordAt(words, last - 1));
  if (link !== "of" && link !== "for" && link !== "at" && link !== "in" && !serves && !comes) return { codes: [], last };
  if (link === "in" && POSTED.has(wordAt(words, last - 1))) return { codes: [], last };
  if (link === "for" && isAssigned(wordAt(words, last - 1)))
    return { codes: [], last: words.lexicon.names.longestAt(words.tokens, last + 1)?.last ?? last };
  const codes: string[] = [];
  let end = last;
  let at = last + 1;
  while (sameSentence(words, last, at)) {
    // "of the new republic"; the first word of "New Zealand" is no modifier.
    while (wordAt(words, at) === "the" || isDescribing(words, at)) at++;
    const body = words.owner[at] ?? null;
    if (body?.kind === "body" && body.first === at && body.country !== null && codes.length === 0) return { codes: [body.country], last: body.last };
    // "the envoy of the President of Chad" serves whom his president serves.
    const holder = body?.kind === "office" && body.first === at && codes.length === 0 && (link === "of" || serves) ? body : null;
    if (holder?.country != null) return { codes: [holder.country], last: holder.last };
    // "the Special Envoy of the Secretary-General for Chad" is no envoy of Chad.
    if (holder !== null) return wordAt(words, holder.last) === "for" ? { codes: [], last } : belongingAfter(words, holder.last);
    const match = words.lexicon.names.longestAt(words.tokens, at);
    const fits = match !== null && caseFits(match.value, textOf(words, at, match.last));
    if (fits && match.value.members.length > 0) return { codes: [...codes, ...match.value.members], last: match.last };
    const code = fits ? (codeOf(match.value) ?? (isLocal(words, last) ? match.value.code : null)) : null;
    if (match === null || code === null || (codes.length > 0 && match.value.kind !== "country" && match.value.kind !== "organisation")) break;
    // "the minister of Chile and the Norwegian envoy": of another.
    if (codes.length > 0 && match.value.adjectival) break;
    codes.push(code);
    at = end = match.last;
    const joined = wordAt(words, at) === "and" || wordAt(words, at) === ",";
    // "minister of Japan and …" goes on only with another country.
    if (!joined || (link !== "of" && !comes)) break;
    at++;
    if (wordAt(words, at) === "and") at++;
  }
  return { codes: [...new Set(codes)], last: end };
}

/** "of the new republic", "of neighbouring Chad", "of landlocked Niger"; northern Niger is none, and what begins a name is no adjective. */
const isDescribing = (words: Words, at: number): boolean =>
  words.lexicon.names.longestAt(words.tokens, at) === null &&
  (isA(words, at, CLASS_BITS.modifier) ||
    (words.shapes[at] === LOWER &&
      (tagAt(words, at) === "ADJ" || NEIGHBOURING.has(wordAt(words, at))) &&
      words.shapes[at + 1] !== LOWER &&
      !STATE_PARTS.has(wordAt(words, at))));

const NEIGHBOURING = new Set(["neighbouring", "neighboring", "landlocked"]);

/** Those who stay where they do not belong: "a Western diplomat in Kabul". */
const POSTED = new Set(["diplomat", "diplomats", "ambassador", "ambassadors", "envoy", "envoys", "representative", "representatives", "attache"]);

/** "the Special Envoy for Chad", "the Secretary-General for Chad": what they deal with is not whose they are. */
const isAssigned = (head: string): boolean => POSTED.has(head) || head === "secretary-general" || head === "coordinator" || head === "mediator";

/** Offices that belong to whom they serve; an ambassador to a state does not belong to it. */
const SERVING = new Set(["adviser", "advisor", "advisers", "advisors", "aide", "aides", "counsel"]);

const codeOf = (entry: NameEntry): string | null => (entry.kind === "place" || entry.kind === "venue" ? entry.metonymOf : entry.code);
