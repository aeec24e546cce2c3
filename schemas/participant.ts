/** The `participants` table: one row per person and meeting. */
import { optionalText, text } from "./column.ts";
import { ID_PATTERN, NAMED_COUNTRY } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const PARTICIPANTS = table(
  "participants",
  "One row for each person and meeting.",
  {
    meeting_id: text("The meeting.", { pattern: ID_PATTERN("m"), references: "meetings.meeting_id" }),
    actor_id: text("The person.", { pattern: ID_PATTERN("p"), references: "actors.actor_id" }),
    name: text("Full name."),
    role: optionalText("Office as the documents give it."),
    country: NAMED_COUNTRY("State or organisation represented."),
  },
  "meeting_id",
  "actor_id",
);

export type Participant = RowOf<typeof PARTICIPANTS>;
