/** The `agreements` table. */
import { list, oneOf, optionalText, text } from "./column.ts";
import { COUNTS, DATE_COLUMNS, ID_PATTERN, OTHER_PARTIES, PARTIES, TOPICS_COLUMN } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const AGREEMENT_KINDS = ["signed", "agreed", "affirmed", "reaffirmed"] as const;
export const AGREEMENT_STATUSES = ["concluded", "planned", "not_reached", "disputed", "ended"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export const AGREEMENTS = table(
  "agreements",
  "One row for each thing that two or more parties settle, adopt or sign together, as reported.",
  {
    agreement_id: text("Key of the agreement.", { pattern: ID_PATTERN("a") }),
    meeting_id: optionalText("The meeting that produced it.", { pattern: ID_PATTERN("m"), references: "meetings.meeting_id" }),
    kind: oneOf(AGREEMENT_KINDS, "What the joint verb says was done."),
    status: oneOf(AGREEMENT_STATUSES, "How far it got."),
    instrument: optionalText("Name of the instrument.", { example: "memorandum of understanding" }),
    content: text("What was agreed, in the words of the best source: the complement of the verb."),
    parties: PARTIES,
    other_parties: OTHER_PARTIES,
    signatories: list("Full names of the persons who agreed or signed."),
    ...DATE_COLUMNS,
    topics: TOPICS_COLUMN,
    plover_event: oneOf(
      ["AGREE", "SUPPORT", "COOPERATE"],
      "Crosswalk to PLOVER: SUPPORT for a signed instrument, COOPERATE once carried out, else AGREE.",
    ),
    ...COUNTS,
  },
  "agreement_id",
);

export type Agreement = RowOf<typeof AGREEMENTS>;
