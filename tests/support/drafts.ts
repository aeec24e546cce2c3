/** The drafts of an invented article whose day is Wednesday, 13 March 2024. */
import { extract } from "../../pipeline/extract/index.ts";
import { createWinkTagger } from "../../pipeline/tagger/wink.ts";
import type { AgreementDraft, Draft, MeetingDraft, StatementDraft } from "../../schemas/draft.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";
import { cleaned } from "./cleaned.ts";
import { lexicon } from "./lexicon.ts";

export const PUBLISHED = "2024-03-13";
export const tagger = createWinkTagger();

/** Everything that extract makes of a text, whatever its scope. */
export const draftsIn = (body: string, fields: Partial<RawArticle> = {}): readonly Draft[] =>
  extract(cleaned(body, { published: PUBLISHED, ...fields }), lexicon, tagger);

export const meetingDrafts = (body: string): readonly MeetingDraft[] => draftsIn(body).filter((draft) => draft.table === "meetings");
export const agreementDrafts = (body: string): readonly AgreementDraft[] => draftsIn(body).filter((draft) => draft.table === "agreements");
export const statementDrafts = (body: string): readonly StatementDraft[] => draftsIn(body).filter((draft) => draft.table === "statements");

/** The meetings of a text as short rows: lists in one cell, the date by its text and basis. */
export const meetingsIn = (body: string) =>
  meetingDrafts(body).map((draft) => ({
    parties: draft.parties.join(" "),
    people: draft.people.map(({ name }) => name).join(", "),
    status: draft.status,
    date: draft.date?.date ?? null,
    basis: draft.date?.date_basis ?? null,
    venue: draft.venue,
    city: draft.city,
    country: draft.country,
    format: draft.format,
    forum: draft.forum,
    level: draft.level,
  }));

/** The agreements of a text as short rows. */
export const agreementsIn = (body: string) =>
  agreementDrafts(body).map((draft) => ({
    kind: draft.kind,
    status: draft.status,
    content: draft.content,
    instrument: draft.instrument,
    parties: draft.parties.join(" "),
    people: draft.signatories.map(({ name }) => name).join(", "),
    date: draft.date?.date ?? null,
    meeting: draft.meeting,
    reporter: draft.evidence[0]!.reporter,
  }));

/** The statements of a text as short rows. */
export const statementsIn = (body: string) =>
  statementDrafts(body).map((draft) => ({
    speaker: draft.speaker,
    type: draft.speaker_type,
    role: draft.speaker_role,
    country: draft.speaker_country,
    kind: draft.kind,
    content: draft.content,
    quote: draft.quote,
    cue: draft.cue,
    reporter: draft.reporter,
    addressee: draft.addressee,
    occasion: draft.occasion,
    date: draft.date?.date ?? null,
    basis: draft.date?.date_basis ?? null,
    meeting: draft.meeting,
    mentions: draft.mentions.join(" "),
  }));

/** `value: words (method)` of each row of evidence behind a column, in order. */
export const evidenceOf = (draft: Draft, column: string): readonly string[] =>
  draft.evidence.filter((cell) => cell.column === column).map(({ value, text, method }) => `${value}: ${text} (${method})`);
