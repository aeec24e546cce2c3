/** Short ways to write documents and drafts in the tests of the merge. */
import type { AgreementDraft, DraftEvidence, DraftPerson, MeetingDraft, StatementDraft } from "../../schemas/draft.ts";
import type { EdtfDate } from "../../schemas/edtf-date.ts";
import type { CountryNames } from "../../pipeline/merge/country-names.ts";
import type { Draft } from "../../schemas/draft.ts";
import { makeId, sha256 } from "../../pipeline/text/digest.ts";
import { mergeAll, type Merged, type MergeDocument } from "./merge-all.ts";

export const COUNTRIES: CountryNames = {
  rows: new Map([
    ["NOR", { name: "Norway", kind: "state" }],
    ["CHL", { name: "Chile", kind: "state" }],
    ["PER", { name: "Peru", kind: "state" }],
    ["KEN", { name: "Kenya", kind: "state" }],
    ["USA", { name: "United States", kind: "state" }],
    ["NAT", { name: "NATO", kind: "organisation" }],
  ]),
  adjectives: new Map([
    ["NOR", "Norwegian"],
    ["CHL", "Chilean"],
    ["PER", "Peruvian"],
    ["KEN", "Kenyan"],
    ["USA", "U.S."],
  ]),
  names: new Map([
    ["norway", "NOR"],
    ["oslo", "NOR"],
    ["peru", "PER"],
  ]),
};

/** The merged rows of a first build. */
export const merge = (documents: readonly MergeDocument[], drafts: readonly Draft[], countries: CountryNames): Merged =>
  mergeAll(documents, drafts, countries).rows;

/** The id that `document(name, …)` gets. */
export const idOf = (name: string): string => makeId("d", name);

export function document(name: string, published: string | null, text: string): MergeDocument {
  const row = {
    document_id: idOf(name),
    source: `${name}.txt`,
    sha256: sha256(name + text),
    title: null,
    publisher: null,
    byline: null,
    dateline_place: null,
    published,
    published_basis: null,
    language: "en",
    in_scope: true,
    n_chars: text.length,
    n_words: text.split(" ").length,
    text,
    duplicate_of: null,
    similarity: null,
  };
  return { row, cells: [] };
}

/** A day, month or year, written out. */
export function date(text: string, basis: EdtfDate["date_basis"] = "explicit"): EdtfDate {
  const precision = text.length === 10 ? "day" : text.length === 7 ? "month" : "year";
  const start = `${text}-01-01`.slice(0, 10);
  const end = precision === "day" ? text : precision === "year" ? `${text}-12-31` : `${text}-28`;
  return { date: text, date_start: start, date_end: end, date_precision: precision, date_basis: basis };
}

export function person(name: string, country: string | null = null, role: string | null = null): DraftPerson {
  return { name, role, country };
}

export function evidence(column: string, value: string, start: number, text = value, method = "test:stated"): DraftEvidence {
  return { column, value, start, end: start + text.length, text, method, reporter: null };
}

type Given<D> = Partial<D> & { readonly in: string; readonly at?: number };

/** What drafts of all tables have, left empty. */
const blank = (name: string) => ({ document_id: idOf(name), published: null, date: null, topics: [], evidence: [] });

const positionOf = (key: string): number => 10 * Number(key.slice(1));

export function meeting(key: string, { in: name, at, ...cells }: Given<MeetingDraft>): MeetingDraft {
  const draft: MeetingDraft = {
    table: "meetings",
    key,
    ...blank(name),
    forum: null,
    level: "unknown",
    format: "in_person",
    status: "held",
    venue: null,
    city: null,
    country: null,
    parties: [],
    other_parties: [],
    people: [],
    portfolios: [],
    ...cells,
  };
  return { ...draft, evidence: [evidence("meeting_id", key, at ?? positionOf(key), "met"), ...draft.evidence] };
}

export function agreement(key: string, content: string, { in: name, at, ...cells }: Given<AgreementDraft>): AgreementDraft {
  const draft: AgreementDraft = {
    table: "agreements",
    key,
    ...blank(name),
    meeting: null,
    kind: "agreed",
    status: "concluded",
    instrument: null,
    content,
    parties: ["CHL", "NOR"],
    other_parties: [],
    signatories: [],
    ...cells,
  };
  return { ...draft, evidence: [evidence("content", content, at ?? positionOf(key)), ...draft.evidence] };
}

export function statement(key: string, speaker: string, content: string, { in: name, at, ...cells }: Given<StatementDraft>): StatementDraft {
  const draft: StatementDraft = {
    table: "statements",
    key,
    ...blank(name),
    meeting: null,
    speaker,
    speaker_type: "person",
    speaker_role: null,
    speaker_country: null,
    kind: "indirect",
    content,
    quote: [],
    cue: "say",
    reporter: null,
    addressee: null,
    occasion: null,
    mentions: [],
    plover_event: null,
    ...cells,
  };
  return { ...draft, evidence: [evidence("content", content, at ?? positionOf(key)), ...draft.evidence] };
}
