/** Turns finds into the mentions that later layers read. */
import type { Span } from "../../../schemas/span.ts";
import type { Mention } from "../mention.ts";
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import type { Find } from "./find.ts";
import type { Identity } from "./identify.ts";
import { ACRONYM, isA, isPossessive, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** The mentions of one find: none for a name of nobody known, several for a hyphenated token. */
export function toMentions(words: Words, find: Find, identity: Identity | undefined): readonly Mention[] {
  if (identity !== undefined) return [personMention(words, find, identity)];
  if (find.kind === "person") return [];
  const base = baseOf(words, find);
  if (find.parts.length > 0) return find.parts.map((part) => ({ ...base, start: part.start, end: part.end, name: part.name, country: part.code }));
  if (find.office !== null)
    return [{ ...base, kind: find.office.plural ? "group" : "office", role: wholeRole(words, find.office), level: find.office.level }];
  if (find.entry?.metonymOf != null) return [metonymMention(words, find, base)];
  return [base];
}

function baseOf(words: Words, find: Find): Mention {
  return {
    kind: find.kind,
    first: find.first,
    last: find.last,
    start: words.tokens.start[find.first]!,
    end: words.tokens.end[find.last - 1]!,
    name: find.name,
    country: find.country,
    home: homeOf(words, find.home),
    role: null,
    level: null,
    portfolio: find.portfolio,
    adjectival: find.adjectival || modifies(words, find),
    metonym: false,
  };
}

const homeOf = (words: Words, home: Find["home"]): Span | null =>
  home === null ? null : { start: words.tokens.start[home.first]!, end: words.tokens.end[home.last - 1]! };

/** A state's or organisation's name used as an adjective: "U.S. forces", "EU officials". */
const modifies = (words: Words, find: Find): boolean =>
  find.kind === "country" &&
  sameSentence(words, find.first, find.last) &&
  (words.owner[find.last]?.kind === "office" || (isAcronym(words, find) && tagAt(words, find.last) === "NOUN"));

const isAcronym = (words: Words, find: Find): boolean => find.last - find.first === 1 && words.shapes[find.first] === ACRONYM;

function personMention(words: Words, find: Find, { bearer, office, portfolio }: Identity): Mention {
  const base = baseOf(words, find);
  return {
    ...base,
    kind: "person",
    name: bearer.name,
    country: find.kind === "person" ? (find.country ?? bearer.country) : bearer.country,
    home: find.kind === "person" && find.country !== null ? null : homeOf(words, bearer.home),
    role: office === null || office.use === "inferred" ? null : wholeRole(words, office),
    level: office?.level ?? null,
    portfolio: portfolio ?? null,
  };
}

/** "researcher at the Academy of …": what is no public office says where it is held. */
function wholeRole(words: Words, office: NonNullable<Find["office"]>): string {
  if (office.level !== "unknown" || !/^(?:at|of|with|for)$/.test(wordAt(words, office.last))) return office.role;
  const at = wordAt(words, office.last + 1) === "the" ? office.last + 2 : office.last + 1;
  const owner = words.owner[at] ?? null;
  const isInstitution = owner !== null && (owner.kind === "organisation" || owner.kind === "body") && owner.entry?.kind !== "country";
  return isInstitution
    ? `${office.role}${words.tokens.text.slice(words.tokens.end[office.last - 1]!, words.tokens.end[owner.last - 1]!)}`
    : office.role;
}

const LOCATIVE = new Set(["in", "at", "near", "from", "outside", "around", "inside", "to", "into", "toward", "towards", "via", "through"]);

/** A capital or building: after a locative preposition a place, as the subject of a verb its government, else possibly one. */
function metonymMention(words: Words, find: Find, base: Mention): Mention {
  const before = wordAt(words, find.first - 1) === "the" ? find.first - 2 : find.first - 1;
  if (sameSentence(words, before, find.first) && LOCATIVE.has(wordAt(words, before))) return { ...base, kind: "place" };
  const country = find.entry!.metonymOf;
  return isAgent(words, find.last) || isPossessive(words, find.last)
    ? { ...base, kind: "body", country, metonym: true }
    : { ...base, country, metonym: true };
}

/** Whether a verb follows that the name can be the subject of. */
function isAgent(words: Words, last: number): boolean {
  let at = last;
  while (tagAt(words, at) === "ADV" && sameSentence(words, at, at + 1)) at++;
  const tag = tagAt(words, at);
  return tag === "VERB" || tag === "AUX" || isA(words, at, CLASS_BITS.speech);
}
