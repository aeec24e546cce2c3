/** Sayings as lines of a file. Read by hand: there are two for each row of evidence, and cutting them with the language's means takes five times as long. */
import type { TableName } from "../../schemas/dataset.ts";
import { asBytes, ofBytes } from "../rows/line-bytes.ts";
import type { Saying } from "./sayings.ts";

const TAB = "\t";
const [TAB_UNIT, ZERO_UNIT] = [0x09, 0x30];

/** A saying as one line. */
export function sayingLine(saying: Saying): string {
  switch (saying[0]) {
    case "text":
      return `text\t${asBytes(saying[1])}`;
    case "span":
      return `span\t${saying[2]}\t${saying[3]}\t${saying[4]}\t${asBytes(saying[1])}`;
    default:
      return saying.join(TAB);
  }
}

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
    for (; this.#at < this.#line.length; this.#at++) {
      const unit = this.#line.charCodeAt(this.#at);
      if (unit === TAB_UNIT) break;
      value = value * 10 + unit - ZERO_UNIT;
    }
    this.#at++;
    return value;
  }

  /** The rest of the line. */
  text(): string {
    return ofBytes(this.#line.slice(this.#at));
  }
}
