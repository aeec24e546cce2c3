/** Turns finds into the mentions that later layers read. */
import type { Mention } from "../mention.ts";
import type { Find } from "./find.ts";
import type { Identity } from "./identify.ts";
import { isA, isPossessive, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** The mentions of one find: none for a name of nobody known, several for a hyphenated token. */
export function toMentions(words: Words, find: Find, identity: Identity | undefined): readonly Mention[] {
  if (identity !== undefined) return [personMention(words, find, identity)];
  if (find.kind === "person") return [];
  const base = baseOf(words, find);
  if (find.parts.length > 0) return find.parts.map((part) => ({ ...base, start: part.start, end: part.end, name: part.name, country: part.code }));
  if (find.office !== null) return [{ ...base, kind: find.office.plural ? "group" : "office", role: find.office.role, level: find.office.level }];
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
    role: null,
    level: null,
    portfolio: find.portfolio,
    adjectival: find.adjectival,
    metonym: false,
  };
}

function personMention(words: Words, find: Find, { bearer, office, portfolio }: Identity): Mention {
  const base = baseOf(words, find);
  return {
    ...base,
    kind: "person",
    name: bearer.name,
    country: find.kind === "person" ? (find.country ?? bearer.country) : bearer.country,
    role: office?.role ?? null,
    level: office?.level ?? null,
    portfolio: portfolio ?? null,
  };
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
  return tag === "VERB" || tag === "AUX" || isA(words, at, "speech");
}
