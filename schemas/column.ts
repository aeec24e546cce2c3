/** How a published column is declared: once, with type, description and constraints; every output format is derived from it. */
import * as Schema from "@effect/schema/Schema";
import { tested } from "./tested.ts";

export type ColumnType = "utf8" | "int32" | "float32" | "bool" | "date32" | "list";

/** One published column. `values` lists an enumeration (of the items, for a list); `references` names a foreign key as `table.column`. */
export interface Column<T = unknown> {
  readonly type: ColumnType;
  readonly description: string;
  readonly nullable: boolean;
  readonly schema: Schema.Schema<T>;
  readonly values?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly references?: string;
  readonly example?: string;
}

export interface ColumnOptions {
  readonly pattern?: string;
  readonly references?: string;
  readonly example?: string;
  readonly maximum?: number;
}

export type Columns = { readonly [name: string]: Column<any> };

/** The static type of a row of these columns. */
export type Row<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** Spreadsheets and scripts read these words as missing; a published text cell never equals one. */
const FORBIDDEN = new Set(["NA", "N/A", "NULL", "null", "None", "nan", "NaN", "#N/A"]);

const LONGEST_FORBIDDEN = Math.max(...Array.from(FORBIDDEN, ({ length }) => length));

/** Whether a text of this length may be one of them. */
export const isShortEnoughToBeForbidden = (length: number): boolean => length <= LONGEST_FORBIDDEN;

/** Whether a text cell may hold `value`. */
export const isPublishable = (value: string): boolean =>
  value !== "" && (!isShortEnoughToBeForbidden(value.length) || !FORBIDDEN.has(value)) && value.isWellFormed();

function textSchema(options: ColumnOptions): Schema.Schema<string> {
  const clean = Schema.String.pipe(tested(isPublishable, "empty, ill-formed, or a word that readers take for a missing value"));
  return options.pattern === undefined ? clean : clean.pipe(Schema.pattern(new RegExp(`^(?:${options.pattern})$`, "u")));
}

/** Free text that is always there. */
export const text = (description: string, options: ColumnOptions = {}): Column<string> => ({
  type: "utf8",
  description,
  nullable: false,
  schema: textSchema(options),
  ...options,
});

/** Free text that may be absent (null). */
export const optionalText = (description: string, options: ColumnOptions = {}): Column<string | null> => ({
  type: "utf8",
  description,
  nullable: true,
  schema: Schema.NullOr(textSchema(options)),
  ...options,
});

/** One word of a closed vocabulary. */
export const oneOf = <const V extends string>(values: readonly V[], description: string): Column<V> => ({
  type: "utf8",
  description,
  nullable: false,
  schema: Schema.Literal(...values) as Schema.Schema<V>,
  values,
});

/** One word of a closed vocabulary, or null. */
export const optionalOneOf = <const V extends string>(values: readonly V[], description: string): Column<V | null> => ({
  type: "utf8",
  description,
  nullable: true,
  schema: Schema.NullOr(Schema.Literal(...values)) as Schema.Schema<V | null>,
  values,
});

const noBar = (items: readonly string[]): boolean => items.every((item) => !item.includes("|") && isPublishable(item));

/** A list of texts; in CSV its items are joined with `|`, so no item contains one. */
export const list = (description: string, options: ColumnOptions = {}): Column<readonly string[]> => ({
  type: "list",
  description: `${description} Items are joined with \`|\` in CSV; no item contains one.`,
  nullable: false,
  schema: Schema.Array(
    options.pattern === undefined ? Schema.String : Schema.String.pipe(Schema.pattern(new RegExp(`^(?:${options.pattern})$`, "u"))),
  ).pipe(tested(noBar, "a list item is empty or contains the delimiter |")),
  ...options,
});

/** A list over a closed vocabulary. */
export const listOf = <const V extends string>(values: readonly V[], description: string): Column<readonly V[]> => ({
  type: "list",
  description: `${description} Items are joined with \`|\` in CSV.`,
  nullable: false,
  schema: Schema.Array(Schema.Literal(...values)) as unknown as Schema.Schema<readonly V[]>,
  values,
});

/** A whole number that counts or points, from 0. */
export const count = (description: string): Column<number> => ({
  type: "int32",
  description,
  nullable: false,
  minimum: 0,
  schema: Schema.Number.pipe(Schema.int(), Schema.between(0, 2147483647)),
});

/** A whole number, or null. */
export const optionalCount = (description: string): Column<number | null> => ({
  type: "int32",
  description,
  nullable: true,
  minimum: 0,
  schema: Schema.NullOr(Schema.Number.pipe(Schema.int(), Schema.between(0, 2147483647))),
});

/** A share between 0 and 1, published as float32 with four decimals in CSV. */
export const share = (description: string): Column<number> => ({
  type: "float32",
  description,
  nullable: false,
  minimum: 0,
  maximum: 1,
  schema: Schema.Number.pipe(Schema.between(0, 1)),
});

/** A share between 0 and 1, or null. */
export const optionalShare = (description: string): Column<number | null> => ({
  type: "float32",
  description,
  nullable: true,
  minimum: 0,
  maximum: 1,
  schema: Schema.NullOr(Schema.Number.pipe(Schema.between(0, 1))),
});

/** True or false; `true` and `false` in CSV. */
export const flag = (description: string): Column<boolean> => ({ type: "bool", description, nullable: false, schema: Schema.Boolean });

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `YYYY-MM-DD`, of a month from 1 to 12, names a day of the calendar: 30 February does not. By hand, for most rows have three days. */
function isCalendarDay(date: string): boolean {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= MONTH_DAYS[month - 1]! + Number(month === 2 && isLeap);
}

const Day = Schema.String.pipe(Schema.pattern(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), tested(isCalendarDay, "no day of the calendar"));

/** A calendar day as `YYYY-MM-DD`, or null; date32 in Arrow and Parquet. */
export const optionalDay = (description: string): Column<string | null> => ({
  type: "date32",
  description,
  nullable: true,
  schema: Schema.NullOr(Day),
});
