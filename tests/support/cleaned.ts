/** Cleans an invented article with the project's own lexicons. */
import { clean } from "../../pipeline/clean/index.ts";
import type { Document } from "../../schemas/document.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";
import { isReject } from "../../schemas/reject.ts";
import { lexicon } from "./lexicon.ts";

const NOTHING_GIVEN = { id: null, title: null, published: null, url: null, publisher: null, byline: null, language: null };

/** An article with nothing but a body, and the fields given. */
export const rawArticle = (body: string, fields: Partial<RawArticle> = {}): RawArticle => ({
  ...NOTHING_GIVEN,
  source: "invented.txt",
  sha256: "0".repeat(64),
  body,
  ...fields,
});

/** The cleaned document; a reject fails the test. */
export function cleaned(body: string, fields: Partial<RawArticle> = {}): Document {
  const result = clean(rawArticle(body, fields), lexicon);
  if (isReject(result)) throw new Error(`rejected: ${result.reason}`);
  return result;
}

/** `kind: words` of each labelled region. */
export const regionsOf = ({ regions, row }: Document): readonly string[] =>
  regions.map(({ kind, span }) => `${kind}: ${row.text.slice(span.start, span.end)}`);

/** `column: words (method)` of each cell of evidence. */
export const cellsOf = ({ cells, row }: Document): readonly string[] =>
  cells.map(({ column, span, method }) => `${column}: ${row.text.slice(span.start, span.end)} (${method})`);
