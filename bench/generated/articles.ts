/** Articles for measuring speed and scale: invented, all different, the same on every machine, as dense as real ones (docs/performance.md). */
import type { Article } from "../reader.ts";
import { DID, GOODS, HAPPENED, HOW, ISSUES, PEOPLE, SITES, TROUBLES } from "./nouns.ts";
import { PHRASES } from "./phrases.ts";
import { random, type Random } from "./random.ts";
import { SHAPES, type Kind } from "./sentences.ts";
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

const CHARACTERS = 3750;
/** How often a sentence is of a kind, in percent; the rest is background. */
const SHARES: ReadonlyArray<readonly [kind: Kind, percent: number]> = [
  ["meetings", 6],
  ["agreements", 8],
  ["quotes", 19],
  ["claims", 11],
];
/** One paragraph in so many is a heading. */
const HEADINGS = 10;
/** Of ten articles, numbers 0 to 5 tell an event alone; 6 and 7 tell one together, 8 and 9 another. */
const eventOf = (number: number): number => (number % 10 < 6 ? number : number - (number % 2));

/** `count` articles of about 4 KB, from number `first` on. */
export function* generateArticles(count: number, first = 0): Generator<Article> {
  for (let number = first; number < first + count; number++) yield generateArticle(number);
}

/** Article `number`. */
export function generateArticle(number: number): Article {
  const event = random(eventOf(number) * 2 + 1);
  const year = 1990 + event.below(35);
  const published = `${year}-${two(1 + event.below(12))}-${two(1 + event.below(28))}`;
  const cast = makeCast(event);
  const source = random(number * 2 + 2);
  const words = wordsOf(cast, source, year);
  const paragraphs: string[] = [opening(cast, event, year)];
  for (let length = 0; length < CHARACTERS; length += paragraphs.at(-1)!.length + 2) {
    const kinds = source.below(HEADINGS) === 0 ? ["headings" as const] : Array.from({ length: 1 + source.below(3) }, () => kindOf(source));
    paragraphs.push(kinds.map((kind) => sentence(source.pick(SHAPES[kind]), words)).join(" "));
  }
  return { id: `g${number}`, published, text: `${paragraphs.join("\n\n")}\n` };
}

/** The same words in all articles on one event: what an agency sends to several papers. */
const opening = (cast: Cast, event: Random, year: number): string => sentence(event.pick(SHAPES.meetings), wordsOf(cast, event, year));

function kindOf(source: Random): Kind {
  let left = source.below(100);
  for (const [kind, percent] of SHARES) {
    left -= percent;
    if (left < 0) return kind;
  }
  return "background";
}

const two = (value: number): string => String(value).padStart(2, "0");
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
type Cast = readonly [Side, Side];

function makeCast(source: Random): Cast {
  const own = source.below(COUNTRIES.length);
  const other = (own + 1 + source.below(COUNTRIES.length - 1)) % COUNTRIES.length;
  const side = (at: number): Side => {
    const [country, adjective, capital] = COUNTRIES[at]!;
    const [given, surname] = nameOf(source);
    return { country, adjective, capital, office: source.pick(OFFICES), given, surname };
  };
  return [side(own), side(other)];
}

type Words = ReadonlyMap<string, () => string>;

/** What may stand for each slot that is no phrase. */
function wordsOf([own, other]: Cast, source: Random, year: number): Words {
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
function sentence(shape: string, words: Words): string {
  const fill = (part: string): string => part.replaceAll(SLOT, (_, slot: string) => fill(words.get(slot)!()));
  return fill(shape)
    .replaceAll(BEGINNING, (start) => start.slice(0, -1) + start.at(-1)!.toUpperCase())
    .replaceAll(ARTICLE, "$<article>n ");
}
