/** What a row says about ids, its own and those it points at: all that is said about one id comes together, and is judged at once. */
import type { Columns } from "../../schemas/column.ts";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { ID_COLUMNS } from "../export/ids.ts";
import type { Group } from "./pigeonholes.ts";
import type { RowCells } from "./row-cells.ts";

const KINDS = [
  /** A row of `table` has this id. */
  "row",
  /** The text of this document. */
  "text",
  /** The register has it in `table`; `word` is its status. */
  "registered",
  /** A row of `table` points at it in column `word`. */
  "reference",
  /** It is the record, of `table`, of a row of `conflicts` for column `word`, which is empty when its text is no column. */
  "disputed",
  /** It is the record, of `table`, of a row of `evidence` for column `word`, the same. */
  "evidence",
  /** It is the document of a row of `evidence`: the text it has, and from where to where. */
  "span",
  /** It is the record, of `table`, of a row of `links`. */
  "link",
  /** The id that is its text was merged into it. */
  "successor",
] as const;
type Kind = (typeof KINDS)[number];

const NAMES = Object.keys(TABLES) as TableName[];
const STATUSES = ["active", "merged", "retired"];
const WORDS = ["", ...STATUSES, ...new Set(Object.values(TABLES).flatMap(({ columns }) => Object.keys(columns)))];
const numbersOf = (items: readonly string[]): ReadonlyMap<string, number> => new Map(items.map((item, at) => [item, at]));
const [KIND_NUMBERS, NAME_NUMBERS, WORD_NUMBERS] = [numbersOf(KINDS), numbersOf(NAMES), numbersOf(WORDS)];

/** All that is said about one id, by number from 0. */
export class Sayings {
  readonly #group: Group;

  constructor(group: Group) {
    this.#group = group;
  }

  /** The id. */
  get id(): string {
    return this.#group.key;
  }

  get count(): number {
    return this.#group.count;
  }

  is(at: number): Kind {
    return KINDS[this.#group.what(at) & 0xff]!;
  }

  table(at: number): TableName {
    return NAMES[(this.#group.what(at) >> 8) & 0xff]!;
  }

  word(at: number): string {
    return WORDS[this.#group.what(at) >> 16]!;
  }

  /** The row that says so. */
  row(at: number): number {
    return this.#group.row(at);
  }

  /** The first character and one past the last of a span. */
  start(at: number): number {
    return this.#group.start(at);
  }

  end(at: number): number {
    return this.#group.end(at);
  }

  /** In which texts lie, in UTF-8. */
  get bytes(): Buffer {
    return this.#group.bytes;
  }

  from(at: number): number {
    return this.#group.from(at);
  }

  until(at: number): number {
    return this.#group.until(at);
  }

  text(at: number): string {
    return this.bytes.toString("utf8", this.from(at), this.until(at));
  }
}

/** The number that tells kind, table and word of an entry. */
const whatOf = (is: Kind, table: string, word: string): number =>
  KIND_NUMBERS.get(is)! | (NAME_NUMBERS.get(table)! << 8) | (WORD_NUMBERS.get(word)! << 16);

const hasId = (table: TableName): table is keyof typeof ID_COLUMNS => Object.hasOwn(ID_COLUMNS, table);

/** The number of a cell that a row names by its table and its column: by maps, for texts that were just cut are no quick names of properties. */
const columnNumbers = (is: Kind): ReadonlyMap<string, ReadonlyMap<string, number>> =>
  new Map(
    Object.values(TABLES).map(({ name, columns }) => [name, new Map(Object.keys(columns).map((column) => [column, whatOf(is, name, column)]))]),
  );
const [EVIDENCE, DISPUTED] = [columnNumbers("evidence"), columnNumbers("disputed")];

function whatOfCell(is: Kind, numbers: typeof EVIDENCE, cells: RowCells): number {
  const table = cells.text("table");
  return numbers.get(table)!.get(cells.text("column")) ?? whatOf(is, table, "");
}

/** Takes an entry: the row, its column that has the id, what is said, a column whose text goes with it, and a span. */
export type Say = (cells: RowCells, id: string, what: number, text?: string, start?: number, end?: number) => void;

/** What tells `say` everything that a row of `table` says. */
export function teller(table: TableName): (cells: RowCells, say: Say) => void {
  // That of evidence to its document is its span.
  const references =
    table === "evidence" ? [] : Object.entries(TABLES[table].columns as Columns).filter(([, column]) => column.references !== undefined);
  const pointed = references.map(([column]) => [column, whatOf("reference", table, column)] as const);
  const [own, span, text, successor] = [
    whatOf("row", table, ""),
    whatOf("span", table, ""),
    whatOf("text", table, ""),
    whatOf("successor", table, ""),
  ];
  return (cells, say) => {
    if (hasId(table)) say(cells, ID_COLUMNS[table], own);
    for (const [column, what] of pointed) if (!cells.isEmpty(column)) say(cells, column, what);
    switch (table) {
      case "documents":
        return say(cells, "document_id", text, "text");
      case "conflicts":
        return say(cells, "record_id", whatOfCell("disputed", DISPUTED, cells), "column");
      case "links":
        return say(cells, "record_id", whatOf("link", cells.text("table"), ""));
      case "evidence": {
        say(cells, "record_id", whatOfCell("evidence", EVIDENCE, cells), "column");
        return say(cells, "document_id", span, "text", cells.number("start"), cells.number("end"));
      }
      case "ids":
        say(cells, "id", whatOf("registered", cells.text("table"), cells.text("status")));
        if (cells.text("status") === "merged") say(cells, "merged_into", successor, "id");
    }
  };
}
