/** Articles for measuring speed and scale: invented, all different, the same on every machine, as dense as real ones (docs/performance.md). */
import type { Article } from "../reader.ts";
import { random, type Random } from "./random.ts";
import { SHAPES, type Kind } from "./sentences.ts";
import { makeCast, sentence, wordsOf, type Cast } from "./slots.ts";

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
