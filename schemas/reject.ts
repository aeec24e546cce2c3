/** The `rejects` table: what could not be processed. Accepted and rejected inputs add up to all inputs. */
import { isPublishable, oneOf, optionalText, text } from "./column.ts";
import { ID_PATTERN } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const REJECT_STAGES = ["ingest", "clean", "extract", "merge", "export"] as const;
export type RejectStage = (typeof REJECT_STAGES)[number];

export const REJECTS = table(
  "rejects",
  "What could not be processed, with the stage that gave up and why.",
  {
    stage: oneOf(REJECT_STAGES, "The stage that rejected it."),
    source: text("The input, as in `documents.source`."),
    document_id: optionalText("The document, once it has an id.", { pattern: ID_PATTERN("d") }),
    reason: text("One word for the reason.", { pattern: "[a-z0-9_]+", example: "invalid_utf8" }),
    detail: text("What exactly was wrong, and where."),
  },
  "source",
  "stage",
  "reason",
  "detail",
);

export type Reject = RowOf<typeof REJECTS>;

/** A reject of the first stage. Names of files are hostile too: one that a cell may not hold is made harmless. */
export function rejectInput(source: string, reason: string, detail: string): Reject {
  return { stage: "ingest", source: harmless(source), document_id: null, reason, detail: harmless(detail) };
}

const harmless = (value: string): string => {
  const wellFormed = value.toWellFormed();
  return isPublishable(wellFormed) ? wellFormed : `./${wellFormed}`;
};

/** Tells a reject from whatever else a stage may give: nothing else has a stage and a reason. */
export const isReject = (value: object): value is Reject => "stage" in value && "reason" in value;
