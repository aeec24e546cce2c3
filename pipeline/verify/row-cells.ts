/** A row as it lies in its file: places of bytes, of which a text is made only where one is needed. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { cutText, type CutRows } from "../release/cut-canonical.ts";

const NOTHING: CutRows = { bytes: Buffer.alloc(0), characters: "", rows: 0, width: 0, starts: new Uint32Array(), ends: new Uint32Array() };
const ZERO = 0x30;

/** One row after the other of a table. */
export class RowCells {
  readonly table: TableName;
  /** The number of the row, from 1. */
  row = 0;
  readonly #places: ReadonlyMap<string, number>;
  #cut: CutRows = NOTHING;
  #first = 0;

  constructor(table: TableName) {
    this.table = table;
    this.#places = new Map(Object.keys(TABLES[table].columns).map((column, at) => [column, at]));
  }

  /** Goes to the row that comes next, which is the one of this number in `cut`. */
  next(cut: CutRows, number: number): void {
    this.#cut = cut;
    this.#first = number * cut.width;
    this.row++;
  }

  get bytes(): Buffer {
    return this.#cut.bytes;
  }

  startOf(column: string): number {
    return this.#cut.starts[this.#first + this.#places.get(column)!]!;
  }

  endOf(column: string): number {
    return this.#cut.ends[this.#first + this.#places.get(column)!]!;
  }

  isEmpty(column: string): boolean {
    return this.startOf(column) === this.endOf(column);
  }

  text(column: string): string {
    return cutText(this.#cut, this.startOf(column), this.endOf(column));
  }

  /** The same, null for an empty cell. */
  optional(column: string): string | null {
    return this.isEmpty(column) ? null : this.text(column);
  }

  /** The value of digits. */
  number(column: string): number {
    const end = this.endOf(column);
    let value = 0;
    for (let at = this.startOf(column); at < end; at++) value = value * 10 + this.bytes[at]! - ZERO;
    return value;
  }
}
