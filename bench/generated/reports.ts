/** Documents with drafts, for measuring the merge: invented events, each told by several documents, one in ten of them a copy. */
import type { DocumentRow } from "../../schemas/document.ts";
import { makeId, sha256 } from "../../pipeline/text/digest.ts";
import type { AgreementDraft, Draft, DraftEvidence, DraftPerson, MeetingDraft, StatementDraft } from "../../schemas/draft.ts";
import type { EdtfDate } from "../../schemas/edtf-date.ts";
import { generateArticle } from "./articles.ts";
import { random, type Random } from "./random.ts";
import { GIVEN_NAMES, NAME_ENDINGS, NAME_STEMS, OFFICES, THINGS } from "./words.ts";

const CODES = ["BRA", "CAN", "CHL", "FIN", "GHA", "JOR", "JPN", "KEN", "MAR", "MYS", "NOR", "POL", "SRB", "TUR", "UKR", "VNM"];
/** Reports of one event. */
const REPORTS = 4;
const STATEMENTS = 6;
type Cells = ReadonlyArray<readonly [column: string, value: string]>;

/** A document and what it tells. */
export interface Report {
  readonly row: DocumentRow;
  readonly drafts: readonly Draft[];
}

/** Drafts of one document: a meeting, two agreements and the statements. */
export const DRAFTS_OF_DOCUMENT = 3 + STATEMENTS;
const COPIES = 10;
const SENTENCE = 120;

/** `count` documents, all different but for the copies, the same on every machine. */
export function* generateReports(count: number): Generator<Report> {
  let before = "";
  for (let number = 0; number < count; number++) {
    const isCopy = number % COPIES === COPIES - 1;
    const event = eventOf(Math.floor(number / REPORTS));
    const text = isCopy ? before : generateArticle(number).text;
    before = text;
    const row = documentOf(number, event.day, text);
    yield { row, drafts: draftsOf(row.document_id, event, random(isCopy ? number - 1 : number)) };
  }
}

interface Event {
  readonly day: string;
  readonly parties: readonly string[];
  readonly people: readonly DraftPerson[];
  readonly settled: readonly string[];
  readonly said: readonly string[];
}

function eventOf(number: number): Event {
  const source = random(number + 1);
  const day = `${2020 + source.below(5)}-${two(1 + source.below(12))}-${two(1 + source.below(28))}`;
  const parties = [source.pick(CODES), source.pick(CODES)];
  const people = parties.map((country) => ({ name: nameOf(source), role: source.pick(OFFICES), country }));
  const clause = (): string =>
    `to settle ${source.pick(THINGS)} near post ${source.below(9000)} and ${source.pick(THINGS)} by day ${source.below(9000)}`;
  return { day, parties: [...new Set(parties)].toSorted(), people, settled: [clause(), clause()], said: Array.from({ length: STATEMENTS }, clause) };
}

const two = (value: number): string => String(value).padStart(2, "0");
const nameOf = (source: Random): string => `${source.pick(GIVEN_NAMES)} ${source.pick(NAME_STEMS)}${source.pick(NAME_ENDINGS)}`;

function documentOf(number: number, published: string, text: string): DocumentRow {
  const source = `r${number}.json`;
  return {
    document_id: makeId("d", source),
    source,
    sha256: sha256(`${number} ${text}`),
    title: null,
    publisher: null,
    byline: null,
    dateline_place: null,
    published,
    published_basis: "metadata",
    language: "en",
    in_scope: true,
    n_chars: text.length,
    n_words: text.split(" ").length,
    text,
    duplicate_of: null,
    similarity: null,
  };
}

/** The drafts of one report: the day and the names as the event has them, the clauses in words of its own. */
function draftsOf(document_id: string, event: Event, source: Random): Draft[] {
  const date: EdtfDate = { date: event.day, date_start: event.day, date_end: event.day, date_precision: "day", date_basis: "relative" };
  const common = (key: string, at: number, cells: Cells) => ({
    key,
    document_id,
    published: event.day,
    date,
    topics: ["trade" as const],
    evidence: evidenceOf(at, [...cells, ["date", event.day]]),
  });
  const named: Cells = [
    ...event.parties.map((code) => ["parties", code] as const),
    ...event.people.map(({ name: value }) => ["participants", value] as const),
  ];
  const meeting: MeetingDraft = {
    table: "meetings",
    ...common("m1", 0, [["meeting_id", "met"], ["status", "held"], ...named]),
    forum: null,
    level: "minister",
    format: "in_person",
    status: "held",
    venue: null,
    city: null,
    country: null,
    parties: event.parties,
    other_parties: [],
    people: event.people,
    portfolios: [],
  };
  const agreements = event.settled.map((content, at): AgreementDraft => ({
    table: "agreements",
    ...common(`a${at + 1}`, (at + 1) * SENTENCE, [
      ["content", content],
      ["kind", "agreed"],
    ]),
    meeting: "m1",
    kind: "agreed",
    status: "concluded",
    instrument: null,
    content: reworded(content, source),
    parties: event.parties,
    other_parties: [],
    signatories: [],
  }));
  const statements = event.said.map((content, at): StatementDraft => {
    const { name, role, country } = event.people[at % 2]!;
    return {
      table: "statements",
      ...common(`s${at + 1}`, (at + 4) * SENTENCE, [
        ["content", content],
        ["speaker", name],
        ["speaker_role", role!],
        ["cue", "said"],
      ]),
      meeting: "m1",
      speaker: name,
      speaker_type: "person",
      speaker_role: role,
      speaker_country: country,
      kind: "indirect",
      content: reworded(content, source),
      quote: [],
      cue: "say",
      reporter: null,
      addressee: null,
      occasion: null,
      mentions: [],
      plover_event: null,
    };
  });
  return [meeting, ...agreements, ...statements];
}

const reworded = (content: string, source: Random): string => (source.below(2) === 0 ? content : content.replace("settle", "resolve in full"));

function evidenceOf(start: number, cells: Cells): DraftEvidence[] {
  return cells.map(([column, value], at) => ({
    column,
    value,
    start: start + at,
    end: start + at + value.length,
    text: value,
    method: "generated:stated",
    reporter: null,
  }));
}
