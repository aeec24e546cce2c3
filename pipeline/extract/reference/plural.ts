/** Plural expressions: "the two ministers", "the Japanese and U.S. defense chiefs", "both governments", "the four", "they". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Mention, Referent } from "../mention.ts";
import { pairBefore, partiesBeside } from "./pair-before.ts";
import { personsAfter, personsBefore } from "./persons.ts";
import { belonging, pluralSetsIn, type PluralSet } from "./plural-sets.ts";
import { pronounPair } from "./pronoun-pair.ts";
import { groupOf, makeReferent, referentOf, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";

/** What an expression says of the set it goes back to. */
export interface Demand {
  /** How many members or parties: 2 for "both"; null when it does not say. */
  readonly size: number | null;
  /** Whether the members are persons ("the ministers"), parties ("the two countries"), or either ("they"). */
  readonly of: "persons" | "parties" | "either";
  readonly title: Mention | null;
}

const SENTENCES_BACK = 30;
/** Title, dateline and the first sentences of the text. */
const LEAD_SENTENCES = 3;

/** The set that an expression at `range` goes back to, as a group under its own words; null when nothing before it, or in the lead, will do. */
export function resolvePlural(analysis: Analysis, range: TokenRange, demand: Demand): Referent | null {
  const set =
    (demand.title === null ? null : setBefore(analysis, range, demand, true, true)) ??
    setBefore(analysis, range, demand, true) ??
    setAfter(analysis, range, demand) ??
    (demand.of === "parties" ? setBefore(analysis, range, demand, false) : null);
  const pair =
    demand.of === "parties"
      ? partiesBeside(analysis, range.first, demand.size)
      : pairBefore(analysis, range.first, demand.size, (person) => demand.title === null || fitsTitle(person, demand.title));
  const isBehind = demand.of === "parties" ? inEarlierParagraph : isFarther;
  const nearer = pair !== null && (set === null || isBehind(analysis, set, pair)) ? pair : set;
  return nearer === null ? null : groupIn(analysis, range, demand, nearer);
}

/** How many sentences nearer two named apart must be than those named side by side. */
const NEARER = 3;

const isFarther = ({ sentenceOf }: Analysis, set: PluralSet, pair: PluralSet): boolean => sentenceOf[pair.first]! - sentenceOf[set.first]! >= NEARER;

/** A set named in an earlier paragraph is of another item where this one names two states of its own. */
const inEarlierParagraph = ({ sentences, sentenceOf }: Analysis, set: PluralSet, pair: PluralSet): boolean =>
  set.first < pair.first && sentences[sentenceOf[set.first]!]!.paragraph !== sentences[sentenceOf[pair.first]!]!.paragraph;

function groupIn(analysis: Analysis, range: TokenRange, demand: Demand, set: PluralSet): Referent {
  const members = demand.of === "parties" ? [] : membersOf(analysis, set, range.first, demand);
  const group = groupOf(members);
  const named = members.length > 1 && members.length === Math.max(set.persons.length, members.length);
  const words = wordsOf(analysis, demand.of === "either" && set.persons.length === 0 ? set : range);
  return {
    ...group,
    name: named ? group.name : words,
    parties: set.codes,
    level: group.level ?? demand.title?.level ?? set.title?.level ?? null,
    portfolio: demand.title?.portfolio ?? set.title?.portfolio ?? null,
    spans: [spanOf(analysis, range), spanOf(analysis, set)],
    stated: false,
  };
}

/** A plural title with its parties said: those, and the holders whom the document names. */
export function resolveTitles(analysis: Analysis, title: Mention): Referent | null {
  const own = belonging(analysis, title);
  const codes = own.codes.length > 0 ? own.codes : title.country === null ? [] : [title.country];
  if (codes.length === 0) return null;
  const range = { first: own.first, last: own.last };
  const members = codes.length > 1 ? holders(analysis, title, codes, title.first) : [];
  const group = groupOf(members);
  return makeReferent(codes.length > 1 ? "group" : "anonymous", members.length > 1 ? group.name : wordsOf(analysis, range), {
    role: title.role,
    country: codes.length === 1 ? codes[0]! : null,
    level: title.level,
    portfolio: title.portfolio,
    parties: codes.toSorted(),
    members,
    spans: [spanOf(analysis, range), ...group.spans],
  });
}

/** "Chilean and Kenyan officials" are no president and no minister; "the top defense officials of both" are. */
const NAMELESS = /\bofficials?$/i;

/** The persons of these states whose office fits a plural title: those named before, else those named later. */
function holders(analysis: Analysis, title: Mention, codes: readonly string[], before: number): readonly Referent[] {
  if (title.portfolio === null && NAMELESS.test(title.role ?? "")) return [];
  const fields = title.portfolio?.split("+") ?? [];
  const seen = new Map<string, Mention>();
  const fitting = (mention: Mention): boolean =>
    mention.country !== null &&
    codes.includes(mention.country) &&
    fitsTitle(mention, title) &&
    (fields.length === 0 || fields.includes(mention.portfolio ?? ""));
  for (const mention of [...personsBefore(analysis, before), ...personsAfter(analysis, before)]) {
    if (!fitting(mention)) continue;
    const key = `${mention.country!} ${mention.portfolio ?? mention.role ?? ""}`;
    if (!seen.has(key)) seen.set(key, mention);
  }
  const chosen = [...seen.values()].toSorted((a, b) => codes.indexOf(a.country!) - codes.indexOf(b.country!) || a.first - b.first);
  const wanted = fields.length > 0 ? fields : [null];
  const complete = codes.every((code) =>
    wanted.every((field) => chosen.some((mention) => mention.country === code && (field === null || mention.portfolio === field))),
  );
  return complete ? chosen.map((mention) => ({ ...referentOf(analysis, mention)!, stated: false })) : [];
}

/** Whether a person's office can be called by a plural title. */
function fitsTitle(person: Mention, title: Mention): boolean {
  const fields = title.portfolio?.split("+") ?? [];
  if (fields.length > 0 && !fields.includes(person.portfolio ?? "")) return false;
  if (title.level === "unknown" || title.level === null || title.level === "official") return true;
  return person.level === title.level;
}

/** "the ministers" are people named, or holders of a title, rather than the states that happen to stand nearer. */
const tellsPeople = (set: PluralSet): boolean => set.persons.length > 1 || set.title !== null;

/** The nearest set before the expression; in an earlier sentence its first one, whose subject it mostly is. */
function setBefore(analysis: Analysis, range: TokenRange, demand: Demand, salient: boolean, named = false): PluralSet | null {
  const here = analysis.sentenceOf[range.first]!;
  for (let index = here; index >= Math.max(analysis.itemOf[here]!, here - SENTENCES_BACK); index--) {
    const sentence = analysis.sentences[index]!;
    const told = pluralSetsIn(analysis, sentence.first, Math.min(sentence.last, range.first)).filter((set) => isHeard(analysis, set, range.first));
    const met = pronounPair(analysis, sentence);
    const pair = met === null || (index === here && met.last > range.first) ? null : met;
    const sets = (pair === null ? told : [pair, ...told])
      .map((set) => narrowed(set, demand))
      .filter((set) => (set.salient || !salient) && (!named || tellsPeople(set)) && satisfies(analysis, set, demand));
    const people = demand.of === "parties" ? sets : sets.filter(tellsPeople);
    const worded = demand.title === null ? [] : people.filter((set) => bearsTitle(set, demand.title!));
    const telling = worded.length > 0 ? worded : people;
    const set = index === here ? (telling.at(-1) ?? sets.at(-1)) : (telling[0] ?? sets[0]);
    if (set !== undefined) return widened(sets, set);
  }
  return null;
}

/** Of those named in another's words ("As members of the EU and NATO, we …") only these words speak on. */
function isHeard({ quotations, sentenceOf }: Analysis, { first }: TokenRange, at: number): boolean {
  if (sentenceOf[first] === sentenceOf[at]) return true;
  const quotation = quotationAt(quotations, first);
  return quotation === null || quotation === quotationAt(quotations, at);
}

/** Whether the office of each of them ends in the word of the title: of a secretary and two ministers, "the ministers" are the two. */
function bearsTitle({ persons }: PluralSet, { role }: Mention): boolean {
  const word = role?.toLowerCase().split(" ").at(-1)?.replace(/s$/, "");
  return word !== undefined && persons.length > 1 && persons.every((person) => person.role?.toLowerCase().includes(word) === true);
}

/** "the two vice ministers" of three people named together: those whose office it is. */
function narrowed(set: PluralSet, { size, title }: Demand): PluralSet {
  if (title === null || size === null || set.persons.length <= size) return set;
  const persons = set.persons.filter((person) => fitsTitle(person, title));
  if (persons.length !== size) return set;
  return { ...set, persons, codes: [...new Set(persons.flatMap(({ country }) => country ?? []))].toSorted() };
}

/** A set of persons says more than the parties named in the same place. */
const widened = (sets: readonly PluralSet[], set: PluralSet): PluralSet =>
  sets.find((other) => other.persons.length > 1 && other.first <= set.first && other.last >= set.last) ?? set;

/** The first set after the expression: a lead that names its people later. */
function setAfter(analysis: Analysis, range: TokenRange, demand: Demand): PluralSet | null {
  const here = analysis.sentenceOf[range.first]!;
  if (here > LEAD_SENTENCES) return null;
  for (let index = here; index < Math.min(analysis.sentences.length, here + 6) && analysis.itemOf[index] === analysis.itemOf[here]; index++) {
    const sentence = analysis.sentences[index]!;
    const set = pluralSetsIn(analysis, Math.max(sentence.first, range.last), sentence.last).find(
      (other) => other.salient && satisfies(analysis, other, demand),
    );
    if (set !== undefined) return set;
  }
  return null;
}

function satisfies(analysis: Analysis, set: PluralSet, { size, of, title }: Demand): boolean {
  if (of === "parties") return set.codes.length > 1 && (size === null || set.codes.length === size);
  if (set.adjectival && of === "either") return false;
  if (of === "either") return size === null || set.persons.length === size || (set.persons.length === 0 && set.codes.length === size);
  const persons = title === null ? set.persons : set.persons.filter((person) => fitsTitle(person, title));
  if (persons.length > 1) return persons.length === set.persons.length && (size === null || persons.length === size);
  if (set.persons.length > 0 || set.codes.length < 2) return false;
  if (set.title === null) return title !== null && (size === null || set.codes.length === size);
  const people = holders(analysis, set.title, set.codes, set.first).length || set.codes.length * (set.title.portfolio?.split("+").length ?? 1);
  const like = title === null || title.portfolio === null || title.portfolio === set.title.portfolio;
  return like && (size === null || size === people || size === set.codes.length);
}

function membersOf(analysis: Analysis, set: PluralSet, before: number, { title }: Demand): readonly Referent[] {
  if (set.persons.length > 1) return set.persons.map((person) => ({ ...referentOf(analysis, person)!, stated: false }));
  const like = title ?? set.title;
  return like === null ? [] : holders(analysis, like, set.codes, before);
}
