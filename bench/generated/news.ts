/** What a paper or an agency sends in a day: articles on relations between states among those of other fields, all different and the same on every machine. */
import type { Article } from "../reader.ts";
import { generateArticle } from "./articles.ts";
import { ANY_FIELD, OTHER_FIELDS } from "./other-fields.ts";
import { random } from "./random.ts";
import { makeCast, sentence, wordsOf } from "./slots.ts";

/** One article of so many is on relations between states: of 840 of newspapers on home politics it is one of 16, of 15,188 of a financial agency one of 10, of 300 of a broadcaster's main stories one of 3 (docs/performance.md). */
export const ONE_IN = 10;
const CHARACTERS = 3950;
/** Of ten sentences so many are of the article's field. */
const OF_FIELD = 4;
const FIELDS = Object.values(OTHER_FIELDS);

/** `count` articles of about 4 KB, from number `first` on. */
export function* generateNews(count: number, first = 0): Generator<Article> {
  for (let number = first; number < first + count; number++) yield number % ONE_IN === 0 ? generateArticle(number / ONE_IN) : generateOther(number);
}

/** Article `number`, on another field than relations between states. */
export function generateOther(number: number): Article {
  const source = random(number * 2 + 2);
  const year = 1990 + source.below(35);
  const published = `${year}-${String(1 + source.below(12)).padStart(2, "0")}-${String(1 + source.below(28)).padStart(2, "0")}`;
  const words = wordsOf(makeCast(source), source, year);
  const field = source.pick(FIELDS);
  const paragraphs: string[] = [sentence(source.pick(field), words)];
  for (let length = 0; length < CHARACTERS; length += paragraphs.at(-1)!.length + 2) {
    const shapes = Array.from({ length: 1 + source.below(3) }, () => source.pick(source.below(10) < OF_FIELD ? field : ANY_FIELD));
    paragraphs.push(shapes.map((shape) => sentence(shape, words)).join(" "));
  }
  return { id: `o${number}`, published, text: `${paragraphs.join("\n\n")}\n` };
}
