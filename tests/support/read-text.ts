/** Reads a text as far as chunks and clauses need it: tokens, sentences, tags and quotations, with the project's own lexicons. */
import type { TaggedText } from "../../pipeline/extract/chunks/tagged-text.ts";
import { repairTags } from "../../pipeline/extract/chunks/repaired-tags.ts";
import type { Tagger } from "../../pipeline/tagger/tagger.ts";
import { createWinkTagger } from "../../pipeline/tagger/wink.ts";
import { findQuotations } from "../../pipeline/text/quotation-marks.ts";
import { sentenceByToken, splitSentences } from "../../pipeline/text/sentences.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";
import { lexicon } from "./lexicon.ts";

const winkTagger = createWinkTagger();

/** The text as the clause layer sees it. */
export function readText(text: string, tagger: Tagger = winkTagger): TaggedText {
  const tokens = tokenize(text, lexicon.abbreviations);
  const sentences = splitSentences(tokens);
  const sentenceOf = sentenceByToken(sentences);
  const tags = repairTags(tokens, tagger.tag(tokens), lexicon.verbForms);
  return { tokens, sentences, sentenceOf, tags, quotations: findQuotations(tokens, sentences), lexicon };
}

/** The words of tokens `[first, last)` as they stand in the text. */
export function wordsOf(text: TaggedText, range: { readonly first: number; readonly last: number }): string {
  return text.tokens.text.slice(text.tokens.start[range.first], text.tokens.end[range.last - 1]);
}
