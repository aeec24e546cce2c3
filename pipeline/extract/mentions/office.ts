/** Reads titles of office: listed ones, and those built of rank, field and head ("first deputy trade minister", "minister of foreign affairs"). */
import type { OfficeEntry } from "../../lexicon/office-index.ts";
import type { MeetingLevel } from "../../../schemas/meeting.ts";
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { ACRONYM, CAPITAL, isA, isPossessive, LOWER, sameSentence, tagAt, textOf, wordAt, type Words } from "./words.ts";

export interface OfficeReading {
  /** Its first token, with the words before it that are no part of the office ("new"). */
  readonly first: number;
  readonly last: number;
  /** Its words, without country: "Deputy Foreign Minister". */
  readonly role: string;
  readonly plural: boolean;
  readonly level: MeetingLevel;
  readonly portfolio: string | null;
  readonly country: string | null;
  /** "inferred": not said of this person, but of the one whose counterpart it is. */
  readonly use: OfficeEntry["use"] | "inferred";
}

interface Core {
  readonly last: number;
  readonly entry: OfficeEntry;
  readonly portfolio: string | null;
  readonly lowered: boolean;
  readonly fielded: boolean;
}

/** The office that starts at token `at`, or null. Its country, when said in other words, is not read here. */
export function readOffice(words: Words, at: number): OfficeReading | null {
  let from = at;
  while (isA(words, from, CLASS_BITS.modifier) && sameSentence(words, from, from + 1) && !opensTitle(words, from)) from++;
  let start = from;
  while (isA(words, start, CLASS_BITS.status) && sameSentence(words, start, start + 1)) start++;
  const core = readCore(words, start, 0);
  if (core === null || !sameSentence(words, at, core.last - 1)) return null;
  const { entry } = core;
  if (!fitsCase(words, start, core)) return null;
  const extended = withDesk(words, extendByField(words, core));
  const level = core.lowered && (entry.level === "minister" || entry.level === "leader") ? "senior_official" : entry.level;
  return {
    first: at,
    last: extended.last,
    role: textOf(words, from, extended.last),
    plural: entry.plural,
    level: wordAt(words, from) === "former" ? "unknown" : level,
    portfolio: extended.portfolio,
    country: entry.country,
    use: core.fielded || extended.last > core.last ? (entry.use === "head" ? "" : entry.use) : entry.use,
  };
}

/** "top diplomat": a title that begins with a word that others have before them. */
const opensTitle = (words: Words, at: number): boolean =>
  isA(words, at, CLASS_BITS["opens-title"]) && words.lexicon.offices.titles.longestAt(words.tokens, at) !== null;

/** Rank words, field and head; the longest reading wins, the listed title before a built one. */
function readCore(words: Words, at: number, depth: number): Core | null {
  const { titles } = words.lexicon.offices;
  const listed = isA(words, at, CLASS_BITS["opens-title"]) ? titles.longestAt(words.tokens, at) : null;
  let best: Core | null =
    listed === null ? null : { last: listed.last, entry: listed.value, portfolio: listed.value.portfolio, lowered: false, fielded: false };
  const field = readField(words, at);
  const head = field === null ? null : titles.longestAt(words.tokens, field.last);
  if (field !== null && head !== null && head.last > (best?.last ?? 0)) {
    best = { last: head.last, entry: head.value, portfolio: field.portfolio, lowered: false, fielded: true };
  }
  const lowers = isA(words, at, CLASS_BITS.lowering);
  if (depth < 3 && (lowers || isA(words, at, CLASS_BITS.ranking))) {
    const rest = readCore(words, at + 1, depth + 1);
    if (rest !== null && rest.last > (best?.last ?? 0)) best = { ...rest, lowered: rest.lowered || lowers, fielded: true };
  }
  return best;
}

/** A field of office: "foreign", "foreign and defense", "trade and industry". */
export function readField(words: Words, at: number): { readonly last: number; readonly portfolio: string } | null {
  const { portfolios } = words.lexicon.offices;
  const one = isA(words, at, CLASS_BITS["opens-field"]) ? portfolios.longestAt(words.tokens, at) : null;
  if (one === null) return null;
  const joined = wordAt(words, one.last) === "and" || wordAt(words, one.last) === ",";
  const two = joined ? portfolios.longestAt(words.tokens, one.last + 1) : null;
  return two === null ? { last: one.last, portfolio: one.value } : { last: two.last, portfolio: `${one.value}+${two.value}` };
}

/** Beside the nouns of bodies: what a field can name and no office has. */
const OF_BODIES = new Set(["ministry", "department", "ministries", "departments", "bureau", "directorate", "division", "government", "junta"]);

/** "official of the Trade Ministry", "chairman of the Foreign Affairs Committee": the field is that of a body. */
const isOfBody = (words: Words, at: number): boolean => isA(words, at, CLASS_BITS["body-noun"]) || OF_BODIES.has(wordAt(words, at));

/** "minister of foreign affairs", "Secretary of State for Defence", "Minister of the Interior". */
function extendByField(words: Words, core: Core): { readonly last: number; readonly portfolio: string | null } {
  const link = wordAt(words, core.last);
  const kept = { last: core.last, portfolio: core.portfolio };
  if ((link !== "of" && link !== "for") || core.entry.level === "leader") return kept;
  const from = wordAt(words, core.last + 1) === "the" ? core.last + 2 : core.last + 1;
  const field = isA(words, from, CLASS_BITS["opens-field"]) ? words.lexicon.offices.portfolios.longestAt(words.tokens, from) : null;
  if (field === null || !sameSentence(words, core.last, field.last - 1) || isOfBody(words, field.last)) return kept;
  const fields = furtherFields(words, { last: field.last, portfolio: field.value });
  // "minister for Europe affairs": the field may end in a word of its own.
  const ends = wordAt(words, fields.last) === "affairs" || wordAt(words, fields.last) === "relations";
  return ends ? { ...fields, last: fields.last + 1 } : fields;
}

/** Heads of posts whose desk stands in brackets. */
const DESKED = new Set(["secretary", "general", "director", "counsellor"]);

/** "Secretary (West)", "Director General (Africa)": the desk in brackets belongs to the title where a name can follow. */
function withDesk(words: Words, office: { readonly last: number; readonly portfolio: string | null }): typeof office {
  const { last } = office;
  if (wordAt(words, last) !== "(" || wordAt(words, last + 2) !== ")" || !DESKED.has(wordAt(words, last - 1))) return office;
  const isDesk = words.shapes[last + 1] === CAPITAL && (words.shapes[last + 3] === CAPITAL || wordAt(words, last + 3) === ",");
  return isDesk ? { ...office, last: last + 3 } : office;
}

const MOST_FIELDS = 4;

/** "… of Transport, Communications and Ports": fields listed behind the first, but none that begins another title ("… of Defence, Trade Minister A"). */
function furtherFields(
  words: Words,
  first: { readonly last: number; readonly portfolio: string },
): { readonly last: number; readonly portfolio: string } {
  const { portfolios, titles } = words.lexicon.offices;
  let fields = first;
  for (let count = 1; count < MOST_FIELDS; count++) {
    const mark = wordAt(words, fields.last);
    const from = mark === "," && wordAt(words, fields.last + 1) === "and" ? fields.last + 2 : fields.last + 1;
    const isListed = mark === "and" || mark === "&" || (mark === "," && words.shapes[from] === CAPITAL);
    const next = isListed ? portfolios.longestAt(words.tokens, from) : null;
    if (next === null || !sameSentence(words, fields.last, next.last - 1) || titles.longestAt(words.tokens, next.last) !== null) return fields;
    fields = { last: next.last, portfolio: count === 1 ? `${fields.portfolio}+${next.value}` : fields.portfolio };
  }
  return fields;
}

/** Whether a noun group cannot go on at token `at`. */
function endsNoun(words: Words, at: number): boolean {
  const tag = tagAt(words, at);
  return words.shapes[at] === CAPITAL || tag === "PUNCT" || tag === "VERB" || tag === "AUX";
}

/** "the Dutch king", "Jordan's king", "the king of Jordan": a monarch whose state is said. */
function isOfState(words: Words, at: number, last: number): boolean {
  const state = words.owner[isPossessive(words, at - 1) ? at - 2 : at - 1] ?? null;
  // "the Dutch king penguin", "Norway's king of skiing"
  if (state?.kind === "country") return endsNoun(words, last) || (tagAt(words, last) !== "NOUN" && wordAt(words, last) !== "of");
  return wordAt(words, last) === "of" && words.lexicon.names.longestAt(words.tokens, last + 1)?.value.kind === "country";
}

/** Words that are an office only in some writing: ranks before a name in capitals, adjectives ("official visit", "major step"). */
function fitsCase(words: Words, at: number, core: Core): boolean {
  const { entry } = core;
  // "General (ret.) A B"
  const next = words.shapes[isA(words, core.last, CLASS_BITS.honorific) && wordAt(words, core.last) === "(" ? core.last + 3 : core.last];
  // "FM Ana Holm"; "Radio Lima FM" is a station.
  if (entry.use === "title" && entry.acronym) return words.shapes[at] === ACRONYM && next === CAPITAL && !/^\d/.test(wordAt(words, at - 1));
  // "King Olav", "the King of Norway"; "Oscar T. King of Ohio" is a name.
  if (entry.use === "title") {
    const ofState = wordAt(words, core.last) === "of" && words.shapes[core.last + 1] === CAPITAL && words.shapes[at - 1] !== CAPITAL;
    // "His Majesty the King received": there is but one.
    const alone = entry.level === "leader" && wordAt(words, at - 1) === "the" && next !== CAPITAL && endsNoun(words, core.last);
    return (words.shapes[at] === CAPITAL && (next === CAPITAL || ofState || alone)) || (entry.level === "leader" && isOfState(words, at, core.last));
  }
  // "5:30 PM" is no prime minister.
  if (words.shapes[at] === ACRONYM) return entry.acronym && !/^\d/.test(wordAt(words, at - 1));
  if (entry.acronym) return words.shapes[core.last - 1] !== LOWER;
  if (core.last - at > 1 || words.shapes[at] !== LOWER || entry.plural) return true;
  if (wordAt(words, core.last) === "of") return true;
  const tag = tagAt(words, at);
  // "Norway's premier Ana Holm"
  if (tag === "ADJ" && next === CAPITAL && (isPossessive(words, at - 1) || words.owner[at - 1]?.kind === "country")) return true;
  // "the Arab League chief, Nabil Arafa", "the bloc's trade chief said"
  if (tag === "ADJ" && entry.use === "head" && endsNoun(words, core.last)) return true;
  if (tag === "ADJ" || tag === "VERB" || tag === "ADV") return false;
  return !(tagAt(words, core.last) === "NOUN" && next === LOWER);
}
