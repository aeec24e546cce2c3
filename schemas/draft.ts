/** A record of one document before merging: cells, and for each cell the characters it was read from. */
import * as Schema from "@effect/schema/Schema";
import { decoder } from "./decode.ts";
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from "./agreement.ts";
import { EdtfDate } from "./edtf-date.ts";
import { MEETING_FORMATS, MEETING_LEVELS, MEETING_STATUSES } from "./meeting.ts";
import { SPEAKER_TYPES, STATEMENT_ACTS, STATEMENT_KINDS } from "./statement.ts";
import { TOPICS } from "./topic.ts";

const Text = Schema.NonEmptyString;
const OptionalText = Schema.NullOr(Text);
const Codes = Schema.Array(Schema.String.pipe(Schema.pattern(/^[A-Z][A-Z0-9]{2}$/)));
const Names = Schema.Array(Text);
const Topics = Schema.Array(Schema.Literal(...TOPICS));
const Offset = Schema.Number.pipe(Schema.int(), Schema.nonNegative());

/** One span behind one cell. `value` is the cell's value, or the item's for a list cell; offsets are code points of the document's text. */
export const DraftEvidence = Schema.Struct({
  column: Schema.String,
  value: Schema.String,
  start: Offset,
  end: Offset,
  text: Text,
  method: Schema.String.pipe(Schema.pattern(/^[a-z0-9_.-]+:(?:stated|inferred)$/)),
  reporter: OptionalText,
});
export type DraftEvidence = typeof DraftEvidence.Type;

/** A person as a document names them at one event. */
export const DraftPerson = Schema.Struct({ name: Text, role: OptionalText, country: OptionalText });
export type DraftPerson = typeof DraftPerson.Type;

const common = {
  /** Unique within the document: `m1`, `a3`, `s12`, in text order. */
  key: Text,
  document_id: Text,
  /** The document's day, or null; the newest document decides a meeting's status. */
  published: OptionalText,
  date: Schema.NullOr(EdtfDate),
  topics: Topics,
  evidence: Schema.Array(DraftEvidence),
} as const;

export const MeetingDraft = Schema.Struct({
  table: Schema.Literal("meetings"),
  ...common,
  forum: OptionalText,
  level: Schema.Literal(...MEETING_LEVELS),
  format: Schema.Literal(...MEETING_FORMATS),
  status: Schema.Literal(...MEETING_STATUSES),
  venue: OptionalText,
  city: OptionalText,
  country: OptionalText,
  parties: Codes,
  other_parties: Names,
  people: Schema.Array(DraftPerson),
  /** What the offices of those present deal with ("defense", "foreign"), sorted; part of the title. */
  portfolios: Names,
}).annotations({ identifier: "MeetingDraft" });
export type MeetingDraft = typeof MeetingDraft.Type;

export const AgreementDraft = Schema.Struct({
  table: Schema.Literal("agreements"),
  ...common,
  /** Key of the meeting draft of the same document, or null. */
  meeting: OptionalText,
  kind: Schema.Literal(...AGREEMENT_KINDS),
  status: Schema.Literal(...AGREEMENT_STATUSES),
  instrument: OptionalText,
  content: Text,
  parties: Codes,
  other_parties: Names,
  signatories: Schema.Array(DraftPerson),
}).annotations({ identifier: "AgreementDraft" });
export type AgreementDraft = typeof AgreementDraft.Type;

export const StatementDraft = Schema.Struct({
  table: Schema.Literal("statements"),
  ...common,
  meeting: OptionalText,
  speaker: Text,
  speaker_type: Schema.Literal(...SPEAKER_TYPES),
  speaker_role: OptionalText,
  speaker_country: OptionalText,
  kind: Schema.Literal(...STATEMENT_KINDS),
  content: Text,
  quote: Names,
  cue: OptionalText,
  reporter: OptionalText,
  addressee: OptionalText,
  occasion: OptionalText,
  mentions: Codes,
  plover_event: Schema.NullOr(Schema.Literal(...STATEMENT_ACTS)),
}).annotations({ identifier: "StatementDraft" });
export type StatementDraft = typeof StatementDraft.Type;

export const Draft = Schema.Union(MeetingDraft, AgreementDraft, StatementDraft);
export type Draft = typeof Draft.Type;

export const decodeDraft = decoder(Draft);
