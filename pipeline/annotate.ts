/** Annotations of one article before merging, in code points of the text as given. */
import type { InputUnit } from "../schemas/input-unit.ts";
import { isReject, type Reject } from "../schemas/reject.ts";
import type { Span } from "../schemas/span.ts";
import { clean } from "./clean/index.ts";
import { toOriginSpan } from "./clean/to-origin.ts";
import { annotations, type Annotations } from "./extract/annotations.ts";
import { ingest } from "./ingest/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Tagger } from "./tagger/tagger.ts";
import { codePointOffsets } from "./text/code-points.ts";

export type AnnotatedArticle = { readonly id: string } & Annotations;

/** Annotates one input, whatever its scope; titles and captions are read like any other sentence, so that every text can be scored. A dateline stays one: it tells where a report comes from. */
export function annotate(unit: InputUnit, lexicon: Lexicon, tagger: Tagger): AnnotatedArticle | Reject {
  const article = ingest(unit);
  if (isReject(article)) return article;
  const document = clean(article, lexicon);
  if (isReject(document)) return document;
  const codePoint = codePointOffsets(article.body);
  const place = (span: Span): Span => {
    const origin = toOriginSpan(document, span);
    return { start: codePoint(origin.start), end: codePoint(origin.end) };
  };
  const regions = document.regions.filter(({ kind }) => kind === "dateline");
  return { id: article.id ?? article.source, ...annotations({ ...document, regions }, lexicon, tagger, place) };
}
