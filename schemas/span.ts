/** A half-open range of characters `[start, end)`. */
import * as Schema from "@effect/schema/Schema";

const Offset = Schema.Number.pipe(Schema.int(), Schema.nonNegative());

export const Span = Schema.Struct({ start: Offset, end: Offset }).annotations({ identifier: "Span" });

/** Inside the pipeline offsets count UTF-16 units of the document's text; in everything published they count code points. */
export type Span = typeof Span.Type;
