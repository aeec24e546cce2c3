/** Columns that several tables share, each declared once. */
import { count, list, listOf, optionalDay, optionalOneOf, optionalText, share, text } from "./column.ts";
import { DATE_BASES, DATE_PRECISIONS, EDTF_PATTERN } from "./edtf-date.ts";
import { TOPICS } from "./topic.ts";

/** Ids never look like a number and never start with a character a spreadsheet runs as a formula. */
export const ID_PATTERN = (letter: string): string => `${letter}_[0-9a-hjkmnp-tv-z]{10,}`;
export const CODE_PATTERN = "[A-Z][A-Z0-9]{2}";

export const MEETING_ID = text("Key of the meeting.", { pattern: ID_PATTERN("m") });
export const DOCUMENT_ID = text("Key of the document.", { pattern: ID_PATTERN("d") });
export const ACTOR_ID = text("Key of the actor.", { pattern: ID_PATTERN("p") });

export const DATE_COLUMNS = {
  date: optionalText("When, as an EDTF string (ISO 8601-2 level 0 or 1) that keeps what the text says and no more; null when unknown.", {
    pattern: EDTF_PATTERN,
    example: "2023-01-12",
  }),
  date_start: optionalDay("First day of `date`; null when unknown or open."),
  date_end: optionalDay("Last day of `date`; null when unknown or open."),
  date_precision: optionalOneOf(DATE_PRECISIONS, "How precisely `date` is known."),
  date_basis: optionalOneOf(
    DATE_BASES,
    "How `date` was found: written out, resolved against the document's date, counted from another event, or the document's own date because the text gives none.",
  ),
} as const;

export const PARTIES = list(
  "ISO 3166-1 alpha-3 codes, and the codes of `countries` for organisations, of the states and organisations that took part.",
  {
    pattern: CODE_PATTERN,
    example: "JPN|USA",
  },
);
export const OTHER_PARTIES = list("Parties without a code: a rebel movement, an opposition.");
export const TOPICS_COLUMN = listOf(TOPICS, "What it is about, at most three of the codebook's topics.");
export const COUNTS = {
  n_documents: count("Documents that report it."),
  n_independent: count("The same without copies and rewrites of one another."),
  confidence: share("Chance, from 0 to 1, that the row is right."),
} as const;

export const NAMED_COUNTRY = (description: string) => optionalText(description, { pattern: CODE_PATTERN });
