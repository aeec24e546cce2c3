/** Articles for measuring speed and scale: invented, all different, the same on every machine, in the shape of news. */
import type { Article } from "../reader.ts";
import { random, type Random } from "./random.ts";
import { SENTENCES } from "./sentences.ts";
import { ADJECTIVES, COUNTRIES, DAYS, GIVEN_NAMES, MONTHS, NAME_ENDINGS, NAME_STEMS, OFFICES, THINGS } from "./words.ts";

const CHARACTERS = 4000;

/** `count` articles of about 4 KB, from number `first` on. */
export function* generateArticles(count: number, first = 0): Generator<Article> {
  for (let number = first; number < first + count; number++) yield generateArticle(number);
}

/** Article `number`. */
export function generateArticle(number: number): Article {
  const source = random(number + 1);
  const year = 1990 + source.below(35);
  const day = `${year}-${two(1 + source.below(12))}-${two(1 + source.below(28))}`;
  const cast = makeCast(source);
  const paragraphs: string[] = [];
  for (let length = 0; length < CHARACTERS; length += paragraphs.at(-1)!.length + 2) {
    const sentences = Array.from({ length: 1 + source.below(3) }, () => fill(source.pick(SENTENCES), cast, source, year));
    paragraphs.push(sentences.join(" "));
  }
  return { id: `g${number}`, published: day, text: `${paragraphs.join("\n\n")}\n` };
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

function makeCast(source: Random): readonly [Side, Side] {
  const own = source.below(COUNTRIES.length);
  const other = (own + 1 + source.below(COUNTRIES.length - 1)) % COUNTRIES.length;
  const side = (at: number): Side => {
    const [country, adjective, capital] = COUNTRIES[at]!;
    const [given, surname] = nameOf(source);
    return { country, adjective, capital, office: source.pick(OFFICES), given, surname };
  };
  return [side(own), side(other)];
}

function fill(shape: string, [own, other]: readonly [Side, Side], source: Random, year: number): string {
  const titled = ({ adjective, office, given, surname }: Side): string => `${adjective} ${office} ${given} ${surname}`;
  const slots: Readonly<Record<string, () => string>> = {
    p: () => titled(own),
    P: () => titled(other),
    s: () => own.surname,
    S: () => other.surname,
    x: () => nameOf(source).join(" "),
    country: () => own.country,
    Country: () => other.country,
    adj: () => own.adjective,
    city: () => own.capital,
    City: () => other.capital,
    thing: () => source.pick(THINGS),
    Thing: () => capitalised(source.pick(THINGS)),
    day: () => source.pick(DAYS),
    month: () => source.pick(MONTHS),
    year: () => String(year - 1 - source.below(20)),
    date: () => String(4 + source.below(16)),
    number: () => String(2 + source.below(90)),
    quality: () => source.pick(ADJECTIVES),
  };
  return shape.replaceAll(/\{(?<slot>\w+)\}/gu, (_, slot: string) => slots[slot]!());
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
