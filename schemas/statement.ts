/** The `statements` table. */
import { list, oneOf, optionalOneOf, optionalText, text } from "./column.ts";
import { CODE_PATTERN, COUNTS, DATE_COLUMNS, ID_PATTERN, NAMED_COUNTRY, TOPICS_COLUMN } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const SPEAKER_TYPES = ["person", "government", "organisation", "document", "group", "anonymous"] as const;
export const STATEMENT_KINDS = ["direct", "mixed", "indirect", "document"] as const;
export const STATEMENT_ACTS = ["SUPPORT", "REJECT", "ACCUSE", "THREATEN", "REQUEST", "CONCEDE"] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

export const STATEMENTS = table(
  "statements",
  "One row for each thing that a person, government, organisation or document is reported to have said or written.",
  {
    statement_id: text("Key of the statement.", { pattern: ID_PATTERN("s") }),
    meeting_id: optionalText("The meeting at which it was said.", { pattern: ID_PATTERN("m"), references: "meetings.meeting_id" }),
    speaker: text("Full name of the person, or the body, resolved from pronouns, surnames and titles within the document."),
    speaker_type: oneOf(SPEAKER_TYPES, "What kind of speaker."),
    speaker_role: optionalText("Office at the time of speaking, as the document gives it.", { example: "Foreign Minister" }),
    speaker_country: NAMED_COUNTRY("State or organisation for which the speaker speaks."),
    speaker_id: optionalText("The speaker's row in `actors`.", { pattern: ID_PATTERN("p"), references: "actors.actor_id" }),
    kind: oneOf(STATEMENT_KINDS, "All of it quoted, partly quoted, reported, or a document's own paragraph."),
    content: text(
      "What was said: the whole reported clause, without cue, speaker and addressee; when mixed, the quoted parts keep their quotation marks.",
    ),
    quote: list("The quoted parts alone, without quotation marks."),
    cue: optionalText("Lemma of the reporting verb or phrase; null for a bare quotation.", { example: "say" }),
    reporter: optionalText("Who relays it, when not the outlet itself."),
    addressee: optionalText("To whom it was said.", { example: "reporters" }),
    occasion: optionalText("On what occasion.", { example: "press conference in Beijing" }),
    ...DATE_COLUMNS,
    mentions: list("Codes of the states and organisations that the content is about.", { pattern: CODE_PATTERN }),
    topics: TOPICS_COLUMN,
    plover_event: optionalOneOf(STATEMENT_ACTS, "Crosswalk to the PLOVER event of the act itself, where it has one."),
    ...COUNTS,
  },
  "statement_id",
);

export type Statement = RowOf<typeof STATEMENTS>;
