/** A small consistent dataset about invented people: every table has a row, and texts hold what breaks files. */
import type { Dataset } from "../../schemas/dataset.ts";
import type { Evidence } from "../../schemas/evidence.ts";
import { codePointLength, codePointOffsets } from "../../pipeline/text/code-points.ts";
import { makeId, sha256 } from "../../pipeline/text/digest.ts";

const TEXT = [
  "\u{1F91D} Talks in Lisbon",
  'Foreign Minister Ana Quill of Portugal met her Japanese counterpart Kenji Morrow in Lisbon on March 4, 2024. They agreed to share "port data, and more". The sea must stay open, Quill said.',
].join("\n");

export const DOCUMENT = makeId("d", "invented one");
export const REWRITE = makeId("d", "invented two");
export const MEETING = makeId("m", "invented");
export const AGREEMENT = makeId("a", "invented");
export const STATEMENT = makeId("s", "invented");
const QUILL = makeId("p", "quill");
const MORROW = makeId("p", "morrow");

const DAY = { date: "2024-03-04", date_start: "2024-03-04", date_end: "2024-03-04", date_precision: "day", date_basis: "explicit" } as const;
const COUNTS = { n_documents: 1, n_independent: 1, confidence: 0.87654321 } as const;

/** Evidence for a cell: the first place of the text where `words` stand. */
function evidence(table: Evidence["table"], recordId: string, column: string, words: string): Evidence {
  const at = TEXT.indexOf(words);
  const start = codePointOffsets(TEXT)(at);
  const end = start + codePointLength(words);
  const id = makeId("e", table, recordId, column, String(start));
  return {
    evidence_id: id,
    table,
    record_id: recordId,
    column,
    document_id: DOCUMENT,
    start,
    end,
    text: words,
    method: "invented.rule:stated",
    reporter: null,
  };
}

function document(id: string, source: string, text: string) {
  return {
    document_id: id,
    source,
    sha256: sha256(text),
    title: "=SUM(A1) is no title",
    publisher: null,
    byline: null,
    dateline_place: null,
    published: "2024-03-05",
    published_basis: "metadata",
    language: "en",
    in_scope: true,
    n_chars: codePointLength(text),
    n_words: text.split(/\s+/).length,
    text,
    duplicate_of: null,
    similarity: null,
  } as const;
}

const byKey =
  <T>(...columns: readonly (keyof T)[]) =>
  (a: T, b: T): number => {
    for (const column of columns) if (a[column] !== b[column]) return a[column] < b[column] ? -1 : 1;
    return 0;
  };

/** The dataset; `extra` changes what two builds may differ in. */
export function inventedDataset(extra: { readonly city?: string } = {}): Omit<Dataset, "ids"> {
  return {
    documents: [
      document(DOCUMENT, "one.txt", TEXT),
      { ...document(REWRITE, "two.txt", "Nothing but a rewrite.\r\nReally."), duplicate_of: DOCUMENT, similarity: 0.5 },
    ].sort(byKey("document_id")),
    meetings: [
      {
        meeting_id: MEETING,
        title: "Japan–Portugal foreign ministers' meeting",
        meeting_type: "bilateral",
        forum: null,
        level: "minister",
        format: "in_person",
        status: "held",
        ...DAY,
        venue: null,
        city: extra.city ?? "Lisbon",
        country: "PRT",
        parties: ["JPN", "PRT"],
        other_parties: [],
        participants: ["Ana Quill", "Kenji Morrow"],
        topics: ["maritime"],
        plover_event: "CONSULT",
        plover_mode: null,
        ...COUNTS,
      },
    ],
    agreements: [
      {
        agreement_id: AGREEMENT,
        meeting_id: MEETING,
        kind: "agreed",
        status: "concluded",
        instrument: null,
        content: 'to share "port data, and more"',
        parties: ["JPN", "PRT"],
        other_parties: [],
        signatories: [],
        ...DAY,
        topics: ["maritime", "trade"],
        plover_event: "AGREE",
        ...COUNTS,
      },
    ],
    statements: [
      {
        statement_id: STATEMENT,
        meeting_id: MEETING,
        speaker: "Ana Quill",
        speaker_type: "person",
        speaker_role: "Foreign Minister",
        speaker_country: "PRT",
        speaker_id: QUILL,
        kind: "indirect",
        content: "The sea must stay open",
        quote: [],
        cue: "say",
        reporter: null,
        addressee: null,
        occasion: null,
        date: null,
        date_start: null,
        date_end: null,
        date_precision: null,
        date_basis: null,
        mentions: [],
        topics: ["maritime"],
        plover_event: null,
        ...COUNTS,
      },
    ],
    actors: [
      { actor_id: QUILL, name: "Ana Quill", kind: "person", country: "PRT", aliases: ["Quill"], roles: ["Foreign Minister"] } as const,
      { actor_id: MORROW, name: "Kenji Morrow", kind: "person", country: "JPN", aliases: [], roles: [] } as const,
    ].sort(byKey("actor_id")),
    participants: [
      { meeting_id: MEETING, actor_id: QUILL, name: "Ana Quill", role: "Foreign Minister", country: "PRT" },
      { meeting_id: MEETING, actor_id: MORROW, name: "Kenji Morrow", role: null, country: "JPN" },
    ].sort(byKey("meeting_id", "actor_id")),
    countries: [
      { code: "JPN", iso2: "JP", name: "Japan", kind: "state", cow: 740, gwn: 740, un_region: "Eastern Asia" },
      { code: "PRT", iso2: "PT", name: "Portugal", kind: "state", cow: 235, gwn: 235, un_region: null },
    ],
    evidence: [
      evidence("documents", DOCUMENT, "title", "Talks in Lisbon"),
      evidence("meetings", MEETING, "participants", "Ana Quill"),
      evidence("meetings", MEETING, "city", "Lisbon"),
      evidence("agreements", AGREEMENT, "content", 'to share "port data, and more"'),
      evidence("statements", STATEMENT, "content", "The sea must stay open"),
      evidence("statements", STATEMENT, "speaker", "Quill"),
    ].sort(byKey("evidence_id")),
    conflicts: [{ table: "meetings", record_id: MEETING, column: "city", value: "Porto", document_id: DOCUMENT }],
    links: [
      { table: "meetings", record_id: MEETING, mention: `${DOCUMENT}:20:23`, other: `${DOCUMENT}:40:43`, grounds: ["people +4.00", "date +3.00"] },
    ],
    rejects: [{ stage: "ingest", source: "bad.txt", document_id: null, reason: "invalid_utf8", detail: "byte 0xff at offset 3,\nthen more" }],
  };
}
