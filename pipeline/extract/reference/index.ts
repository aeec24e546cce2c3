/** Whom an expression of the text refers to, as far as the document says. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { headNoun, resolveCommonNoun, sizeIn } from "./common-noun.ts";
import { resolveTitle } from "./holder.ts";
import { isMerePlace, mentionAt, mentionsIn } from "./mentions-in.ts";
import { headOf, trimmed } from "./phrase.ts";
import { resolvePlural, resolveTitles } from "./plural.ts";
import { officeHead } from "./office-head.ts";
import { firstOf, isSubject, personsBefore } from "./persons.ts";
import { belonging, pluralSetsIn } from "./plural-sets.ts";
import { resolveHeOrShe, resolveIt, resolveOfTwo, resolveRelative } from "./pronoun.ts";
import { byMemory, groupOf, makeReferent, referentOf, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";

export { mentionAt, mentionsIn, partiesIn } from "./mentions-in.ts";

/** Whom tokens `[first, last)` (a name, a pronoun, a noun group) refer to, from what stands before them; null when the document does not tell. */
export function resolveReference(analysis: Analysis, first: number, last: number): Referent | null {
  const resolved = resolvedOf(analysis);
  const key = first * LONGEST_TEXT + last;
  const known = resolved.get(key);
  if (known !== undefined) return known;
  const range = trimmed(analysis, { first, last });
  const referent = range.first >= range.last ? null : (resolvePronoun(analysis, range) ?? resolveNamed(analysis, range));
  resolved.set(key, referent);
  return referent;
}

/** More tokens than any text has. */
const LONGEST_TEXT = 2 ** 26;

const resolvedIn = new WeakMap<Analysis, Map<number, Referent | null>>();

/** What has been resolved in a document: statements, meetings and agreements ask for the same expressions. */
function resolvedOf(analysis: Analysis): Map<number, Referent | null> {
  const known = resolvedIn.get(analysis);
  if (known !== undefined) return known;
  const resolved = new Map<number, Referent | null>();
  resolvedIn.set(analysis, resolved);
  return resolved;
}

function resolvePronoun(analysis: Analysis, range: TokenRange): Referent | null {
  const form = analysis.tokens.lower[range.first]!;
  const next = analysis.tokens.lower[range.first + 1];
  if (form === "the" && range.last - range.first === 2 && (next === "former" || next === "latter"))
    return resolveOfTwo(analysis, range, next === "latter");
  if (range.last - range.first > 1) return null;
  if (form === "he" || form === "him" || form === "his") return resolveHeOrShe(analysis, range, false);
  if (form === "she" || form === "her") return resolveHeOrShe(analysis, range, true);
  if (form === "it" || form === "its") return resolveIt(analysis, range);
  if (form === "who" || form === "which" || form === "whom") return resolveRelative(analysis, range);
  if (form === "both") return resolvePlural(analysis, range, { size: 2, of: "either", title: null });
  if (form === "they" || form === "them" || form === "their") return resolveThey(analysis, range);
  return null;
}

/** "they": a plural title of the same sentence, else the last plural set. */
function resolveThey(analysis: Analysis, range: TokenRange): Referent | null {
  const sentence = analysis.sentences[analysis.sentenceOf[range.first]!]!;
  const titles = mentionsIn(analysis, sentence.first, range.first).filter((mention) => mention.kind === "group");
  const set = pluralSetsIn(analysis, sentence.first, range.first).findLast((other) => other.salient && !other.adjectival && other.title === null);
  // "asked the ministers of the bloc to adopt it when they meet": named with their party, though no subject.
  const named = set === undefined ? titles.findLast((title) => belonging(analysis, title).codes.length > 0) : undefined;
  const title = titles.findLast((mention) => isSubject(analysis, mention)) ?? named;
  if (title !== undefined && (set === undefined || set.last <= title.first)) {
    const own = belonging(analysis, title);
    return byMemory(analysis, resolveGroup(analysis, title, { first: startOfGroup(analysis, own.first, sentence.first), last: own.last }), range);
  }
  return resolvePlural(analysis, range, { size: null, of: "either", title: null });
}

/** Over the words between an article and a plural title: "the two", "both". */
function startOfGroup(analysis: Analysis, first: number, limit: number): number {
  for (let at = first - 1; at >= Math.max(limit, first - 3); at--)
    if (/^(?:the|both|their|two|three|four)$/.test(analysis.tokens.lower[at]!)) first = at;
  return first;
}

/** A noun group: its persons, titles, bodies and parties, in the order in which they decide. */
function resolveNamed(analysis: Analysis, range: TokenRange): Referent | null {
  const head = headOf(analysis, range);
  const joined = withPronoun(analysis, head);
  if (joined !== null) return joined;
  const mentions = mentionsIn(analysis, head.first, head.last);
  const heads = mentions.filter((mention) => !isPossessor(analysis, mention, head.last));
  const persons = heads.filter((mention) => mention.kind === "person");
  if (persons.length > 1) return resolveList(analysis, head) ?? referentOf(analysis, persons[0]!);
  if (persons.length === 1) return resolveWithTitles(analysis, head, heads) ?? referentOf(analysis, persons[0]!);
  const final = heads.at(-1);
  const pair = final?.kind === "office" || final?.kind === "group" ? resolveTitlePair(analysis, head, final) : null;
  if (pair !== null) return pair;
  if (final !== undefined && reachesEnd(analysis, final, head)) return resolveFinal(analysis, final, range, head, heads);
  return authorOf(analysis, range, head) ?? holderByWord(analysis, head) ?? resolveCommonNoun(analysis, range, head);
}

/** "he and Foreign Minister Holm": the one a pronoun means, and the one named; null for anything else. */
function withPronoun(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  if (analysis.tokens.lower[first + 1] !== "and" || first + 2 >= last) return null;
  const one = resolvePronoun(analysis, { first, last: first + 1 });
  const other = one?.kind === "person" ? resolveReference(analysis, first + 2, last) : null;
  return one === null || other?.kind !== "person" || other.name === one.name ? null : groupOf([one, other]);
}

/** "Deputy Minister Holm and the vice ministers": a person and a title joined by "and" are all of these; null for anything else. */
function resolveWithTitles(analysis: Analysis, head: TokenRange, heads: readonly Mention[]): Referent | null {
  const at = andBetween(analysis, head, heads);
  if (at === null) return null;
  const parts = [
    { first: head.first, last: at },
    { first: at + 1, last: head.last },
  ].map((part) => resolveNamed(analysis, part));
  if (parts.some((part) => part === null)) return null;
  const members = parts.flatMap((part) => (part!.members.length > 0 ? part!.members : [part!]));
  const distinct = members.filter((member, index) => members.findIndex((other) => other.name === member.name) === index);
  return distinct.length > 1 ? groupOf(distinct, { parties: [...new Set(parts.flatMap((part) => part!.parties))].toSorted() }) : null;
}

/** "the Secretary and Foreign Minister", "the Deputy Secretary and the two vice ministers": two titles side by side; null for anything else. */
function resolveTitlePair(analysis: Analysis, head: TokenRange, final: Mention): Referent | null {
  let at = head.first;
  while (at < final.first && (analysis.tokens.lower[at] !== "and" || mentionAt(analysis, at) !== null)) at++;
  if (at >= final.first) return null;
  const rest = { first: at + 1, last: head.last };
  const one = holderByWord(analysis, { first: head.first, last: at }) ?? holderOf(analysis, { first: head.first, last: at });
  const other = one === null ? null : final.kind === "office" ? resolveTitle(analysis, final, rest) : resolveGroup(analysis, final, rest);
  if (one === null || other === null || other.parties.length === 0 || (one.country !== null && other.parties.includes(one.country))) return null;
  const members = [one, ...(other.members.length > 0 ? other.members : [other])];
  return groupOf(members, { parties: [...new Set([...one.parties, ...other.parties])].toSorted() });
}

/** The one person whose whole title fills a range: "the Deputy Secretary". */
function holderOf(analysis: Analysis, range: TokenRange): Referent | null {
  const title = mentionsIn(analysis, range.first, range.last).at(-1);
  if (title?.kind !== "office" || title.last !== range.last) return null;
  const holder = resolveTitle(analysis, title, range);
  return holder?.kind === "person" ? holder : null;
}

/** The "and" between a person and a title that is not the person's own. */
function andBetween(analysis: Analysis, { first, last }: TokenRange, named: readonly Mention[]): number | null {
  // "Foreign Minister Holm of Norway and": whose minister it is parts nobody from the "and".
  const heads = named.filter(
    ({ kind, first: at }, index) => !(kind === "country" && analysis.tokens.lower[at - 1] === "of" && named[index - 1]?.kind === "person"),
  );
  for (let at = first + 1; at + 1 < last; at++) {
    if (analysis.tokens.lower[at] !== "and" || mentionAt(analysis, at) !== null) continue;
    const [before, after] = [heads.findLast((mention) => mention.last <= at), heads.find((mention) => mention.first > at)];
    const isTitle = (mention: Mention | undefined): boolean => mention?.kind === "office" || mention?.kind === "group";
    if (before?.kind === "person" && after !== undefined && isTitle(after) && !heads.some((other) => other.first >= after.last)) return at;
    // "the Kenyan government and Peruvian officials"
    if (
      before?.kind === "body" &&
      before.country !== null &&
      before.last === at &&
      after !== undefined &&
      (isTitle(after) || (after.kind === "country" && after.adjectival))
    )
      return at;
    if (before !== undefined && isTitle(before) && before.last >= at - 1 && after !== undefined && !isDoubleTitle(analysis, first, before, after))
      return at;
  }
  return null;
}

/** "Deputy Prime Minister and Foreign Minister Holm": two offices of one person, for no article or state parts them. */
const isDoubleTitle = (analysis: Analysis, first: number, before: Mention, after: Mention): boolean =>
  before.kind === "office" &&
  after.kind === "office" &&
  after.first === before.last + 1 &&
  mentionAt(analysis, after.last)?.kind === "person" &&
  analysis.tokens.lower[first] !== "the";

/** Whether a mention ends its noun group, but for marks and what stands in brackets. */
function reachesEnd(analysis: Analysis, mention: Mention, head: TokenRange): boolean {
  for (let at = mention.last; at < head.last; at++) {
    if (analysis.tokens.lower[at] === "(") return true;
    if (analysis.tags[at] !== "PUNCT" && analysis.tags[at] !== "ADV") return false;
  }
  return true;
}

const isPossessor = (analysis: Analysis, mention: Mention, last: number): boolean => {
  const next = analysis.tokens.lower[mention.last];
  return mention.last < last - 1 && (next === "'s" || next === "'");
};

/** A noun group that ends in a title, a body, an organisation or a state. */
function resolveFinal(analysis: Analysis, final: Mention, range: TokenRange, head: TokenRange, heads: readonly Mention[]): Referent | null {
  if (final.kind === "office") return resolveTitle(analysis, final, range);
  if (final.kind === "group") return resolveWithTitles(analysis, head, heads) ?? resolveGroup(analysis, final, range);
  if (isMerePlace(final)) return null;
  if (final.adjectival && final.kind === "country" && heads.length === 1) return referentOf(analysis, final);
  const parties = heads.filter((mention) => referentOf(analysis, mention) !== null);
  if (parties.length > 1 && !parties.every((mention) => mention.first === final.first))
    return resolveList(analysis, head) ?? referentOf(analysis, final);
  if (parties.length > 1) return groupOf(parties.map((mention) => referentOf(analysis, mention)!));
  return referentOf(analysis, final);
}

/** Persons or parties side by side. */
function resolveList(analysis: Analysis, head: TokenRange): Referent | null {
  const [set] = pluralSetsIn(analysis, head.first, head.last);
  if (set === undefined) return null;
  const named = mentionsIn(analysis, set.first, set.last).filter((mention) => set.persons.length === 0 || mention.kind === "person");
  const members = named.flatMap((mention) => referentOf(analysis, mention) ?? []);
  const distinct = members.filter((member, index) => members.findIndex((other) => other.name === member.name) === index);
  return groupOf(distinct, { parties: set.codes });
}

/** A plural title: of the parties it names, of the last set it fits, or nobody in particular. */
function resolveGroup(analysis: Analysis, title: Mention, range: TokenRange): Referent {
  const size = sizeIn(analysis, range);
  const determiner = analysis.tokens.lower[range.first]!;
  const stated = resolveTitles(analysis, title);
  if (stated !== null && stated.kind === "group") return stated.members.length > 1 ? stated : { ...stated, name: wordsOf(analysis, range) };
  const definite = determiner === "the" || determiner === "both" || determiner === "their" || size !== null;
  const resolved = definite && stated === null ? resolvePlural(analysis, range, { size, of: "persons", title }) : null;
  if (resolved !== null) return resolved;
  const owners = stated === null ? ownersOf(analysis, title, range) : null;
  if (owners !== null)
    return makeReferent("group", wordsOf(analysis, range), {
      role: title.role,
      level: title.level,
      portfolio: title.portfolio,
      parties: owners.parties,
      spans: owners.spans,
      stated: false,
    });
  const country = stated?.country ?? null;
  const parties = stated?.parties ?? [];
  return makeReferent(title.level === "minister" || title.level === "leader" ? "group" : "anonymous", wordsOf(analysis, range), {
    role: title.role,
    country,
    level: title.level,
    portfolio: title.portfolio,
    parties,
    spans: [spanOf(analysis, range)],
  });
}

/** "their foreign ministers", "the two countries' foreign ministers", "the foreign ministers of both countries": the parties they serve. */
function ownersOf(analysis: Analysis, title: Mention, range: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  const behind = lower[title.last] === "of" ? title.last + 1 : -1;
  const possessor = lower.slice(range.first, title.first).findIndex((form) => analysis.lexicon.words.is(form, "parties"));
  const said = possessor >= 0 ? { first: range.first, last: range.first + possessor + 1 } : behindPossessor(analysis, behind);
  if (said === null && lower[range.first] !== "their") return null;
  const words = said ?? { first: range.first, last: range.first + 1 };
  return resolvePlural(analysis, words, { size: sizeIn(analysis, words), of: "parties", title: null });
}

/** "of the two countries": up to the noun for parties. */
function behindPossessor(analysis: Analysis, first: number): TokenRange | null {
  if (first < 0) return null;
  for (let at = first; at < Math.min(first + 4, analysis.tokens.count); at++)
    if (analysis.lexicon.words.is(analysis.tokens.lower[at]!, "parties")) return { first, last: at + 1 };
  return null;
}

const BY = new Set(["from", "by"]);

/** "a statement from the ministry", "a letter by Holm": one author speaks in it; a joint text speaks for itself. */
function authorOf(analysis: Analysis, range: TokenRange, head: TokenRange): Referent | null {
  const noun = headNoun(analysis, head);
  if (!analysis.lexicon.words.is(analysis.tokens.lower[noun]!, "document")) return null;
  const { lower } = analysis.tokens;
  if (lower.slice(head.first, noun).includes("joint")) return null;
  const at = lower[noun + 1] === "issued" ? noun + 2 : noun + 1;
  if (at + 1 >= range.last || !BY.has(lower[at]!)) return null;
  const author = resolveReference(analysis, at + 1, range.last);
  return author !== null && (author.kind === "person" || author.kind === "government" || author.kind === "organisation") ? author : null;
}

const LONGEST_TITLE = 3;

/** "the Secretary", "the commissioner": the last person named before whose office ends in that word. */
function holderByWord(analysis: Analysis, head: TokenRange): Referent | null {
  if (analysis.tokens.lower[head.first] !== "the" || head.last - head.first > LONGEST_TITLE || head.last - head.first < 2) return null;
  const word = analysis.tokens.lower[headNoun(analysis, head)]!;
  const holder = firstOf(personsBefore(analysis, head.first), (person) => person.role !== null && officeHead(person.role) === word);
  return holder === null ? null : byMemory(analysis, referentOf(analysis, holder)!, head);
}
