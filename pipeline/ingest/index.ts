/** Ingest: from the bytes of one input to one article as it stood there. */
import type { InputUnit } from "../../schemas/input-unit.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";
import { isReject, rejectInput, type Reject } from "../../schemas/reject.ts";
import { sha256 } from "../text/digest.ts";
import { CSV } from "./csv.ts";
import { fieldsOf, firstOf, type GivenFields } from "./fields.ts";
import { HTML } from "./html.ts";
import { JSON_LINES } from "./json-lines.ts";
import { JSON_FILE } from "./json.ts";
import { MARKDOWN } from "./markdown.ts";
import { readPage } from "./page-article.ts";
import { PLAIN_TEXT } from "./plain-text.ts";
import type { SourceFormat } from "./source-format.ts";
import { WARC } from "./warc.ts";

/** Every source format, in the order in which messages list them. */
export const SOURCE_FORMATS: readonly SourceFormat[] = [PLAIN_TEXT, MARKDOWN, HTML, JSON_FILE, JSON_LINES, CSV, WARC];

/** The article that `unit` holds, or why there is none: one or the other for each input. What the sidecar says outranks what the file says. */
export function ingest(unit: InputUnit): RawArticle | Reject {
  const format = SOURCE_FORMATS.find(({ name }) => name === unit.format);
  if (format === undefined) return rejectInput(unit.source, "unsupported_format", `no source format is called ${unit.format}`);
  const given = withPage(format.read(unit), unit.source);
  if (isReject(given)) return given;
  const fields = firstOf(fieldsOf(unit.fields), given);
  const broken = [...fields].find(([, value]) => !value.isWellFormed());
  // Replacing it would alter a text that evidence must quote to the letter; the source has to mend it.
  if (broken !== undefined) return rejectInput(unit.source, "lone_surrogate", `half of a surrogate pair in the field ${broken[0]}`);
  const body = given.get("text");
  if (body === undefined) return rejectInput(unit.source, "no_text", "no field has the text of an article (text, body, content, html)");
  return { source: unit.source, sha256: sha256(unit.bytes), body, ...metadata(fields) };
}

/** A record that gives a page in place of a text: the page's own metadata fill what the record leaves open. */
function withPage(given: GivenFields | Reject, source: string): GivenFields | Reject {
  if (isReject(given) || given.has("text") || !given.has("html")) return given;
  const page = readPage(given.get("html")!, source);
  return isReject(page) ? page : firstOf(given, page);
}

const metadata = (fields: GivenFields): Omit<RawArticle, "source" | "sha256" | "body"> => ({
  id: fields.get("id") ?? null,
  title: fields.get("title") ?? null,
  published: fields.get("published") ?? null,
  url: fields.get("url") ?? null,
  publisher: fields.get("publisher") ?? null,
  byline: fields.get("byline") ?? null,
  language: fields.get("language") ?? null,
});
