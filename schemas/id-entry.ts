/** The `ids` table: every id ever published. */
import { list, oneOf, optionalText, text } from "./column.ts";
import { table, type RowOf } from "./table.ts";

export const IDS = table(
  "ids",
  "Every id ever published, also those since merged or retired. An id is never used again.",
  {
    id: text("The id.", { pattern: "[a-z]_[0-9a-hjkmnp-tv-z]{10,}" }),
    table: oneOf(["documents", "meetings", "agreements", "statements", "actors"], "Table it belongs to."),
    status: oneOf(["active", "merged", "retired"], "Whether the latest release has it."),
    merged_into: optionalText("Its successor, when merged.", { pattern: "[a-z]_[0-9a-hjkmnp-tv-z]{10,}" }),
    first_release: text("First release that carried it."),
    last_release: text("Last release that carried it."),
    anchors: list("What identified its record when it was last published: the spans it stood on, as `document:start:end`, or the names of an actor."),
  },
  "id",
);

export type IdEntry = RowOf<typeof IDS>;
