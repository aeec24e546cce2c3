/** The `meetings` table. */
import { list, oneOf, optionalOneOf, optionalText, text } from "./column.ts";
import { COUNTS, DATE_COLUMNS, MEETING_ID, NAMED_COUNTRY, OTHER_PARTIES, PARTIES, TOPICS_COLUMN } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const MEETING_LEVELS = ["leader", "minister", "senior_official", "official", "military", "unknown"] as const;
export const MEETING_FORMATS = ["in_person", "virtual", "phone", "unknown"] as const;
export const MEETING_STATUSES = ["held", "ongoing", "scheduled", "proposed", "cancelled"] as const;
export type MeetingLevel = (typeof MEETING_LEVELS)[number];
export type MeetingFormat = (typeof MEETING_FORMATS)[number];
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const MEETINGS = table(
  "meetings",
  "One row for each occasion on which office-holders, envoys or delegations of two or more parties talk to each other.",
  {
    meeting_id: MEETING_ID,
    title: text("Short readable name.", { example: "Japan–United States defense ministers' meeting" }),
    meeting_type: optionalOneOf(["bilateral", "trilateral", "multilateral"], "By the number of parties; null where they are not all known."),
    forum: optionalText("Named format or body.", { example: "two-plus-two" }),
    level: oneOf(MEETING_LEVELS, "The highest rank present."),
    format: oneOf(MEETING_FORMATS, "How the parties met."),
    status: oneOf(
      MEETING_STATUSES,
      "Whether it took place, as the newest document has it; a plan does not undo what another document tells as held. Also for scheduled meetings `plover_event` stays CONSULT.",
    ),
    ...DATE_COLUMNS,
    venue: optionalText("Building or site, as far as the text says.", { example: "Pentagon" }),
    city: optionalText("City, as far as the text says or the venue fixes it."),
    country: NAMED_COUNTRY("Country of the place, as far as the text says or the venue fixes it."),
    parties: PARTIES,
    other_parties: OTHER_PARTIES,
    participants: list("Full names of the persons named as taking part, merged over the documents.", { example: "Jane Roe" }),
    topics: TOPICS_COLUMN,
    plover_event: oneOf(["CONSULT"], "Crosswalk to the PLOVER event ontology."),
    plover_mode: optionalOneOf(["visit", "third-party", "multilateral", "phone"], "Crosswalk to the mode of a PLOVER consultation."),
    ...COUNTS,
  },
  "meeting_id",
);

export type Meeting = RowOf<typeof MEETINGS>;
