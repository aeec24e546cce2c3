/** What the merge needs of one document, prepared where it is read: texts that are passed on, and only taken apart where a document meets others. */
import { decodeRow } from "../../../schemas/decode-row.ts";
import type { Document, DocumentCell, DocumentRow } from "../../../schemas/document.ts";
import type { Draft } from "../../../schemas/draft.ts";
import { asciiJson, firstPieces, GROUP, RECORD, UNIT } from "../../spool/pieces.ts";
import type { CountryNames } from "../country-names.ts";
import { fillHoles, lineWithHoles, readLine, rowLine } from "../../rows/row-line.ts";
import { documentPrint, type DocumentPrint } from "../duplicates/document-print.ts";
import { slimMeetingText } from "../meetings/slim-meeting.ts";
import { mentionsIn } from "../people/actor-mentions.ts";
import { documentEvidence } from "../records/document-evidence.ts";
import { placeDocument, type Placed } from "../records/placed.ts";
import { sayingText } from "../sayings/prepared-saying.ts";
import { prepareDraft } from "./prepared-draft.ts";

/** A document without its drafts. */
export interface PreparedDocument {
  readonly document_id: string;
  readonly source: string;
  /** By what copies are found; for `readPrint`. */
  readonly print: string;
  /** Its row, with holes, its cells and its evidence; for `readRecord`. */
  readonly record: string;
}

export const DRAFTED = ["meetings", "agreements", "statements"] as const;
export type DraftTable = (typeof DRAFTED)[number];

/** What places the drafts of a document among all. */
export interface DraftsOutline {
  readonly document_id: string;
  readonly published: string | null;
  /** Whom its drafts mention, in the order of the text; empty for nobody. */
  readonly mentions: string;
}

export interface PreparedDrafts {
  readonly outline: DraftsOutline;
  /** For each table what is compared of its drafts, then for each the drafts, in their order; a text is empty where there is none. */
  readonly texts: readonly string[];
}

/** Where among the texts of a document those of a table are; facts lie together, for they are read by themselves. */
export const FACTS_AT = { meetings: 0, agreements: 1, statements: 2 } as const satisfies Record<DraftTable, number>;
export const DRAFTS_AT = { meetings: 3, agreements: 4, statements: 5 } as const satisfies Record<DraftTable, number>;

/** Prepares a document. */
export function prepareDocument({ row, cells }: Pick<Document, "row" | "cells">): PreparedDocument {
  const evidence = documentEvidence(row, cells);
  const fits = decodeRow("documents", row).ok && evidence.every((one) => decodeRow("evidence", one).ok);
  const texts = fits ? evidence.map((one) => rowLine("evidence", one)) : [];
  return {
    document_id: row.document_id,
    source: row.source,
    print: asciiJson(documentPrint(row)),
    record: [fits ? lineWithHoles("documents", row) : asciiJson(row), asciiJson(cells), fits ? "fits" : "", texts.join(UNIT)].join(UNIT),
  };
}

export const readPrint = ({ print }: PreparedDocument): DocumentPrint => JSON.parse(print) as DocumentPrint;

/** A row of `documents` with what hangs on it. */
export interface DocumentRecord {
  /** A line with holes; JSON where it does not fit. */
  readonly row: string;
  readonly cells: string;
  /** Whether all rows fit their schemas: evidence is given only then. */
  readonly fits: boolean;
  /** Lines, parted by UNIT; empty for none. */
  readonly evidence: string;
}

export function readRecord({ record }: PreparedDocument): DocumentRecord {
  const [row, cells, fits, evidence] = firstPieces(record, 3);
  return { row: row!, cells: cells!, fits: fits !== "", evidence: evidence! };
}

/** The row and the cells that were prepared. */
export function wholeDocument({ row, cells, fits }: DocumentRecord): { readonly row: DocumentRow; readonly cells: readonly DocumentCell[] } {
  const whole = fits ? readLine("documents", fillHoles("documents", row, [null, null])) : JSON.parse(row);
  return { row: whole as DocumentRow, cells: JSON.parse(cells) as readonly DocumentCell[] };
}

/** Prepares the drafts of one document; null when there are none. */
export function prepareDrafts(drafts: readonly Draft[], countries: CountryNames): PreparedDrafts | null {
  const [first] = drafts;
  if (first === undefined) return null;
  const placed = DRAFTED.map((table) => placedIn(drafts, table));
  const mentions = mentionsIn(placed.flat(), countries);
  const { document_id, published } = first;
  return {
    outline: { document_id, published, mentions: mentions.map((mention) => asciiJson(mention)).join(RECORD) },
    texts: [
      ...placed.map((own) => joined(own, (one) => factsText(one, countries))),
      ...placed.map((own) => joined(own, (one) => prepareDraft(one, countries))),
    ],
  };
}

function placedIn(drafts: readonly Draft[], table: DraftTable): Placed[] {
  const own = drafts.filter((draft) => draft.table === table);
  const placed: Placed[] = [];
  if (own.length === 0) return placed;
  for (const { draft, root, isCopy, anchor, ordinal, meeting } of placeDocument(own, undefined))
    placed.push({ draft, rank: 0, root, isCopy, anchor, ordinal, meeting });
  return placed;
}

/** What is made of each, as one text. */
function joined(placed: readonly Placed[], make: (one: Placed) => string): string {
  let text = "";
  for (const one of placed) text += text === "" ? make(one) : RECORD + make(one);
  return text;
}

const factsText = (placed: Placed, countries: CountryNames): string =>
  placed.draft.table === "meetings" ? slimMeetingText(placed as never) : sayingText(placed as never, countries);

/** An outline as one text, and back. */
export const outlineText = ({ document_id, published, mentions }: DraftsOutline): string => [document_id, published ?? "", mentions].join(GROUP);

export function readOutline(text: string): DraftsOutline {
  const [document_id, published, mentions] = text.split(GROUP);
  return { document_id: document_id!, published: published || null, mentions: mentions! };
}
