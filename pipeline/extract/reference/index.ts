/** Whom an expression of the text refers to, as far as the document says. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { headNoun, resolveCommonNoun } from "./common-noun.ts";
import { resolveTitle } from "./holder.ts";
import { isMerePlace, mentionAt, mentionsIn } from "./mentions-in.ts";
import { resolveOwnedTitle } from "./owned-title.ts";
import { withOwner } from "./owner-state.ts";
import { headOf, trimmed } from "./phrase.ts";
import { resolvePlural } from "./plural.ts";
import { firstOf, isSubject, personsBefore } from "./persons.ts";
import { belonging, pluralSetsIn } from "./plural-sets.ts";
import { resolveHeOrShe, resolveOfTwo, resolveRelative } from "./pronoun.ts";
import { resolveIt } from "./thing.ts";
import { byMemory, groupOf, makeReferent, referentOf, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";
import { resolveGroup } from "./group-title.ts";
import { andBetween, resolveList, resolveTitlePair } from "./coordinated.ts";
import { besidePronoun } from "./beside-pronoun.ts";
import { holderByWord } from "./holder-by-word.ts";
import { hostBefore, resolveOpposite } from "./opposite.ts";
import { pluralSubject } from "./plural-subject.ts";
import { resolveTitleList } from "./title-list.ts";
import { visitorBefore } from "./visitor.ts";
import { say, sayersOver, unnamedSayers } from "./unnamed-sayers.ts";

export { mentionAt, mentionsIn, partiesIn } from "./mentions-in.ts";

/** Whom tokens `[first, last)` (a name, a pronoun, a noun group) refer to, from what stands before them; null when the document does not tell. */
export function resolveReference(analysis: Analysis, first: number, last: number): Referent | null {
  const resolved = resolvedOf(analysis);
  const key = first * LONGEST_TEXT + last;
  const known = resolved.get(key);
  if (known !== undefined) return known;
  const range = trimmed(analysis, { first, last });
  const found = range.first >= range.last ? null : (resolvePronoun(analysis, range) ?? resolveNamed(analysis, range));
  const referent = found === null ? null : withOwner(analysis, range, found);
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
  if ((form === "his" || form === "her") && range.last - range.first === 2 && STYLES.has(next!)) return sovereignBefore(analysis, range);
  if (range.last - range.first > 1) return null;
  if (form === "he" || form === "him" || form === "his") return resolveHeOrShe(analysis, range, false);
  if (form === "she" || form === "her") return resolveHeOrShe(analysis, range, true);
  if (form === "it" || form === "its") return resolveIt(analysis, range);
  if (form === "who" || form === "which" || form === "whom") return resolveRelative(analysis, range);
  if (form === "both") return resolvePlural(analysis, range, { size: 2, of: "either", title: null });
  if (form === "they" || form === "them" || form === "their") return resolveThey(analysis, range);
  return null;
}

const STYLES = new Set(["majesty", "highness", "holiness"]);

const MAJESTIES = /^(?:king|queen|sultan|emperor|empress|shah)\b/i;

/** "His Highness": the one of the highest rank named last; "His Majesty": a monarch, and not the crown prince whom he received. */
function sovereignBefore(analysis: Analysis, range: TokenRange): Referent | null {
  const reigns = ({ role }: Mention): boolean => role !== null && MAJESTIES.test(role);
  const isMajesty = analysis.tokens.lower[range.first + 1] === "majesty";
  const sovereign =
    (isMajesty ? firstOf(personsBefore(analysis, range.first), reigns) : null) ??
    firstOf(personsBefore(analysis, range.first), ({ level }) => level === "leader");
  return sovereign === null ? null : byMemory(analysis, referentOf(analysis, sovereign)!, range);
}

/** "they": a plural title of the same sentence, else those who spoke in the one before, else the last plural set. */
function resolveThey(analysis: Analysis, range: TokenRange): Referent | null {
  const here = analysis.sentenceOf[range.first]!;
  const sentence = analysis.sentences[here]!;
  const titles = mentionsIn(analysis, sentence.first, range.first).filter((mention) => mention.kind === "group");
  const set = pluralSetsIn(analysis, sentence.first, range.first).findLast((other) => other.salient && !other.adjectival && other.title === null);
  // "asked the ministers of the bloc to adopt it when they meet": named with their party, though no subject.
  const named = set === undefined ? titles.findLast((title) => belonging(analysis, title).codes.length > 0) : undefined;
  const title = titles.findLast((mention) => isSubject(analysis, mention)) ?? named;
  if (title !== undefined && (set === undefined || set.last <= title.first)) {
    const own = belonging(analysis, title);
    return byMemory(analysis, resolveGroup(analysis, title, { first: startOfGroup(analysis, own.first, sentence.first), last: own.last }), range);
  }
  const before = set === undefined && here > analysis.itemOf[here]! && say(analysis, range.last) ? analysis.sentences[here - 1]! : null;
  const sayers =
    before === null
      ? null
      : (unnamedSayers(analysis, before, before.last) ?? sayersOver(analysis, here - 1) ?? pluralSubject(analysis, before, before.last));
  if (sayers !== null) return byMemory(analysis, sayers, range);
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
  const joined = pronounAndOther(analysis, head) ?? resolveTitleList(analysis, range);
  if (joined !== null) return joined;
  const mentions = mentionsIn(analysis, head.first, head.last);
  const heads = mentions.filter((mention) => !isPossessor(analysis, mention, head.last));
  const persons = heads.filter((mention) => mention.kind === "person");
  if (persons.length > 1) return resolveList(analysis, head) ?? referentOf(analysis, persons[0]!);
  const [person] = persons;
  if (person !== undefined) return peopleOf(analysis, person, head) ?? resolveWithTitles(analysis, head, heads) ?? referentOf(analysis, person);
  const final = heads.at(-1);
  const named = final?.kind === "office" ? behindPost(analysis, final, range) : null;
  if (named !== null) return referentOf(analysis, named);
  const pair = final?.kind === "office" || final?.kind === "group" ? resolveTitlePair(analysis, head, final) : null;
  if (pair !== null) return pair;
  if (final !== undefined && reachesEnd(analysis, final, head)) return resolveFinal(analysis, final, range, head, heads);
  return (
    authorOf(analysis, range, head) ??
    visitorBefore(analysis, head) ??
    hostBefore(analysis, head) ??
    holderByWord(analysis, head) ??
    resolveCommonNoun(analysis, range, head)
  );
}

/** "he and Foreign Minister Holm", "she and her Chilean counterpart": the one a pronoun means, and the other; null for anything else. */
function pronounAndOther(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  const at = lower[first] === "both" ? first + 1 : first;
  if (lower[at + 1] !== "and" || at + 2 >= last) return null;
  const one = resolvePronoun(analysis, { first: at, last: at + 1 });
  const other = one?.kind === "person" ? resolveReference(analysis, at + 2, last) : null;
  return one === null || other === null ? null : besidePronoun(one, other);
}

/** "Other Holm administration officials", "senior Holm aides": those whom a noun behind the name tells; null where the name is theirs. */
function peopleOf(analysis: Analysis, person: Mention, head: TokenRange): Referent | null {
  if (person.last >= head.last || analysis.tags[person.last] !== "NOUN") return null;
  const noun = headNoun(analysis, head);
  if (noun < person.last || !analysis.lexicon.words.is(analysis.tokens.lower[noun]!, "anonymous")) return null;
  const { country, home } = person;
  return makeReferent("anonymous", wordsOf(analysis, head), {
    country,
    home,
    parties: country === null ? [] : [country],
    spans: [spanOf(analysis, head)],
  });
}

const POSTS: ReadonlySet<string> = new Set(["body", "organisation", "country"]);
const POSTING = new Set(["for", "to", "of", "at", "in", "the"]);

/** "the spokesperson for the Ministry of Trade Dr. A", "the envoy to Chad A B": whom the words end in, behind a title and the body it is of; null for anybody else. */
function behindPost(analysis: Analysis, title: Mention, { last }: TokenRange): Mention | null {
  const person = mentionAt(analysis, last - 1);
  if (person?.kind !== "person" || person.last !== last || person.first <= title.last) return null;
  // "a spokesman for Holm" is another.
  if (
    !POSTS.has(mentionAt(analysis, person.first - 1)?.kind ?? "") &&
    !analysis.lexicon.words.is(analysis.tokens.lower[person.first - 1]!, "honorific")
  )
    return null;
  for (let at = title.last; at < person.first; at++) {
    const inside = mentionAt(analysis, at);
    if (inside !== null && POSTS.has(inside.kind) && inside.last <= person.first) at = inside.last - 1;
    else if (!POSTING.has(analysis.tokens.lower[at]!) && !analysis.lexicon.words.is(analysis.tokens.lower[at]!, "honorific")) return null;
  }
  return person;
}

/** "Deputy Minister Holm and the vice ministers": a person and a title joined by "and" are all of these; null for anything else. */
function resolveWithTitles(analysis: Analysis, head: TokenRange, heads: readonly Mention[]): Referent | null {
  const at = andBetween(analysis, head, heads);
  if (at === null) return null;
  const parts = [
    { first: head.first, last: at },
    { first: at + 1, last: head.last },
  ].map((part) => {
    const found = resolveNamed(analysis, part);
    return found === null ? null : withOwner(analysis, part, found);
  });
  if (parts.some((part) => part === null)) return null;
  const members = parts.flatMap((part) => (part!.members.length > 0 ? part!.members : [part!]));
  const distinct = members.filter((member, index) => members.findIndex((other) => other.name === member.name) === index);
  return distinct.length > 1 ? groupOf(distinct, { parties: [...new Set(parts.flatMap((part) => part!.parties))].toSorted() }) : null;
}

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
  if (final.kind === "office")
    return resolveOwnedTitle(analysis, final, range) ?? resolveOpposite(analysis, final, range) ?? resolveTitle(analysis, final, range);
  if (final.kind === "group")
    return resolveOwnedTitle(analysis, final, range) ?? resolveWithTitles(analysis, head, heads) ?? resolveGroup(analysis, final, range);
  if (isMerePlace(final)) return null;
  if (final.adjectival && final.kind === "country" && heads.length === 1) return referentOf(analysis, final);
  const parties = heads.filter((mention) => referentOf(analysis, mention) !== null);
  if (parties.length > 1 && !parties.every((mention) => mention.first === final.first))
    return resolveList(analysis, head) ?? referentOf(analysis, final);
  if (parties.length > 1) return groupOf(parties.map((mention) => referentOf(analysis, mention)!));
  return referentOf(analysis, final);
}

const OF_ONE: ReadonlySet<string> = new Set(["person", "body", "organisation"]);
const POSSESSIVE = new Set(["'s", "\u2019s", "'"]);
const BY = new Set(["from", "by"]);
const ISSUED = new Set(["issued", "released", "published", "posted", "signed", "written", "read", "delivered", "circulated"]);

/** "a statement from the ministry", "a letter by Holm", "Holm's message": one author speaks in it; a joint text speaks for itself. */
function authorOf(analysis: Analysis, range: TokenRange, head: TokenRange): Referent | null {
  const noun = headNoun(analysis, head);
  if (!analysis.lexicon.words.is(analysis.tokens.lower[noun]!, "document")) return null;
  const { lower } = analysis.tokens;
  if (lower.slice(head.first, noun).includes("joint")) return null;
  const owner = mentionAt(analysis, lower[head.first] === "the" ? head.first + 1 : head.first);
  if (owner !== null && OF_ONE.has(owner.kind) && POSSESSIVE.has(lower[owner.last] ?? "") && owner.last < noun)
    return resolveReference(analysis, head.first, owner.last);
  const at = ISSUED.has(lower[noun + 1] ?? "") ? noun + 2 : noun + 1;
  if (at + 1 >= range.last || !BY.has(lower[at]!)) return null;
  const author = resolveReference(analysis, at + 1, range.last);
  return author !== null && (author.kind === "person" || author.kind === "government" || author.kind === "organisation") ? author : null;
}
