/** When something happened, as far as the text says: EDTF (ISO 8601-2, level 0 and 1) with its bounds, precision and basis. */
import * as Schema from "@effect/schema/Schema";

export const DATE_PRECISIONS = ["day", "month", "season", "quarter", "year", "interval"] as const;
export const DATE_BASES = ["explicit", "relative", "event", "document"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export type DateBasis = (typeof DATE_BASES)[number];

const POINT = String.raw`\d{3}[\dX](?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?`;

/** The EDTF strings we emit: a point, an interval of two points, or an interval open on one side. */
export const EDTF_PATTERN = String.raw`(?:${POINT})|(?:(?:${POINT})|\.\.)/(?:(?:${POINT})|\.\.)`;

export interface EdtfDate {
  readonly date: string;
  readonly date_start: string | null;
  readonly date_end: string | null;
  readonly date_precision: DatePrecision;
  readonly date_basis: DateBasis;
}

const Day = Schema.NullOr(Schema.String.pipe(Schema.pattern(/^\d{4}-\d{2}-\d{2}$/)));

/** A known date. An unknown one is null as a whole. */
export const EdtfDate: Schema.Schema<EdtfDate> = Schema.Struct({
  date: Schema.String.pipe(Schema.pattern(new RegExp(`^(?:${EDTF_PATTERN})$`))),
  date_start: Day,
  date_end: Day,
  date_precision: Schema.Literal(...DATE_PRECISIONS),
  date_basis: Schema.Literal(...DATE_BASES),
}).pipe(
  Schema.filter(
    (value) => value.date_start === null || value.date_end === null || value.date_start <= value.date_end || "date_start is after date_end",
  ),
);
