/** One row of `statements` from the drafts that are one statement. */
import type { Conflict } from "../../../schemas/conflict.ts";
import type { DraftPerson, StatementDraft } from "../../../schemas/draft.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import type { Statement } from "../../../schemas/statement.ts";
import { sortedUnique } from "../order.ts";
import { joinPeople, type JoinedPerson } from "../people/join-people.ts";
import { otherSpellings } from "../people/other-spellings.ts";
import { conflictRows } from "../records/conflict-rows.ts";
import { countsOf, topicsOf } from "../records/counts.ts";
import { evidenceRows } from "../records/evidence-rows.ts";
import { pickDate } from "../records/pick-date.ts";
import { pickMeeting, pickText } from "../records/pick.ts";
import type { Placed } from "../records/placed.ts";
import { corrected, type RecordMaking } from "../records/record-making.ts";
import { primaryOf } from "./primary.ts";

export interface BuiltStatement {
  readonly row: Statement;
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

/** Consolidates drafts, given in canonical order, into one statement. A person goes before the body for which the person speaks; `actorOf` gives the speaker's actor. */
export function buildStatement(
  members: readonly Placed<StatementDraft>[],
  { id: statement_id, curated }: RecordMaking<Statement>,
  actorOf: (draft: StatementDraft) => string | null,
): BuiltStatement {
  const persons = members.filter(({ draft }) => draft.speaker_type === "person");
  const speaking = persons.length > 0 ? persons : members;
  const primary = primaryOf(speaking).draft;
  const speaker = speakerOf(speaking, primary);
  const picked = {
    speaker_role: pickText(speaking, "speaker_role", (draft) => draft.speaker_role),
    speaker_country: pickText(speaking, "speaker_country", (draft) => draft.speaker_country),
    reporter: pickText(speaking, "reporter", (draft) => draft.reporter),
    addressee: pickText(speaking, "addressee", (draft) => draft.addressee),
    occasion: pickText(speaking, "occasion", (draft) => draft.occasion),
    speaker: otherSpellings(
      speaking.map(({ draft }) => draft),
      personOf,
      speaker,
    ),
    date: pickDate(members),
  };
  const { cells: date } = picked.date;
  const counts = countsOf(members, date.date_basis, primary.speaker_type !== "anonymous");
  const row = corrected<Statement>(
    {
      statement_id,
      meeting_id: pickMeeting(members),
      speaker: speaker[0]?.name ?? primary.speaker,
      speaker_type: primary.speaker_type,
      speaker_role: picked.speaker_role.value,
      speaker_country: picked.speaker_country.value,
      speaker_id: actorOf(primary),
      kind: primary.kind,
      content: primary.content,
      quote: primary.quote,
      cue: primary.cue,
      reporter: picked.reporter.value,
      addressee: picked.addressee.value,
      occasion: picked.occasion.value,
      date: date.date,
      date_start: date.date_start,
      date_end: date.date_end,
      date_precision: date.date_precision,
      date_basis: date.date_basis,
      mentions: sortedUnique(primary.mentions),
      topics: topicsOf(members),
      plover_event: primary.plover_event,
      n_documents: counts.n_documents,
      n_independent: counts.n_independent,
      confidence: counts.confidence,
    },
    curated,
  );
  return {
    row,
    evidence: evidenceRows("statements", statement_id, row, members, curated),
    conflicts: conflictRows("statements", statement_id, picked, members, curated),
  };
}

/** A person under the fullest name; none for a body, whose name is that of the published wording. */
function speakerOf(members: readonly Placed<StatementDraft>[], primary: StatementDraft): readonly JoinedPerson[] {
  return primary.speaker_type === "person" ? joinPeople(members.map(({ draft }) => personOf(draft))).slice(0, 1) : [];
}

const personOf = (draft: StatementDraft): readonly DraftPerson[] => [
  { name: draft.speaker, role: draft.speaker_role, country: draft.speaker_country },
];
