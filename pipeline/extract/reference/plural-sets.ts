/** Sets of persons or parties that a sentence puts side by side: what "they", "both" and "the two ministers" go back to. */
import type { Analysis } from "../analysis.ts";
import { wordBefore } from "../chunks/before.ts";
import type { Mention } from "../mention.ts";
import { isJoined, JOINERS } from "./joined-mentions.ts";
import { mentionsIn } from "./mentions-in.ts";
import { partnersIn } from "./partners.ts";
import { afterAside } from "./persons.ts";

/** Persons or parties on tokens `[first, last)`; `persons` is empty when only states or organisations are named. */
export interface PluralSet {
  readonly first: number;
  readonly last: number;
  readonly persons: readonly Mention[];
  readonly codes: readonly string[];
  /** A plural title among them ("the defense ministers of …"), for what it says of its holders. */
  readonly title: Mention | null;
  /** Whether a clause is about them: persons, holders of an office, or parties that act; parties merely spoken of are not. */
  readonly salient: boolean;
  /** Named only by adjectives ("Japan-U.S."). */
  readonly adjectival: boolean;
}

const setsOf = new WeakMap<Analysis, Map<number, readonly PluralSet[]>>();

/** The sets of tokens `[first, last)` of one sentence, in text order; those of a whole sentence are found once, however many expressions go back to it. */
export function pluralSetsIn(analysis: Analysis, first: number, last: number): readonly PluralSet[] {
  const sentence = analysis.sentences[analysis.sentenceOf[first] ?? -1];
  if (sentence?.first !== first || sentence.last !== last) return findSets(analysis, first, last);
  const known = setsOf.get(analysis) ?? new Map<number, readonly PluralSet[]>();
  setsOf.set(analysis, known);
  const sets = known.get(first) ?? findSets(analysis, first, last);
  known.set(first, sets);
  return sets;
}

function findSets(analysis: Analysis, first: number, last: number): readonly PluralSet[] {
  const mentions = mentionsIn(analysis, first, last);
  const persons = mentions.filter((mention) => mention.kind === "person");
  const parties = mentions.filter((mention) => isParty(mention));
  const offices = mentions.filter(({ kind, country }) => kind === "office" && country !== null);
  const sets = [
    ...chains(analysis, persons),
    ...chains(analysis, persons, true),
    ...partners(analysis, mentions),
    ...chains(analysis, parties),
    ...chains(analysis, offices).map((set) => ({ ...set, salient: true })),
    ...titles(analysis, mentions),
  ];
  return sets.filter((set) => Math.max(set.persons.length, set.codes.length) > 1).toSorted((a, b) => a.first - b.first || b.last - a.last);
}

const isParty = (mention: Mention): boolean =>
  mention.country !== null && (mention.kind === "country" || mention.kind === "body" || mention.kind === "organisation" || mention.metonym);

/** Runs of mentions with nothing between them but joiners, titles, countries and brackets; with `company`, also those whom others joined. */
function chains(analysis: Analysis, mentions: readonly Mention[], company = false): readonly PluralSet[] {
  const sets: PluralSet[] = [];
  let chain: Mention[] = [];
  const close = (): void => {
    if (isList(analysis, chain)) sets.push(setOf(analysis, chain));
  };
  for (const mention of mentions) {
    const previous = chain.at(-1);
    if (previous !== undefined && isJoined(analysis, previous, mention, company)) {
      chain.push(mention);
      continue;
    }
    close();
    chain = [mention];
  }
  close();
  return sets;
}

/** Commas alone make no list ("concern for X, Y vowed"): an "and" or "with" stands before its last member, or a hyphen inside one word. */
function isList(analysis: Analysis, chain: readonly Mention[]): boolean {
  const [before, last] = chain.slice(-2);
  if (before === undefined || last === undefined) return false;
  if (before.first === last.first) return true;
  return analysis.tokens.lower.slice(before.last, last.first).some((form) => form === "and" || form === "&" || form === "with" || form === "by");
}

/** "A held a meeting with B": two of different states that one clause brings together. */
const partners = (analysis: Analysis, mentions: readonly Mention[]): readonly PluralSet[] =>
  partnersIn(analysis, mentions).map((pair) => ({ ...setOf(analysis, pair), salient: true }));

/** "the defense ministers of Japan and the United States", "the Japanese and U.S. defense chiefs". */
function titles(analysis: Analysis, mentions: readonly Mention[]): readonly PluralSet[] {
  return mentions
    .filter((mention) => mention.kind === "group")
    .map((title) => {
      const { first, last, codes } = belonging(analysis, title);
      return { first, last, persons: [], codes, title, salient: true, adjectival: false };
    });
}

/** The parties said right before or, with "of", right after a title, and the tokens they take with it. */
export function belonging(analysis: Analysis, title: Mention): { readonly first: number; readonly last: number; readonly codes: readonly string[] } {
  const sentence = analysis.sentences[analysis.sentenceOf[title.first]!]!;
  const before = mentionsIn(analysis, sentence.first, title.first).filter((mention) => isParty(mention));
  const after = mentionsIn(analysis, title.last, sentence.last).filter((mention) => isParty(mention));
  const left = lastChain(analysis, before, title.first);
  if (left.length > 0) return { first: left[0]!.first, last: title.last, codes: setOf(analysis, left).codes };
  const link = analysis.tokens.lower[title.last];
  const right = link === "of" || link === "from" ? firstChain(analysis, after, title.last + 1) : [];
  return { first: title.first, last: right.at(-1)?.last ?? title.last, codes: setOf(analysis, right).codes };
}

/** The chain of mentions that ends right before `end`, a possessive allowed. */
function lastChain(analysis: Analysis, mentions: readonly Mention[], end: number): readonly Mention[] {
  const chain: Mention[] = [];
  let next = end;
  for (const mention of mentions.toReversed()) {
    const gap = analysis.tokens.lower.slice(mention.last, next);
    const touches = gap.every((form) => form === "'s" || form === "'" || (chain.length > 0 && JOINERS.has(form)));
    if (!touches || (chain.length > 0 && !isJoined(analysis, mention, chain[0]!))) break;
    chain.unshift(mention);
    next = mention.first;
  }
  // "In Luxembourg, EU ministers" are those of one.
  return chain.length < 2 || isList(analysis, chain) ? chain : chain.slice(-1);
}

function firstChain(analysis: Analysis, mentions: readonly Mention[], start: number): readonly Mention[] {
  const [head] = mentions;
  if (head === undefined || head.first > start + 1) return [];
  const chain = [head];
  for (const mention of mentions.slice(1)) {
    if (!isJoined(analysis, chain.at(-1)!, mention)) break;
    chain.push(mention);
  }
  return chain;
}

function setOf(analysis: Analysis, mentions: readonly Mention[]): PluralSet {
  const distinct = mentions.filter(
    (mention, index) => mentions.findIndex((other) => other.name === mention.name && other.country === mention.country) === index,
  );
  const persons = distinct.filter((mention) => mention.kind === "person");
  const codes = [...new Set(distinct.flatMap((mention) => (mention.country === null ? [] : [mention.country])))].toSorted();
  const [first, last] = [mentions[0]?.first ?? 0, mentions.at(-1)?.last ?? 0];
  const adjectival = mentions.length > 0 && mentions.every((mention) => mention.adjectival);
  const salient = persons.length > 1 || (adjectival ? !THINGS.has(analysis.tokens.lower[last] ?? "") : actsAt(analysis, first, last));
  return { first, last, persons, codes, title: null, salient, adjectival };
}

/** What lies between two states, or comes from them, and says nothing of what they do: "the Chad-Niger border", "British and French rifles". */
const THINGS = new Set(
  "railway railroad pipeline border borders boundary frontier bridge highway road corridor canal river war strait route ferry rifles arms weapons guns missiles tanks aircraft planes jets ships vessels goods products exports imports companies firms banks newspapers media press tourists students citizens nationals passengers workers investors".split(
    " ",
  ),
);
const RELATIVES = new Set(["which", "who", "whose", "both"]);
const GOVERNING = new Set(["with", "in", "of", "for", "from", "to", "by", "on", "about", "including", "like", "over", "near"]);

/** Whether they can be the subject of a verb that follows, or "between" stands before. */
function actsAt(analysis: Analysis, first: number, last: number): boolean {
  let at = analysis.tokens.lower[last] === "," && RELATIVES.has(analysis.tokens.lower[last + 1] ?? "") ? afterAside(analysis, last) : last;
  while (analysis.tags[at] === "ADV") at++;
  const nearest = wordBefore(analysis.tokens, first);
  const before = nearest === "the" ? wordBefore(analysis.tokens, first - 1) : nearest;
  if (before === "between" || before === "against") return true;
  const governed = GOVERNING.has(before);
  return !governed && (analysis.tags[at] === "VERB" || analysis.tags[at] === "AUX");
}
