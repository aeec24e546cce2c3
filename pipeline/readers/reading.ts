/** One input's part of the journey: bytes, article, document, drafts. It sees nothing else. */
import { decodeDocument, type DocumentCell, type DocumentRow } from "../../schemas/document.ts";
import { decodeDraft, type Draft } from "../../schemas/draft.ts";
import type { InputUnit } from "../../schemas/input-unit.ts";
import { decodeRawArticle } from "../../schemas/raw-article.ts";
import { isReject, type Reject, type RejectStage } from "../../schemas/reject.ts";
import { clean, ignoredFields } from "../clean/index.ts";
import { extract } from "../extract/index.ts";
import { ingest } from "../ingest/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { sha256 } from "../text/digest.ts";

/** An accepted input: its document, what was cut out of it, and its drafts. Plain data, so that it can come from another thread. */
export interface Reading {
  readonly source: string;
  readonly sha256: string;
  readonly row: DocumentRow;
  readonly cells: readonly DocumentCell[];
  /** Pieces of furniture that were taken out, by kind. */
  readonly furniture: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly drafts: readonly Draft[];
}

/** A rejected input, with the hash of its bytes where there were any. */
export interface Refusal {
  readonly sha256: string | null;
  readonly reject: Reject;
}

export type Outcome = Reading | Refusal;

export const isRefusal = (outcome: Outcome): outcome is Refusal => "reject" in outcome;

/** Reads one input. What passes between two stages is decoded by its schema; what fails is the reject of the whole input, so that accepted and rejected add up. */
export function readUnit(unit: InputUnit, lexicon: Lexicon, tagger: Tagger): Outcome {
  const hash = sha256(unit.bytes);
  const refuse = (stage: RejectStage, reason: string, detail: string, document_id: string | null = null): Refusal => ({
    sha256: hash,
    reject: { stage, source: unit.source, document_id, reason, detail },
  });
  const ingested = ingest(unit);
  if (isReject(ingested)) return { sha256: hash, reject: ingested };
  const article = decodeRawArticle(ingested);
  if (!article.ok) return refuse("ingest", "schema", article.fault);
  const cleaned = clean(article.value, lexicon);
  if (isReject(cleaned)) return { sha256: hash, reject: cleaned };
  const document = decodeDocument(cleaned);
  if (!document.ok) return refuse("clean", "schema", document.fault, cleaned.row.document_id);
  const { row, cells, removals } = document.value;
  const drafts: Draft[] = [];
  try {
    for (const found of row.in_scope ? extract(document.value, lexicon, tagger) : []) {
      const draft = decodeDraft(found);
      if (!draft.ok) return refuse("extract", "schema", `${found.key}: ${draft.fault}`, row.document_id);
      drafts.push(draft.value);
    }
  } catch (error) {
    // A rule that throws is a bug; it costs its document, never the run.
    return refuse("extract", "exception", error instanceof Error ? error.message : String(error), row.document_id);
  }
  return {
    source: unit.source,
    sha256: hash,
    row,
    cells,
    furniture: countKinds(removals),
    notes: ignoredFields(article.value, document.value),
    drafts,
  };
}

function countKinds(removals: ReadonlyArray<{ readonly kind: string }>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of removals) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
