/** Expressions whose head is a common noun: documents, anonymous sources, sides of a talk. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Referent } from "../mention.ts";
import { goesBack } from "./goes-back.ts";
import { mentionsIn, partiesIn } from "./mentions-in.ts";
import { ownerOf } from "./owner-state.ts";
import { headOf } from "./phrase.ts";
import { resolvePlural } from "./plural.ts";
import { resolveBody, resolveCountry } from "./thing.ts";
import { officialBefore } from "./official.ts";
import { byMemory, makeReferent, referentOf, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["dozen", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
]);

const DIGITS = /^\d{1,3}$/;

const ONE_PARTY = new Set([
  "side",
  "delegation",
  "team",
  "government",
  "military",
  "authorities",
  "leadership",
  "mission",
  "army",
  "forces",
  "troops",
  "officials",
]);

const STATES = new Set(["country", "nation", "kingdom", "republic"]);

/** How many an expression says it is of; null when it does not. */
export function sizeIn(analysis: Analysis, { first, last }: TokenRange): number | null {
  for (let at = first; at < last; at++) {
    const form = analysis.tokens.lower[at]!;
    const size = NUMBERS.get(form) ?? (DIGITS.test(form) ? Number(form) : undefined);
    if (size !== undefined) return size;
  }
  return null;
}

/** Whom a noun group without a name of its own means; null when its head is no party, source or document. */
export function resolveCommonNoun(analysis: Analysis, range: TokenRange, head: TokenRange): Referent | null {
  const noun = headNoun(analysis, head);
  const form = analysis.tokens.lower[noun]!;
  const { words } = analysis.lexicon;
  const named = partiesIn(analysis, range.first, range.last);
  const parties = named.length > 1 || form !== "governments" ? named : seatsIn(analysis, noun + 1, range.last);
  // "the country's new government", "its leaders"
  const owner = parties.length === 0 && (ONE_PARTY.has(form) || words.is(form, "persons")) ? ownerOf(analysis, range) : null;
  if (owner !== null)
    return makeReferent(ONE_PARTY.has(form) ? "government" : "group", wordsOf(analysis, range), {
      country: owner.code,
      home: owner.span,
      parties: [owner.code],
      spans: [spanOf(analysis, range)],
      stated: false,
    });
  // "delegates from 40 countries"
  const size = sizeIn(analysis, analysis.tokens.lower[noun + 1] === "from" ? range : head);
  if (words.is(form, "document"))
    return makeReferent(
      "document",
      wordsOf(analysis, { first: afterArticle(analysis, head.first), last: noun + 1 }),
      common(analysis, range, parties),
    );
  const isAnaphor = (): boolean => size !== null || goesBack(analysis, range, noun);
  if (words.is(form, "parties") && (parties.length > 1 || (parties.length === 0 && isAnaphor()))) return sides(analysis, range, parties, size);
  if (STATES.has(form) && parties.length === 0 && analysis.tokens.lower[range.first] === "the") return resolveCountry(analysis, range);
  const plural =
    (words.is(form, "persons") && parties.length !== 1 && isAnaphor()) || (NUMBERS.has(form) && form === analysis.tokens.lower[head.last - 1])
      ? resolvePlural(analysis, range, { size, of: "either", title: null })
      : null;
  if (plural !== null) return plural;
  if (ONE_PARTY.has(form) && parties.length === 1)
    return makeReferent(
      "government",
      wordsOf(analysis, { first: afterArticle(analysis, range.first), last: range.last }),
      common(analysis, range, parties),
    );
  const body = resolveBody(analysis, range);
  if (body !== null) return body;
  const official = form === "official" ? officialBefore(analysis, head) : null;
  if (official !== null) return byMemory(analysis, referentOf(analysis, official)!, range);
  if (words.is(form, "anonymous") || isSomeOf(analysis, noun, range))
    return makeReferent("anonymous", wordsOf(analysis, range), common(analysis, range, parties));
  return null;
}

/** "the governments in Lima and Oslo": the states whose cities are named. */
function seatsIn(analysis: Analysis, link: number, last: number): readonly string[] {
  if (analysis.tokens.lower[link] !== "in") return [];
  return [...new Set(mentionsIn(analysis, link + 1, last).flatMap(({ country }) => country ?? []))].toSorted();
}

const SOME = new Set(["one", "two", "three", "some", "several", "many", "most"]);

/** "one of the negotiators", "one of them": some of those who are told without a name. */
function isSomeOf(analysis: Analysis, noun: number, range: TokenRange): boolean {
  const { lower } = analysis.tokens;
  if (!SOME.has(lower[noun]!) || lower[noun + 1] !== "of") return false;
  if (lower[noun + 2] === "them") return true;
  return analysis.lexicon.words.is(lower[headNoun(analysis, headOf(analysis, { first: noun + 2, last: range.last }))]!, "anonymous");
}

const NEVER_HEAD = new Set(["PUNCT", "ADV", "VERB"]);

/** The last noun of the head part: "communique" of "a joint communique issued", "envoy" of "an envoy familiar". */
export function headNoun({ tags }: Analysis, { first, last }: TokenRange): number {
  for (let at = last - 1; at > first; at--) if (!NEVER_HEAD.has(tags[at]!) && !(tags[at] === "ADJ" && NOUNS.has(tags[at - 1]!))) return at;
  return first;
}

const NOUNS = new Set(["NOUN", "PROPN", "PRON"]);

function sides(analysis: Analysis, range: TokenRange, parties: readonly string[], size: number | null): Referent | null {
  if (parties.length > 1) return makeReferent("group", wordsOf(analysis, range), { ...common(analysis, range, parties), country: null });
  return resolvePlural(analysis, range, { size, of: "parties", title: null });
}

const common = (analysis: Analysis, range: TokenRange, parties: readonly string[]): Partial<Referent> => ({
  country: parties.length === 1 ? parties[0]! : null,
  parties,
  spans: [spanOf(analysis, range)],
});

const afterArticle = (analysis: Analysis, at: number): number => (/^(?:the|a|an)$/.test(analysis.tokens.lower[at]!) ? at + 1 : at);
