/** One row of `agreements` from the drafts that are one agreement. */
import type { Agreement, AgreementKind, AgreementStatus } from "../../../schemas/agreement.ts";
import type { Conflict } from "../../../schemas/conflict.ts";
import type { AgreementDraft } from "../../../schemas/draft.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { sortedUnique } from "../order.ts";
import { joinPeople, type JoinedPerson } from "../people/join-people.ts";
import { otherSpellings } from "../people/other-spellings.ts";
import { conflictRows } from "../records/conflict-rows.ts";
import { countsOf, topicsOf } from "../records/counts.ts";
import { evidenceRows } from "../records/evidence-rows.ts";
import { pickDate } from "../records/pick-date.ts";
import { pickMeeting, pickNewest, pickText, type Course } from "../records/pick.ts";
import type { Placed } from "../records/placed.ts";
import { corrected, type RecordMaking } from "../records/record-making.ts";
import { primaryOf } from "./primary.ts";

export interface BuiltAgreement {
  readonly row: Agreement;
  readonly people: readonly JoinedPerson[];
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

/** The more binding verb goes first where reports are equally many. */
const KIND_ORDER: readonly AgreementKind[] = ["signed", "agreed", "reaffirmed", "affirmed"];
/** What ends or questions an agreement is later news than the agreement, when one day's documents differ. */
const STATUS: Course<AgreementStatus> = {
  preference: ["ended", "disputed", "concluded", "not_reached", "planned"],
  facts: ["ended", "concluded"],
  plans: ["planned"],
};

/** Consolidates drafts, given in canonical order, into one agreement. */
export function buildAgreement(members: readonly Placed<AgreementDraft>[], { id: agreement_id, curated }: RecordMaking<Agreement>): BuiltAgreement {
  const drafts = members.map(({ draft }) => draft);
  const people = joinPeople(drafts.map((draft) => draft.signatories));
  const primary = primaryOf(members).draft;
  const picked = {
    kind: pickText(members, "kind", (draft) => draft.kind, KIND_ORDER),
    status: pickNewest(members, (draft) => draft.status, STATUS),
    instrument: pickText(members, "instrument", (draft) => draft.instrument),
    date: pickDate(members),
  };
  const kind = (picked.kind.value ?? primary.kind) as AgreementKind;
  const { cells: date } = picked.date;
  const parties = sortedUnique(drafts.flatMap((draft) => draft.parties));
  const counts = countsOf(members, date.date_basis, parties.length > 1);
  const row = corrected<Agreement>(
    {
      agreement_id,
      meeting_id: pickMeeting(members),
      kind,
      status: picked.status.value,
      instrument: picked.instrument.value,
      content: primary.content,
      parties,
      other_parties: sortedUnique(drafts.flatMap((draft) => draft.other_parties)),
      signatories: people.map((person) => person.name),
      date: date.date,
      date_start: date.date_start,
      date_end: date.date_end,
      date_precision: date.date_precision,
      date_basis: date.date_basis,
      topics: topicsOf(members),
      plover_event: (curated.kind ?? kind) === "signed" ? "SUPPORT" : "AGREE",
      n_documents: counts.n_documents,
      n_independent: counts.n_independent,
      confidence: counts.confidence,
    },
    curated,
  );
  return {
    row,
    people,
    evidence: evidenceRows("agreements", agreement_id, row, members, curated),
    conflicts: conflictRows(
      "agreements",
      agreement_id,
      { ...picked, signatories: otherSpellings(drafts, (draft) => draft.signatories, people) },
      members,
      curated,
    ),
  };
}
