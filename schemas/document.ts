/** The `documents` table, and the cleaned document that travels from clean to extract. */
import * as Schema from "@effect/schema/Schema";
import { decoder, type Decoded } from "./decode.ts";
import { count, flag, optionalDay, optionalOneOf, optionalShare, optionalText, text } from "./column.ts";
import { DOCUMENT_ID, ID_PATTERN } from "./fields.ts";
import { rowSchema } from "./row.ts";
import { Span } from "./span.ts";
import { table, type RowOf } from "./table.ts";

export const PUBLISHED_BASES = ["metadata", "dateline", "caption", "inferred"] as const;
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

export const DOCUMENTS = table(
  "documents",
  "One row for each accepted input.",
  {
    document_id: DOCUMENT_ID,
    source: text("Path or URL it came from, relative to the input folder that was named; a record of a file with many is `path#number`."),
    sha256: text("SHA-256 of the bytes it was read from, in hexadecimal.", { pattern: "[0-9a-f]{64}" }),
    title: optionalText("Headline."),
    publisher: optionalText("Outlet or agency."),
    byline: optionalText("Author, as given."),
    dateline_place: optionalText("Place of the dateline."),
    published: optionalDay("Day of publication, by metadata, dateline, caption or inference; never guessed."),
    published_basis: optionalOneOf(PUBLISHED_BASES, "How `published` was found."),
    language: optionalText("ISO 639-1 code; null when undecided.", { pattern: "[a-z]{2}", example: "en" }),
    in_scope: flag("Whether it is about relations between states or international organisations; other documents yield no rows."),
    n_chars: count("Length of `text` in Unicode code points."),
    n_words: count("Words of `text`."),
    text: text("The cleaned text (Unicode NFC) that every offset refers to."),
    duplicate_of: optionalText("The document of which this is a copy or a rewrite.", {
      pattern: ID_PATTERN("d"),
      references: "documents.document_id",
    }),
    similarity: optionalShare("Similarity to `duplicate_of`, 0 to 1."),
  },
  "document_id",
);

export type DocumentRow = RowOf<typeof DOCUMENTS>;

export const REGION_KINDS = ["title", "byline", "dateline", "caption", "credit", "heading"] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** A stretch of the text that is kept but is no body text. Spans are UTF-16. */
export const Region = Schema.Struct({ kind: Schema.Literal(...REGION_KINDS), span: Span });
export type Region = typeof Region.Type;

/** Page furniture that was taken out of the text: its kind and its words. */
export const Removal = Schema.Struct({ kind: Schema.String, text: Schema.String });
export type Removal = typeof Removal.Type;

/** Evidence for a cell of the document itself (title, published, dateline_place, publisher). Spans are UTF-16. */
export const DocumentCell = Schema.Struct({ column: Schema.String, span: Span, method: Schema.String });
export type DocumentCell = typeof DocumentCell.Type;

/** What clean gives: the future `documents` row, the labelled regions, and an account of what was removed. `origins` maps `text` back to the body as given: pairs of UTF-16 offsets [here, there], ascending. */
export const Document = Schema.Struct({
  row: rowSchema(DOCUMENTS),
  regions: Schema.Array(Region),
  cells: Schema.Array(DocumentCell),
  removals: Schema.Array(Removal),
  origins: Schema.Array(Schema.Tuple(Schema.Number, Schema.Number)),
}).annotations({ identifier: "Document" });
export type Document = Omit<typeof Document.Type, "row"> & { readonly row: DocumentRow };

export const decodeDocument: (value: unknown) => Decoded<Document> = decoder(Document as never);
