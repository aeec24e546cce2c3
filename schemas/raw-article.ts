/** What ingest gives: one article as it stood in the input, decoded to text and nothing more. */
import * as Schema from "@effect/schema/Schema";
import { decoder } from "./decode.ts";

const Optional = Schema.NullOr(Schema.String);

export const RawArticle = Schema.Struct({
  /** Where it came from, relative to the input folder; `path#number` for a record of a file with many. */
  source: Schema.NonEmptyString,
  /** SHA-256 of the bytes of the article's own record, in hexadecimal. */
  sha256: Schema.String.pipe(Schema.pattern(/^[0-9a-f]{64}$/)),
  /** The article's own id, where the input gives one. */
  id: Optional,
  body: Schema.NonEmptyString,
  title: Optional,
  /** As given, not yet parsed. */
  published: Optional,
  url: Optional,
  publisher: Optional,
  byline: Optional,
  language: Optional,
}).annotations({ identifier: "RawArticle" });

export type RawArticle = typeof RawArticle.Type;

export const decodeRawArticle = decoder(RawArticle);
