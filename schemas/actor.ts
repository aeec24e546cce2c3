/** The `actors` table: persons, bodies, organisations and states. */
import { list, oneOf, text } from "./column.ts";
import { ACTOR_ID, NAMED_COUNTRY } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const ACTOR_KINDS = ["person", "body", "organisation", "state"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const ACTORS = table(
  "actors",
  "One row for each person, body, organisation or state that speaks or takes part.",
  {
    actor_id: ACTOR_ID,
    name: text("Fullest name found."),
    kind: oneOf(ACTOR_KINDS, "What it is."),
    country: NAMED_COUNTRY("State or organisation it belongs to."),
    aliases: list("Other forms of the name found in the documents."),
    roles: list("Offices found in the documents, each with the days of the first and the last document that has it.", {
      example: "Foreign Minister (2023-01-11/2023-02-03)",
    }),
  },
  "actor_id",
);

export type Actor = RowOf<typeof ACTORS>;
