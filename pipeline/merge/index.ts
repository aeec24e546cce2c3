/** The merge stage: drafts of many documents become records, one for each event. */
import type { Conflict } from "../../schemas/conflict.ts";
import type { AgreementDraft, MeetingDraft, StatementDraft } from "../../schemas/draft.ts";
import type { Evidence } from "../../schemas/evidence.ts";
import type { Participant } from "../../schemas/participant.ts";
import { NOBODY_ASIDE, type Aside } from "./aside.ts";
import type { CountryNames } from "./country-names.ts";
import { decideRecords } from "./decide-records.ts";
import { documentRecords } from "./document-records.ts";
import type { DocumentPrint } from "./duplicates/document-print.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { registered, type RegisteredId } from "./identity/registered-id.ts";
import type { Judgement, UnmetJudgement } from "./judgements/judgement.ts";
import type { Afterthoughts, Made, Passed } from "./make-records.ts";
import type { BuiltMeeting } from "./meetings/build-meeting.ts";
import { clusterMeetings } from "./meetings/cluster-meetings.ts";
import { meetingPlaces, meetingReader } from "./meetings/meeting-places.ts";
import { placeMeeting, type SlimMeeting } from "./meetings/slim-meeting.ts";
import { mergeAgreements } from "./merge-agreements.ts";
import { mergeMeetings } from "./merge-meetings.ts";
import { mergeStatements } from "./merge-statements.ts";
import { ALONE, type MergedRecord, type PassedRecord } from "./merged-record.ts";
import { actorsIn, openDirectory, type ActorDirectory } from "./people/actor-directory.ts";
import { speakerMention } from "./people/actor-mentions.ts";
import { participantRows } from "./people/participant-rows.ts";
import { placedIn, placeDrafts } from "./place-drafts.ts";
import { precedents } from "./precedents.ts";
import type { MergeInputs } from "./prepared/merge-inputs.ts";
import { readPrint, type DraftTable, type PreparedDocument } from "./prepared/prepared-document.ts";
import { peopleOf } from "./prepared/prepared-draft.ts";
import { rankDrafts, rankFacts, type RankedDraft } from "./rank-drafts.ts";
import { decideSayings, type SayingInputs } from "./sayings/decide-sayings.ts";
import type { Spool, Step } from "../spool/spool.ts";

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
 * Merges the drafts of all documents. Memory holds some bytes for each draft, no documents: the rest lies in the spool. The order of
 * drafts and register leaves no trace. `aside` does what may be done beside the rest.
 */
export function* merge(
  { documents, drafted, drafts, contenders }: MergeInputs,
  countries: CountryNames,
  { register, judgements }: History,
  spool: Spool,
  aside: Aside = NOBODY_ASIDE,
): Generator<MergedRecord | Step, MergeEnd> {
  const after: Afterthoughts = { unmet: [], mergedInto: new Map() };
  const duplicates = yield* findDuplicates(printsOf(documents()), spool, contenders);
  const before = precedents(register, judgements, documents());
  const placed = yield* placeDrafts(drafted(), duplicates, spool);
  const finding = aside.findActors(placed.mentions, registered(before.register("actors"), spool), countries, spool);
  yield* documentRecords(documents(), duplicates, spool);
  const inOrder = () => placedIn(placed.documents);
  const meetings = rankDrafts<MeetingDraft>("meetings", inOrder, drafts);
  const agreements = rankDrafts<AgreementDraft>("agreements", inOrder, drafts);
  const statements = rankDrafts<StatementDraft>("statements", inOrder, drafts);
  const rulings = before.rulingsOn("meetings", meetings);
  const facts = yield* rankFacts<SlimMeeting>("meetings", inOrder, drafts, placeMeeting, spool);
  const areMeetings = yield* decideRecords(
    clusterMeetings(facts, rulings, spool),
    registered(before.register("meetings"), spool),
    rulings.corrections.length > 0,
    spool,
  );
  const places = yield* meetingPlaces(meetings.ranked(), areMeetings, spool);
  const sayings = (table: SayingInputs["table"], names: SayingInputs["names"]): SayingInputs => ({
    table,
    documents: placed.documents,
    drafts,
    places,
    names,
    register: registered(before.register(table), spool),
    rulings: before.rulingsOn(table, table === "agreements" ? agreements : statements),
  });
  const ofAgreements = sayings("agreements", null);
  const areAgreements = yield* decideSayings(ofAgreements, spool);
  // Which drafts are one is found before it is asked who takes part, and which statements are one while records are made.
  const found = yield* finding;
  const ofStatements = sayings("statements", found.names);
  const deciding = aside.decideSayings(ofStatements, spool);
  for (const { row, identity } of actorsIn(found)) yield { ...ALONE, table: "actors", row, identity };
  const directory = openDirectory(found, countries, spool);
  for (const made of mergeMeetings(meetings, areMeetings, rulings, countries, after, spool)) yield made && meetingRecord(made, directory);
  const meetingOf = () => {
    const read = meetingReader(places);
    return ({ document, prepared: { meeting } }: RankedDraft): string | null => read(document, meeting || null);
  };
  for (const made of mergeAgreements(agreements, areAgreements, ofAgreements.rulings, meetingOf(), after, spool))
    yield made && recordOf("agreements", made);
  const areStatements = yield* deciding;
  const speakers = {
    named: directory.idOfName,
    of: (draft: StatementDraft): string | null => {
      const speaker = speakerMention(draft, countries);
      return speaker === null ? null : directory.idOf(speaker);
    },
  };
  for (const made of mergeStatements(statements, areStatements, ofStatements.rulings, meetingOf(), speakers, after, spool))
    yield made && recordOf("statements", made);
  return {
    unmet: after.unmet.sort((a, b) => a.line - b.line),
    mergedInto: new Map([...after.mergedInto, ...found.mergedInto]),
  };
}

function* printsOf(documents: Iterable<PreparedDocument>): Generator<DocumentPrint> {
  for (const document of documents) yield readPrint(document);
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

function meetingRecord(made: Made<MeetingDraft, BuiltMeeting> | Passed, directory: ActorDirectory): MergedRecord {
  if ("passed" in made) {
    const { prepared } = made.passed;
    return passedRecord("meetings", made, participantRows(prepared.ownId, peopleOf(prepared), directory));
  }
  const { row, people } = made.built;
  return { ...record("meetings", made), participants: participantRows(row.meeting_id, people, directory) };
}

const recordOf = <T extends DraftTable, Row>(table: T, made: Made<any, Built<Row>> | Passed) =>
  "passed" in made ? passedRecord(table, made, []) : record(table, made);
