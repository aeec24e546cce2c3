/** Sayings as lines of a file. Read by hand: there are two for each row of evidence, and cutting them with the language's means takes five times as long. */
import type { TableName } from "../../schemas/dataset.ts";
import type { Saying } from "./sayings.ts";

const TAB = "\t";

/** What a line may not hold, and the marks of a text that is written as it is or, for them, as JSON. */
const BREAKS = /[\n\t]/;
const [AS_IS, AS_JSON] = ["=", "j"];

/** A saying as one line. */
export function sayingLine(saying: Saying): string {
  switch (saying[0]) {
    case "text":
      return `text\t${lineText(saying[1])}`;
    case "span":
      return `span\t${saying[2]}\t${saying[3]}\t${saying[4]}\t${lineText(saying[1])}`;
    default:
      return saying.join(TAB);
  }
}

const lineText = (text: string): string => (BREAKS.test(text) ? AS_JSON + JSON.stringify(text) : AS_IS + text);

/** The saying of such a line. */
export function readSaying(line: string): Saying {
  const fields = new Fields(line);
  const is = fields.next() as Saying[0];
  switch (is) {
    case "evidence":
      return [is, fields.next() as TableName, fields.next(), fields.number()];
    case "span": {
      const [start, end, row] = [fields.number(), fields.number(), fields.number()];
      return [is, fields.text(), start, end, row];
    }
    case "text":
      return [is, fields.text()];
    case "row":
    case "disputed":
    case "link":
      return [is as "row", fields.next() as TableName, fields.number()];
    case "registered":
      return [is, fields.next() as TableName, fields.next(), fields.number()];
    case "successor":
      return [is, fields.next(), fields.number()];
    case "reference":
      return [is, fields.next(), fields.next() as TableName, fields.next(), fields.number()];
  }
}

/** The parts of a line between tabs, one after the other. */
class Fields {
  readonly #line: string;
  #at = 0;

  constructor(line: string) {
    this.#line = line;
  }

  next(): string {
    const from = this.#at;
    const tab = this.#line.indexOf(TAB, from);
    const end = tab === -1 ? this.#line.length : tab;
    this.#at = end + 1;
    return this.#line.slice(from, end);
  }

  number(): number {
    let value = 0;
    for (; this.#at < this.#line.length && this.#line[this.#at] !== TAB; this.#at++) value = value * 10 + this.#line.charCodeAt(this.#at) - 48;
    this.#at++;
    return value;
  }

  /** The rest of the line. */
  text(): string {
    const rest = this.#line.slice(this.#at + 1);
    return this.#line[this.#at] === AS_JSON ? (JSON.parse(rest) as string) : rest;
  }
}
