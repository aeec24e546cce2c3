/** What the attribution layer finds in a text, as short rows. */
import { findAttributions } from "../../pipeline/extract/attributions/index.ts";
import type { TokenRange } from "../../pipeline/extract/chunks/tagged-text.ts";
import { readText, wordsOf } from "./read-text.ts";

/** Attributions as short rows: kind, cue, source, content, and whatever else a test names. */
export const rows = (document: string) => {
  const text = readText(document);
  const words = (range: TokenRange | null) => (range === null ? null : wordsOf(text, range));
  return findAttributions(text).map((found) => ({
    kind: found.kind,
    cue: found.cue?.lemma ?? null,
    source: words(found.source),
    content: found.content.map((span) => document.slice(span.start, span.end)),
    quotes: found.quotes.map((span) => document.slice(span.start, span.end)),
    addressee: words(found.addressee),
    occasion: words(found.occasion),
    reporter: words(found.reporter),
    act: found.act,
    joint: found.joint,
    denied: found.denied,
  }));
};
