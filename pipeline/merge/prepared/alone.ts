/** The record that a draft makes if nothing joins it: most do, so it is made and checked where the document is read, and the merge only passes it on. */
import { decodeRow } from "../../../schemas/decode-row.ts";
import type { AgreementDraft, MeetingDraft, StatementDraft } from "../../../schemas/draft.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { lineWithHoles } from "../../rows/row-line.ts";
import type { CountryNames } from "../country-names.ts";
import { buildMeeting } from "../meetings/build-meeting.ts";
import type { JoinedPerson } from "../people/join-people.ts";
import type { Placed } from "../records/placed.ts";
import { buildAgreement } from "../sayings/build-agreement.ts";
import { buildStatement } from "../sayings/build-statement.ts";

export interface AloneRecord {
  /** With holes for what the other documents decide. */
  readonly row: string;
  readonly evidence: readonly Evidence[];
  /** Who takes part in a meeting. */
  readonly people: readonly JoinedPerson[];
}

/** The record of one draft under its own id, which is given; null when it has conflicts or a row that does not fit its schema, which the merge must tell. */
export function aloneRecord(placed: Placed, id: string, countries: CountryNames): AloneRecord | null {
  const { table } = placed.draft;
  const { row, evidence, conflicts, people } = build(placed, id, countries);
  const fits = conflicts.length === 0 && decodeRow(table, row).ok && evidence.every((one) => decodeRow("evidence", one).ok);
  return fits ? { row: lineWithHoles(table, row), evidence, people } : null;
}

function build(placed: Placed, id: string, countries: CountryNames) {
  const making = { id, curated: {} };
  const { table } = placed.draft;
  if (table === "meetings") return buildMeeting([placed as Placed<MeetingDraft>], making, countries);
  const { row, evidence, conflicts } =
    table === "agreements"
      ? buildAgreement([placed as Placed<AgreementDraft>], making)
      : buildStatement([placed as Placed<StatementDraft>], making, () => null);
  return { row, evidence, conflicts, people: [] };
}
