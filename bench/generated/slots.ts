/** What may stand in the slots of shapes: the two sides of an article, and words drawn from lists. */
import { DID, GOODS, HAPPENED, HOW, ISSUES, PEOPLE, SITES, TROUBLES } from "./nouns.ts";
import { OTHER_WORDS } from "./other-fields.ts";
import { PHRASES } from "./phrases.ts";
import type { Random } from "./random.ts";
import {
  ADJECTIVES,
  BODIES,
  COUNTRIES,
  DAYS,
  GIVEN_NAMES,
  MONTHS,
  NAME_ENDINGS,
  NAME_STEMS,
  NUMBER_WORDS,
  OFFICES,
  TOWN_ENDINGS,
  TOWN_STEMS,
} from "./words.ts";

const nameOf = (source: Random): readonly [given: string, surname: string] => [
  source.pick(GIVEN_NAMES),
  source.pick(NAME_STEMS) + source.pick(NAME_ENDINGS),
];

interface Side {
  readonly country: string;
  readonly adjective: string;
  readonly capital: string;
  readonly office: string;
  readonly given: string;
  readonly surname: string;
}
/** Who an article is about. */
export type Cast = readonly [Side, Side];

/** Two persons of two states. */
export function makeCast(source: Random): Cast {
  const own = source.below(COUNTRIES.length);
  const other = (own + 1 + source.below(COUNTRIES.length - 1)) % COUNTRIES.length;
  const side = (at: number): Side => {
    const [country, adjective, capital] = COUNTRIES[at]!;
    const [given, surname] = nameOf(source);
    return { country, adjective, capital, office: source.pick(OFFICES), given, surname };
  };
  return [side(own), side(other)];
}

export type Words = ReadonlyMap<string, () => string>;

/** What may stand for each slot. */
export function wordsOf([own, other]: Cast, source: Random, year: number): Words {
  const titled = ({ adjective, office, given, surname }: Side): string => `${adjective} ${office} ${given} ${surname}`;
  const town = (): string => source.pick(TOWN_STEMS) + source.pick(TOWN_ENDINGS);
  const lists = {
    goods: GOODS,
    site: SITES,
    people: PEOPLE,
    trouble: TROUBLES,
    issue: ISSUES,
    happened: HAPPENED,
    did: DID,
    how: HOW,
    quality: ADJECTIVES,
    body: BODIES,
    office: OFFICES,
    words: NUMBER_WORDS,
    day: DAYS,
    month: MONTHS,
    ...PHRASES,
    ...OTHER_WORDS,
  };
  return new Map([
    ...Object.entries(lists).map(([name, items]) => [name, () => source.pick<string>(items)] as const),
    ["p", () => titled(own)],
    ["P", () => titled(other)],
    ["s", () => own.surname],
    ["S", () => other.surname],
    ["x", () => nameOf(source).join(" ")],
    ["country", () => own.country],
    ["Country", () => other.country],
    ["adj", () => own.adjective],
    ["city", () => own.capital],
    ["City", () => other.capital],
    ["state", () => source.pick(COUNTRIES)[0]],
    ["nation", () => source.pick(COUNTRIES)[1]],
    ["town", town],
    ["river", town],
    ["year", () => String(year - 1 - source.below(20))],
    ["date", () => String(4 + source.below(16))],
    ["number", () => String(2 + source.below(90))],
    ["hundreds", () => String(100 + source.below(900))],
    ["digit", () => String(source.below(10))],
  ]);
}

const SLOT = /\{(?<slot>\w+)\}/gu;
/** Where a sentence begins, also within quotation marks. */
const BEGINNING = /(?:^|[.:] |[.:] “|[.] ")[“"]?\p{Ll}/gu;

const ARTICLE = /\b(?<article>a) (?=[aeiou])/giu;

/** A shape with its slots filled, those of phrases again and again. */
export function sentence(shape: string, words: Words): string {
  const fill = (part: string): string => part.replaceAll(SLOT, (_, slot: string) => fill(words.get(slot)!()));
  return fill(shape)
    .replaceAll(BEGINNING, (start) => start.slice(0, -1) + start.at(-1)!.toUpperCase())
    .replaceAll(ARTICLE, "$<article>n ");
}
