/** The `links` table: why the mentions of a record are one. */
import { list, oneOf, text } from "./column.ts";
import { table, type RowOf } from "./table.ts";

/** A mention by the span it stands on; later ones on the same span carry their number. */
const MENTION = "d_[0-9a-hjkmnp-tv-z]{10,}:[0-9]*:[0-9]*(?::[0-9]+)?";

export const LINKS = table(
  "links",
  "One row for each join that made a record of several mentions: the two mentions and what spoke for their being one.",
  {
    table: oneOf(["meetings", "agreements", "statements"], "Table of the record."),
    record_id: text("Key of the record.", { pattern: "[mas]_[0-9a-hjkmnp-tv-z]{10,}" }),
    mention: text("Document and span of a mention, as `document:start:end`.", { pattern: MENTION }),
    other: text("The mention it was joined with.", { pattern: MENTION }),
    grounds: list("Features with their weighted values, or the rule or judgement that joined the two.", {
      pattern: "[a-z_]+(?: [+-][0-9]+\\.[0-9]{2})?",
      example: "people +4.00|date +3.00",
    }),
  },
  "table",
  "record_id",
  "mention",
  "other",
);

export type Link = RowOf<typeof LINKS>;
