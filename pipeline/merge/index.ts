/** The merge stage: drafts of many documents become records, one for each event. */
import type { Conflict } from "../../schemas/conflict.ts";
import type { AgreementDraft, MeetingDraft, StatementDraft } from "../../schemas/draft.ts";
import type { Evidence } from "../../schemas/evidence.ts";
import type { Participant } from "../../schemas/participant.ts";
import type { CountryNames } from "./country-names.ts";
import { documentRecords } from "./document-records.ts";
import type { DocumentPrint } from "./duplicates/document-print.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import type { RegisteredId } from "./identity/registered-id.ts";
import type { Judgement, UnmetJudgement } from "./judgements/judgement.ts";
import type { Afterthoughts, Made, Passed } from "./make-records.ts";
import { meetingPlaces } from "./meetings/meeting-places.ts";
import { placeMeeting, type SlimMeeting } from "./meetings/slim-meeting.ts";
import { mergeAgreements } from "./merge-agreements.ts";
import { mergeMeetings } from "./merge-meetings.ts";
import { mergeStatements } from "./merge-statements.ts";
import { ALONE, type MergedRecord, type PassedRecord } from "./merged-record.ts";
import { actorsIn, openDirectory, type ActorDirectory } from "./people/actor-directory.ts";
import { speakerMention } from "./people/actor-mentions.ts";
import type { ActorName } from "./people/actor-name.ts";
import { findActors, type FindActors, type FoundActors } from "./people/find-actors.ts";
import { participantRows } from "./people/participant-rows.ts";
import { placeDrafts } from "./place-drafts.ts";
import { precedents } from "./precedents.ts";
import type { MergeInputs } from "./prepared/merge-inputs.ts";
import { readPrint, type DraftTable, type PreparedDocument } from "./prepared/prepared-document.ts";
import { peopleOf } from "./prepared/prepared-draft.ts";
import { rankDrafts, type Rank, type RankedDraft } from "./rank-drafts.ts";
import { documentKey } from "./records/placed.ts";
import { placeSaying, readSaying } from "./sayings/prepared-saying.ts";
import type { Saying } from "./sayings/saying.ts";
import { asciiJson } from "../spool/pieces.ts";
import type { Sorted, Spool, Step } from "../spool/spool.ts";

/** What is known when the last record has been made: the judgements that could not be followed, by line, and ids whose record is now part of another. */
export interface MergeEnd {
  readonly unmet: readonly UnmetJudgement[];
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** What came before this build. */
export interface History {
  /** Every id of earlier releases. */
  readonly register: Iterable<RegisteredId>;
  readonly judgements: readonly Judgement[];
}

/** The history of a first build. */
export const NO_HISTORY: History = { register: [], judgements: [] };

/**
 * Merges the drafts of all documents. Memory holds names of actors and some bytes for each draft, no documents: the rest lies in the
 * spool. The order of drafts and register leaves no trace. `find` finds the actors, perhaps beside the rest.
 */
export function* merge(
  { documents, drafted, drafts, contenders }: MergeInputs,
  countries: CountryNames,
  { register, judgements }: History,
  spool: Spool,
  find: FindActors = findActors,
): Generator<MergedRecord | Step, MergeEnd> {
  const after: Afterthoughts = { unmet: [], mergedInto: new Map() };
  const duplicates = yield* findDuplicates(printsOf(documents()), spool, contenders);
  const before = precedents(register, judgements, documents());
  const placed = yield* placeDrafts(drafted(), duplicates, spool);
  const finding = find(placed.mentions, registered(before.register("actors"), spool), countries, spool);
  yield* documentRecords(documents(), duplicates, spool);
  const meetings = yield* rankDrafts<MeetingDraft, SlimMeeting>("meetings", placed, drafts, placeMeeting, spool);
  const places = meetingPlaces(spool);
  const toMeetings = mergeMeetings(meetings, before, countries, after, spool);
  // Which drafts are one meeting is found before it is asked who takes part.
  let firstMade = toMeetings.next();
  for (; !firstMade.done && firstMade.value === null; firstMade = toMeetings.next()) yield null;
  const directory = yield* actorRecords(finding, countries, spool);
  for (let next = firstMade; !next.done; next = toMeetings.next()) {
    const made = next.value;
    if (made === null) yield null;
    else if ("passed" in made) {
      const { ownId, key } = made.passed.prepared;
      places.add(made.passed.document, key, ownId);
      yield passedRecord("meetings", made, participantRows(ownId, peopleOf(made.passed.prepared), directory));
    } else {
      const { row, people } = made.built;
      for (const { draft, isCopy } of made.members) places.add(documentKey(draft, isCopy), draft.key, row.meeting_id);
      yield { ...record("meetings", made), participants: participantRows(row.meeting_id, people, directory) };
    }
  }
  const placeWith = (actorOf: (name: ActorName) => string | null) => {
    const meetingOf = places.reader();
    return (text: string, { rank, document, root, isCopy }: Rank): string => {
      const prepared = readSaying(text);
      const { meeting, speaker } = prepared;
      return placeSaying(prepared, { rank, root, isCopy, meeting: meetingOf(document, meeting), actor: speaker && actorOf(speaker) });
    };
  };
  const meetingOf = () => {
    const read = places.reader();
    return ({ document, prepared: { meeting } }: RankedDraft): string | null => read(document, meeting || null);
  };
  const speakers = {
    named: directory.idOfName,
    of: (draft: StatementDraft): string | null => {
      const speaker = speakerMention(draft, countries);
      return speaker === null ? null : directory.idOf(speaker);
    },
  };
  const agreements = yield* rankDrafts<AgreementDraft, Saying>("agreements", placed, drafts, placeWith(speakers.named), spool);
  for (const made of mergeAgreements(agreements, before, meetingOf(), after, spool)) yield made && recordOf("agreements", made);
  const statements = yield* rankDrafts<StatementDraft, Saying>("statements", placed, drafts, placeWith(speakers.named), spool);
  for (const made of mergeStatements(statements, before, meetingOf(), speakers, after, spool)) yield made && recordOf("statements", made);
  return {
    unmet: after.unmet.sort((a, b) => a.line - b.line),
    mergedInto: new Map([...after.mergedInto, ...directory.mergedInto]),
  };
}

function* printsOf(documents: Iterable<PreparedDocument>): Generator<DocumentPrint> {
  for (const document of documents) yield readPrint(document);
}

/** The registered ids of a table in the spool. */
function registered(entries: Iterable<RegisteredId>, spool: Spool): Sorted<string> {
  const texts = spool.texts();
  for (const entry of entries) texts.add(entry.id, asciiJson(entry));
  return texts;
}

/** The records of actors, and the directory in the end. */
function* actorRecords(finding: Generator<Step, FoundActors>, countries: CountryNames, spool: Spool): Generator<MergedRecord | Step, ActorDirectory> {
  const found = yield* finding;
  for (const { row, identity } of actorsIn(found)) yield { ...ALONE, table: "actors", row, identity };
  return openDirectory(found, countries, spool);
}

interface Built<Row> {
  readonly row: Row;
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

const record = <T, Row>(table: T, { built, links, identity }: Made<any, Built<Row>>) => ({
  table,
  row: built.row,
  evidence: built.evidence,
  conflicts: built.conflicts,
  links,
  participants: [],
  identity,
});

const passedRecord = (table: DraftTable, { passed: { prepared }, late }: Passed, participants: readonly Participant[]): PassedRecord => ({
  table,
  row: prepared.row,
  late: late.cells,
  evidence: prepared.evidence,
  participants,
  identity: prepared.identity,
});

const recordOf = <T extends DraftTable, Row>(table: T, made: Made<any, Built<Row>> | Passed) =>
  "passed" in made ? passedRecord(table, made, []) : record(table, made);
